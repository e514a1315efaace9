/** Places that a verb says something of: where it happens, and where it goes. */
import type { Token } from '../../model.ts';
import { ARRIVAL_VERBS, CARE_SITES, CARE_VERBS, EVENT_VERBS, MOTION_VERBS } from './lexicon/location.ts';
import type { Located } from './located.ts';
import { backOver, isOfTime, onOver } from './placeGaps.ts';
import type { PlacePhrase } from './placePhrases.ts';
import { governingVerb, verbLemma } from './placeVerbs.ts';
import { RELATIONS, type Relation } from './relation.ts';
import { type Clause, keysBetween, subjectOf } from './subjects.ts';

export function byVerb(clause: Clause, phrase: PlacePhrase, relation: Relation): Located | null {
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
  const cared = CARE_VERBS.has(lemma) && relation !== 'from' && clause.tokens.slice(phrase.from, phrase.to + 1).some(({ lower }) => CARE_SITES.test(lower));
  if (cared) return withSubject(clause, phrase, verb, [lemma], 'in', 'place:care');
  const event = EVENT_VERBS.has(lemma);
  const directed = relation === 'to' || relation === 'from';
  if (!event && !MOTION_VERBS.has(lemma)) return null;
  // "Broadcast live from X" tells where; "found from X" nothing.
  const sent = relation === 'from' && /^(?:air|broadcast|televise|screen|stream|show)$/.test(lemma);
  if (directed && !sent ? !MOTION_VERBS.has(lemma) : !event && !ARRIVAL_VERBS.has(lemma)) return null;
  const arrives = ARRIVAL_VERBS.has(lemma) && relation !== 'from';
  return withSubject(
    clause,
    phrase,
    verb,
    [lemma, ...keysBetween(clause, verb + 1, phrase.governor)],
    arrives ? 'to' : sent ? 'in' : relation,
    (directed && !sent) || arrives ? 'place:movement' : 'place:event',
  );
}

/** "In Lima on Monday, the two sides signed": a phrase that opens its clause, and the verb of that clause. */
export function byClauseAfter(clause: Clause, phrase: PlacePhrase, relation: Relation): Located | null {
  const { tokens } = clause;
  if (relation === 'to' || relation === 'from' || !opensClause(tokens, phrase.governor)) return null;
  const from = onOver(tokens, phrase.to + 1);
  const verb = tokens.findIndex((token, i) => i >= from && token.pos === 'VERB');
  if (verb < 0 || verb - from > 14 || tokens.slice(from, verb).some(({ text, lower }) => /^[,;:"]$/.test(text) || /^(?:who|which|that|and)$/.test(lower)))
    return null;
  const lemma = verbLemma(tokens, verb);
  const subject = EVENT_VERBS.has(lemma) ? subjectOf(clause, verb, from) : null;
  if (!subject) return null;
  const object = keysBetween(clause, verb + 1, endOfObject(tokens, verb));
  return {
    rule: 'place:event',
    relation,
    from: phrase.from,
    to: verb,
    placeFrom: phrase.from,
    subject: [...new Set([...subject.keys, lemma, ...object])].slice(0, 8),
  };
}

/** The start of a sentence, or what stands behind a mark or "and", times passed over. */
function opensClause(tokens: readonly Token[], governor: number): boolean {
  const before = tokens[governor - 1];
  if (!before || (before.pos === 'PUNCT' && governor === 1)) return true;
  const at = before.text === ',' ? backOver(tokens, governor - 1) : governor - 1;
  return at < 0 || (before.text === ',' && /^(?:and|but|;)$/.test(tokens[at]!.lower));
}

const endOfObject = (tokens: readonly Token[], verb: number): number => {
  const end = tokens.findIndex(({ pos, lower }, i) => i > verb && (pos === 'ADP' || pos === 'PUNCT' || pos === 'CCONJ' || lower === 'after'));
  return end < 0 ? tokens.length : Math.min(end, verb + 6);
};

const HITTING = /^(?:hit|strike|rock|jolt|shake|rattle|devastate|pound|batter|flood|ravage)$/;
const REACHING = /^(?:reach|enter|leave|flee)$/;

/** "The quake hit X", "striking the western tip of Y": the place as the object of a verb. */
export function asObject(clause: Clause, phrase: PlacePhrase): Located | null {
  const verb = clause.tokens[phrase.governor];
  if (verb?.pos !== 'VERB' || !(HITTING.test(verb.lemma) || REACHING.test(verb.lemma))) return null;
  const relation: Relation = /^(?:leave|flee)$/.test(verb.lemma) ? 'from' : REACHING.test(verb.lemma) ? 'to' : 'in';
  return withSubject(clause, phrase, phrase.governor, [verb.lemma], relation, relation === 'in' ? 'place:event' : 'place:movement');
}

export function withSubject(clause: Clause, phrase: PlacePhrase, verb: number, keys: string[], relation: Relation, rule: Located['rule']): Located {
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
