/** The numbers that each story gives, for what has to know of all of them. */
import { isByAgeOrSex, isPeople } from '../extract/quantity/roles.ts';
import type { QuantityClaim, Topic } from '../model.ts';

const counted = new WeakMap<Topic, QuantityClaim[][]>();

/** Takes note of all numbers of a topic, before they are compared. */
export function countAll(claims: readonly QuantityClaim[], topic: Topic): void {
  const stories = topic.stories.map(() => [] as QuantityClaim[]);
  for (const claim of claims) stories[claim.story]?.push(claim);
  counted.set(topic, stories);
}

/** The numbers of a story; none before they were taken note of. */
export const numbersIn = (story: number, topic: Topic): readonly QuantityClaim[] => counted.get(topic)?.[story] ?? [];

/** True where it is the toll of all there: of people, or of a calling in a story that counts no people beside. */
export const isWholeToll = (claim: QuantityClaim, topic: Topic): boolean => {
  const { toll, head, role } = claim.quantity;
  if (!toll || isByAgeOrSex(head ?? '')) return false;
  const others = numbersIn(claim.story, topic).filter(({ quantity }) => quantity.toll && quantity.role === role && isPeople(quantity.head ?? ''));
  return isPeople(head ?? '') || others.every(({ value }) => value.normal.number === claim.value.normal.number);
};
