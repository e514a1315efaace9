import { abbreviates } from '../extract/entity/acronyms.ts';
import { countryNamed, countryOfPart } from '../extract/entity/countries.ts';
import { LEGAL_FORMS } from '../extract/entity/lexicon/heads.ts';
import { bareWords, nameKey, soundsAlike } from '../extract/entity/spelling.ts';
import type { Alignment, Entity, NameClaim, Topic } from '../model.ts';
import { alignAwards } from './award.ts';
import { alignDescriptions } from './nameDescription.ts';
import { isSole } from './roleHeads.ts';
import { relateRoles, roleFit, shareBody } from './roleRelation.ts';
import { type RoleWords, roleWords } from './roleWords.ts';

/** Confidence of each way in which names come together: the entity is one, so only its mentions may be wrongly joined. */
const ROLE_CONFIDENCE = 0.92;
const FORM_CONFIDENCE = 0.85;
const HOLDER_CONFIDENCE = 0.75;

/** One comparison a person for the role, one for what they are to become, one for names spelled in different ways, and rivals for one office. */
export function alignName(claims: readonly NameClaim[], topic: Topic): Alignment[] {
  const byEntity = new Map<Entity, NameClaim[]>();
  for (const claim of claims) byEntity.set(claim.name.entity, [...(byEntity.get(claim.name.entity) ?? []), claim]);
  const ordered = [...byEntity].sort(([, a], [, b]) => position(a[0]!) - position(b[0]!));
  return [...ordered.flatMap(([, own]) => alignOne(own, topic)), ...alignRivals(claims, topic), ...alignAwards(ofRule(claims, 'name:award'), topic)];
}

const position = (claim: NameClaim): number => claim.story * 1e9 + claim.start;
const ofRule = (claims: readonly NameClaim[], ...rules: string[]): NameClaim[] => claims.filter(({ rule }) => rules.includes(rule));

function alignOne(claims: readonly NameClaim[], topic: Topic): Alignment[] {
  const roles = alignRoles(ofRule(claims, 'name:role'), claims, topic);
  const appointments = alignRoles(ofRule(claims, 'name:appointment'), [], topic);
  const forms = roles.length ? [] : alignForms(ofRule(claims, 'name:form', 'name:alias'), topic);
  const aliases = roles.length || forms.length ? [] : alignAliases(ofRule(claims, 'name:alias'), topic);
  return [
    ...roles,
    ...appointments,
    ...forms,
    ...aliases,
    ...(roles.length ? [] : alignAliases(ofRule(claims, 'name:naming'), topic)),
    ...alignParents(ofRule(claims, 'name:parent')),
    ...alignDescriptions(ofRule(claims, 'name:description'), topic),
  ];
}

/** Stories that say whose a body is: those that name the body must mean one, and the others are taken to mean it, too. */
function alignParents(claims: readonly NameClaim[]): Alignment[] {
  const owned = claims.flatMap(({ name }) => (name.role === null ? [] : [nameKey(name.role)]));
  const shortest = owned.toSorted((a, b) => a.length - b.length)[0] ?? '';
  const perStory = claims.filter((claim, i) => claims.findIndex((other) => other.story === claim.story) === i).toSorted((a, b) => a.story - b.story);
  return perStory.length < 2 || !owned.every((name) => `${name} `.startsWith(`${shortest} `))
    ? []
    : [{ kind: 'name', readings: perStory, confidence: ROLE_CONFIDENCE }];
}

/** For each story the role that fits best with the other stories' roles; stories that give another name join where the name itself varies. */
function alignRoles(roles: readonly NameClaim[], all: readonly NameClaim[], topic: Topic): Alignment[] {
  const chosen = bestPerStory(roles, roles, topic);
  const readings = chosen.filter((claim) => chosen.some((other) => other !== claim && fits(roleWords(claim, topic), roleWords(other, topic))));
  const opposed = readings.some((a) => readings.some((b) => relateRoles(roleWords(a, topic), roleWords(b, topic)) === 'exclusive'));
  if (readings.length < 2 || (!opposed && readings.every((claim) => isBareTitle(claim, topic)))) return [];
  return [{ kind: 'name', readings: withSpellings(withAliases(readings, all, topic), all, topic), confidence: ROLE_CONFIDENCE }];
}

