/** Offices that name what they are in charge of: "Minister of Trade and Industry", "Minister of State", "President of Peru". */
import type { Token } from '../../model.ts';
import { countryNamed } from './countries.ts';
import { isMatter } from './lexicon/portfolios.ts';
import type { Run } from './runs.ts';
import { nameKey } from './spelling.ts';

const OFFICE = /^(?:Minister|Secretary|Undersecretary|Commissioner|President|Premier|Ambassador)$/;
const LONGEST = 12;

const isCountry = (token: Token): boolean => countryNamed(nameKey(token.text)) !== undefined;
/** In capitals a matter belongs to the title; "for" and "and" are its glue. */
const belongs = (token: Token): boolean =>
  /^(?:of|for|and|&|the|,)$/.test(token.lower) || (/^\p{Lu}/u.test(token.text) && (isMatter(token.lower) || isCountry(token)));

/** Where the office begins whose matters, or country, reach up to the token before `at`; null where none does. */
export function officeBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i > 0 && at - i < LONGEST && belongs(tokens[i]!); i--)
    if (/^(?:of|for)$/.test(tokens[i]!.lower) && OFFICE.test(tokens[i - 1]!.text)) return i - 1;
  return null;
}

/** The run less what belongs to an office before it ("of Trade and Industry Jo Bloggs"); null where nothing is left of it. */
export function pastOffice(tokens: readonly Token[], run: Run): Run | null {
  if (officeBefore(tokens, run.first) === null) return run;
  let first = run.first;
  while (first <= run.last && belongs(tokens[first]!)) first++;
  if (first === run.first) return run;
  // "The President of Peru": the country is a name by itself.
  if (first > run.last) return tokens.slice(run.first, run.last + 1).some(isCountry) ? run : null;
  return { ...run, first, start: tokens[first]!.start };
}
