import type { Lexeme } from './lexemes.ts';
import { digitsOf } from './numberRead.ts';

const FEET = /^(?:ft|feet|foot)$/;
const INCHES = /^(?:in|ins|inch|inches)$/;
const METRES = 0.0254;
const MOST = 12;

/** Behind feet that end at position `to`: "6ft 4in", "6 feet 4 inches", "6-foot-4". Metres to add, and where they end; null where no inches follow. */
export function inchesBehind(words: readonly Lexeme[], to: number): { metres: number; to: number } | null {
  if (!FEET.test(words[to - 1]?.lower ?? '')) return null;
  const hyphen = words[to]?.text === '-' && !words[to]!.gap;
  const at = hyphen || words[to]?.text === ',' ? to + 1 : to;
  const inches = digitsOf(words[at]);
  if (inches === null || inches >= MOST) return null;
  const unit = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  // "6-foot-4", but "6 feet 4 people" counts them, and "4 in 10" are a share.
  const named = INCHES.test(words[unit]?.lower ?? '') && !(words[unit]!.lower === 'in' && words[unit]!.gap);
  if (!named && !(hyphen && !words[at]!.gap)) return null;
  return { metres: inches * METRES, to: named ? unit + 1 : at + 1 };
}
