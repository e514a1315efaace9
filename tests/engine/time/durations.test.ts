import { describe, expect, test } from 'vitest';
import { durationsOf, valuesOf } from './read.ts';

describe('lengths', () => {
  test.each([
    ['The harbour is let for 99 years.', '99 years = P99Y'],
    ['They signed a 50-year lease.', '50-year = P50Y'],
    ['The quake was felt for around 15 seconds.', 'around 15 seconds = PT15S'],
    ['He was jailed for between 46 and 57 months.', 'between 46 and 57 months = P46M/P57M'],
    ['The trip takes two and a half hours.', 'two and a half hours = PT2.5H'],
    ['The trip takes half an hour.', 'half an hour = PT30M'],
    ['The record stood for 31 years and 4 months.', '31 years and 4 months = P31Y4M'],
    ['The family ruled for more than five decades.', 'more than five decades = P50Y'],
    ['He waited a fortnight, or nearly a month.', 'nearly a month = P1M'],
    ['The siege went on for several years.', 'several years = PXY'],
    ['They rode for a couple of days.', 'a couple of days = P2D'],
    ['The feud was decades-long.', 'decades-long = PXY'],
    ['The tree grew for two hundred years.', 'two hundred years = P200Y'],
    ['The stone is 2000 years old.', '2000 years old = P2000Y'],
    ['Over the past decade it grew.', 'the past decade = P10Y'],
    ['It will lend for the next year.', 'the next year = P1Y'],
    ['The guard ran a 30-minute, 24-hour and 7-day test.', '30-minute = PT30M|24-hour = PT24H|7-day = P7D'],
    ['It opened three days later than planned.', 'three days = P3D'],
  ])('%s', (text, expected) => expect(valuesOf(text).join('|')).toContain(expected));
});

describe('bounds', () => {
  test.each([
    ['It took just 10 days.', 'exactly'],
    ['It took more than 10 days.', 'more than'],
    ['It took at least 10 days.', 'at least'],
    ['It took up to 10 days.', 'at most'],
    ['It took less than 10 days.', 'less than'],
    ['It took about 10 days.', 'about'],
    ['It took nearly 10 days.', 'about'],
    ['It grew over the past 10 days.', 'exactly'],
    ['They will pay $2 million over 10 days.', 'exactly'],
    ['The jury sat over 10 days.', 'exactly'],
    ['He stole the money from the club over 10 days.', 'exactly'],
    ['The probe is to make 14 passes over 10 days.', 'exactly'],
    ['Over 10 days, the jury heard 30 witnesses.', 'exactly'],
    ['The strike lasted over 10 days.', 'more than'],
    ['The repair took the crew over 10 days.', 'more than'],
    ['She had waited at the gate over 10 days.', 'more than'],
    ['The strike has gone on for over 10 days.', 'more than'],
    ['The mayor has led the town over 10 days.', 'more than'],
    ['Those with terms over 10 days cannot vote.', 'more than'],
    ['Over 10 days have passed.', 'more than'],
  ])('%s', (text, bound) => expect(durationsOf(text).map(({ duration }) => duration.bound)).toEqual([bound]));
  test('open the days on one side', () => expect(durationsOf('It took more than two weeks.')[0]!.duration.days).toEqual([14, Number.POSITIVE_INFINITY]));
});

describe('what it is the length of', () => {
  test.each([
    ['They signed a 50-year renewable lease on the harbour.', 'lease'],
    ['He was given a two-year suspended prison sentence.', 'sentence'],
    ['It is let for a period of 49 years.', 'period'],
    ['He was jailed for five years.', 'sentence'],
    ['The six-year-old conflict goes on.', 'conflict'],
    ['The talks, which began at noon, lasted 11 hours.', 'talks'],
    ['The trial of the two men took about seven weeks.', 'trial'],
    ['They agreed after 11 hours of heated talks.', 'talks'],
    ['They drove for three hours.', null],
    ['After the trial they drove for three hours.', null],
    ['After five years of marriage they parted.', null],
  ])('%s', (text, of) => expect(durationsOf(text).map(({ duration }) => duration.of)).toEqual([of]));
});

describe('ages', () => {
  test.each([
    'A 22-year-old man was held.',
    'The 22-year-old said so.',
    'John Poe, 34, was held.',
    'She died at the age of 56.',
    'A singer, aged 50, was held.',
  ])('%s', (text) => expect(durationsOf(text).map(({ duration }) => [duration.age, duration.unit])).toEqual([[true, 'year']]));
  test('of things are lengths', () => expect(durationsOf('The six-year-old conflict goes on.')[0]!.duration.age).toBe(false));
  test('are not read into lists and dates', () => expect(valuesOf('It was won by Acton, 34 to 12, over Barnes.')).toEqual([]));
});

describe('what is no length', () => {
  test.each([
    'The firm pays $5m a year and flies twice a week.',
    'The shop is open 24 hours a day.',
    'He sought a second term as second in command.',
    'One day, he hopes to return.',
    'Three quarters of the voters agreed.',
    'The third day was wet.',
    'They met years ago.',
    'Shares slid in after hours trading.',
  ])('%s', (text) => expect(durationsOf(text)).toEqual([]));
});

describe('the ends of a length', () => {
  test('a lease runs from the year in which it was signed', () =>
    expect(durationsOf('They signed a 50-year lease in 2007.')[0]!.duration.from?.edtf).toBe('2007'));
  test('other lengths do not', () => expect(durationsOf('They drove for three hours in 2007.')[0]!.duration.from).toBeNull());
  test('since is a beginning', () => expect(durationsOf('He has led it for ten years, since 2004.')[0]!.duration.from?.edtf).toBe('2004'));
  test('through is an end', () => expect(durationsOf('The lease of 20 years runs through 2066.')[0]!.duration.until?.edtf).toBe('2066'));
  test('the past five years end with publication', () => expect(durationsOf('It doubled in the past five years.')[0]!.duration.until?.edtf).toBe('2014-06-18'));
  test('the three months to a day end there', () =>
    expect(durationsOf('In the three months to 31 March 2014, sales fell.')[0]!.duration.until?.edtf).toBe('2014-03-31'));
});
