import type { Token } from '../model.ts';
import { isTime } from './phraseTrim.ts';

const SUPERLATIVE = /^(?:most|least|worst|best|first|biggest|largest|(?:\p{L}+(?:i|[^aeow])est))$/u;
const NONE = /^(?:honest|modest|earnest|interest|arrest|protest|request|invest|forest|harvest|west|rest|guest|quest|test)$/;

/** "The fire was the deadliest in the valley since 2001" → "The fire was the deadliest since 2001": without its bound it would be untrue. */
export function withSince(words: Token[], clause: readonly Token[]): Token[] {
  const at = words.findIndex(({ lower }) => SUPERLATIVE.test(lower) && !NONE.test(lower));
  const since = at < 0 ? -1 : clause.findIndex(({ lower, start }) => lower === 'since' && start > words[at]!.start);
  if (since < 0 || words.includes(clause[since]!)) return words;
  const end = clause.findIndex((token, i) => i > since && !isTime(token) && token.pos !== 'NUM');
  const date = clause.slice(since, end < 0 ? undefined : end);
  const place = words.findIndex(({ pos }, i) => i > at && pos === 'ADP');
  return date.length > 1 ? [...words.slice(0, place < 0 ? undefined : place), ...date] : words;
}
