/** What a length is the length of. News measures rivers upwards, falls downwards and ways along. */
import type { QuantityClaim, Topic } from '../model.ts';
import { betweenPlaces } from './distance.ts';
import { mostSay, occasionOf } from './occasion.ts';
import { capital } from './words.ts';

const DIMENSIONS: Record<string, string> = { high: 'height', tall: 'height', deep: 'depth', long: 'length', wide: 'width', thick: 'thickness' };
const EXTENTS = new Set('depth height width length altitude range radius diameter thickness elevation breadth circumference size'.split(' '));

/** "The bus fell 60 metres": no bus is so long. */
const FALLING = /^(?:f[ae]lls?|fallen|falling|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|drop(?:s|ped|ping)?)$/;
/** "The river peaked at 7 metres", "the water was expected to rise to 7 metres". */
/** "They let themselves down 9 metres on a rope." */
const DESCENDING = /^(?:lower(?:s|ed|ing)?|descend(?:s|ed|ing)?|abseil(?:s|ed|ing|led|ling)?|down)$/;
/** "300 metres below the surface", "300 metres down". */
const BELOW = /^\s*(?:below|beneath|underground|under (?:the )?(?:ground|surface|sea|water|earth)|underwater|down\b(?!\s+(?:the|a|from|to|on)\b)|deep)/;
const RISING = /^(?:peak(?:s|ed)?|crest(?:s|ed)?|r[io]ses?|rising|reach(?:es|ed)?|level|stood|swell(?:s|ed)?|swollen)$/;
const WATERS = /^(?:water|waters|river|lake|reservoir|tide|flood|floods|floodwater|floodwaters|sea|stream|canal|creek)$/;
const FORECAST = /^(?:expect(?:s|ed)?|forecast|predict(?:s|ed)?)$/;

/** "Water level", "Height of the fall", "Depth of the quake", "Distance from the capital to the port". */
export function lengthTitle(head: string | null, readings: readonly QuantityClaim[], topic: Topic): string {
  if (head === 'rain') return 'Rainfall';
  const dimension = head === null ? null : (DIMENSIONS[head] ?? (EXTENTS.has(head) ? head : null));
  if (!dimension && head && WATERS.test(head) && readings.some((reading) => isIn(head, reading, topic))) return `Depth of the ${head}`;
  const said = !dimension && head && head !== 'distance' ? dimensionSaid(readings, topic) : null;
  if (said) return `${capital(said)} of the ${head}`;
  if (!dimension && mostSay(readings, topic, RISING) && readings.some((reading) => mostSay([reading], topic, WATERS)))
    return mostSay(readings, topic, FORECAST) ? 'Water level expected' : 'Water level reached';
  if (!dimension && mostSay(readings, topic, FALLING)) return 'Height of the fall';
  if (!dimension && isBelow(readings, topic)) return 'Depth';
  if (!dimension && head === null && mostSay(readings, topic, DESCENDING)) return 'Height of the descent';
  if (head === null || head === 'distance') return `Distance${betweenPlaces(readings, topic)}`;
  if (!dimension) return readings.some((reading) => isExtentOf(head, reading, topic)) ? `Length of the ${head}` : `Distance${betweenPlaces(readings, topic)}`;
  const { event } = occasionOf(readings, topic);
  const thing = event && event !== head ? event : thingMeasured(readings, topic);
  return `${capital(dimension)}${thing ? ` of the ${thing}` : ''}`;
}

/** "in 90 metres of water" */
const isIn = (head: string, { story, value }: QuantityClaim, topic: Topic): boolean =>
  /\bin (?:[\p{Ll}]+ ){0,2}$/u.test(topic.stories[story]!.text.slice(Math.max(0, value.start - 24), value.start)) &&
  new RegExp(`^\\s+of (?:\\p{Ll}+ )?${head.replace(/[^\w-]/g, '')}\\b`, 'u').test(topic.stories[story]!.text.slice(value.end, value.end + 30));

const SAID_BEFORE = /\b(diameter|width|height|depth|thickness|radius|circumference) of (?:\p{Ll}+ ){0,2}$/u;
const SAID_BEHIND = /^\s+(?:in )?(diameter|width|height|depth|thickness|radius|circumference|wide|deep|high|tall|thick)\b/u;

/** "a shaft with a diameter of 30 cm": which of its measures it is, where one story says so. */
function dimensionSaid(readings: readonly QuantityClaim[], topic: Topic): string | null {
  for (const { story, value } of readings) {
    const { text } = topic.stories[story]!;
    const said = SAID_BEFORE.exec(text.slice(Math.max(0, value.start - 40), value.start))?.[1] ?? SAID_BEHIND.exec(text.slice(value.end, value.end + 20))?.[1];
    if (said) return DIMENSIONS[said] ?? said;
  }
  return null;
}

const isBelow = (readings: readonly QuantityClaim[], topic: Topic): boolean =>
  readings.filter(({ story, value }) => BELOW.test(topic.stories[story]!.text.slice(value.end, value.end + 30))).length * 2 > readings.length;

/** "a hole with a diameter of 30 cm": the noun that has it. */
function thingMeasured(readings: readonly QuantityClaim[], topic: Topic): string | null {
  for (const { story, sentence, value } of readings) {
    const before = topic.stories[story]!.text.slice(topic.stories[story]!.sentences[sentence]!.start, value.start);
    const thing = /(\p{Ll}{3,}) (?:with|has|had|of) (?:a|an) (?:\p{L}+ )?(?:diameter|width|depth|height|length|thickness|radius) of (?:\p{L}+ ){0,2}$/u.exec(
      before,
    )?.[1];
    if (thing) return thing;
  }
  return null;
}

/** "a 60-metre bridge", "the bridge is 60 metres long", "60 metres of cable": it is the thing that is so long. */
function isExtentOf(head: string, { story, sentence, value }: QuantityClaim, topic: Topic): boolean {
  const { text, sentences } = topic.stories[story]!;
  const { tokens, end } = sentences[sentence]!;
  const behind = text.slice(value.end, end);
  const next = tokens.find((token) => token.start >= value.end && token.pos !== 'ADJ' && token.text !== '-');
  return /^\s*(?:long\b|of\b|in length\b)/.test(behind) || next?.lemma === head || /\blong\b/.test(text.slice(value.start, value.end));
}
