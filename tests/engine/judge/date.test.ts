import { describe, expect, test } from 'vitest';
import { judgeDate, relateDates } from '../../../src/engine/judge/date.ts';
import type { DateClaim, TimeValue } from '../../../src/engine/model.ts';
import { topicOf } from '../topic.ts';

const DAY = 86_400_000;
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY;
const time = (edtf: string, from: string, to: string, more: Partial<TimeValue> = {}): TimeValue => ({
  edtf,
  days: [day(from), day(to)],
  precision: 'day',
  relation: 'on',
  clock: null,
  evidence: '',
  ...more,
});
const TEXT = 'The yard closed in May.';
const claim = (story: number, value: TimeValue): DateClaim => ({
  kind: 'date',
  story,
  sentence: 0,
  rule: 'test',
  start: 0,
  end: TEXT.length,
  value: { start: 19, end: 22, normal: value.edtf },
  time: value,
});
const topic = topicOf(TEXT, TEXT, TEXT);
const relate = (a: TimeValue, b: TimeValue, timeZone: string | null = null) => relateDates({ ...topic, timeZone })(claim(0, a), claim(1, b));

const may6 = time('2019-05-06', '2019-05-06', '2019-05-06');
const may7 = time('2019-05-07', '2019-05-07', '2019-05-07');
const may = time('2019-05', '2019-05-01', '2019-05-31', { precision: 'month' });

describe('two dates', () => {
  test('of the same day agree', () => expect(relate(may6, { ...may6 })).toBe('agree'));
  test('are compatible where one holds the other', () => expect(relate(may6, may)).toBe('compatible'));
  test('conflict where they have no day in common', () => expect(relate(may6, may7)).toBe('conflict'));
  test('since a month and in a month date one beginning', () => expect(relate(may, { ...may, relation: 'since' })).toBe('agree'));
  test('by a month leaves open when before', () => expect(relate(may, { ...may, relation: 'by' })).toBe('compatible'));
  test('times of day conflict only where both have a zone, stated or the topic’s', () => {
    const at = (from: number, offset: number | null) => ({ ...may6, clock: { from, to: from, offset } });
    expect(relate(at(457, 0), at(457, 420))).toBe('conflict');
    expect(relate(at(457, 0), at(877, 420))).toBe('agree');
    expect(relate(at(457, null), at(900, 420))).toBe('agree');
    // 14:37 in Jakarta is 07:37 UTC.
    expect(relate(at(877, null), at(457, 0), 'Asia/Jakarta')).toBe('agree');
    expect(relate(at(457, null), at(457, 0), 'Asia/Jakarta')).toBe('conflict');
  });
});

describe('the explanation', () => {
  const explain = (...values: TimeValue[]) => judgeDate({ kind: 'date', readings: values.map((value, i) => claim(i, value)), confidence: 1 }, topic);
  test('of a conflict says how far apart', () =>
    expect(explain(may6, { ...may6 }, may7).explanation).toBe('A and B give 6 May 2019 and C gives 7 May 2019: 1 day apart, so they cannot all be true.'));
  test('counts in what the coarser date is told in', () => {
    const year = (edtf: string) => time(edtf, `${edtf}-01-01`, `${edtf}-12-31`, { precision: 'year' });
    const june = time('2019-06', '2019-06-01', '2019-06-30', { precision: 'month' });
    expect(explain(year('2019'), year('2020')).explanation).toContain('1 year apart');
    expect(explain(may6, year('2021')).explanation).toContain('2 years apart');
    expect(explain(may, june).explanation).toContain('1 month apart');
    expect(explain(may6, june).explanation).toContain('1 month apart');
    expect(explain(may6, time('2019-05-20/2019-05-26', '2019-05-20', '2019-05-26', { precision: 'week' })).explanation).toContain('no day in common');
  });
  test('groups the readings that stand together', () => expect(explain(may6, { ...may6 }, may7).groups.map((group) => group.length)).toEqual([2, 1]));
  test('says an inference once for all stories that share it', () => {
    const inferred = { ...may6, evidence: '“Monday” is read as the day of publication on 6 May 2019' };
    expect(explain(inferred, { ...inferred }).explanation).toContain('In A and B, “Monday” is read as the day of publication on 6 May 2019.');
  });
});

