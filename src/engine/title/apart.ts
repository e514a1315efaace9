import type { Alignment, Entity, Topic } from '../model.ts';

/** A title with the alignment that it heads. */
export interface Titled {
  alignment: Alignment;
  title: string;
}

/** Persons tell two sentences of a court apart better than the court's town does. */
const ORDER: readonly Entity['type'][] = ['person', 'organisation', 'other', 'place'];

/** Titles that several comparisons bear, told apart by who or what only one of them is about: "Length of the sentence: Ann Poe". Those that nothing tells apart stay alike. */
export function tellApart(titled: readonly Titled[], topic: Topic): string[] {
  const bearers = Map.groupBy(titled, ({ title }) => title);
  const namesOf = new Map(titled.filter(({ title }) => bearers.get(title)!.length > 1).map(({ alignment }) => [alignment, namedIn(alignment, topic)]));
  return titled.map(({ alignment, title }) => {
    const others = bearers.get(title)!.filter((other) => other.alignment !== alignment);
    if (!others.length) return title;
    const place = sharedPlace(alignment, topic);
    if (place && others.every((other) => sharedPlace(other.alignment, topic) !== place)) return `${title}: ${place}`;
    if (alignment.kind === 'place') return title;
    const taken = new Set(others.flatMap((other) => namesOf.get(other.alignment)!));
    const own = namesOf
      .get(alignment)!
      .find((entity) => !taken.has(entity) && !(entity.type === 'person' && OF_NOBODY.test(title)) && !title.includes(entity.name) && isTelling(entity, topic));
    return own ? `${title}: ${own.name}` : title;
  });
}

/** No one person tells one crowd, or one score, from another. */
const OF_NOBODY = /^(?:Attendance|Final score)/;

/** The place that all readings of where something was give: it tells more than whom else their sentences name. */
function sharedPlace({ readings }: Alignment, topic: Topic): string | null {
  const named = readings.map((reading) =>
    reading.kind === 'place' ? topic.entities.mentions(reading.story, reading.value.start, reading.value.end).map(({ entity }) => entity.name) : [],
  );
  return named[0]?.find((name) => named.every((others) => others.includes(name))) ?? null;
}

/** A common word that some story writes with a capital names nothing by itself. */
const isTelling = ({ name, type }: Entity, topic: Topic): boolean =>
  type !== 'other' || name.includes(' ') || topic.thesaurus.commonness(name.toLowerCase()) < COMMON;
const COMMON = 0.2;

/** Who and what the sentences of at least half of the readings name, in the order in which it tells most. */
function namedIn({ readings }: Alignment, topic: Topic): Entity[] {
  const counts = new Map<Entity, number>();
  for (const { story, sentence } of readings) {
    const { start, end } = topic.stories[story]!.sentences[sentence]!;
    for (const entity of new Set(topic.entities.mentions(story, start, end).map((mention) => mention.entity)))
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count * 2 >= readings.length);
  return shared.toSorted(([a, x], [b, y]) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || y - x).map(([entity]) => entity);
}
