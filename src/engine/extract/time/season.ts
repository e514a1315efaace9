import type { Sentence, Story } from '../../model.ts';
import type { DateExpression } from './expression.ts';

const NAMED =
  /\b(?:the|their|its|his|her)\s+((?:19|20)\d\d)\s+(?:[a-z]+\s+){0,2}(?:season|campaign|edition|tournament|championships?|calendar|festival|games|tour|school year)\b/i;

/** "They open the 2016 season on Sept. 3": a day without a year is in the year that its sentence names for the season. */
export function inSeason(expression: DateExpression, story: Story, sentence: Sentence): DateExpression {
  const { date } = expression;
  if (date.form !== 'calendar' || date.year !== null || date.which || date.month === null || date.day === null) return expression;
  const year = NAMED.exec(story.text.slice(sentence.start, sentence.end))?.[1];
  return year ? { ...expression, date: { ...date, year: +year } } : expression;
}
