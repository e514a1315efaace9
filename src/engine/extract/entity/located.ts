import type { Token } from '../../model.ts';
import { countryOfDemonym } from './countries.ts';
import { EVENT_NOUNS, EVENT_VERBS, MOTION_VERBS, REFUGE_NOUNS, SITE_NOUNS } from './lexicon/location.ts';
import { CALENDAR } from './lexicon/notNames.ts';
import type { PlacePhrase } from './placePhrases.ts';
import { DISTANCE, RELATIONS, type Relation, relationOf } from './relation.ts';
import { nameKey } from './spelling.ts';
import { type Clause, isNominal, keysBetween, nounPhraseStart, subjectOf } from './subjects.ts';

/** What a place phrase places, how, and where its words begin. */
export interface Located {
  rule: 'place:site' | 'place:event' | 'place:movement' | 'place:refuge';
  relation: Relation;
  /** Position of the first token that belongs to the claim. */
  from: number;
  /** Position of the first token of the place as told, common nouns included: "a transit point in X". */
  placeFrom: number;
  subject: string[];
}

/** Verbs that mean with a particle what others mean by themselves; people are picked up, where it is done to them. */
const PARTICLE_VERBS: Readonly<Record<string, string>> = {
  'turn up': 'find',
  'pick up': 'arrest',
  'round up': 'arrest',
  'go down': 'crash',
  'come down': 'crash',
  'blow up': 'explode',
  'go off': 'explode',
  'touch down': 'land',
  'give up': 'surrender',
};

const verbLemma = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at]!;
  if (token.lower === 'born') return 'born';
  const particle = PARTICLE_VERBS[`${token.lemma} ${tokens[at + 1]?.lower ?? ''}`];
  if (particle && (token.lemma !== 'pick' || /^(?:was|were|been|is|are)$/.test(tokens[at - 1]?.lower ?? ''))) return particle;
  return token.lemma === 'take' && tokens[at + 1]?.lower === 'place' ? 'happen' : token.lemma;
};

/** What the phrase is attached to, or null where nothing that a reader would look up on a map. */
export function locate(clause: Clause, phrase: PlacePhrase): Located | null {
  const { tokens } = clause;
  const relation = relationOf(clause, phrase);
  if (relation === null) return asObject(clause, phrase);
  const near = relation === 'near' && !RELATIONS[tokens[phrase.governor]?.lower ?? ''];
  const head = backOver(tokens, near ? phrase.governor : phrase.governor - 1);
  return (head < 0 ? null : byNoun(clause, phrase, head, relation)) ?? byVerb(clause, phrase, relation);
}

/** "Was held at a cabin outside X": the site that a phrase places is itself where something happened. */
export function happeningAt(clause: Clause, phrase: PlacePhrase, site: Located): Located | null {
  const { tokens } = clause;
  const governor = site.from - 1;
  if (site.rule !== 'place:site' || !/^(?:at|in|inside|outside|near|behind|on)$/.test(tokens[governor]?.lower ?? '')) return null;
  const verb = governingVerb(clause, governor);
  const lemma = verb === null ? '' : verbLemma(tokens, verb);
  const whole = { ...phrase, governor, from: site.from };
  return verb !== null && EVENT_VERBS.has(lemma) ? withSubject(clause, whole, verb, [lemma], site.relation === 'in' ? 'in' : 'near', 'place:event') : null;
}

/** Back over adverbs, distances and "located" between what is placed and the preposition. */
function backOver(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at >= 0 &&
    (/^(?:ADV|NUM)$/.test(tokens[at]!.pos) || DISTANCE.test(tokens[at]!.lower) || /^(?:just|about|,|\(|\)|located|situated)$/.test(tokens[at]!.lower))
  )
    at--;
  // "200 in Peru, 300 in Chile": the number stands for what is placed, and Peru is not in Chile.
  const counted = tokens.slice(at + 1, from + 1).some((token, i) => token.pos === 'NUM' && !DISTANCE.test(tokens[at + 2 + i]?.lower ?? ''));
  return counted ? -1 : at;
}

