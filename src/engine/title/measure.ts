import type { QuantityClaim, Topic } from '../model.ts';
import { lengthTitle } from './length.ts';
import { occasionOf } from './occasion.ts';
import { ofOwner, ownerOf, subjectBefore } from './owner.ts';
import { percentTitle, shareTitle, surfaceOf, type TitleOf } from './percentTitle.ts';
import { nameInTitle } from './shortForm.ts';
import { capital } from './words.ts';

/** "Magnitude of the 2004 quake". */
const magnitudeTitle: TitleOf = (head, readings, topic) => {
  const { year } = occasionOf(readings, topic);
  return `Magnitude of the ${year ? `${year} ` : ''}${head ?? 'quake'}`;
};

const speedTitle: TitleOf = (head) => (head ? `${capital(head)} speed` : 'Speed');

/** "Weight of the probe": what weighs so much, where a story names it right before. */
const massTitle: TitleOf = (head, readings, topic) => {
  if (head && readings.some((reading) => isMadeOf(head, reading, topic))) return `Amount of ${head}`;
  if (head && head !== 'weight') return `Weight of the ${head}`;
  const bearers = readings.map((reading) => subjectBefore(reading, topic));
  const bearer = bearers.find((one) => one !== null);
  return bearer ? `Weight of ${bearer}` : 'Weight';
};

/** "900 tonnes of gravel": there is so much of it, and no piece that weighs so much. */
const isMadeOf = (head: string, { story, value }: QuantityClaim, topic: Topic): boolean =>
  new RegExp(`^(?:\\s*(?:tonn?e?s?|tons|pounds|kilos|kg))?\\s+of (?:[\\w-]+ )?${head.replace(/[^\w-]/g, '')}\\b`).test(
    topic.stories[story]!.text.slice(value.end, value.end + 50),
  );

/** "Points of the Rovers". */
const pointsTitle: TitleOf = (_, readings, topic) => {
  const owner = ownerOf(readings, topic);
  return owner ? ofOwner('points', owner) : 'Points';
};

/** "Final score: Rovers v Lenn City": the two that most of the stories name with it. */
const scoreTitle: TitleOf = (head, readings, topic) => {
  const name = scoreName(head, readings, topic);
  const teams = readings.map(({ story, start, end }) => [
    ...new Set(
      topic.entities
        .mentions(story, start, end)
        .filter(({ entity }) => entity.type !== 'person')
        .map(({ entity }) => entity),
    ),
  ]);
  const shared = teams[0]!.filter((team) => teams.filter((others) => others.includes(team)).length * 2 > readings.length);
  return shared.length === 2 && name === 'Final score' ? `${name}: ${shared.map((team) => nameInTitle(team, topic)).join(' v ')}` : name;
};

const scoreName: TitleOf = (_, readings) => {
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
  [/^record/, (_, readings) => (readings[0]!.quantity.dimension === 'record start' ? 'Wins and losses at the start' : 'Wins and losses')],
  [/^shortfall/, (head) => `How far short of a ${head}`],
  [/^match minute/, (head) => `Minute of the ${head ?? 'match'}`],
  [/^mass/, massTitle],
  [/^volume/, (head) => (head ? `Amount of ${head}` : 'Volume')],
  [/^area/, (head) => (head && head !== 'area' ? `Area of the ${head}` : 'Area')],
  [/^temperature/, () => 'Temperature'],
  [/^points/, pointsTitle],
  [/^multiple/, (head, readings, topic) => `How many times the ${surfaceOf(head ?? 'size', readings, topic)}`],
];

/** The title of a number that measures. */
export function measureTitle(head: string | null, readings: readonly QuantityClaim[], topic: Topic): string {
  const { dimension } = readings[0]!.quantity;
  const made = TITLES.find(([pattern]) => pattern.test(dimension))?.[1];
  if (made) return made(head, readings, topic);
  return capital(head ?? dimension.split(' ')[0]!);
}