const fits = (a: RoleWords, b: RoleWords): boolean => relateRoles(a, b) !== 'different' || shareBody(a, b);

/** "President X", "French Prime Minister X": a title that says no more than every reader knows. */
const isBareTitle = (claim: NameClaim, topic: Topic): boolean => {
  const { heads, bodies, rest, former } = roleWords(claim, topic);
  return (
    heads.size <= 1 &&
    rest.size === 0 &&
    !former &&
    [...bodies].every(({ name }) => countryNamed(nameKey(name))) &&
    !/(?:^| )\p{Ll}/u.test(claim.name.role ?? '')
  );
};

function bestPerStory(candidates: readonly NameClaim[], others: readonly NameClaim[], topic: Topic): NameClaim[] {
  const best = new Map<number, { claim: NameClaim; fit: number }>();
  for (const claim of candidates) {
    const fits = new Map<number, number>();
    for (const other of others)
      if (other.story !== claim.story) fits.set(other.story, Math.max(fits.get(other.story) ?? 0, roleFit(roleWords(claim, topic), roleWords(other, topic))));
    const fit = [...fits.values()].reduce((sum, value) => sum + value, 0);
    if (fit > (best.get(claim.story)?.fit ?? 0)) best.set(claim.story, { claim, fit });
  }
  return [...best.values()].map(({ claim }) => claim).sort((a, b) => a.story - b.story);
}

/** A story that says "also known as X" gives with it the name by which the others call the person. */
function withAliases(readings: readonly NameClaim[], all: readonly NameClaim[], topic: Topic): NameClaim[] {
  const aliases = ofRule(all, 'name:alias');
  const named = (claim: NameClaim) => personName(claim, topic);
  return [...new Set([...readings.map(({ story }) => story), ...aliases.map(({ story }) => story)])]
    .sort((a, b) => a - b)
    .map((story) => {
      const reading = readings.find((claim) => claim.story === story);
      const alias = aliases.find((claim) => claim.story === story);
      const others = readings.filter((claim) => claim.story !== story).map(named);
      return alias && (!reading || (!others.some((name) => sameName(name, named(reading))) && others.some((name) => sameName(name, named(alias)))))
        ? alias
        : reading!;
    });
}

/** A story that gives no role joins where it spells the name as none of the readings does. */
function withSpellings(readings: readonly NameClaim[], all: readonly NameClaim[], topic: Topic): NameClaim[] {
  const names = readings.map((claim) => personName(claim, topic));
  const others = ofRule(all, 'name:form').filter((claim) => {
    const name = personName(claim, topic);
    return !readings.some(({ story }) => story === claim.story) && fullLength(name) > 1 && names.every((known) => differInSpelling(known, name));
  });
  return [...readings, ...others].sort((a, b) => a.story - b.story);
}

/** The name proper within a claim, as the story has it. */
export const personName = (claim: NameClaim, topic: Topic): string => {
  const mention = topic.entities.mentions(claim.story, claim.start, claim.end).find(({ entity }) => entity === claim.name.entity);
  return mention ? topic.stories[claim.story]!.text.slice(mention.start, mention.end) : claim.name.entity.name;
};

const nameWords = (name: string): string[] => bareWords(nameKey(name)).filter((word) => !LEGAL_FORMS.has(word));
const sameName = (a: string, b: string): boolean => nameWords(a).at(-1)?.[0] === nameWords(b).at(-1)?.[0] && nameWords(a)[0]?.[0] === nameWords(b)[0]?.[0];

