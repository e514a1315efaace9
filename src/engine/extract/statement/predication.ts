import type { Token } from '../../model.ts';
import { type Lead, NO_LEAD } from './lead.ts';
import { DENIED, LIGHT_NEGATING_VERBS, NEGATORS, NO_DENIAL } from './lexicon.ts';
import { asserted, leadModality, type Modality, modalityOf } from './modality.ts';
import { inRelative, isReduced, isVerb } from './participles.ts';

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
  const own = verbs.filter((i) => !isReduced(tokens, i) && !inRelative(tokens, i) && !isPreposition(tokens, i) && !isPerfect(tokens, i) && !isDoing(tokens, i));
  const first = own.find((i) => !(LIGHT.has(tokens[i]!.lemma) && own.some((j) => j > i && j - i < 5)) && !isOfIntent(tokens, i)) ?? own[0] ?? verbs[0];
  const auxiliary = tokens.findIndex((token) => token.pos === 'AUX');
  const copula = tokens.findIndex((token) => token.pos === 'AUX' && token.lemma === 'be');
  const says = tokens.slice(copula + 1).find((token) => token.pos !== 'ADV' && token.pos !== 'PART');
  const isCopular = copula >= 0 && (own[0] === undefined || own[0] > copula) && says?.pos !== 'VERB' && says?.pos !== 'AUX';
  return isCopular ? complementOf(tokens, copula) : (first ?? auxiliary);
}

/** "having pleaded guilty": an auxiliary that taggers take for a verb. */
const isPerfect = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'having' && tokens[i + 1]?.pos === 'VERB' && /(?:ed|en|wn|t|ne|id)$/.test(tokens[i + 1]!.lower);

/** "Filming of the series stopped", "the shooting of a guard led to": a noun, whatever taggers say. */
const isDoing = (tokens: readonly Token[], i: number): boolean =>
  /ing$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'of' &&
  (i === 0 || /^(?:DET|ADJ|ADP|PUNCT)$/.test(tokens[i - 1]!.pos)) &&
  tokens[i - 1]?.lemma !== 'be';

/** "Following the vote the council met", "after talks including two on pay": prepositions that look like verbs. */
const isPreposition = (tokens: readonly Token[], i: number): boolean =>
  /^(?:following|including|regarding|concerning|pending|involving|given|considering)$/.test(tokens[i]!.lower) &&
  !/^(?:AUX|ADV)$/.test(tokens[i - 1]?.pos ?? '') &&
  tokens[i + 1]?.lower !== 'by';

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
  // "The plan to close the mine failed", "the council voted by 7 to 4 to close it": an infinitive opens no main clause.
  const own = tokens.findIndex(
    (token, i) => isVerb(token) && !isReduced(tokens, i) && !inRelative(tokens, i) && !isDoing(tokens, i) && !(i > 1 && tokens[i - 1]!.lower === 'to'),
  );
  return own >= 0 ? own : tokens.findIndex(isVerb);
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
    // "it is too early to say"
    if (token.lower === 'too' && /^(?:early|soon|late|difficult|hard|dangerous)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'to')
      return true;
    return NEGATORS.has(token.lower) || (LIGHT_NEGATING_VERBS.has(token.lemma) && i !== at && tokens.slice(i + 1).some(isVerb));
  }).length;
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
