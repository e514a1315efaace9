import type { Found, Grammar } from '../expression.ts';
import { NUMBER, numberOf } from '../numbers.ts';

const years = (low: number, high: number, more: { start?: number; end?: number } = {}): Found | null =>
  low > 0 && high <= 120 && low <= high
    ? { kind: 'duration', ...more, length: { count: [low, high], unit: 'year', vague: false, bound: 'exactly', age: true, of: null, runs: null } }
    : null;

/** "aged 55", "at the age of 56", "ages 5 to 12". */
export const aged: Grammar = {
  name: 'duration: age',
  pattern: new RegExp(
    `\\b(?:aged?|ages|(?:the\\s+)?age\\s+of)\\s+(?:(?:between|from)\\s+)?(${NUMBER})(?:(?:\\s+(?:to|and)\\s+|\\s?[-\\u2013]\\s?)(${NUMBER}))?(?![\\w%])`,
    'gi',
  ),
  read: (m, { after }) => (/^[\s-]+(?:%|percent|per cent|days?|weeks?|months?)\b/i.test(after) ? null : years(numberOf(m[1]!), numberOf(m[2] ?? m[1]!))),
};

/** "Jane Roe, 34, said": an age stands between commas after a name. */
export const appositive: Grammar = {
  name: 'duration: age',
  pattern: /(?<=[a-z]{2}"?),\s+(\d{1,3})(?=,\s+(?!\d)|\s*[;)]|\.$)/g,
  read: (m, { sentence, at: offset }) => {
    const at = sentence.start + offset;
    const name = sentence.tokens.findLast((token) => token.end <= at && token.pos !== 'PUNCT');
    const first = sentence.tokens[sentence.tokens.indexOf(name!) - 1];
    if (name?.pos !== 'PROPN' || !/^[A-Z]/.test(name.text) || !(first?.pos === 'PROPN' || first?.pos === 'NOUN') || MONTHLIKE.test(name.text)) return null;
    return years(+m[1]!, +m[1]!, { start: m[0].length - m[1]!.length });
  },
};
const MONTHLIKE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Chapter|Section|Article|Route|Psalm|Room|Flight|Group|Figure|Page)$/;

export const ageGrammars: readonly Grammar[] = [aged, appositive];
