import { areAkin, excludeEachOther, isRank } from '../extract/entity/lexicon/roleFamilies.ts';
import { ROLE_SYNONYMS, SOLE_ROLES, TITLE_MODIFIERS } from '../extract/entity/lexicon/roles.ts';
import { isRoleWord } from '../extract/entity/rolePhrases.ts';
import { nameKey } from '../extract/entity/spelling.ts';
import type { Entity, NameClaim, Token, Topic } from '../model.ts';

/** A role taken apart: what someone is, and where. */
export interface RoleWords {
  /** Head nouns with the words that make another rank of them, synonyms made one: "senior vice president", "chief executive officer". */
  heads: Set<string>;
  /** Organisations and places named in it. */
  bodies: Set<Entity>;
  /** Other content words: "harbour", "district". */
  rest: Set<string>;
  former: boolean;
}

/** Words that tell no role apart: function words, what holds of any role, and what is said of its holder ("the third female director"). */
const SKIPPED = new Set(
  `the a an of for and in at from its their his her our 's new newly with on by former ex then company longtime
  as down stepped steps resigned resigns quit quits sacked fired dismissed removed year-old
  female male woman only youngest oldest long-serving longest-serving third fourth fifth sixth seventh eighth ninth tenth`.split(/\s+/),
);

const parsed = new WeakMap<NameClaim, RoleWords>();

/** The parts of a claim's role; empty where it gives none. */
export function roleWords(claim: NameClaim, topic: Topic): RoleWords {
  const known = parsed.get(claim);
  if (known) return known;
  const role: RoleWords = { heads: new Set(), bodies: new Set(), rest: new Set(), former: false };
  if (claim.name.role !== null) read(claim, topic, role);
  parsed.set(claim, role);
  return role;
}

function read(claim: NameClaim, topic: Topic, role: RoleWords): void {
  const story = topic.stories[claim.story]!;
  const { start, end } = rolePlace(claim, story.text);
  const mentions = topic.entities.mentions(claim.story, start, end).filter((mention) => mention.start >= start - 1 && mention.end <= end + 1);
  for (const { entity } of mentions) if (entity !== claim.name.entity && entity.type !== 'person') role.bodies.add(entity);
  const tokens = story.sentences[claim.sentence]!.tokens.filter(
    (token) => token.start >= start && token.end <= end && !mentions.some((mention) => mention.start < token.end && token.start < mention.end),
  );
  role.former = tokens.some((token, i) => isPast(token) && !ofAnother(tokens, i));
  for (let i = 0; i < tokens.length; i++) {
    const head = ofAnother(tokens, i) ? null : headAt(tokens, i);
    if (head) role.heads.add(head);
    else if (!inHead(tokens, i) && !SKIPPED.has(tokens[i]!.lower) && /[\p{L}\p{N}]/u.test(tokens[i]!.text)) role.rest.add(tokens[i]!.lemma);
  }
}

const isPast = ({ lower }: Token): boolean =>
  /^(?:former|formerly|ex|then|outgoing|late|ousted|deposed|toppled|overthrown|exiled|retired|resigned|stepped|quit|sacked|fired|dismissed|removed|axed|disgraced)$/.test(
    lower,
  ) || lower.startsWith('ex-');

const KIN =
  /^(?:wife|husband|spouse|widow|widower|partner|girlfriend|boyfriend|fianc\u00E9e?|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|friend|heir|heiress)$/;

/** "The ex-mayor's wife", "the son of a former judge": what the kin of someone were says nothing of the person. */
function ofAnother(tokens: readonly Token[], at: number): boolean {
  const kin = tokens.findIndex(({ lower }) => KIN.test(lower));
  if (kin < 0) return false;
  const owner = tokens.findIndex(({ lower }) => lower === "'s");
  return kin < at ? tokens.slice(kin, at).some(({ lower }) => lower === 'of' || lower === 'to') : owner > at && owner < kin;
}

