import { isPeople } from '../extract/quantity/roles.ts';
import type { Alignment, QuantityClaim, Topic } from '../model.ts';
import { sharedNoun } from './date.ts';

const TOLLS: Record<string, string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  trapped: 'trapped',
  rescued: 'rescued',
  detained: 'detained',
  abducted: 'abducted',
  displaced: 'displaced',
  affected: 'affected',
  damaged: 'damaged',
  laid_off: 'laid off',
  employed: 'employed',
};

/** "Death toll", "Number injured", "Houses damaged", "Depth of the quake", "Price in dollars". */
export function titleQuantity(alignment: Alignment, topic: Topic): string {
  const readings = alignment.readings as QuantityClaim[];
  const first = readings[0]!.quantity;
  const role = readings.find(({ quantity }) => quantity.role)?.quantity.role ?? null;
  const head = commonestHead(readings);
  if (role && head && isPeople(head)) return tollTitle(role, alignment, topic);
  if (first.dimension === 'age') return `Age of ${personNear(alignment, topic) ?? 'the person'}`;
  if (first.dimension === 'magnitude') return `Magnitude of the ${head ?? 'quake'}`;
  if (role && head) return `${capital(plural(head))} ${TOLLS[role] ?? ''}`.trim();
  if (first.dimension === 'share') return head ? `Share of the ${head}` : 'Share';
  if (first.ordinal) return `Which ${head ?? 'one'} it is`;
  if (first.dimension === 'count') return countTitle(head ?? 'number', readings);
  return measureTitle(head, first.dimension, alignment, topic);
}

function tollTitle(role: string, alignment: Alignment, topic: Topic): string {
  const place = alignment.readings.length ? sharedPlace(alignment, topic) : null;
  const where = place ? ` in ${place}` : '';
  if (role === 'killed') return `Death toll${where}`;
  if (role === 'employed') return `Employees${ownerNear(alignment, topic)}`;
  return `Number ${TOLLS[role] ?? role}${where}`;
}

function countTitle(head: string, readings: QuantityClaim[]): string {
  const modifier = readings[0]!.quantity.modifiers.at(-1);
  const shared = modifier && readings.every(({ quantity }) => quantity.modifiers.includes(modifier)) ? `${modifier} ` : '';
  return `Number of ${shared}${plural(head)}`;
}

function measureTitle(head: string | null, dimension: string, alignment: Alignment, topic: Topic): string {
  const noun = sharedNoun(alignment.readings, topic);
  if (dimension.startsWith('money')) return moneyTitle(head, alignment, topic);
  if (head === 'distance' || (dimension === 'length' && head === null)) return `Distance${betweenPlaces(alignment, topic)}`;
  if (dimension === 'percent') return head ? `Percentage: ${head}` : 'Percentage';
  return head ? `${capital(head)}${noun && noun !== head ? ` of the ${noun}` : ''}` : capital(dimension.split(' ')[0]!);
}

const PAYING = new Set('buy acquire purchase pay sell cost price spend value'.split(' '));
const PRICES = new Set('deal acquisition takeover purchase sale transaction bid merger'.split(' '));
const PAID_IN = new Set(['cash', 'stock', 'share', 'shares']);

/** "Part paid in cash", "Price of the takeover", "Amount of the grant". */
function moneyTitle(head: string | null, alignment: Alignment, topic: Topic): string {
  const share = alignment.readings.filter((claim) => claim.kind === 'quantity' && claim.quantity.head === head).length;
  if (head && PAID_IN.has(head) && share * 2 > alignment.readings.length) return `Part paid in ${head}`;
  const words = alignment.readings.flatMap((claim) => topic.stories[claim.story]!.sentences[claim.sentence]!.tokens.map(({ lemma }) => lemma));
  const noun = words.find((word) => PRICES.has(word));
  if ((head && PRICES.has(head)) || words.some((word) => PAYING.has(word))) return noun ? `Price of the ${noun}` : 'Price paid';
  return head && !PAID_IN.has(head) ? `Amount of the ${head}` : 'Amount of money';
}

/** " from Khmeimim to Tartus": the named things on either side of the number, as far as a story names them. */
function betweenPlaces(alignment: Alignment, topic: Topic): string {
  for (const claim of alignment.readings) {
    const { text } = topic.stories[claim.story]!;
    const [start, end] = [claim.value?.start ?? claim.start, claim.value?.end ?? claim.end];
    const named = (from: number, to: number) =>
      topic.entities
        .mentions(claim.story, from, to)
        .filter((mention) => mention.entity.type !== 'person' && !/^'s?\b/.test(text.slice(mention.end, mention.end + 2)));
    const [origin, goal] = [named(claim.start, start).at(-1), named(end, claim.end)[0]];
    if (goal) return origin && origin.entity !== goal.entity ? ` from ${origin.entity.name} to ${goal.entity.name}` : ` to ${goal.entity.name}`;
  }
  return '';
}

function sharedPlace(alignment: Alignment, topic: Topic): string | null {
  const places = alignment.readings.map((claim) =>
    topic.entities
      .mentions(claim.story, claim.start, claim.end)
      .filter(({ entity, start }) => entity.type === 'place' && start > (claim.value?.end ?? 0))
      .map(({ entity }) => entity.name),
  );
  const [first, ...others] = places;
  return first?.find((name) => others.every((names) => names.includes(name))) ?? null;
}

function personNear(alignment: Alignment, topic: Topic): string | null {
  for (const claim of alignment.readings) {
    const sentence = topic.stories[claim.story]!.sentences[claim.sentence]!;
    const people = topic.entities.mentions(claim.story, sentence.start, sentence.end).filter(({ entity }) => entity.type === 'person');
    const nearest = people.sort((a, b) => Math.abs(a.end - claim.start) - Math.abs(b.end - claim.start))[0];
    if (nearest) return nearest.entity.name;
  }
  return null;
}

function ownerNear(alignment: Alignment, topic: Topic): string {
  for (const claim of alignment.readings) {
    const owner = topic.entities.mentions(claim.story, claim.start, claim.end).find(({ entity }) => entity.type === 'organisation' || entity.type === 'other');
    if (owner) return ` of ${owner.entity.name}`;
  }
  return '';
}

function commonestHead(readings: QuantityClaim[]): string | null {
  const counts = new Map<string, number>();
  for (const { quantity } of readings) if (quantity.head) counts.set(quantity.head, (counts.get(quantity.head) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

const IRREGULAR: Record<string, string> = {
  person: 'people',
  people: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  life: 'lives',
  aircraft: 'aircraft',
  police: 'police',
};
const plural = (noun: string): string =>
  IRREGULAR[noun] ?? (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
