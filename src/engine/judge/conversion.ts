import { baseOf, LONGEST_UNIT, UNITS, type Unit } from '../extract/quantity/units.ts';
import type { QuantityClaim, Topic } from '../model.ts';
import { listed, readableNumber } from '../text/readable.ts';
import { wordsOf } from './compose.ts';

const MEASURES = /^(?:length|area|mass|speed|temperature|volume)/;

/** "10 miles is 16.1 km": the sum behind measures given in different units; nothing for what was stated in the unit compared. */
export function conversions(readings: readonly QuantityClaim[], topic: Topic): string {
  // How much a ton is cannot be said.
  if (readings.some(({ quantity }) => quantity.sizes)) return '';
  const written = new Map<string, { claim: QuantityClaim; isMetric: boolean }>();
  for (const claim of readings) {
    const unit = MEASURES.test(claim.quantity.dimension) && claim.value.normal.unit ? writtenUnit(claim, topic) : null;
    if (unit) written.set(`${unit.unit} ${unit.factor} ${unit.offset}`, { claim, isMetric: unit.factor === 1 && unit.offset === 0 });
  }
  if (written.size < 2) return '';
  const all = [...written.values()];
  const common = (all.find(({ isMetric }) => isMetric) ?? all[0]!).claim.value.normal.unit;
  const converted = all.filter(({ claim, isMetric }) => !isMetric || claim.value.normal.unit !== common);
  const inCommon = ({ value: { normal } }: QuantityClaim) => readableNumber(Math.round((normal.number * baseOf(normal.unit) * 10) / baseOf(common)) / 10);
  return `Converted: ${listed(converted.map(({ claim }) => `${wordsOf(claim, topic)} is ${inCommon(claim)} ${common}`))}.`;
}

/** The unit that stands in the words of the value; the longest name of one counts ("kilometres an hour"). */
function writtenUnit({ story, value }: QuantityClaim, topic: Topic): Unit | null {
  const words = topic.stories[story]!.text.slice(value.start, value.end)
    .toLowerCase()
    .split(/[\s-]+|(?<=\d)(?=[a-z\u00b0])/)
    .filter(Boolean);
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + LONGEST_UNIT); to > from; to--) {
      const unit = UNITS.get(words.slice(from, to).join(' ')) ?? UNITS.get(words.slice(from, to).join(' ').replace(/\.$/, ''));
      if (unit && MEASURES.test(unit.dimension)) return unit;
    }
  return null;
}
