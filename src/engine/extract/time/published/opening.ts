import { sayDay, weekdayOf } from '../calendar.ts';
import { dayOfMention } from './day.ts';
import type { Mention } from './mentions.ts';
import type { Constraint } from './window.ts';

/** "On Nov. 27 … Within ten days … on Sunday": a length that runs from a dated day to a weekday says which such day it is. */
export function afterLength(own: Mention[], anchor: number): Constraint[] {
  return own.flatMap((mention, i) => {
    const { date } = mention.expression;
    const before = own.slice(0, i).findLast(({ expression, sentence }) => isDay(expression.date) && mention.sentence - sentence <= 1);
    if (date.form !== 'weekday' || mention.tense === 'future' || !mention.length || !before) return [];
    const from = dayOfMention(before, undefined, anchor);
    if (from === null) return [];
    const least = from + mention.length.days - 1;
    const day = least + ((date.weekday - weekdayOf(least) + 7) % 7);
    // Rounded lengths are out by a day or two; further off, the weekday belongs to something else.
    if (day - least > 3) return [];
    return [
      { days: [day, day + 6], day, past: true, evidence: `its “${mention.text}” comes ${mention.length.text} after “${before.text}”, so it is ${sayDay(day)}` },
    ];
  });
}
const isDay = (date: Mention['expression']['date']): boolean => date.form === 'calendar' && date.day !== null;

/**
 * Who "said on Thursday" in an opening is the news: that day is not before what the story otherwise tells of. What merely
 * happened on a day is, where the story goes on to the days after it.
 */
export function afterLede(own: Mention[], days: [number, number], told: number): [number, number] | null {
  const lede = own.find(({ sentence, expression: { date }, tense }) => sentence <= 3 && date.form === 'weekday' && date.which === null && tense !== 'future');
  if (lede?.expression.date.form !== 'weekday' || !lede.isSaid || days[1] - days[0] >= 14) return null;
  const { weekday } = lede.expression.date;
  const fits: number[] = [];
  for (let day = days[0]; day <= days[1]; day++) if (day - ((weekdayOf(day) - weekday + 7) % 7) >= told) fits.push(day);
  const narrowed = fits.length > 0 && (fits[0] !== days[0] || fits.at(-1) !== days[1]);
  return narrowed ? [fits[0]!, fits.at(-1)!] : null;
}
