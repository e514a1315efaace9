import { describe, expect, test } from 'vitest';
import { quantityRules } from '../../../src/engine/extract/quantity/index.ts';
import type { QuantityClaim } from '../../../src/engine/model.ts';
import { topicOf } from '../topic.ts';

/** "number head role" for each count of a text. */
const counts = (text: string): string[] => {
  const topic = topicOf(text);
  return quantityRules
    .flatMap((rule) => rule.find(topic.stories[0]!, topic) as QuantityClaim[])
    .sort((a, b) => a.value.start - b.value.start)
    .filter(({ quantity }) => quantity.dimension === 'count')
    .map(({ value, quantity }) => `${value.normal.number} ${quantity.head} ${quantity.role}`);
};

describe('who loses a job', () => {
  test.each([
    ['Some 300 bakers will lose their jobs.', ['300 baker laid_off']],
    ['The chain swung the axe on 300 workers.', ['300 worker laid_off']],
    ['Another 80 workers at the depot face the axe.', ['80 worker laid_off']],
    ['The mill let 300 workers go, and 900 people were laid off.', ['300 worker null', '900 people laid_off']],
    ['The mill wiped out 300 jobs.', ['300 job laid_off']],
    ['At the mill 300 jobs will go.', ['300 job laid_off']],
    ['The bank announced 3,000 job cuts.', ['3000 job laid_off']],
    ['The bank made 3,000 tax cuts.', ['3000 cut null']],
    ['Headcount falls by about 240.', ['240 person laid_off']],
    ['The firm will cut its workforce by 240, with 35 of the cuts at head office.', ['240 person laid_off', '35 person laid_off']],
    ['It will shed 12 percent of its staff, or 2,300 jobs.', ['2300 job laid_off']],
    ['Its 4,200-strong workforce is old.', ['4200 person employed']],
    ['Headcount rises by 240.', []],
    ['Some 300 jobs will go to Norham.', ['300 job null']],
    ['The tax on 300 jobs will go up.', ['300 job null']],
    ['Profit at the firm, whose staff is small, fell by 240.', []],
    ['Some 300 jobs are safe.', ['300 job null']],
    ['Some 300 bakers did not lose their jobs.', ['300 baker null']],
    ['Some 300 bakers left after their rivals lost their jobs.', ['300 baker null']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('what befell them, in several words', () => {
  test.each([
    ['Forty cars were set on fire.', ['40 car destroyed']],
    ['Forty cars were burned.', ['40 car destroyed']],
    ['Four bakers were burned.', ['4 baker injured']],
    ['The blaze burned four bakers.', ['4 baker injured']],
    ['The crowd set ablaze 40 cars.', ['40 car destroyed']],
    ['The yard holds 46 burnt-out cars.', ['46 car null']],
    ['Twelve bakers were taken into custody.', ['12 baker detained']],
    ['Police rounded up almost 40 bakers.', ['40 baker detained']],
    ['Twelve cats were taken in by neighbours.', ['12 cat null']],
    ['Twelve cubs were led to safety.', ['12 cub null']],
    ['Twelve bakers suffered burns.', ['12 baker injured']],
    ['Forty cars and a mill went up in flames.', ['40 car destroyed']],
    ['Forty bakers stayed and a mill went up in flames.', ['40 baker null']],
    ['Forty boats sailed and mills were burned.', ['40 boat null']],
    ['She is survived by four bakers.', ['4 baker null']],
    ['A million and a half bakers fled.', ['1500000 baker displaced']],
    ['Twelve firms suffered losses.', ['12 firm null']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('where the counted end', () => {
  test.each([
    ['On eight occasions bakers said so.', []],
    ['Eight times inspectors ordered men out.', []],
    ['Two boats carrying crates sank.', ['2 boat null']],
    ['Six human rights monitoring groups left.', ['6 group null']],
    ['Nine heavily armed men fled.', ['9 man displaced']],
    ['The two-wheeler stood still.', []],
    ['Poe told 7 News about it.', []],
    ['The jail was never meant to hold 160 people.', ['160 people null']],
    ['It holds 160 inmates in space for 120.', ['160 inmate null', '120 person null']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});