function byNoun(clause: Clause, phrase: PlacePhrase, head: number, relation: Relation): Located | null {
  const { tokens } = clause;
  const token = tokens[head]!;
  if (!isNominal(token) && !SITE_NOUNS.has(token.lower)) return null;
  const from = nounPhraseStart(tokens, head);
  const keys = keysBetween(clause, from, head + 1).reverse();
  if (!keys.length) return null;
  const base = { from, placeFrom: phrase.from, relation };
  if (REFUGE_NOUNS.has(token.lemma)) return refuge(clause, phrase, from, keys);
  if (relation === 'to' || relation === 'from') return null;
  if (EVENT_NOUNS.has(token.lemma)) return { ...base, rule: 'place:event', subject: keys };
  if (isSite(clause, head)) return { ...base, rule: 'place:site', subject: keys };
  const event = eventBefore(clause, from);
  return event === null
    ? null
    : {
        ...base,
        from: nounPhraseStart(tokens, event),
        rule: 'place:event',
        subject: [...new Set([tokens[event]!.lemma, ...keysBetween(clause, nounPhraseStart(tokens, event), head + 1)])],
      };
}

/** "fled the country to seek refuge in X": who, with the verbs of going before it. */
function refuge(clause: Clause, phrase: PlacePhrase, from: number, keys: string[]): Located {
  const { tokens } = clause;
  const who = clause.mentions.findLast(({ entity, end }) => entity.type === 'person' && end <= tokens[from]!.start);
  const whoAt = who ? tokens.findIndex((token) => token.end > who.start) : -1;
  const start = whoAt >= 0 && from - whoAt < 22 ? whoAt : tokens[from - 1]?.pos === 'VERB' ? from - 1 : from;
  return { rule: 'place:refuge', relation: 'to', from: start, placeFrom: phrase.from, subject: [...keys, ...(who ? [`@${who.entity.id}`] : [])] };
}

/** A thing that can be pointed to: a site by its noun, or a name that is no person, body or nation. */
function isSite({ tokens, mentions }: Clause, at: number): boolean {
  const token = tokens[at]!;
  if (SITE_NOUNS.has(token.lemma) || SITE_NOUNS.has(token.lower)) return true;
  const mention = mentions.find(({ start, end }) => start < token.end && token.start < end);
  return mention?.entity.type === 'place' && !countryOfDemonym(nameKey(token.text));
}

/** "a blast on a crowded bus convoy outside X": the event whose object the phrase is attached to. */
function eventBefore({ tokens }: Clause, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'PUNCT') return null;
    if (EVENT_NOUNS.has(tokens[at]!.lemma)) return at;
  }
  return null;
}

const REACH = 16;

function byVerb(clause: Clause, phrase: PlacePhrase, relation: Relation): Located | null {
  const { tokens } = clause;
  const verb = governingVerb(clause, phrase.governor);
  const stay = asStay(clause, phrase, relation);
  if (stay || verb === null) return stay;
  const lemma = verbLemma(tokens, verb);
  // "was found burnt out in X": of two verbs in a row the first tells what happened.
  const first = tokens[verb - 1]?.pos === 'VERB' ? byFirstOfTwo(clause, phrase, relation, verb) : null;
  return first ?? byThisVerb(clause, phrase, relation, verb, lemma) ?? byFirstOfTwo(clause, phrase, relation, verb);
}

/** "Jo Bloggs was in X on Monday", "is in X filming": where a person is, as the verb "to be" tells. */
function asStay(clause: Clause, phrase: PlacePhrase, relation: Relation): Located | null {
  const { tokens } = clause;
  const verb = backOver(tokens, phrase.governor - 1);
  if (relation !== 'in' || verb < 1 || !/^(?:is|was|are|were|been|be)$/.test(tokens[verb]!.lower)) return null;
  const who = subjectOf(clause, verb, 0);
  const isPerson = who?.keys.some((key) => clause.mentions.some(({ entity }) => entity.type === 'person' && `@${entity.id}` === key));
  if (!who || !isPerson) return null;
  const doing = tokens.slice(phrase.to + 1, phrase.to + 4).find((token) => token.pos === 'VERB' && token.lower.endsWith('ing'));
  return {
    rule: 'place:event',
    relation,
    from: Math.min(who.from, verb),
    placeFrom: phrase.from,
    subject: [...who.keys, ...(doing ? [doing.lemma] : ['stay'])].slice(0, 6),
  };
}

