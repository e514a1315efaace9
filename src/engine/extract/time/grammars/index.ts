import type { Grammar } from '../expression.ts';
import { ageGrammars } from './age.ts';
import { calendarGrammars } from './calendar.ts';
import { clockGrammars } from './clock.ts';
import { dayBesideGrammars } from './dayBeside.ts';
import { dayOfMonthGrammars } from './dayOfMonth.ts';
import { decadeGrammars } from './decade.ts';
import { deicticGrammars } from './deictic.ts';
import { holiday, namedDay } from './holiday.ts';
import { past } from './indefinite.ts';
import { lengthGrammars } from './length.ts';
import { bareMonth } from './month.ts';
import { quarterGrammars } from './quarter.ts';
import { relativeGrammars } from './relative.ts';
import { season } from './season.ts';
import { weekday, weekdayWeek } from './weekday.ts';
import { yearGrammars } from './year.ts';

/** Where two readings of the same length overlap, the one named first here stands. */
export const GRAMMARS: readonly Grammar[] = [
  namedDay,
  ...calendarGrammars,
  ...quarterGrammars,
  ...dayBesideGrammars,
  ...dayOfMonthGrammars,
  holiday,
  season,
  past,
  ...relativeGrammars,
  weekdayWeek,
  weekday,
  ...deicticGrammars,
  ...clockGrammars,
  ...lengthGrammars,
  ...ageGrammars,
  bareMonth,
  ...decadeGrammars,
  ...yearGrammars,
];
