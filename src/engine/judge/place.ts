import type { Verdict } from '../../schemas/vocabulary.ts';
import { type PlaceRelation, placesOf, relatePlaces } from '../align/placeRelation.ts';
import type { Alignment, Judgement, PlaceClaim, Topic } from '../model.ts';
import { listed } from '../text/readable.ts';
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
  const says = groups.map((group) => `${storiesOf(group, topic)} ${group.length > 1 ? 'have' : 'has'} ${wordsOf(group[0]!, topic)}`);
  return `${listed(says)}: ${reason(verdict, groups, topic)}.`;
}

function agreement(readings: PlaceClaim[], topic: Topic): string {
  const words = [...new Map(readings.map((claim) => [wordsOf(claim, topic).toLowerCase(), wordsOf(claim, topic)])).values()];
  const stories = storiesOf(readings, topic);
  return words.length === 1 ? `${stories} name the same place, ${words[0]}.` : `${stories} name the same place in different words: ${listed(words)}.`;
}

function reason(verdict: Verdict, groups: PlaceClaim[][], topic: Topic): string {
  const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a[0]!, b[0]!] as const));
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
  return 'one is near the other or less exact, so all can be true';
}

const lesser = ([a, b]: readonly [PlaceClaim, PlaceClaim]): [string, string] => {
  const [x, y] = [a.place.entity, b.place.entity];
  return x.within.includes(y) ? [x.name, y.name] : [y.name, x.name];
};
const capitalOf = (pair: readonly [PlaceClaim, PlaceClaim], _topic: Topic): string => `${lesser(pair)[0]} is the seat of government of ${lesser(pair)[1]}`;

function containment(pair: readonly [PlaceClaim, PlaceClaim], topic: Topic): string {
  const [inner, outer] = lesser(pair);
  return placesOf(pair[0], topic).length ? `${inner} lies in ${outer}` : 'one lies in the other';
}
