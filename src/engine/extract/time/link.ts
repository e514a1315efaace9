import type { DateClaim, DurationClaim, Sentence, Story, TimeValue } from '../../model.ts';
import { sayDay } from './calendar.ts';
import type { Context } from './context.ts';
import { dayPeriod } from './period.ts';

/** What has a beginning and a term, so that a date and a length in one sentence give its other end. */
const TERM =
  /\b(?:leases?|leased|agreements?|contracts?|deals?|treat(?:y|ies)|pacts?|licen[cs]es?|mandates?|sentenced?|jailed|bans?|banned|suspended|suspension|truce|ceasefire|cease-fire|term|visas?|concessions?|accords?|charters?|loans?|franchise)\b/i;

/** Gives each length of the sentence the date from which, or up to which, it runs, where the sentence states one. */
export function linkEnds(claims: (DateClaim | DurationClaim)[], story: Story, sentence: Sentence, published: Context['published']): void {
  const dates = claims.filter((claim) => claim.kind === 'date' && claim.time.days !== null) as DateClaim[];
  const term = TERM.test(story.text.slice(sentence.start, sentence.end));
  for (const claim of claims) {
    if (claim.kind !== 'duration' || claim.duration.age) continue;
    const nearest = (relations: TimeValue['relation'][]) =>
      dates.filter((date) => relations.includes(date.time.relation)).toSorted((a, b) => distance(a, claim) - distance(b, claim))[0]?.time ?? null;
    claim.duration.from = nearest(['since']) ?? (term ? nearest(['on']) : null);
    claim.duration.until = nearest(['until', 'by']);
    claim.duration.until ??= endingOn(claim, dates, story);
    const runs = /\b(?:the|these)\s+(last|past|next|coming)\b/i.exec(story.text.slice(Math.max(sentence.start, claim.value.start - 14), claim.value.end))?.[1];
    const now = runs && published && published.days[0] === published.days[1] ? atPublication(published.days[0]) : null;
    if (now && /last|past/i.test(runs!)) claim.duration.until ??= now;
    else if (now) claim.duration.from ??= now;
  }
}

/** "the three months to June 30", "the week ending 12 July". */
const endingOn = (claim: DurationClaim, dates: DateClaim[], story: Story): TimeValue | null =>
  dates.find(
    (date) =>
      date.value.start > claim.value.end && /^\s+(?:to|through|ended|ending|up to)\s+(?:on\s+)?$/i.test(story.text.slice(claim.value.end, date.value.start)),
  )?.time ?? null;

const distance = (date: DateClaim, claim: DurationClaim): number => Math.abs(date.value.start - claim.value.start);

const atPublication = (day: number): TimeValue => ({
  ...dayPeriod(day),
  relation: 'on',
  clock: null,
  evidence: `counted from publication on ${sayDay(day)}`,
});
