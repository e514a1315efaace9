import { VAGUE_NOUNS } from '../align/duration.ts';
import type { Alignment, DurationClaim, Topic } from '../model.ts';
import { sharedNoun } from './date.ts';
import { bestPhrase, lowerFirst } from './phrase.ts';

/** "Length of the lease", "Age of the witness", "How long the rescue took". */
export function titleDuration(alignment: Alignment, topic: Topic): string {
  const durations = alignment.readings.filter((claim): claim is DurationClaim => claim.kind === 'duration');
  const named = durations.find((claim) => claim.duration.of !== null && !VAGUE_NOUNS.has(claim.duration.of));
  if (durations.some((claim) => claim.duration.age)) return `Age of ${ageOf(alignment, topic)}`;
  if (named) return `Length of the ${named.duration.of}`;
  const phrase = bestPhrase(alignment.readings, topic);
  if (phrase) return `How long ${lowerFirst(phrase, topic)}`;
  const noun = sharedNoun(alignment.readings, topic);
  return noun ? `Length of the ${noun}` : 'Length of time';
}

function ageOf(alignment: Alignment, topic: Topic): string {
  for (const claim of alignment.readings) {
    const mention = topic.entities.mentions(claim.story, claim.start, claim.end).find(({ entity }) => entity.type === 'person');
    if (mention) return mention.entity.name;
  }
  return `the ${sharedNoun(alignment.readings, topic) ?? 'person'}`;
}
