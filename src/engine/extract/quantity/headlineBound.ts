import type { QuantityClaim } from '../../model.ts';
import { intervalOf } from './bounds.ts';

/**
 * A headline has no room for "about": "340 homes cut off" above "about 340 homes were cut off" means the latter. Where
 * all that the body says of the same number of the same thing has a bound, the headline's bare number takes the first.
 */
export function boundHeadlines(claims: readonly QuantityClaim[]): void {
  for (const claim of claims) {
    const { number, max, bound } = claim.value.normal;
    if (claim.sentence !== 0 || bound !== 'exactly' || max !== undefined || claim.quantity.ordinal) continue;
    const restated = claims.filter((other) => other.sentence > 0 && isSame(claim, other));
    const first = restated[0]?.value.normal.bound;
    if (!first || restated.some(({ value }) => value.normal.bound === 'exactly')) continue;
    claim.value.normal.bound = first;
    claim.quantity.interval = intervalOf(number, number, first);
  }
}

const isSame = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.value.normal.number === b.value.normal.number &&
  b.value.normal.max === undefined &&
  a.quantity.dimension === b.quantity.dimension &&
  (a.quantity.head === b.quantity.head || a.quantity.dimension !== 'count') &&
  scopesOf(a) === scopesOf(b);

/** "Of the 3,400 homes" says once more how many there are. */
const scopesOf = ({ quantity }: QuantityClaim): string => quantity.scope.filter((name) => name !== 'whole').join();
