import type { Story } from '../../model.ts';
import type { Context } from './context.ts';
import type { DateExpression } from './expression.ts';

/**
 * Whether "that day" is not of the day told of last: "In March 2011 two men fled. Both were caught the same day" is of a month told of
 * since; "the night before" may be that before a night which was only called "overnight".
 */
export function isElsewhen({ date, start }: DateExpression, opening: Context['opening'], story: Story, { block, lastDay }: Context): boolean {
  if (date.form !== 'anaphor' || date.unit !== 'day') return false;
  if (date.shift < 0 && /\bovernight\b/i.test(story.text.slice(story.blocks[block]!.start, start))) return true;
  if (!opening || opening.block !== block || opening.period.precision === 'day' || !lastDay) return false;
  return lastDay.days[0] < opening.period.days[0] || lastDay.days[1] > opening.period.days[1];
}
