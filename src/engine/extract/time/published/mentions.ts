import type { Story } from '../../../model.ts';
import { clauseAround } from '../../../text/clauses.ts';
import { type Direction, directionAt } from '../direction.ts';
import type { DateExpression, DurationExpression, Expression } from '../expression.ts';
import { findExpressions } from '../find.ts';
import { relationBefore } from '../relation.ts';
import type { Tense } from '../tense.ts';

/** A day, week or year that a story names, with the words around it. */
export interface Mention {
  story: Story;
  expression: DateExpression;
  tense: Tense | null;
  relation: string;
  /** Place of its sentence in the story. */
  sentence: number;
  /** Content words of what is dated, each once. */
  words: Set<string>;
  /** As printed. */
  text: string;
  /** Days that the sentence says have passed before it ("Within ten days … on Sunday"); null where it states none. */
  length: { days: number; text: string } | null;
  /** What is dated is what somebody says: "said on Thursday". */
  isSaid: boolean;
}

/** More than a news story ever has; a bound for hostile input. */
const MOST = 200;
/** Beyond this a length no longer points at one week. */
const LONGEST = 30;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|say|tell|be|have|report|accord|last|week|day|month|year)$/;

const SAYING = /^(?:say|tell|announce|confirm|state|declare|report|reveal|disclose|deny|admit|warn|quote|claim|add)$/;

const tenseOf = (direction: Direction): Tense | null => (direction === 'ahead' ? 'future' : direction === 'either' ? null : direction);

/** The dates of a story with what they date: the sentence, as far as the clauses of its other dates. */
export function mentionsOf(story: Story): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of story.sentences) {
    const found = findExpressions(story, sentence);
    const dates = found.filter((expression) => expression.kind === 'date');
    const clauses = dates.map(({ start, end }) => clauseAround(sentence, start, end));
    for (const [i, expression] of dates.entries()) {
      const { start, end } = expression;
      const around = {
        start: Math.min(start, clauses[i - 1]?.end ?? sentence.start),
        end: Math.max(end, clauses[i + 1]?.start ?? sentence.end),
      };
      const relation = relationBefore(story.text.slice(Math.max(sentence.start, start - 60), start), false);
      const content = sentence.tokens.filter((token) => token.start >= around.start && token.end <= around.end && CONTENT.has(token.pos));
      mentions.push({
        story,
        expression,
        tense: tenseOf(directionAt(sentence, story.text, [start, end], relation, expression.date.form)),
        relation,
        sentence: sentence.index,
        words: new Set(content.map((token) => token.lemma).filter((word) => word.length > 2 && !CALENDAR.test(word))),
        text: story.source.slice(start, end).replace(/\s+/g, ' '),
        length: lengthBefore(found, expression),
        isSaid: content.some(({ lemma, pos }) => pos === 'VERB' && SAYING.test(lemma)),
      });
      if (mentions.length >= MOST) return mentions;
    }
  }
  return mentions;
}

/** A length in days or weeks that the sentence states before the date. */
function lengthBefore(found: Expression[], date: DateExpression): Mention['length'] {
  const before = found.filter((expression): expression is DurationExpression => expression.kind === 'duration' && expression.end <= date.start);
  const { length } = before.at(-1) ?? {};
  if (!length || length.age || length.vague || (length.unit !== 'day' && length.unit !== 'week') || length.count[0] !== length.count[1]) return null;
  const days = length.count[0] * (length.unit === 'week' ? 7 : 1);
  return days <= LONGEST ? { days, text: `${length.count[0]} ${length.unit}s` } : null;
}
