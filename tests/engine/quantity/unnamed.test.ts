import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../../src/engine/extract/quantity/index.ts';
import { topicOf } from '../topic.ts';

const countsIn = (text: string) =>
  quantitiesOf(topicOf(text).stories[0]!).map(({ value, quantity }) => `${value.normal.number} ${quantity.head}${quantity.role ? ` ${quantity.role}` : ''}`);

describe('a bare number counts', () => {
  test.each([
    ['Nineteen got out.', ['19 person']],
    ['Six were taken to a local hospital, two of them with burns.', ['6 person', '2 person']],
    ['The clashes drove 40,000 from their homes.', ['40000 person displaced']],
    ['The closure put 300 out of work.', ['300 person laid_off']],
    ['The chain has 148 mills, 31 of which will close.', ['148 mill', '31 mill']],
    ['Union members number 4,200.', ['4200 member']],
    ['Between 300 and 400 marched.', ['300 person']],
    ['Some 2,300 face losing their jobs.', ['2300 person laid_off']],
    ['The ferry sank with 40 aboard.', ['40 person']],
    ['There were 320 on board when it sank.', ['320 person']],
    ['About 40 attended.', ['40 person']],
    ['The jail was built for 120 inmates but held 160 at the time.', ['120 inmate', '160 inmate']],
    ['The camp holds 160.', ['160 person']],
    ['Forty people were arrested. With the 22 held on Saturday that makes 62.', ['40 people detained', '22 person detained', '62 people detained']],
    ['Forty bakers were arrested, bringing the total to 62.', ['40 baker detained', '62 baker detained']],
    ['The chain last closed mills in 2012, when it shut 12.', ['12 mill']],
    ['The chain shut 31 mills, and its rival is closing 22 of its own.', ['31 mill', '22 mill']],
    ['The number of its mills will be reduced from 148 to 117.', ['117 mill']],
    ['The chain will shrink from 148 mills to 117.', ['148 mill', '117 mill']],
  ])('%s', (text, expected) => expect(countsIn(text)).toEqual(expected));

  test.each([
    ['Twelve turned out to be fakes.', []],
    ['Police held 12 overnight.', []],
    ['The record held 12 years.', []],
    ['The bank holds 160.', []],
    ['He spent 12 on board games.', []],
    ['Page number 12 is torn.', []],
    ['Twelve were set on fire.', []],
    ['He left 12 in the room.', []],
    ['The two held a vigil.', []],
    ['That makes 62.', []],
    ['The price fell, bringing the total to 62.', []],
    ['Forty bakers were arrested, bringing the total to 12.', ['40 baker detained']],
    ['The chain closed talks in 2012, when it sold 12.', []],
    ['The match closed at 12.', []],
  ])('but not where nothing says what: %s', (text, expected) => expect(countsIn(text)).toEqual(expected));
});