test('a day that was first planned is no contradiction of the day itself', () => {
  const texts = ['The launch of the ferry took place on May 23.', 'The launch of the ferry, first planned for May 20, was delayed by a leak.'];
  const planned = topicOf(...texts);
  const readings = [
    { ...claim(0, time('2019-05-23', '2019-05-23', '2019-05-23')), value: { start: texts[0]!.indexOf('May'), end: texts[0]!.indexOf('.'), normal: null } },
    { ...claim(1, time('2019-05-20', '2019-05-20', '2019-05-20')), value: { start: texts[1]!.indexOf('May'), end: texts[1]!.indexOf(', was'), normal: null } },
  ];
  const { verdict, explanation } = judgeDate({ kind: 'date', readings, confidence: 1 }, planned);
  expect(verdict).toBe('compatible');
  expect(explanation).toContain('B tells for when it was planned at first, so all can be true');
});

describe('what names one time', () => {
  /** Readings of the words “May 20” and more in their texts, of one day. */
  const judged = (topicTexts: readonly string[], words: readonly string[], more: readonly Partial<TimeValue>[]) => {
    const readings = topicTexts.map((text, i) => ({
      ...claim(i, time('2019-05-20', '2019-05-20', '2019-05-20', more[i])),
      value: { start: text.indexOf(words[i]!), end: text.indexOf(words[i]!) + words[i]!.length, normal: null },
    }));
    return judgeDate({ kind: 'date', readings, confidence: 1 }, topicOf(...topicTexts)).explanation;
  };
  test('is the same day where only one says at what time', () =>
    expect(
      judged(
        ['The pump failed on May 20.', 'The pump failed at 7 a.m. on Monday.'],
        ['May 20', '7 a.m. on Monday'],
        [{}, { clock: { from: 420, to: 420, offset: null } }],
      ),
    ).toBe('A writes “May 20” and B writes “7 a.m. on Monday”: the same day, 20 May 2019; only B says at what time.'));
  test('is no one time where the times of day are two', () => {
    const clocks = [{ clock: { from: 300, to: 420, offset: null } }, { clock: { from: 430, to: 430, offset: null } }];
    expect(judged(['They left at dawn on Monday.', 'They left at 7.10am.'], ['dawn on Monday', '7.10am'], clocks)).toContain(
      'the same day, 20 May 2019; the times of day differ',
    );
  });
  test('is the same year in whole years', () => {
    const year = time('2019', '2019-01-01', '2019-12-31', { precision: 'year' });
    const texts = ['It shut in 2019.', 'They shut it in 2019.'];
    const readings = texts.map((text, i) => ({ ...claim(i, year), value: { start: text.indexOf('2019'), end: text.indexOf('2019') + 4, normal: '2019' } }));
    expect(judgeDate({ kind: 'date', readings, confidence: 1 }, topicOf(...texts)).explanation).toContain('give the same year, 2019');
  });
  test('says which story has it as a limit, and as which', () => {
    const texts = ['The crane will be there on May 20.', 'The crane will be there by May 20.'];
    expect(judged(texts, ['May 20', 'May 20'], [{}, { relation: 'by' }])).toBe(
      'A gives “May 20” and B gives “by May 20”: the same date; B gives it as the latest, so all can be true.',
    );
    const after = ['The ferry sank on May 20.', 'Divers went down after May 20.'];
    expect(judged(after, ['May 20', 'May 20'], [{}, { relation: 'after' }])).toContain('“after May 20”: the same date; B tells of the time after it');
  });
});
