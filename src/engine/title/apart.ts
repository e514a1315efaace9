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
    const taken = new Set(others.flatMap((other) => namesOf.get(other.alignment)!));
    const own = namesOf.get(alignment)!.find((entity) => !taken.has(entity) && !title.includes(entity.name));
    return own ? `${title}: ${own.name}` : title;
  });
}

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
