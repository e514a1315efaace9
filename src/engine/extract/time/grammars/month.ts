import { dated, type Grammar } from '../expression.ts';
import { MONTH, MONTH_EDGE, MONTH_FULL, monthOf } from '../vocabulary.ts';

const BEFORE =
  /(?:\b(?:in|come|since|until|till|by|from|through|throughout|during|of|before|after|for|to|last|next|this|every|early|late|mid|between|and|around|past|previous|following|end|beginning|starting|ending|effective)|-|\u2013|,)\s*$/i;
const STRONG = /\b(?:in|since|until|till|last|next|this|early|late|mid|during|throughout|end of|beginning of|start of|middle of)[\s-]*$/i;
/** Months that are also names, verbs or titles. */
const AMBIGUOUS = /^(?:May|March|April|June|August|MAY|MARCH|APRIL|JUNE|AUGUST|Mar|Jan)$/;
/** "Last March" and "next March" are the nearest on their side, whatever the year. */
const SIDES: readonly [RegExp, { side: 'past' | 'future' } | { which: 'this' }][] = [
  [/^(?:last|this past)\b/i, { side: 'past' }],
  [/^(?:next|this coming)\b/i, { side: 'future' }],
  [/^this\b/i, { which: 'this' }],
];
const NAMED = /(?:\b(?:Mrs?|Ms|Miss|Dr|Sir|Lady|Dame|Theresa|President|Minister|Secretary)\.?|,)\s*$/;

/** A month by itself: "in December", "last October", "June's election". Ambiguous names ask for a preposition of time. */
export const bareMonth: Grammar = {
  name: 'date: month',
  pattern: new RegExp(`(?:\\b((?:[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?))\\s+)?${MONTH_EDGE}(${MONTH})(?!\\w|\\s+\\d)`, 'g'),
  read: (m, place) => {
    const name = m[2]!;
    const { after } = place;
    const before = place.before + (m[1] ? `${m[1]} ` : '');
    if (/^\s+[A-Z][a-z]+/.test(after) && AMBIGUOUS.test(name)) return null;
    if (
      AMBIGUOUS.test(name) &&
      (NAMED.test(before) || !(m[1] || STRONG.test(before) || /\b(?:by|from|of|through|before|after|for|between|to|and)\s+$/.test(before)))
    )
      return null;
    if (/^'s\b/.test(after) && AMBIGUOUS.test(name)) return null;
    const possessive = /^'s\s+\w/.test(after) && new RegExp(`^${MONTH_FULL}$`).test(name);
    if (!possessive && !BEFORE.test(before) && !/^\s+(?:election|elections|meeting|summit|report|figures|sales|referendum|attack|issue)\b/.test(after))
      return null;
    const of = /^(?:\s+of)?\s+(last|this|next)\s+year\b/i.exec(after);
    if (of)
      return {
        ...dated({ form: 'unit', unit: 'year', shift: { last: -1, this: 0, next: 1 }[of[1]!.toLowerCase()]!, month: monthOf(name) }),
        end: m[0].length + of[0].length,
      };
    const side = m[1] ? SIDES.find(([lead]) => lead.test(m[1]!))![1] : {};
    return dated({ form: 'calendar', year: null, month: monthOf(name), day: null, weekday: null, ...side });
  },
};
