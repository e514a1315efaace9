import { timeClaims } from '../../../src/engine/extract/time/claims.ts';
import type { DateClaim, DurationClaim } from '../../../src/engine/model.ts';
import { dated, storyOf } from '../topic.ts';

/** Wednesday 18 June 2014: the day on which the test stories appear unless they say otherwise. */
export const PUBLISHED = '2014-06-18';

export const claimsOf = (text: string, published: string | null = PUBLISHED): (DateClaim | DurationClaim)[] =>
  timeClaims(storyOf(published ? dated(published, text) : text));

/** Words and value of each claim, as "Tuesday = 2014-06-17". */
export function valuesOf(text: string, published: string | null = PUBLISHED): string[] {
  const story = storyOf(published ? dated(published, text) : text);
  return timeClaims(story).map(({ value }) => `${story.source.slice(value.start, value.end)} = ${value.normal}`);
}

export const datesOf = (text: string, published: string | null = PUBLISHED): DateClaim[] => claimsOf(text, published).filter((claim) => claim.kind === 'date');
export const durationsOf = (text: string, published: string | null = PUBLISHED): DurationClaim[] =>
  claimsOf(text, published).filter((claim) => claim.kind === 'duration');