/** "born and raised in X", "found burnt out in X": where the second verb is none that places, the first may be. */
function byFirstOfTwo(clause: Clause, phrase: PlacePhrase, relation: Relation, verb: number): Located | null {
  const { tokens } = clause;
  const first = tokens[verb - 1]?.lower === 'and' ? verb - 2 : /(?:ed|en|ing)$/.test(tokens[verb]!.lower) ? verb - 1 : -1;
  return tokens[first]?.pos === 'VERB' ? byThisVerb(clause, phrase, relation, first, verbLemma(tokens, first)) : null;
}

function byThisVerb(clause: Clause, phrase: PlacePhrase, relation: Relation, verb: number, lemma: string): Located | null {
  const event = EVENT_VERBS.has(lemma);
  const directed = relation === 'to' || relation === 'from';
  if (!event && !MOTION_VERBS.has(lemma)) return null;
  if (directed ? !MOTION_VERBS.has(lemma) : !event && lemma !== 'arrive') return null;
  return withSubject(
    clause,
    phrase,
    verb,
    [lemma, ...keysBetween(clause, verb + 1, phrase.governor)],
    relation,
    directed || lemma === 'arrive' ? 'place:movement' : 'place:event',
  );
}

/** The nearest verb before the preposition with no mark between but brackets and commas around numbers. */
function governingVerb({ tokens }: Clause, governor: number): number | null {
  for (let at = governor - 1; at >= Math.max(0, governor - REACH); at--) {
    const token = tokens[at]!;
    if (token.pos === 'VERB' && !(tokens[at - 1]?.pos === 'DET' || (isNominal(tokens[at + 1]) && tokens[at - 1]?.pos === 'ADJ'))) return at;
    if (
      /^[;:"]$/.test(token.text) ||
      (token.text === ',' && tokens[at + 1]?.pos !== 'NUM') ||
      /^(?:that|which|who|when|while|after|before|as|but)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

const HITTING = /^(?:hit|strike|rock|jolt|shake|rattle|devastate|pound|batter|flood|ravage)$/;
const REACHING = /^(?:reach|enter|leave|flee)$/;

/** "The quake hit X", "striking the western tip of Y": the place as the object of a verb. */
function asObject(clause: Clause, phrase: PlacePhrase): Located | null {
  const verb = clause.tokens[phrase.governor];
  if (verb?.pos !== 'VERB' || !(HITTING.test(verb.lemma) || REACHING.test(verb.lemma))) return null;
  const relation: Relation = /^(?:leave|flee)$/.test(verb.lemma) ? 'from' : REACHING.test(verb.lemma) ? 'to' : 'in';
  return withSubject(clause, phrase, phrase.governor, [verb.lemma], relation, relation === 'in' ? 'place:event' : 'place:movement');
}

/** "on Monday", "at about 5:40 a.m. local time": the preposition tells when, not where. */
const isOfTime = (tokens: readonly Token[], at: number): boolean =>
  CALENDAR.has(tokens[at + 1]?.lower.replace(/\.$/, '') ?? '') ||
  (tokens.slice(at + 1, at + 3).some(({ pos }) => pos === 'NUM') &&
    tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:am|pm|gmt|time|hours|o'clock)$/.test(lower.replace(/\./g, ''))));

function withSubject(clause: Clause, phrase: PlacePhrase, verb: number, keys: string[], relation: Relation, rule: Located['rule']): Located {
  const subject = subjectOf(clause, verb, 0);
  const adposition = clause.tokens.findIndex(
    (token, i) =>
      i > verb &&
      i < phrase.governor &&
      token.pos === 'ADP' &&
      RELATIONS[token.lower] !== undefined &&
      !clause.tokens.slice(i, phrase.from).some(({ pos }) => pos === 'CCONJ') &&
      !isOfTime(clause.tokens, i) &&
      !/^(?:least|most|first|last)$/.test(clause.tokens[i + 1]?.lower ?? ''),
  );
  const from = subject && verb - subject.from < 14 ? Math.min(verb, subject.from) : verb;
  return {
    rule,
    relation,
    from,
    placeFrom: adposition < 0 ? phrase.from : adposition + 1,
    subject: [...new Set([...(subject?.keys ?? []), ...keys])].slice(0, 8),
  };
}
