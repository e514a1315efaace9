import type { Sentence, Token } from '../../model.ts';
import { attributionTokens } from './attributions.ts';
import { baseChunks } from './chunks.ts';
import { TIME_WORDS } from './lexicon.ts';
import type { TokenRange } from './pieces.ts';

const LONGEST = 26;

/**
 * "a company specialising in pumps", "the deal brokered by X and Y": a noun and the participle that describes it, up to the
 * next mark. Clauses in all but form.
 */
export function reducedClauses(sentence: Sentence): TokenRange[] {
  const { tokens } = sentence;
  const attribution = attributionTokens(sentence);
  const chunks = baseChunks(tokens, attribution);
  return chunks.flatMap((chunk, at) => {
    const { to } = chunk;
    const from = headOf(chunks, at, tokens);
    const participle = tokens[to];
    if (participle?.pos !== 'VERB') return [];
    const describes =
      /ing$/.test(participle.lower) ||
      (/(?:ed|en|wn|lt|ld|nt)$/.test(participle.lower) && /^(?:by|in|on|for|from|with|as|at|near|to)$/.test(tokens[to + 1]?.lower ?? ''));
    if (!describes) return [];
    const mark = tokens.findIndex(
      (token, i) =>
        i > to &&
        (attribution.has(i) ||
          /^(?:[,;:."()]|--|\u2014)$/.test(token.text) ||
          token.pos === 'AUX' ||
          /^(?:which|who|that|when|while|after|before)$/.test(token.lower)),
    );
    const end = mark < 0 ? tokens.length : mark;
    // "Troops surrounded by rebels | have": at the beginning of a sentence only a verb to come tells a participle from the verb.
    if (from === 0 && tokens[end]?.pos !== 'AUX') return [];
    if (end - to < 3 || end - from > LONGEST) return [];
    // Where a comma was lost, the participle is said of the subject: "has used the pumps | calling the ban absurd". A toll is a value.
    const counted = tokens.slice(to, to + 5).some(({ pos }) => pos === 'NUM');
    const alone = /ing$/.test(participle.lower) && end - to >= 4 && !counted ? [{ from: to, to: end }] : [];
    return TIME_WORDS.has(tokens[to - 1]!.lemma) ? alone : [{ from, to: end }, ...alone];
  });
}

/** "for an undisclosed sum": what a denial in one word denies of the noun behind it, as "the sum was not disclosed" does. */
export function deniedNouns({ tokens }: Sentence): TokenRange[] {
  return tokens.flatMap((token, i) => {
    if (!DENIED_IN_A_WORD.test(token.lower) || tokens[i + 1]?.pos !== 'NOUN') return [];
    const from = tokens[i - 1]?.pos === 'DET' ? i - 1 : i;
    return [{ from, to: i + 2 + (tokens[i + 2]?.pos === 'NOUN' ? 1 : 0) }];
  });
}
const DENIED_IN_A_WORD = /^un(?:disclosed|confirmed|named|identified|specified|verified|paid|announced|published|reported|known)$/;

/** "a town near Norport | besieged by rebels": a place only says where the thing is that the participle describes. */
function headOf(chunks: TokenRange[], at: number, tokens: Token[]): number {
  const [before, { from, to }] = [chunks[at - 1], chunks[at]!];
  const isPlace = tokens.slice(from, to).every(({ pos }) => pos === 'PROPN');
  return isPlace && before && before.to === from - 1 && /^(?:near|of|in|at|outside|from)$/.test(tokens[before.to]!.lower) ? before.from : from;
}
