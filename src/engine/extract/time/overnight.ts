import type { Story } from '../../model.ts';
import type { DateExpression } from './expression.ts';

/** "Ten were held overnight. Two had been held the night before": the night before one that was given no date, not before the day told of last. */
export const isBeforeAnyNight = ({ date, start }: DateExpression, story: Story, block: number): boolean =>
  date.form === 'anaphor' && date.unit === 'day' && date.shift < 0 && /\bovernight\b/i.test(story.text.slice(story.blocks[block]!.start, start));
