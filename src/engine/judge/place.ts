import type { Verdict } from '../../schemas/vocabulary.ts';
import { type PlaceRelation, placesOf, relatePlaces, sidesOf } from '../align/placeRelation.ts';
import type { Alignment, Judgement, PlaceClaim, Topic } from '../model.ts';
import { listed, quoted } from '../text/readable.ts';
import { groupReadings, storiesOf, strongest, wordsOf } from './compose.ts';

const VERDICTS: Record<PlaceRelation, Verdict> = {
  same: 'agree',
  seat: 'compatible',
  part: 'compatible',
  overlap: 'compatible',
  unknown: 'compatible',
  sides: 'conflict',
  elsewhere: 'conflict',
};

/** agree: one place; compatible: one lies in the other, or a capital stands for its country; conflict: places that exclude each other. */
const relate =
  (topic: Topic) =>
  (a: PlaceClaim, b: PlaceClaim): Verdict => {
    const relation = relatePlaces(a, b, topic);
    if (relation === 'same' && isExact(a) !== isExact(b)) return 'compatible';
    return VERDICTS[relation];
  };

/** "in X" is X; "near X" and "off X" are around it. */
const isExact = ({ place }: PlaceClaim): boolean => place.relation === 'in' || place.relation === 'to' || place.relation === 'from';

export function judgePlace(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings as PlaceClaim[];
  const verdict = strongest(readings, relate(topic));
  const groups = groupReadings(readings, relate(topic));
  return { verdict, groups, explanation: explain(verdict, readings, groups, topic) };
}

function explain(verdict: Verdict, readings: PlaceClaim[], groups: PlaceClaim[][], topic: Topic): string {
  if (verdict === 'agree') return agreement(readings, topic);
  if (pairsOf(groups).some(([a, b]) => relatePlaces(a, b, topic) === 'sides')) return sides(readings, topic);
  // "a suburb of Lenn" and "near Lenn": the name alone would be the same for both.
  const alike = new Set(groups.map((group) => wordsOf(group[0]!, topic).toLowerCase())).size < groups.length;
  const words = (claim: PlaceClaim) => (alike ? inContext(claim, topic) : wordsOf(claim, topic));
  const says = groups.map((group) => `${storiesOf(group, topic)} ${group.length > 1 ? 'have' : 'has'} ${words(group[0]!)}`);
  return `${listed(says)}: ${reason(verdict, groups, topic)}.`;
}

function agreement(readings: PlaceClaim[], topic: Topic): string {
  const words = [...new Map(readings.map((claim) => [wordsOf(claim, topic).toLowerCase(), wordsOf(claim, topic)])).values()];
  const stories = storiesOf(readings, topic);
  return words.length === 1 ? `${stories} name the same place, ${words[0]}.` : `${stories} name the same place in different words: ${listed(words)}.`;
}

function reason(verdict: Verdict, groups: PlaceClaim[][], topic: Topic): string {
  const pairs = pairsOf(groups);
  const found = (relation: PlaceRelation) => pairs.find(([a, b]) => relatePlaces(a, b, topic) === relation);
  if (verdict === 'conflict')
    return found('sides')
      ? 'the one is on land, the other at sea, so they cannot both be true'
      : 'these places lie in different countries, so they cannot all be true';
  const seat = found('seat');
  if (seat) return `${capitalOf(seat, topic)}, so all can be true`;
  const part = found('part');
  if (part) return `${containment(part, topic)}, so all can be true`;
  if (found('overlap')) return 'the descriptions overlap, so all can be true';
  if (pairs.some((pair) => pair.some(({ place }) => place.relation === 'off')))
    return 'one puts it off the place, the other in it; no more is said, so both can be meant of one spot';
  if (found('unknown')) return 'they name it in different ways, and nothing in the stories says that one excludes the other';
  return 'one is near the other or less exact, so all can be true';
}

const pairsOf = (groups: PlaceClaim[][]): (readonly [PlaceClaim, PlaceClaim])[] =>
  groups.flatMap((a, i) => groups.slice(i + 1).flatMap((b) => a.flatMap((x) => b.map((y) => [x, y] as const))));

/** Who puts it on land and who at sea; the rest fits both. */
function sides(readings: PlaceClaim[], topic: Topic): string {
  const on = (side: 'land' | 'sea') => readings.filter((claim) => sidesOf(claim, topic) === side);
  const say = (claims: PlaceClaim[]) => `${storiesOf(claims, topic)} (${listed([...new Set(claims.map((claim) => inContext(claim, topic)))])})`;
  const rest = readings.filter((claim) => sidesOf(claim, topic) === null);
  const both = rest.length ? ` ${storiesOf(rest, topic)} ${rest.length > 1 ? 'fit' : 'fits'} either.` : '';
  return `${say(on('land'))} on land, ${say(on('sea'))} at sea: they cannot both be true.${both}`;
}

const inContext = (claim: PlaceClaim, topic: Topic): string => quoted(topic.stories[claim.story]!.source.slice(claim.start, claim.end));

const lesser = ([a, b]: readonly [PlaceClaim, PlaceClaim]): [string, string] => {
  const [x, y] = [a.place.entity, b.place.entity];
  return x.within.includes(y) ? [x.name, y.name] : [y.name, x.name];
};
const capitalOf = (pair: readonly [PlaceClaim, PlaceClaim], _topic: Topic): string => `${lesser(pair)[0]} is the seat of government of ${lesser(pair)[1]}`;

function containment(pair: readonly [PlaceClaim, PlaceClaim], topic: Topic): string {
  const [inner, outer] = lesser(pair);
  return placesOf(pair[0], topic).length ? `${inner} lies in ${outer}` : 'one lies in the other';
}
