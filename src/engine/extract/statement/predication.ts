import type { StatementClaim, Token } from '../../model.ts';
import { type Lead, NO_LEAD } from './lead.ts';
import { ALLEGED, DENIED, HOPED, LIGHT_NEGATING_VERBS, NEGATORS, NO_DENIAL, PLANNED, POSSIBLE } from './lexicon.ts';

export type Modality = StatementClaim['statement']['modality'];

export interface Predication {
  /** Lemma of the main verb, of what follows "is", or of the noun that names an event. */
  predicate: string;
  /** Its position among the tokens given; -1 where there is none. */
  at: number;
  /** Where its verb group begins ("were" of "were forced to leave"); -1 where there is none. */
  group: number;
  negated: boolean;
  passive: boolean;
  modality: Modality;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const RELATIVE = new Set(['which', 'who', 'that', 'where', 'whose', 'when', 'after', 'before', 'while', 'as', 'since']);
/** Verbs that only say that, when or whether the next one holds. */
const LIGHT = new Set([
  'begin',
  'start',
  'continue',
  'refrain',
  'fail',
  'abstain',
  'decline',
  'manage',
  'seem',
  'appear',
  'help',
  'need',
  'plan',
  'intend',
  'aim',
  'expect',
  'hope',
  'want',
  'wish',
  'try',
  'attempt',
  'agree',
  'decide',
  'choose',
  'promise',
  'pledge',
  'vow',
  'set',
  'schedule',
  'due',
  'go',
  'force',
  'compel',
]);
const CLEARLY_UN = /^un[a-z]{4,}(?:ed|able|ible|wn)$/;

/**
 * What a clause asserts: its main verb, whether it denies it, and how surely it holds.
 *
 * @param lead what stands before the clause and bears on it.
 */
export function readPredication(tokens: readonly Token[], lead: Lead = NO_LEAD): Predication {
  const at = mainVerb(tokens);
  const group = verbGroupStart(tokens);
  const before = asserted(tokens, group, at);
  return {
    predicate: at >= 0 ? tokens[at]!.lemma : (headNoun(tokens)?.lemma ?? ''),
    at,
    group,
    negated: (countDenials(tokens, at) + lead.said.filter((token) => DENIED.has(token.lemma)).length) % 2 === 1,
    passive: isPassive(tokens, at),
    modality: modalityOf(before) === 'stated' ? leadModality(lead, tokens) : modalityOf(before),
  };
}

/** The first verb of the clause that is no relative clause's, beyond auxiliaries and light verbs. */
function mainVerb(tokens: readonly Token[]): number {
  const verbs = tokens.flatMap((token, i) => (token.pos === 'VERB' ? [i] : []));
  const own = verbs.filter((i) => !isReduced(tokens, i) && !inRelative(tokens, i));
  const first = own.find((i) => !(LIGHT.has(tokens[i]!.lemma) && own.some((j) => j > i && j - i < 5)) && !isOfIntent(tokens, i)) ?? own[0] ?? verbs[0];
  const auxiliary = tokens.findIndex((token) => token.pos === 'AUX');
  const copula = tokens.findIndex((token) => token.pos === 'AUX' && token.lemma === 'be');
  const says = tokens.slice(copula + 1).find((token) => token.pos !== 'ADV' && token.pos !== 'PART');
  const isCopular = copula >= 0 && (own[0] === undefined || own[0] > copula) && says?.pos !== 'VERB' && says?.pos !== 'AUX';
  return isCopular ? complementOf(tokens, copula) : (first ?? auxiliary);
}

const INTENT_NOUNS = new Set('agreement deal contract accord pact plan decision intention bid offer proposal permission'.split(' '));

/** "signed a preliminary agreement to buy", "announced plans to close": what is agreed or planned is what the clause is about. */
function isOfIntent(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:sign|announce|reach|strike|make|unveil|reveal|have|enter|confirm|approve|win|give)$/.test(tokens[verb]!.lemma)) return false;
  const noun = tokens.findIndex((token, i) => i > verb && i < verb + 7 && INTENT_NOUNS.has(token.lemma));
  return (
    noun > 0 &&
    tokens[noun + 1]?.lower === 'to' &&
    tokens[noun + 2]?.pos === 'VERB' &&
    tokens.slice(verb + 1, noun).every(({ pos }) => /^(?:DET|ADJ|NOUN|ADP|PRON|NUM|PROPN)$/.test(pos))
  );
}

