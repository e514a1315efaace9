import { pastYearOf } from '../align/occasion.ts';
import type { Claim, Topic } from '../model.ts';
import { commonest, sentenceWords } from './words.ts';

/** Events that have tolls, depths and magnitudes, as news names them. */
const EVENTS = new Set(
  'earthquake quake tremor tsunami flood floods flooding storm cyclone hurricane typhoon tornado wildfire fire blaze eruption landslide mudslide avalanche drought famine heatwave attack bombing bomb blast explosion shooting massacre raid strike airstrike siege war conflict battle riot clash protest crash collision derailment accident disaster collapse sinking outbreak epidemic pandemic crackdown uprising coup rebellion stampede'.split(
    ' ',
  ),
);

/** The event that the numbers belong to, with its year where the stories look back to it: "the 2004 tsunami"; null where they name none. */
export function occasionOf(readings: readonly Claim[], topic: Topic): { event: string | null; year: string | null } {
  const events = readings.flatMap((reading) => nearestEvent(reading, topic) ?? []);
  const event = commonest(events);
  const years = readings.flatMap((reading) => pastYearOf(reading, topic) ?? []);
  const year = new Set(years).size === 1 && years.length * 2 >= readings.length ? years[0]! : null;
  return { event: event !== null && events.filter((name) => name === event).length * 2 >= readings.length ? event : null, year };
}

/** The event named last before the number, else first behind it. */
function nearestEvent(reading: Claim, topic: Topic): string | null {
  const { tokens } = topic.stories[reading.story]!.sentences[reading.sentence]!;
  const at = reading.value?.start ?? reading.start;
  const named = tokens.filter(({ lower }) => EVENTS.has(lower));
  return (named.findLast((token) => token.start < at) ?? named[0])?.lower ?? null;
}

/** True where most of the sentences have one of the words. */
export const mostSay = (readings: readonly Claim[], topic: Topic, words: RegExp): boolean =>
  readings.filter((reading) => sentenceWords(reading, topic).some((word) => words.test(word))).length * 2 > readings.length;
