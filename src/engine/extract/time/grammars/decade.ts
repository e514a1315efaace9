import { dated, type Grammar } from '../expression.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the 1970s", "mid-1960s", "the '80s", "70s" after "the" or a decade: "in his 70s" is an age, "in the low 70s" the weather. */
export const decade: Grammar = {
  name: 'date: decade',
  pattern: new RegExp(`(?<![\\d$\\u00a3\\u20ac.,])(?:(1[5-9]\\d0|20\\d0)'?s|(')?(\\d0)'?s|(${DECADES.join('|')}))(?!\\w)`, 'gi'),
  read: (m, { before }) => {
    if (m[1]) return dated({ form: 'decade', year: +m[1], century: m[1].endsWith('00') && m[1] !== '2000' && !/\b(?:early|late|mid)[\s-]+$/i.test(before) });
    if (/\b(?:his|her|their|my|our|your|low|high|upper|age|aged|temperatures?)\s+(?:(?:early|late|mid|low|high|upper)[\s-]+)?(?:to\s+)?$/i.test(before))
      return null;
    const opens = /\b(?:the|19\d0s(?:,| and| or))\s+(?:(?:early|late|mid)[\s-]+)?(?:to\s+)?$/i.test(before) || /\d0'?s(?:,|,? and| or| to)\s+$/.test(before);
    if (!opens && !m[2]) return null;
    const tens = m[3] ? +m[3] : (DECADES.indexOf(m[4]!.toLowerCase()) + 2) * 10;
    return dated({ form: 'decade', year: (tens < 20 ? 2000 : 1900) + tens, century: false });
  },
};

/** "the 19th century", "a 12th-century church". */
export const century: Grammar = {
  name: 'date: century',
  pattern: new RegExp(`(?<![\\w-])(${ORDINAL})[\\s-]century\\b`, 'gi'),
  read: (m) => {
    const number = ordinalOf(m[1]!);
    return number >= 5 && number <= 22 ? dated({ form: 'century', century: number }) : null;
  },
};

export const decadeGrammars: readonly Grammar[] = [decade, century];
