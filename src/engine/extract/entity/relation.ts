import type { PlaceClaim } from '../../model.ts';
import type { PlacePhrase } from './placePhrases.ts';
import type { Clause } from './subjects.ts';

export type Relation = PlaceClaim['place']['relation'];

/** What a preposition says of a place. */
export const RELATIONS: Readonly<Record<string, Relation>> = {
  in: 'in',
  at: 'in',
  inside: 'in',
  within: 'in',
  across: 'in',
  throughout: 'in',
  on: 'in',
  near: 'near',
  around: 'near',
  beside: 'near',
  outside: 'outside',
  off: 'off',
  from: 'from',
  to: 'to',
  into: 'to',
  for: 'to',
  toward: 'to',
  towards: 'to',
};
export const DISTANCE = /^(?:kilometers?|kilometres?|km|miles?|metres?|meters?|away)$/;

/** How the phrase stands to what it places; null where no preposition governs it. */
export function relationOf({ tokens }: Clause, phrase: PlacePhrase): Relation | null {
  const words = tokens.slice(phrase.from, phrase.to + 1).map((token) => token.lower);
  if (/^(?:north|south|east|west)/.test(words[0]!) && words[1] === 'of') return 'near';
  const governor = tokens[phrase.governor];
  if (!governor || governor.pos === 'VERB') return null;
  const relation = RELATIONS[governor.lower] ?? null;
  return relation === 'from' && DISTANCE.test(tokens[phrase.governor - 1]?.lower ?? '') ? 'near' : relation;
}
