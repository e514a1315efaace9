import type { DateClaim, Story } from '../../model.ts';
import { sayDay, sayWeekday, weekdayOf } from './calendar.ts';
import { dayPeriod } from './period.ts';

const BESIDE = /^\s+(after|before|following|preceding)\s+(?:the\s+)?$/i;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** "The Saturday after Thanksgiving", "the Friday before the 12 May vote": the first such day after or before the one that is named behind it. */
export function resolveBeside(claims: DateClaim[], story: Story): void {
  for (const [i, claim] of claims.entries()) {
    const other = claims[i + 1];
    const weekday = WEEKDAYS.indexOf(story.text.slice(claim.value.start, claim.value.end).toLowerCase());
    const beside = other && weekday >= 0 ? BESIDE.exec(story.text.slice(claim.value.end, other.value.start)) : null;
    if (!beside || !other?.time.days || other.time.days[0] !== other.time.days[1]) continue;
    const [day] = other.time.days;
    const ahead = /after|following/i.test(beside[1]!);
    const days = ahead ? (weekday - weekdayOf(day) + 7) % 7 || 7 : -((weekdayOf(day) - weekday + 7) % 7 || 7);
    const evidence = `the first ${sayWeekday(weekday)} ${ahead ? 'after' : 'before'} ${sayDay(day)}`;
    claim.time = { ...claim.time, ...dayPeriod(day + days), evidence };
    claim.value.normal = claim.time.edtf;
  }
}
