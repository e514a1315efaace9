/** How two roles stand to each other. */
import { areAkin, excludeEachOther, isRank } from '../extract/entity/lexicon/roleFamilies.ts';
import { nameKey } from '../extract/entity/spelling.ts';
import type { RoleWords } from './roleWords.ts';

const overlap = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  a.size && b.size ? [...a].filter((item) => b.has(item)).length / Math.min(a.size, b.size) : 0;

/** `exclusive`: nobody is both at one time, as mayor and governor, or sergeant and captain. */
export type RoleRelation = 'same' | 'narrower' | 'other unit' | 'different' | 'time' | 'exclusive';

/** How two roles stand to each other. */
export function relateRoles(a: RoleWords, b: RoleWords): RoleRelation {
  if (a.former !== b.former && overlap(a.heads, b.heads) > 0) return 'time';
  if (!a.former && !b.former && excludes(a, b)) return 'exclusive';
  const heads = overlap(a.heads, b.heads);
  if (!a.heads.size && !b.heads.size && overlap(a.bodies, b.bodies) > 0) return 'same';
  if (!a.heads.size || !b.heads.size) return overlap(a.bodies, b.bodies) > 0 || overlap(a.rest, b.rest) > 0 ? 'narrower' : 'different';
  if (heads === 0) return relateByKind(a, b);
  const [left, right] = [unitWords(a, b), unitWords(b, a)];
  if (left.size && right.size && overlap(left, right) < 0.5) return 'other unit';
  if (heads < 1 || a.heads.size !== b.heads.size) return 'narrower';
  return (a.bodies.size === 0) === (b.bodies.size === 0) || a.heads.size === 1 ? 'same' : 'narrower';
}

/** One post each, and not two that one person can hold. */
function excludes(a: RoleWords, b: RoleWords): boolean {
  if (a.heads.size !== 1 || b.heads.size !== 1 || inOtherBodies(a, b)) return false;
  return excludeEachOther([...a.heads][0]!, [...b.heads][0]!);
}

/** No head in common: one rank with other words ("vice president", "president"), or words that may be said of one calling. */
function relateByKind(a: RoleWords, b: RoleWords): RoleRelation {
  if (inOtherBodies(a, b)) return 'different';
  const pairs = lastWords(a.heads).flatMap((x) => lastWords(b.heads).map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => x === y)) return 'narrower';
  if (isRankInForce(a, b) || isRankInForce(b, a)) return 'narrower';
  if (!pairs.some(([x, y]) => areAkin(x, y))) return 'different';
  return a.former === b.former ? 'narrower' : shareBody(a, b) ? 'time' : 'different';
}

const FORCE = /^(?:police|army|navy|military|force|troops|guard|coastguard|constabulary|gendarmerie|brigade|fire|garrison|squad)$/;

/** "Superintendent X" and "police representative X": a rank says that its holder belongs to a force, which the other names. */
const isRankInForce = (a: RoleWords, b: RoleWords): boolean =>
  [...a.heads].some((head) => head.split(' ').some(isRank)) &&
  ![...b.heads].some((head) => head.split(' ').some(isRank)) &&
  [...b.rest].some((word) => FORCE.test(word));

/** Each names a body, and no body is in both. */
const inOtherBodies = (a: RoleWords, b: RoleWords): boolean => a.bodies.size > 0 && b.bodies.size > 0 && overlap(a.bodies, b.bodies) === 0;

/** Words that tell the unit, what both name as the body left out: "products division" of "Acme's products division". */
const unitWords = (role: RoleWords, other: RoleWords): Set<string> =>
  new Set(
    [...role.rest, ...[...role.bodies].filter((body) => !other.bodies.has(body)).flatMap((body) => nameKey(body.name).split(' '))].map((word) =>
      word.replace(/s$/, ''),
    ),
  );

const lastWords = (heads: ReadonlySet<string>): string[] => [...heads].map((head) => head.split(' ').at(-1)!);

/** True where both roles are held in one body or place, whatever they are called. */
export const shareBody = (a: RoleWords, b: RoleWords): boolean => overlap(a.bodies, b.bodies) > 0;

/** What someone is now tells more than what they were. */
const PAST = 0.1;

/** How well two roles fit, 0..1, for choosing among several of one story. */
export const roleFit = (a: RoleWords, b: RoleWords): number =>
  ({ same: 1, narrower: 0.7, time: 0.6, exclusive: 0.55, 'other unit': 0.5, different: 0.1 })[relateRoles(a, b)] +
  0.05 * overlap(a.bodies, b.bodies) -
  (a.former || b.former ? PAST : 0);
