import type { QuantityClaim } from '../../model.ts';
import { isCalling, isPartOfPeople, isPeople } from './roles.ts';

/** Roles that make a toll; how many a firm employs is none. */
const TOLL_ROLES = new Set(['killed', 'injured', 'missing', 'trapped', 'rescued', 'detained', 'abducted', 'displaced', 'affected']);
/** A story tells its toll in the headline or the opening; what comes later is rather of a part or of another event. */
const OPENING = 8;

/** Marks the first number of people in general for each role: what a headline writer would take for the toll. Headline and opening say it twice. */
export function markTolls(claims: readonly QuantityClaim[]): void {
  const first = new Map<string, QuantityClaim>();
  const inOrder = claims.toSorted((a, b) => a.sentence - b.sentence || a.value.start - b.value.start);
  for (const claim of inOrder) {
    const { role, head, scope } = claim.quantity;
    if (!role || !TOLL_ROLES.has(role) || !isPeople(head ?? '') || scope.length || claim.sentence >= OPENING) continue;
    const toll = first.get(role);
    const clears = toll !== undefined && isVagueFor(toll, claim) && !isRepeated(toll, claims);
    if (!toll || clears) first.set(role, claim);
    claim.quantity.toll = !toll || clears || toll.value.normal.number === claim.value.normal.number;
  }
  markCallings(inOrder, first);
  markParts(inOrder);
}

/** "Seven miners died", in a story that counts no other dead: the toll, as "seven people died" is elsewhere. */
function markCallings(claims: readonly QuantityClaim[], first: Map<string, QuantityClaim>): void {
  for (const claim of claims) {
    const { role, head, scope } = claim.quantity;
    if (!role || !TOLL_ROLES.has(role) || !isCalling(head ?? '') || scope.length || claim.sentence >= OPENING) continue;
    const toll = first.get(role);
    if (toll && toll.value.normal.number !== claim.value.normal.number) continue;
    if (!toll) first.set(role, claim);
    claim.quantity.toll = true;
  }
}

/** "Killing 58 people including 11 children": the children among those of the toll, told beside it, or in a headline of their own. The first of each role and noun. */
function markParts(claims: readonly QuantityClaim[]): void {
  const told = new Map<string, number>();
  claims.forEach((claim, i) => {
    const { role, head, scope } = claim.quantity;
    if (claim.quantity.toll || !role || !TOLL_ROLES.has(role) || !isPartOfPeople(head ?? '') || scope.length || claim.sentence >= OPENING) return;
    const before = claims[i - 1];
    const beside = before?.sentence === claim.sentence && before.quantity.toll && before.quantity.role === role;
    const known = told.get(`${role} ${head}`);
    claim.quantity.toll = known === undefined ? beside || claim.sentence === 0 : known === claim.value.normal.number;
    if (claim.quantity.toll) told.set(`${role} ${head}`, claim.value.normal.number);
  });
}

/** A number that the opening says again is meant as the headline has it; far below the same word may be of anything. */
const isRepeated = (toll: QuantityClaim, claims: readonly QuantityClaim[]): boolean =>
  claims.some(
    (claim) =>
      claim !== toll &&
      claim.sentence > 0 &&
      claim.sentence < OPENING &&
      claim.quantity.role === toll.quantity.role &&
      claim.value.normal.number === toll.value.normal.number,
  );

/** A headline says "dozens drown" and the opening "at least 40 people", or an opening "dozens missing" and what follows "forty-eight": both are the toll. */
export const isVagueFor = (vague: QuantityClaim, exact: QuantityClaim): boolean => {
  const { number, max } = vague.value.normal;
  const stated = exact.value.normal;
  return (
    exact.sentence > vague.sentence && max !== undefined && max >= 3 * number && stated.max === undefined && number <= stated.number && stated.number <= max
  );
};
