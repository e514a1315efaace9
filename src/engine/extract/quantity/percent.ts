import type { Lexeme } from './lexemes.ts';

const UP =
  'rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs climbed jump jumps jumped widen widens widened widening gain gains gained gaining surge surges surged soar soars soared leap leapt leaped advance advanced expand expanded swell swelled up higher growth rally rallied improvement boost boosts boosted boosting';
const DOWN =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased slide slides slid plunge plunges plunged plunging tumble tumbled sink sank sunk narrow narrows narrowed narrowing ease eases eased easing shrink shrank shrunk lose loses lost slip slipped dip dipped down lower slump slumped contract contracted cut cuts reduce reduced reduction plummet plummeted cuts cutting reducing lowers lowered lowering';
const DIRECTION: ReadonlyMap<string, 'rise' | 'fall'> = new Map([
  ...UP.split(' ').map((word) => [word, 'rise'] as const),
  ...DOWN.split(' ').map((word) => [word, 'fall'] as const),
]);
/** Whether a word tells of a rise or of a fall. */
export const directionOf = (lower: string): 'rise' | 'fall' | null => DIRECTION.get(lower) ?? null;

const LINKS = new Set(['by', 'of', 'a', 'an', 'another', 'further', 'some']);
const NOUN_LINKS = new Set(['in', 'on', 'a', 'the', 'year', 'month', 'quarter']);

/** Whether a percentage is that of a change ("rose 12 percent", "a 12 percent cut"), and which way; null for a level ("rose to 12 percent"). */
export function changeOf(words: readonly Lexeme[], from: number, to: number): 'rise' | 'fall' | null {
  let at = from - 1;
  while (LINKS.has(words[at]?.lower ?? '')) at--;
  const before = DIRECTION.get(words[at]?.lower ?? '') ?? changedBy(words, from)?.way;
  if (before) return before;
  const next = words[to]?.text === '-' ? to + 1 : to;
  // "11 percent more than a year earlier"
  if (words[to + 1]?.lower === 'than' && /^(?:more|less|fewer)$/.test(words[to]?.lower ?? '')) return words[to]!.lower === 'more' ? 'rise' : 'fall';
  const direct = DIRECTION.get(words[next]?.lower ?? '');
  return direct && !NOUN_LINKS.has(words[to]?.lower ?? '') ? direct : null;
}

const OBJECT_REACH = 9;

/** "cuts the risk of illness by 19 percent": which way the verb before its object turns it, and what it turns; null without a "by". */
export function changedBy(words: readonly Lexeme[], from: number): { way: 'rise' | 'fall'; noun: string | null } | null {
  if (words[from - 1]?.lower !== 'by') return null;
  for (let i = from - 2; i >= Math.max(0, from - OBJECT_REACH); i--) {
    const { lower, pos, digits } = words[i]!;
    const way = pos === 'VERB' || pos === 'NOUN' ? directionOf(lower) : null;
    if (way) return { way, noun: words.slice(i + 1, from - 1).find((word) => word.pos === 'NOUN')?.lemma ?? null };
    if (digits || pos === 'PUNCT' || pos === 'CCONJ' || pos === 'VERB') return null;
  }
  return null;
}