/** True where two names differ in more than an acronym, a legal form, an article or a lost apostrophe. */
export function differInSpelling(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.join('') === right.join('') || abbreviates(left, right) || abbreviates(right, left)) return false;
  if (`${left.join('')}s` === right.join('') || `${right.join('')}s` === left.join('')) return false;
  return left.length === right.length || [...left].sort().join() === [...right].sort().join();
}

/** Readings of one name that newsrooms spell in different ways, or that one of them gives another name. */
function alignForms(forms: readonly NameClaim[], topic: Topic): Alignment[] {
  const perStory = new Map<number, NameClaim>();
  for (const claim of forms) if (claim.rule === 'name:form' && !perStory.has(claim.story)) perStory.set(claim.story, claim);
  const readings = [...perStory.values()].sort((a, b) => a.story - b.story);
  const names = readings.map((claim) => personName(claim, topic));
  const vary = names.some((name, i) => names.slice(i + 1).some((other) => differInSpelling(name, other)));
  const known = readings.filter(
    (claim, i) => names.some((other, j) => j !== i && fullLength(other) === fullLength(names[i]!)) || claim.name.entity.type === 'place',
  );
  if (countryOfPart(nameKey(claimed(readings)))) return [];
  return vary && known.length > 1 ? [{ kind: 'name', readings: known, confidence: FORM_CONFIDENCE }] : [];
}

const claimed = (readings: readonly NameClaim[]): string => readings[0]?.name.entity.name ?? '';
/** Stories that each say "also known as" or "formerly" of one thing. */
function alignAliases(aliases: readonly NameClaim[], topic: Topic): Alignment[] {
  const perStory = aliases.filter((claim, i) => aliases.findIndex((other) => other.story === claim.story) === i).toSorted((a, b) => a.story - b.story);
  const readings = perStory.filter((claim) =>
    perStory.some((other) => other !== claim && nameWords(personName(claim, topic))[0] === nameWords(personName(other, topic))[0]),
  );
  return readings.length > 1 ? [{ kind: 'name', readings, confidence: FORM_CONFIDENCE }] : [];
}

const fullLength = (name: string): number => nameWords(name).length;

/** Two stories name two people as the holder of one office, and neither knows the other's. */
function alignRivals(claims: readonly NameClaim[], topic: Topic): Alignment[] {
  const offices = new Map<string, NameClaim[]>();
  for (const claim of ofRule(claims, 'name:role')) {
    const { heads, bodies, rest, former } = roleWords(claim, topic);
    // Words left over may name a unit: each committee of one senate has a chair, and each division a manager.
    if (
      former ||
      rest.size ||
      /\b(?:elect|designate|incoming|interim|acting)\b/.test(claim.name.role ?? '') ||
      bodies.size !== 1 ||
      heads.size !== 1 ||
      !isSole([...heads][0]!)
    )
      continue;
    const office = `${[...heads][0]}|${[...bodies][0]!.id}`;
    offices.set(office, [...(offices.get(office) ?? []), claim]);
  }
  return [...offices.values()].flatMap((holders) => rivals(holders, topic));
}

function rivals(holders: readonly NameClaim[], topic: Topic): Alignment[] {
  const people = new Set(holders.map((claim) => claim.name.entity));
  if (people.size !== 2) return [];
  const perStory = holders.filter((claim, i) => holders.findIndex((other) => other.story === claim.story) === i).sort((a, b) => a.story - b.story);
  const [one, other] = [...people].map(({ forms }) => new Set(forms.flatMap(nameWords)));
  if ([...one!].some((word) => [...other!].some((second) => soundsAlike(word, second)))) return [];
  const knowsBoth = perStory.some((claim) => [...people].every((person) => topic.entities.mentions(claim.story).some(({ entity }) => entity === person)));
  return knowsBoth || perStory.length < 2 ? [] : [{ kind: 'name', readings: perStory, confidence: HOLDER_CONFIDENCE }];
}
