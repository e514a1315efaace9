import type { Sentence, Story } from '../../model.ts';
import type { Context, Resolved } from './context.ts';
import type { DateExpression, Expression } from './expression.ts';
import { dayPeriod } from './period.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';

/**
 * "Today" within quotation marks is the day on which the words were spoken. Where the sentence dates the speaking
 * ("Today it opened," she said on Monday), that day counts, not the story's.
 */
export function quotedDay(expression: DateExpression, all: Expression[], story: Story, sentence: Sentence, context: Context): Resolved | null {
  if (expression.date.form !== 'deictic' || !inQuotes(story, sentence, expression.start)) return null;
  const outside = all.find(
    (other): other is DateExpression =>
      other.kind === 'date' && ['weekday', 'calendar'].includes(other.date.form) && other !== expression && !inQuotes(story, sentence, other.start),
  );
  if (!outside) return null;
  const spoken = resolve(outside, { ...context, tense: tenseAt(sentence, outside.start, outside.end), words: story.source.slice(outside.start, outside.end) });
  if (!spoken || spoken.days[0] !== spoken.days[1]) return null;
  return {
    ...dayPeriod(spoken.days[0] + expression.date.shift),
    evidence: `“${context.words}” in words spoken on ${story.source.slice(outside.start, outside.end)}; ${spoken.evidence}`,
  };
}

/** "today" and its like within quotation marks. */
export const isSpokenToday = ({ date, start }: DateExpression, story: Story, sentence: Sentence): boolean =>
  date.form === 'deictic' && inQuotes(story, sentence, start);

/** An odd number of marks before it in its sentence. */
const inQuotes = (story: Story, sentence: Sentence, at: number): boolean => (story.text.slice(sentence.start, at).split('"').length - 1) % 2 === 1;
