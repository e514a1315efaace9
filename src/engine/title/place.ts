import type { Alignment, PlaceClaim, Topic } from '../model.ts';

/** "Headquarters of EYP", "Where Assad found refuge", "Location of Khmeimim", "Where the earthquake struck". */
export function titlePlace(alignment: Alignment, topic: Topic): string {
  const readings = alignment.readings as PlaceClaim[];
  const rules = new Set(readings.map(({ rule }) => rule));
  const named = sharedName(readings, topic);
  if (rules.has('place:seat')) return `Headquarters of ${named ?? 'the company'}`;
  if (rules.has('place:nested')) return `Location of ${named ?? 'the place'}`;
  if (rules.has('place:refuge')) return `Where ${named ?? 'the family'} found ${sharedWord(readings, topic, ['NOUN']) ?? 'refuge'}`;
  const thing = sharedWord(readings, topic, ['NOUN']);
  if (rules.has('place:movement'))
    return `${readings[0]!.place.relation === 'from' ? 'Starting point' : 'Destination'} of the ${thing ?? named ?? 'journey'}`.replace(
      / the (?=\p{Lu})/u,
      ' ',
    );
  const verb = sharedWord(readings, topic, ['VERB']);
  if (thing && verb) return `Where the ${thing} ${past(verb)}`;
  return thing ? `Place of the ${thing}` : `Location of ${named ?? 'the event'}`;
}

/** The entity that most of the subjects name, by the form that the stories use most. */
function sharedName(readings: readonly PlaceClaim[], topic: Topic): string | null {
  const key = mostCommon(readings.flatMap(({ place }) => place.subject.filter((word) => word.startsWith('@'))));
  const entity = key ? topic.entities.entities.find(({ id }) => `@${id}` === key) : undefined;
  return entity
    ? entity.type === 'person'
      ? (entity.name.split(' ').at(-1) ?? entity.name)
      : entity.type === 'place'
        ? entity.name
        : (entity.forms[0] ?? entity.name)
    : null;
}

/** The subject word of that part of speech that most of the readings have. */
function sharedWord(readings: readonly PlaceClaim[], topic: Topic, parts: string[]): string | null {
  const words = readings.flatMap((claim) => {
    const tokens = topic.stories[claim.story]!.sentences[claim.sentence]!.tokens.filter((token) => token.start >= claim.start && token.end <= claim.end);
    return [...new Set(claim.place.subject.filter((word) => tokens.some((token) => token.lemma === word && parts.includes(token.pos))))];
  });
  return mostCommon(words);
}

function mostCommon(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  hit: 'hit',
  strike: 'struck',
  shake: 'shook',
  find: 'was found',
  hold: 'was held',
  meet: 'met',
  stick: 'was stuck',
  kill: 'killed',
  die: 'died',
  sink: 'sank',
  land: 'landed',
  situate: 'was',
  locate: 'was',
  center: 'was',
  stop: 'stopped',
  bury: 'was buried',
  shoot: 'was shot',
  launch: 'was launched',
  sign: 'was signed',
};
const past = (verb: string): string => IRREGULAR[verb] ?? (verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`);