/** "is prone to floods", "was a major success": what is said of the subject is the adjective, or the head of the noun phrase. */
function complementOf(tokens: readonly Token[], be: number): number {
  let noun = -1;
  for (let i = be + 1; i < Math.min(tokens.length, be + 9); i++) {
    const { pos } = tokens[i]!;
    if (pos === 'ADJ' && !/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '') && noun < 0) return i;
    if (pos === 'NOUN') noun = i;
    else if (noun >= 0 || !/^(?:ADJ|ADV|DET|NUM|PART|AUX|PROPN)$/.test(pos)) break;
  }
  return noun < 0 ? be : noun;
}

/** Where the verb group of the main clause begins: its first auxiliary or verb; -1 where there is none. */
export function verbGroupStart(tokens: readonly Token[]): number {
  const own = tokens.findIndex((token, i) => isVerb(token) && !isReduced(tokens, i) && !inRelative(tokens, i));
  return own >= 0 ? own : tokens.findIndex(isVerb);
}

/** "bases used by the army": a participle right after a noun and before "by" or a preposition describes that noun. */
const isReduced = (tokens: readonly Token[], i: number): boolean => {
  const [previous, next] = [tokens[i - 1], tokens[i + 1]];
  // "trying to take": where the first describes a noun, so does what it governs.
  if (previous?.lower === 'to' && tokens[i - 2]?.pos === 'VERB' && isReduced(tokens, i - 2)) return true;
  if (/^(?:ADJ|DET)$/.test(previous?.pos ?? '') && /(?:ed|ing)$/.test(tokens[i]!.lower)) return true;
  // "the newly created business"
  if (
    previous?.pos === 'ADV' &&
    tokens[i]!.lower.endsWith('ed') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') &&
    /^(?:DET|PART|ADJ|ADP)$/.test(tokens[i - 2]?.pos ?? '')
  )
    return true;
  if (/^(?:,|\))$/.test(previous?.text ?? '') && /(?:ed|en|t)$/.test(tokens[i]!.lower) && next?.lower === 'by' && tokens.slice(i + 1).some(isVerb)) return true;
  if (
    previous?.text === ',' &&
    /(?:ed|en|wn)$/.test(tokens[i]!.lower) &&
    tokens.some((token, j) => j > i && token.text === ',' && tokens[j + 1]?.pos === 'AUX')
  )
    return true;
  // "emphasis on designing cheap trains will help", "solar power and cooling systems": a gerund after a preposition, or beside a noun.
  if (tokens[i]!.lower.endsWith('ing') && previous?.pos === 'ADP' && i > 1 && tokens.slice(i + 1).some((token) => token.pos === 'AUX')) return true;
  if (tokens[i]!.lower.endsWith('ing') && previous?.pos === 'CCONJ' && /^(?:NOUN|PROPN)$/.test(tokens[i - 2]?.pos ?? '') && next?.pos === 'NOUN') return true;
  // "fighters trying to take the town have": the finite verb is still to come.
  if (/^(?:NOUN|PROPN)$/.test(previous?.pos ?? '') && tokens[i]!.lower.endsWith('ing') && tokens.slice(i + 1).some((token) => token.pos === 'AUX')) return true;
  if (previous?.pos === 'PROPN' && tokens[i]!.lower.endsWith('ed') && next?.pos === 'ADP' && tokens.slice(i + 1).some((token) => token.pos === 'AUX'))
    return true;
  return i > 0 && previous!.pos === 'NOUN' && /(?:ed|ing|en)$/.test(tokens[i]!.lower) && next?.pos === 'ADP' && tokens.slice(i + 1).some(isVerb);
};

/** After a relative pronoun and before the next finite verb group the verb is the relative clause's. */
function inRelative(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at > 0 && i - at < 5; at--) {
    if (RELATIVE.has(tokens[at]!.lower) && tokens[at]!.pos !== 'DET') return true;
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.text === ',') return false;
  }
  return false;
}

