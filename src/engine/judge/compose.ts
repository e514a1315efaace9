import type { Verdict } from '../../schemas/vocabulary.ts';
import { VERDICTS_BY_STRENGTH } from '../../schemas/vocabulary.ts';
import type { Claim, Topic } from '../model.ts';
import { listed, quoted } from '../text/readable.ts';

/** How two readings stand to one another; symmetric. */
export type Relate<C> = (a: C, b: C) => Verdict;

const strength = (verdict: Verdict): number => VERDICTS_BY_STRENGTH.indexOf(verdict);

/** The strongest disagreement among all pairs of readings. */
export function strongest<C>(readings: readonly C[], relate: Relate<C>): Verdict {
  let found: Verdict = 'agree';
  readings.forEach((a, i) => {
    for (const b of readings.slice(i + 1)) {
      const verdict = relate(a, b);
      if (strength(verdict) > strength(found)) found = verdict;
    }
  });
  return found;
}

/**
 * The readings that stand together. Without a conflict these are the readings of one value. In a conflict a less precise
 * reading joins the one side it is compatible with; one that is compatible with several sides stands by itself.
 */
export function groupReadings<C>(readings: readonly C[], relate: Relate<C>): C[][] {
  const groups = partition(readings, (group, reading) => group.every((member) => relate(member, reading) === 'agree'));
  if (strongest(readings, relate) !== 'conflict') return groups;
  const opposed = (a: C[], b: C[]) => a.some((x) => b.some((y) => relate(x, y) === 'conflict'));
  const sidesOf = (group: C[]) => groups.filter((other) => other !== group && !opposed(group, other));
  // Each the only one that the other is not opposed to: decided before any are joined, so that order changes nothing.
  const joined = groups.flatMap((group, i) => {
    const [side, ...more] = sidesOf(group);
    return side && !more.length && sidesOf(side).length === 1 && i < groups.indexOf(side) ? [{ group, side }] : [];
  });
  for (const { group, side } of joined) {
    group.push(...side);
    groups.splice(groups.indexOf(side), 1);
  }
  return groups;
}

function partition<C>(readings: readonly C[], belongs: (group: C[], reading: C) => boolean): C[][] {
  const groups: C[][] = [];
  for (const reading of readings) {
    const home = groups.find((group) => belongs(group, reading));
    if (home) home.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

/** "A, B and D", for the stories of the readings. */
export const storiesOf = (readings: readonly Claim[], topic: Topic): string =>
  listed([...new Set(readings.map((reading) => topic.stories[reading.story]!.siglum))]);

/** The words of the reading's value, or of the claim, as its story has them, between quotation marks. */
export function wordsOf(claim: Claim, topic: Topic): string {
  const { start, end } = claim.value ?? claim;
  return quoted(topic.stories[claim.story]!.source.slice(start, end));
}
