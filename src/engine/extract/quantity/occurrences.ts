import type { Lexeme } from './lexemes.ts';
import { quantity, type Reader } from './read.ts';

/** What is done once each time, as the noun that other stories count: "was cited 412 times" tells of 412 citations. */
const NOUN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    citation: 'cited',
    fine: 'fined',
    arrest: 'arrested',
    conviction: 'convicted',
    nomination: 'nominated',
    warning: 'warned',
    wound: 'stabbed knifed',
    shot: 'shot',
    suspension: 'suspended',
    booking: 'booked',
    delay: 'delayed',
    postponement: 'postponed',
    raid: 'raided',
    inspection: 'inspected',
    evacuation: 'evacuated',
    penalty: 'penalised penalized',
    mention: 'mentioned',
    use: 'used',
    view: 'viewed watched',
    download: 'downloaded',
    visit: 'visited',
    attack: 'attacked',
    bombing: 'bombed',
    complaint: 'complained',
    violation: 'violated',
    appeal: 'appealed',
    victory: 'won',
    marriage: 'married',
    divorce: 'divorced',
    escape: 'escaped',
    rejection: 'rejected',
    call: 'called rang phoned telephoned',
  }).flatMap(([noun, verbs]) => verbs.split(' ').map((verb) => [verb, noun] as const)),
);

const REACH = 5;

/** The noun for what is done, from its verb right behind position `to` ("twice nominated") or a few words before `from`. */
function actNear(words: readonly Lexeme[], from: number, to: number): string | null {
  const behind = NOUN_OF.get(words[to]?.lower ?? '');
  if (behind) return behind;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const found = NOUN_OF.get(words[i]!.lower);
    if (found && words[i]!.pos !== 'NOUN') return found;
    if (/^(?:VERB|PUNCT|CCONJ|SCONJ|NUM)$/.test(words[i]!.pos)) return null;
  }
  return null;
}

const ADVERBS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** "twice", where it says how often something was done that can be counted. */
export const timesDone = (words: readonly Lexeme[], i: number): number | null =>
  ADVERBS.has(words[i]!.lower) && actNear(words, i, i + 1) !== null ? ADVERBS.get(words[i]!.lower)! : null;

/** "was cited 412 times", "twice nominated". */
export const readOccurrences: Reader = (spot) => {
  const { words, from, to, number } = spot;
  if (number.ordinal || number.multiple || number.fraction || number.vague) return null;
  const adverb = ADVERBS.has(words[from]!.lower);
  if (!adverb && words[to]?.lower !== 'times') return null;
  const end = adverb ? to : to + 1;
  const noun = actNear(words, from, end);
  return noun ? quantity(spot, 'count', noun, { head: noun, to: end }) : null;
};
