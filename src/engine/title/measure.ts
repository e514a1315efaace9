import type { QuantityClaim, Topic } from '../model.ts';
import { mostSay, occasionOf } from './occasion.ts';
import { percentTitle, shareTitle, surfaceOf, type TitleOf } from './percentTitle.ts';
import { capital } from './words.ts';

/** "Magnitude of the 2004 quake". */
const magnitudeTitle: TitleOf = (head, readings, topic) => {
  const { year } = occasionOf(readings, topic);
  return `Magnitude of the ${year ? `${year} ` : ''}${head ?? 'quake'}`;
};

const DIMENSIONS: Record<string, string> = { high: 'height', tall: 'height', deep: 'depth', long: 'length', wide: 'width', thick: 'thickness' };
const EXTENTS = new Set('depth height width length altitude range radius diameter thickness elevation breadth circumference size'.split(' '));

/** "The bus fell 60 metres": no bus is so long. */
const FALLING = /^(?:f[ae]lls?|fallen|falling|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|drop(?:s|ped|ping)?)$/;

/** "Distance from the capital to the port", "Wind speed", "Rainfall", "Depth of the quake". */
const lengthTitle: TitleOf = (head, readings, topic) => {
  if (head === null && mostSay(readings, topic, FALLING)) return 'Height of the fall';
  if (head === 'distance' || head === null) return `Distance${betweenPlaces(readings, topic)}`;
  if (head === 'rain') return 'Rainfall';
  const dimension = DIMENSIONS[head] ?? (EXTENTS.has(head) ? head : null);
  if (!dimension && mostSay(readings, topic, FALLING)) return 'Height of the fall';
  if (!dimension) return `Length of the ${head}`;
  const { event } = occasionOf(readings, topic);
  return `${capital(dimension)}${event && event !== head ? ` of the ${event}` : ''}`;
};

const speedTitle: TitleOf = (head) => (head ? `${capital(head)} speed` : 'Speed');

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

const scoreTitle: TitleOf = (_, readings) => {
  const { dimension } = readings[0]!.quantity;
  if (dimension.startsWith('vote')) return 'Votes on either side';
  if (dimension.endsWith('penalties')) return 'Score on penalties';
  return dimension.endsWith('aggregate') ? 'Aggregate score' : dimension.endsWith('interval') ? 'Score on the way' : 'Final score';
};

const TITLES: readonly [RegExp, TitleOf][] = [
  [/^magnitude/, magnitudeTitle],
  [/^percent/, percentTitle],
  [/^share/, shareTitle],
  [/^length/, lengthTitle],
  [/^speed/, speedTitle],
  [/^(?:score|vote)/, scoreTitle],
  [/^shortfall/, (head) => `How far short of a ${head}`],
  [/^match minute/, (head) => `Minute of the ${head ?? 'match'}`],
  [/^mass/, (head) => (head && head !== 'weight' ? `Weight of the ${head}` : 'Weight')],
  [/^volume/, (head) => (head ? `Amount of ${head}` : 'Volume')],
  [/^area/, (head) => (head && head !== 'area' ? `Area of the ${head}` : 'Area')],
  [/^temperature/, () => 'Temperature'],
  [/^points/, () => 'Points'],
  [/^multiple/, (head, readings, topic) => `How many times the ${surfaceOf(head ?? 'size', readings, topic)}`],
];

/** The title of a number that measures. */
export function measureTitle(head: string | null, readings: readonly QuantityClaim[], topic: Topic): string {
  const { dimension } = readings[0]!.quantity;
  const made = TITLES.find(([pattern]) => pattern.test(dimension))?.[1];
  if (made) return made(head, readings, topic);
  return capital(head ?? dimension.split(' ')[0]!);
}
