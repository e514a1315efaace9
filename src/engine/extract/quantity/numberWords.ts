/** Number words of English, as data. */

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Cardinals below a hundred that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['fourty', 40],
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
]);

/** Letters that multiply a number only where they touch it ("334m", "10k"). */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/**
 * Plurals that name an order of magnitude, as the interval a careful reader takes them to mean:
 * two of them at the least, and fewer than would take the next word up.
 */
export const ORDERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 199]],
  ['scores', [40, 199]],
  ['hundreds', [200, 1999]],
  ['thousands', [2000, 19_999]],
  ['lakhs', [2e5, 1_999_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['trillions', [2e12, 999e12]],
]);

/** Few, several, a couple: small numbers without a number. */
export const SMALL: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 30]],
  ['few', [3, 20]],
  ['couple', [2, 3]],
  ['handful', [3, 9]],
]);

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word.replace(/y$/, 'ieth'), 20 + 10 * i] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Denominators ("two-thirds"); ordinals with a plural s are added by the reader of fractions. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ...ORDINAL_WORDS.slice(3).flatMap((word, i) => [[word, i + 4] as const, [`${word}s`, i + 4] as const]),
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['\u00BD', 1 / 2],
  ['\u2153', 1 / 3],
  ['\u2154', 2 / 3],
  ['\u00BC', 1 / 4],
  ['\u00BE', 3 / 4],
  ['\u2155', 1 / 5],
  ['\u215B', 1 / 8],
  ['\u215C', 3 / 8],
  ['\u215D', 5 / 8],
  ['\u215E', 7 / 8],
]);

export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['thrice', 3],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

/** Nouns that come in millions, behind a number with a bare "m"; fences and waves come in metres. */
export const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(
  'people customers users subscribers members viewers readers visitors passengers tourists voters votes citizens residents inhabitants refugees migrants children adults women men patients cases doses deaths jobs workers employees homes households houses families cars vehicles copies tickets downloads followers shares barrels tonnes tons units devices phones accounts records students pupils pensioners taxpayers listeners fans hectares acres trees animals birds chickens pigs cattle'.split(
    ' ',
  ),
);
