/**
 * A story that says a thing in its opening says it again further down, in other words and often more fully. One of them is its
 * reading; the others are marked and listed with it where nothing leaves a doubt that they say the same.
 */
import type { Story, Topic } from '../model.ts';

interface Told {
  story: number;
  sentence: number;
  start: number;
}

/**
 * For each reading the claims of its story that repeat it.
 *
 * @param spare claims that are no reading of any comparison.
 * @param repeats whether a claim has the value of the reading of its own story.
 * @param fits whether a claim could be the reading instead, beside that of another story.
 */
export function saidAgain<T extends Told>(
  readings: readonly T[],
  spare: readonly T[],
  topic: Topic,
  repeats: (claim: T, reading: T) => boolean,
  fits: (claim: T, other: T) => boolean,
): T[] {
  return readings.flatMap((reading) => {
    const others = readings.filter(({ story }) => story !== reading.story);
    return spare.filter(
      (claim) =>
        claim.story === reading.story &&
        claim.sentence !== reading.sentence &&
        !isHeadline(claim, topic) &&
        repeats(claim, reading) &&
        2 * others.filter((other) => fits(claim, other)).length > others.length,
    );
  });
}

/** A headline only repeats what its story tells. */
export const isHeadline = ({ story, sentence }: Told, { stories }: Topic): boolean => kindAt(stories[story]!, sentence) === 'title';

const kindAt = ({ sentences, blocks }: Story, sentence: number) => blocks[sentences[sentence]!.block]?.kind;
