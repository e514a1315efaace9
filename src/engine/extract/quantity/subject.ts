import { type Lexeme, singular } from './lexemes.ts';
import { directionOf } from './percent.ts';

const REACH = 10;
const PASSED = new Set(['ADV', 'ADP', 'AUX', 'VERB', 'PART', 'DET', 'PROPN', 'ADJ', 'SCONJ']);
/** "Support fell three points to 38 percent": by how much stands between. */
const POINTS = new Set(['point', 'points']);
const PERCENT = new Set(['%', 'percent', 'per', 'cent', 'pct']);
/** What statistics measure: known where they open a sentence and the tagger takes their capital for a name. */
const MEASURED = new Set(
  'turnout inflation unemployment employment revenue revenues sales profit profits output growth exports imports prices rents wages earnings temperatures temperature rainfall humidity support approval shares stocks production consumption demand spending investment attendance visibility crime emissions costs losses poverty ratings viewership bookings orders traffic premiums enrolment enrollment membership tourism'.split(
    ' ',
  ),
);
/** Verbs whose subject has the number; whoever wins or receives 42 percent is not what is measured. */
const STATING =
  /^(?:is|was|are|were|be|been|stands?|stood|reach(?:es|ed)?|hits?|total(?:s|led|ed)?|average[sd]?|remain(?:s|ed)?|exceed(?:s|ed)?|top(?:s|ped)?|measure[sd]?|weigh(?:s|ed)?|slow(?:s|ed)?|quicken(?:s|ed)?|accelerate[sd]?|edge[sd]?|inch(?:es|ed)?|tick(?:s|ed)|creeps?|crept|cool(?:s|ed)|double[sd]?|halved?|trebled?|came|comes|estimated|put|set|had|has|at)$/;
/** "The shares closed up 31 percent". */
const CLOSING = /^(?:clos(?:es|ed|ing)|end(?:s|ed|ing)|finish(?:es|ed|ing)|open(?:s|ed|ing)|trad(?:es|ed|ing)|settled)$/;
const INSIDE = new Set(['in', 'of', 'at', 'for', 'on', 'among', 'across']);

/**
 * The noun of which a verb states the number behind it: "turnout in Norland was 68 percent", "net profit fell 12 percent
 * to $240 million", "shares in the bank fell 3 percent". Null past a mark or a conjunction.
 */
export function subjectBefore(words: readonly Lexeme[], from: number): string | null {
  let verbs = 0;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const { pos, lower, digits } = words[i]!;
    if (
      PERCENT.has(lower) ||
      POINTS.has(lower) ||
      ((digits || pos === 'NUM') && (PERCENT.has(words[i + 1]?.lower ?? '') || POINTS.has(words[i + 1]?.lower ?? '')))
    )
      continue;
    const closes = CLOSING.test(lower) && /^(?:up|down|higher|lower)$/.test(words[i + 1]?.lower ?? '');
    if ((pos === 'VERB' || pos === 'AUX') && !verbs && !STATING.test(lower) && !closes && directionOf(lower) === null) return null;
    if (verbs && MEASURED.has(lower)) return singular(lower);
    if (pos === 'NOUN' && !(verbs && isInside(words, i))) return verbs ? nameOf(words, i) : null;
    if (pos !== 'NOUN' && !PASSED.has(pos)) return null;
    if (pos === 'VERB' || pos === 'AUX') verbs++;
  }
  return null;
}

/** "The share price fell 3 percent", "the stock": what others tell of the shares. */
const nameOf = (words: readonly Lexeme[], i: number): string => {
  const lemma = lemmaOf(words[i]!);
  return lemma === 'stock' || (lemma === 'price' && /^(?:share|stock)$/.test(words[i - 1]?.lower ?? '')) ? 'share' : lemma;
};

const lemmaOf = ({ lemma, lower }: Lexeme): string => (lemma === lower ? singular(lower) : lemma);

/** "in the bank" only says where: the noun before is the subject. */
function isInside(words: readonly Lexeme[], noun: number): boolean {
  let i = noun - 1;
  while (i >= 0 && ['ADJ', 'NOUN', 'PROPN', 'DET'].includes(words[i]!.pos)) i--;
  return i > 0 && INSIDE.has(words[i]!.lower) && words.slice(Math.max(0, i - 3), i).some(({ pos, lower }) => pos === 'NOUN' || MEASURED.has(lower));
}