const headNoun = (tokens: readonly Token[]): Token | undefined => {
  const preposition = tokens.findIndex((token, i) => i > 0 && token.pos === 'ADP');
  return tokens.slice(0, preposition < 0 ? tokens.length : preposition).findLast((token) => token.pos === 'NOUN' || token.pos === 'PROPN');
};

/** How often the clause denies its predicate: "not", "failed to", "no terms were", "undisclosed", "without". Two denials affirm. */
function countDenials(tokens: readonly Token[], at: number): number {
  const reach = at < 0 ? tokens.length : at + 2;
  return tokens.filter((token, i) => {
    // "an undisclosed sum" beside another predicate denies that the sum was disclosed, not the predicate.
    if (CLEARLY_UN.test(token.lower) && !NO_DENIAL.has(token.lower)) return at < 0 || i === at || tokens[i - 1]?.lemma === 'be';
    if (i > reach) return false;
    if (isLimiting(tokens, i)) return false;
    return NEGATORS.has(token.lower) || (LIGHT_NEGATING_VERBS.has(token.lemma) && i !== at && tokens.slice(i + 1).some(isVerb));
  }).length;
}

/** A wish before the clause makes it wished; a bare verb that carries on an infinitive is as little a fact as that is. */
function leadModality({ said, joined }: Lead, tokens: readonly Token[]): Modality {
  if (said.some((token) => HOPED.has(token.lemma))) return 'hoped';
  const opener = tokens[0];
  // "will cut costs by merging": the means is as sure as the end.
  if (joined.at(-1)?.lower === 'by') return modalityOf(joined);
  // "was forced to give up his post and flee" tells of what happened.
  if (joined.some((token) => /^(?:force|compel|oblige|manage|help|let|make|see|able)$/.test(token.lemma))) return 'stated';
  const bare = opener?.pos === 'VERB' && opener.lower === opener.lemma;
  return bare && joined.some((token) => token.lower === 'to' || /^(?:will|would|can|could|may|might|must|should)$/.test(token.lower)) ? 'planned' : 'stated';
}

/** "not only", "no longer than", "no fewer than" and "no doubt" deny nothing here. */
const isLimiting = (tokens: readonly Token[], i: number): boolean =>
  /^(?:only|just|fewer|less|doubt|matter)$/.test(tokens[i + 1]?.lower ?? '') && /^(?:not|no|n't)$/.test(tokens[i]!.lower);

function isPassive(tokens: readonly Token[], at: number): boolean {
  if (at < 1 || !/(?:ed|en|wn|t|d|k|ne)$/.test(tokens[at]!.lower)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (tokens[i]!.lemma === 'be') return !/ing$/.test(tokens[at]!.lower);
    if (tokens[i]!.pos !== 'ADV' && tokens[i]!.lower !== 'not') return false;
  }
  return false;
}

/**
 * What bears on how surely the predicate holds: its verb group, and the adverbs and conjunctions before. The verbs within its
 * subject hedge something else ("rebels hoping to win have left").
 */
function asserted(tokens: readonly Token[], group: number, at: number): readonly Token[] {
  if (at < 0) return tokens;
  const from = group < 0 ? 0 : Math.min(group, at);
  // Taggers take "the navy plans to send" for a noun.
  const governs = (i: number): boolean => tokens[i]?.pos === 'NOUN' && tokens[i + 1]?.lower === 'to' && from - i <= 3;
  return tokens.slice(0, at + 1).filter((token, i) => i >= from || token.pos === 'ADV' || token.pos === 'SCONJ' || governs(i) || governs(i - 1));
}

function modalityOf(before: readonly Token[]): Modality {
  const has = (words: ReadonlySet<string>): boolean =>
    before.some((token, i) => words.has(token.lemma) && (isVerb(token) || /^(?:ADV|ADJ|SCONJ)$/.test(token.pos) || before[i + 1]?.lower === 'to'));
  if (has(DENIED)) return 'denied';
  if (has(ALLEGED)) return 'alleged';
  if (has(HOPED) || before.some((token) => token.lemma === 'hope')) return 'hoped';
  if (has(POSSIBLE)) return 'possible';
  if (has(PLANNED)) return 'planned';
  return 'stated';
}
