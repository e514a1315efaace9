import type { Alignment, Claim } from '../model.ts';

/** Statements give way to comparisons of values in the same words: a fact is shown once, at its most precise. */
const YIELDS_TO: Partial<Record<Alignment['kind'], Alignment['kind'][]>> = {
  statement: ['quote', 'place', 'name', 'date', 'duration', 'quantity'],
  place: ['quote'],
};
/** Share of the shorter span that two readings have in common to count as the same words. */
const SAME_WORDS = 0.6;

/** Leaves one comparison for each fact: drops those whose readings say in the same words what a more precise one says. */
export function settle(alignments: readonly Alignment[]): Alignment[] {
  return alignments.filter((alignment) => {
    const rivals = alignments.filter((other) => other !== alignment && YIELDS_TO[alignment.kind]?.includes(other.kind));
    return !rivals.some((rival) => covers(rival, alignment));
  });
}

/** True where two or more readings, and no fewer than all but one, have a twin in the rival. */
function covers(rival: Alignment, alignment: Alignment): boolean {
  const twins = alignment.readings.filter((reading) => rival.readings.some((other) => sameWords(reading, other)));
  return twins.length >= 2 && twins.length >= alignment.readings.length - 1;
}

function sameWords(a: Claim, b: Claim): boolean {
  if (a.story !== b.story) return false;
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap >= SAME_WORDS * Math.max(a.end - a.start, b.end - b.start);
}
