/** What a length is the length of. News measures rivers upwards, falls downwards and ways along. */
import type { QuantityClaim, Topic } from '../model.ts';
import { mostSay, occasionOf } from './occasion.ts';
import { capital } from './words.ts';

const DIMENSIONS: Record<string, string> = { high: 'height', tall: 'height', deep: 'depth', long: 'length', wide: 'width', thick: 'thickness' };
const EXTENTS = new Set('depth height width length altitude range radius diameter thickness elevation breadth circumference size'.split(' '));

/** "The bus fell 60 metres": no bus is so long. */
const FALLING = /^(?:f[ae]lls?|fallen|falling|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|drop(?:s|ped|ping)?)$/;
/** "The river peaked at 7 metres", "the water was expected to rise to 7 metres". */
const RISING = /^(?:peak(?:s|ed)?|crest(?:s|ed)?|r[io]ses?|rising|reach(?:es|ed)?|level|stood|swell(?:s|ed)?|swollen)$/;
const WATERS = /^(?:water|waters|river|lake|reservoir|tide|flood|floods|floodwater|floodwaters|sea|stream|canal|creek)$/;
const FORECAST = /^(?:expect(?:s|ed)?|forecast|predict(?:s|ed)?)$/;

/** "Water level", "Height of the fall", "Depth of the quake", "Distance from the capital to the port". */
export function lengthTitle(head: string | null, readings: readonly QuantityClaim[], topic: Topic): string {
  if (head === 'rain') return 'Rainfall';
  const dimension = head === null ? null : (DIMENSIONS[head] ?? (EXTENTS.has(head) ? head : null));
  if (!dimension && mostSay(readings, topic, RISING) && readings.some((reading) => mostSay([reading], topic, WATERS)))
    return mostSay(readings, topic, FORECAST) ? 'Water level expected' : 'Water level reached';
  if (!dimension && mostSay(readings, topic, FALLING)) return 'Height of the fall';
  if (head === null || head === 'distance') return `Distance${betweenPlaces(readings, topic)}`;
  if (!dimension) return readings.some((reading) => isExtentOf(head, reading, topic)) ? `Length of the ${head}` : `Distance${betweenPlaces(readings, topic)}`;
  const { event } = occasionOf(readings, topic);
  return `${capital(dimension)}${event && event !== head ? ` of the ${event}` : ''}`;
}

/** "a 60-metre bridge", "the bridge is 60 metres long", "60 metres of cable": it is the thing that is so long. */
function isExtentOf(head: string, { story, sentence, value }: QuantityClaim, topic: Topic): boolean {
  const { text, sentences } = topic.stories[story]!;
  const { tokens, end } = sentences[sentence]!;
  const behind = text.slice(value.end, end);
  const next = tokens.find((token) => token.start >= value.end && token.pos !== 'ADJ' && token.text !== '-');
  return /^\s*(?:long\b|of\b|in length\b)/.test(behind) || next?.lemma === head || /\blong\b/.test(text.slice(value.start, value.end));
}

/** " from the capital to the port": the named things on either side of the number, as far as a story names them. */
function betweenPlaces(readings: readonly QuantityClaim[], topic: Topic): string {
  for (const { story, start, end, value } of readings) {
    const { text } = topic.stories[story]!;
    const named = (from: number, to: number) =>
      topic.entities
        .mentions(story, from, to)
        .filter((mention) => mention.entity.type !== 'person' && !/^'s?\b/.test(text.slice(mention.end, mention.end + 2)));
    const [origin, goal] = [named(start, value.start).at(-1), named(value.end, end)[0]];
    if (goal) return origin && origin.entity !== goal.entity ? ` from ${origin.entity.name} to ${goal.entity.name}` : ` to ${goal.entity.name}`;
  }
  return '';
}