/** Where the role stands within the claim; the whole claim where line breaks hide it. */
function rolePlace(claim: NameClaim, text: string): { start: number; end: number } {
  const at = text.indexOf(claim.name.role!, claim.start);
  return at >= 0 && at + claim.name.role!.length <= claim.end ? { start: at, end: at + claim.name.role!.length } : claim;
}

const bare = (token: Token): string => token.lower.replace(/^ex-|\.$/g, '');
const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  TITLE_MODIFIERS.has(bare(token)) &&
  !/^(?:former|ex-president|ex-minister|first|lead|police|army|navy|district|city|town|county)$/.test(bare(token));

/** Verbs that give a role: "who heads the group". */
const LEADING: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'leader',
  runs: 'head',
  chairs: 'chair',
  oversees: 'head',
  directs: 'director',
  commands: 'commander',
  manages: 'manager',
  coaches: 'coach',
  edits: 'editor',
  owns: 'owner',
  founded: 'founder',
};

/** "chief executive officer" for "CEO" and "chief executive"; null where token `i` is no head. */
function headAt(tokens: readonly Token[], i: number): string | null {
  const leading = i < 4 ? LEADING[tokens[i]!.lower] : undefined;
  if (leading) return leading;
  if (!isRoleWord(tokens[i]) || isTitlePart(tokens, i)) return null;
  let from = i;
  while (from > 0 && (isModifier(tokens[from - 1]) || isTitlePart(tokens, from - 1)) && tokens[from - 1]!.end + 1 >= tokens[from]!.start) from--;
  const words = tokens.slice(from, i + 1).map(bare);
  const phrase = words.map((word) => ROLE_SYNONYMS[word] ?? word).join(' ');
  return phrase
    .replace(/\bchief executive(?! officer)\b|\bhead executive(?: officer)?\b/, 'chief executive officer')
    .replace(/\bhead (executive|technology|financial|operating|information) officer/, 'chief $1 officer');
}

/** "Chief" of "chief technology officer", "vice president" of "vice president of": a rank word before a further head. */
const isTitlePart = (tokens: readonly Token[], i: number): boolean => {
  const at = (steps: number) => tokens[i + steps];
  const here = at(0);
  const next = at(1);
  if (!here || !next || next.start > here.end + 1) return false;
  // "principal analyst", "deputy foreign minister", "chief technology officer": the rank belongs to the head that follows.
  // "spokesman Commander Roe" has a post and a rank.
  if (isRank(bare(next)) && !isRank(bare(here)) && !TITLE_MODIFIERS.has(bare(here))) return false;
  if (isRoleWord(here) && isRoleWord(next)) return true;
  if (/^(?:deputy|vice|assistant|associate|acting|principal|executive|chief)$/.test(bare(here)) && isModifier(next) && [at(2), at(3)].some(isRoleWord))
    return true;
  if (bare(here) === 'chief' && isRoleWord(at(2))) return true;
  return bare(here) === 'technology' && bare(next) === 'officer';
};

const inHead = (tokens: readonly Token[], i: number): boolean =>
  isModifier(tokens[i]) || isTitlePart(tokens, i) || (bare(tokens[i]!) === 'technology' && bare(tokens[i - 1] ?? tokens[i]!) === 'chief');

/** True for roles that one person at a time holds in one body. */
export const isSole = (head: string): boolean => {
  const last = head.split(' ').at(-1)!;
  if (/\b(?:deputy|vice|former|acting|interim|incoming|assistant|senior|junior)\b/.test(head)) return false;
  if (head === 'minister' || head === 'head' || head === 'leader') return head === 'leader';
  return SOLE_ROLES.has(last) || head === 'chair' || /^chief \w+ officer$/.test(head);
};

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
  if (!pairs.some(([x, y]) => areAkin(x, y))) return 'different';
  return a.former === b.former ? 'narrower' : shareBody(a, b) ? 'time' : 'different';
}

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
