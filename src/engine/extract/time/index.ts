import type { Rule, Story } from '../../model.ts';
import { minuteSpans } from '../quantity/matchMinute.ts';
import { type TimeClaim, timeClaims } from './claims.ts';

const found = new WeakMap<Story, { published: string | undefined; claims: TimeClaim[] }>();

/** All dates and durations of a story, ages included; found once for each publication date that the story is given. */
export function timesOf(story: Story): readonly TimeClaim[] {
  const known = found.get(story);
  if (known && known.published === story.published?.edtf) return known.claims;
  const claims = timeClaims(story);
  found.set(story, { published: story.published?.edtf, claims });
  return claims;
}

const isAge = (claim: TimeClaim): boolean => claim.kind === 'duration' && claim.duration.age;

/** "After 67 minutes" of a match says when, and is counted there. */
function isMatchMinute(claim: TimeClaim, story: Story): boolean {
  return claim.kind === 'duration' && minuteSpans(story).some(({ start, end }) => start < claim.value.end && claim.value.start < end);
}

/** One rule, since dates resolve in the order in which they are told; each claim names the grammar that found it. Ages are quantities. */
export const timeRules: readonly Rule[] = [{ name: 'time', find: (story) => timesOf(story).filter((claim) => !isAge(claim) && !isMatchMinute(claim, story)) }];

/** Ages of people, as lengths of time. */
export const agesOf = (story: Story) =>
  timesOf(story)
    .filter((claim) => claim.kind === 'duration')
    .filter(isAge);
