import type { Sentence, Story } from '../../model.ts';
import type { DateExpression } from './expression.ts';

/** "The 2016 season on Sept. 3", "the 2016 election on": the year that stands beside a day of it. */
const YEAR_BESIDE =
  /\b((?:19|20)\d\d)\s+(?:[a-z]+\s+)?(?:season|campaign|election|vote|tournament|championships?|festival|edition|tour|games|race|session|conference|summit)\s+(?:(?:at|in|to|with|on)\s+(?:[A-Z][\w'-]+\s+){0,3})?(?:on\s+|in\s+|from\s+)?$/;

/** A date without a year, with the one that stands beside it. */
export function withYear(expression: DateExpression, story: Story, sentence: Sentence): DateExpression {
  const { date, start } = expression;
  if (date.form !== 'calendar' || date.year !== null) return expression;
  const year = YEAR_BESIDE.exec(story.text.slice(Math.max(sentence.start, start - 80), start))?.[1];
  return year ? { ...expression, date: { ...date, year: +year } } : expression;
}
