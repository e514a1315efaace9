import type { Token } from '../../model.ts';
import { countryOfDemonym } from './countries.ts';
import { EVENT_NOUNS, EVENT_VERBS, REFUGE_NOUNS, SITE_NOUNS } from './lexicon/location.ts';
import { asObject, byClauseAfter, byVerb, withSubject } from './locatedVerb.ts';
import { backOver } from './placeGaps.ts';
import type { PlacePhrase } from './placePhrases.ts';
import { governingVerb, verbLemma } from './placeVerbs.ts';
import { RELATIONS, type Relation, relationOf } from './relation.ts';
import { nameKey } from './spelling.ts';
import { type Clause, isNominal, keysBetween, nounPhraseStart } from './subjects.ts';

/** What a place phrase places, how, and where its words begin. */
export interface Located {
  rule: 'place:site' | 'place:event' | 'place:movement' | 'place:refuge' | 'place:care';
  relation: Relation;
  /** Position of the first token that belongs to the claim. */
  from: number;
  /** Position of the first token of the place as told, common nouns included: "a transit point in X". */
  placeFrom: number;
  subject: string[];
  /** Position of the last token of the claim, where that is beyond the phrase. */
  to?: number;
}

/** What the phrase is attached to, or null where nothing that a reader would look up on a map. */
export function locate(clause: Clause, phrase: PlacePhrase): Located | null {
  const { tokens } = clause;
  const relation = relationOf(clause, phrase);
  if (relation === null) return asObject(clause, phrase);
  const near = relation === 'near' && !RELATIONS[tokens[phrase.governor]?.lower ?? ''];
  const head = backOver(tokens, near ? phrase.governor : phrase.governor - 1);
  return (head < 0 ? null : byNoun(clause, phrase, head, relation)) ?? byVerb(clause, phrase, relation) ?? byClauseAfter(clause, phrase, relation);
}

/** "Was held at a cabin outside X": the site that a phrase places is itself where something happened. */
export function happeningAt(clause: Clause, phrase: PlacePhrase, site: Located): Located | null {
  const { tokens } = clause;
  const governor = governorOf(tokens, site.from);
  if (site.rule !== 'place:site' || !/^(?:at|in|inside|outside|near|behind|on)$/.test(tokens[governor]?.lower ?? '')) return null;
  const verb = governingVerb(clause, governor);
  const lemma = verb === null ? '' : verbLemma(tokens, verb);
  const whole = { ...phrase, governor, from: site.from };
  const relation = site.relation === 'in' ? 'in' : 'near';
  // "The gala at the arena in X", "a wedding on Monday at a hotel in X".
  const head = backOver(tokens, governor - 1);
  if (head >= 0 && isEventNoun(tokens, head)) {
    const from = nounPhraseStart(tokens, head);
    return { rule: 'place:event', relation, from, placeFrom: site.from, subject: keysBetween(clause, from, head + 1).reverse() };
  }
  return verb !== null && EVENT_VERBS.has(lemma) ? withSubject(clause, whole, verb, [lemma], relation, 'place:event') : null;
}

/** The preposition before a site, an article between them or not. */
const governorOf = (tokens: readonly Token[], from: number): number => (tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1);

/** "The ceremony", "the signing": an event by its noun, or by a verb that an article makes one. */
const isEventNoun = (tokens: readonly Token[], at: number): boolean => {
  const { lemma, lower } = tokens[at]!;
  if (EVENT_NOUNS.has(lemma) || EVENT_NOUNS.has(lower)) return tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'PROPN';
  return /ing$/.test(lower) && tokens[at - 1]?.pos === 'DET' && EVENT_VERBS.has(lower.replace(/ing$/, ''));
};

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
  if (EVENT_NOUNS.has(token.lemma) || isEventNoun(tokens, head)) return { ...base, rule: 'place:event', subject: keys };
  const whole = partOf(clause, from);
  if (whole !== null)
    return { ...base, from: nounPhraseStart(tokens, whole), rule: 'place:site', subject: keysBetween(clause, nounPhraseStart(tokens, whole), head + 1) };
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

/** "A branch of Norvik Bank on Harbour Street", "the ward of the hospital in X": the site before "of", whose owner stands before the place. */
const partOf = ({ tokens }: Clause, from: number): number | null =>
  tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.pos === 'NOUN' && SITE_NOUNS.has(tokens[from - 2]!.lemma) ? from - 2 : null;

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
