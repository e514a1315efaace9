import type { Claim, Sentence, Token } from '../model.ts';

const SAYING = new Set(['say', 'tell']);

/** The last verb before the value within the claim, else its first one; "led by" and the like govern nothing. */
export function governingVerb(sentence: Sentence, claim: Claim, start: number): string | null {
  const verbs = sentence.tokens.filter((token) => token.pos === 'VERB' && token.start >= claim.start && token.end <= claim.end && !SAYING.has(token.lemma));
  const main = verbs.filter((token) => sentence.tokens.find((next) => next.start > token.start)?.lower !== 'by');
  const candidates = main.length ? main : verbs;
  return (candidates.findLast((token) => token.start < start) ?? candidates[0])?.lemma ?? null;
}

const DENYING = new Set(['not', "n't", 'never', 'refuse', 'fail', 'deny', 'decline', 'cancel', 'postpone']);

/** True where the clause says that it did not happen. */
export const isDenied = (sentence: Sentence, claim: Claim): boolean =>
  sentence.tokens.some(
    (token) =>
      token.start >= claim.start &&
      token.end <= claim.end &&
      (DENYING.has(token.lower) || DENYING.has(token.lemma)) &&
      !isMeasure(sentence, token) &&
      !isBreakdown(sentence, token),
  );

/** "Not far from", "not only" deny nothing that is told. */
const isMeasure = ({ tokens }: Sentence, token: Token): boolean => /^(?:far|only|long|least|more|less)$/.test(tokens[tokens.indexOf(token) + 1]?.lower ?? '');

/** "The cable failed", "shares declined": what is denied follows with "to". */
const isBreakdown = ({ tokens }: Sentence, token: Token): boolean =>
  /^(?:fail|decline)$/.test(token.lemma) && tokens[tokens.indexOf(token) + 1]?.lower !== 'to';

/** A subject stands right before its verb; in scraped text without commas a sentence holds much else before it. */
const SUBJECT_REACH = 9;

const UTTERING = new Set([
  'say',
  'tell',
  'inform',
  'reveal',
  'report',
  'state',
  'note',
  'add',
  'explain',
  'confirm',
  'declare',
  'speak',
  'brief',
  'warn',
  'write',
  'accuse',
  'allege',
  'claim',
]);

/** "He said that they hoped to start again in June": the date is that of the start, whoever speaks of it. */
function isOfWhatIsSaid({ tokens }: Sentence, claim: Claim, saying: number): boolean {
  const value = claim.value?.start ?? claim.end;
  return tokens.some(
    (token, i) => i > saying && token.end <= value && token.pos === 'VERB' && !UTTERING.has(token.lower) && !/^(?:told|said)$/.test(token.lower),
  );
}

/** Who speaks in the clause of a claim, as keys of entities and nouns; null where it tells of no utterance. `keys` stand for the sentence's tokens. */
export function speakersOf(keys: readonly (string | null)[], sentence: Sentence, claim: Claim): Set<string> | null {
  const verb = sentence.tokens.findIndex((token) => token.start >= claim.start && token.end <= claim.end && token.pos === 'VERB' && UTTERING.has(token.lemma));
  if (verb < 0 || isOfWhatIsSaid(sentence, claim, verb)) return null;
  return new Set(
    keys.flatMap((key, i) => (key && i < verb && i >= verb - SUBJECT_REACH && (key.startsWith('@') || sentence.tokens[i]!.pos === 'NOUN') ? [key] : [])),
  );
}
