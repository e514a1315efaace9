import { dated, type Grammar } from '../expression.ts';
import { MONTH, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/** What may stand behind a day without its month: the end of the clause, or what goes on with it. */
const ENDS =
  /^(?=\s*(?:$|[.,;:)"'\u2014\u2013]|and\b|or\b|but\b|when\b|after\b|before\b|with\b|for\b|to\b|by\b|as\b|while\b|until\b|because\b|following\b|ahead\b|despite\b|it\b|s?he\b|they\b|we\b|the\b))/;
const OF_MONTH = /^\s+(?:of\s+)?(this|last|next|the|that)\s+month\b/i;
const SHIFT: Record<string, number> = { this: 0, last: -1, next: 1 };
/** Of what else a number with "the" and "th" may be: holes, floors, laps, centuries, places, streets. */
const OTHER_SERIES =
  /\b(?:holes?|par|bird(?:ie|ied|ies)|bogey(?:ed|s)?|double-bogey|eagled?|tee|putt(?:ed|s)?|greens?|fairway|golf(?:er|ers)?|bunker|play-?off|laps?|floors?|stor(?:ey|eys)|lift|elevator|innings?|overs?|centur(?:y|ies)|amendments?|ranked|ranking|seeds?|finished|placed|place|position|grid|pole|qualif(?:y|ied)|anniversar(?:y|ies)|birthdays?|streets?|avenues?|(?:in|at|into|by|before|after|until|of) the \d{1,2}(?:st|nd|rd|th) (?:minute|hour|round|lap|hole))\b/i;

/** "On the 28th", "by the 3rd of next month", "Friday the 13th": a day of a month that goes without saying. Weekday and day together need no preposition. */
const dayOfMonth: Grammar = {
  name: 'date: day of the month',
  pattern: new RegExp(
    `\\b(?:(?:[Oo]n|[Bb]y|[Uu]ntil|till|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter)\\s+the\\s+|(?:on\\s+)?(${WEEKDAY}),?\\s+(?:the\\s+)?)(\\d{1,2})(?:st|nd|rd|th)(?![\\w-]|\\s+(?:of\\s+)?${MONTH})`,
    'g',
  ),
  read: (m, { text, after }) => {
    const day = +m[2]!;
    const of = OF_MONTH.exec(after);
    if (day < 1 || day > 31 || (!of && (!ENDS.test(after) || OTHER_SERIES.test(text)))) return null;
    const start = m[1] ? m[0].indexOf(m[1]) : m[0].search(/the\s+\d/);
    const shift = SHIFT[of?.[1]?.toLowerCase() ?? ''] ?? null;
    return { start, end: m[0].length + (of?.[0].length ?? 0), ...dated({ form: 'day of month', day, weekday: m[1] ? weekdayNumber(m[1]) : null, shift }) };
  },
};

export const dayOfMonthGrammars: readonly Grammar[] = [dayOfMonth];
