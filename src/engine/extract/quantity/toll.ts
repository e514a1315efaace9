import type { QuantityClaim } from '../../model.ts';
import { isPeople } from './roles.ts';

/** Roles that make a toll; how many a firm employs is none. */
const TOLL_ROLES = new Set(['killed', 'injured', 'missing', 'trapped', 'rescued', 'detained', 'abducted', 'displaced', 'affected']);
/** A story tells its toll in the headline or the opening; what comes later is rather of a part or of another event. */
const OPENING = 8;

/** Marks the first number of people in general for each role: what a headline writer would take for the toll. Headline and opening say it twice. */
export function markTolls(claims: readonly QuantityClaim[]): void {
  const first = new Map<string, QuantityClaim>();
  for (const claim of claims.toSorted((a, b) => a.sentence - b.sentence || a.start - b.start)) {
    const { role, head, scope } = claim.quantity;
    if (!role || !TOLL_ROLES.has(role) || !isPeople(head ?? '') || scope.length || claim.sentence >= OPENING) continue;
    const toll = first.get(role);
    if (!toll) first.set(role, claim);
    claim.quantity.toll = !toll || toll.value.normal.number === claim.value.normal.number;
  }
}
