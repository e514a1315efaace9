import { conceptsIn } from '../align/statementConcepts.ts';
import { attributionTokens } from '../extract/statement/attributions.ts';
import type { StatementClaim, Token, Topic } from '../model.ts';

/** Words of one reading that no other says: offsets into its story, and what they weigh. */
export interface Addition {
  start: number;
  end: number;
  weight: number;
}

/** A lighter addition is no addition to a reader. */
const LEAST_ADDED = 0.9;
const MOST_WORDS = 9;

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/**
 * The weightiest whole phrase of the reading that meets nothing in the others; null where it has none. Half a noun phrase ("a
 * host of foreign") would tell a reader nothing, so a phrase in which one word is met is no addition.
 *
 * @param met where the concepts begin that another reading has.
 */
export function additionOf(reading: StatementClaim, met: ReadonlySet<number>, topic: Topic): Addition | null {
  const concepts = conceptsIn(topic, reading.story, reading.start, reading.end);
  const runs = unmetRuns(phrasesOf(reading, topic), ({ start, end }) => {
    const within = concepts.filter((concept) => concept.start >= start && concept.end <= end);
    return within.some((concept) => met.has(concept.start)) ? null : within.reduce((sum, { weight }) => sum + weight, 0);
  });
  const best = runs.toSorted((x, y) => y.weight - x.weight || x.start - y.start)[0];
  return best && best.weight >= LEAST_ADDED ? best : null;
}

/** The reading parted before prepositions but "of", before verbs and conjunctions, and at marks; an empty part where no phrase may go on. */
function phrasesOf(reading: StatementClaim, topic: Topic): Token[][] {
  const sentence = topic.stories[reading.story]!.sentences[reading.sentence]!;
  const attribution = attributionTokens(sentence);
  const parts: Token[][] = [[]];
  sentence.tokens.forEach((token, i) => {
    if (token.start < reading.start || token.end > reading.end) return;
    const previous = sentence.tokens[i - 1];
    if (attribution.has(i) || /^[;:()[\]"\u2013\u2014]$/.test(token.text)) parts.push([], []);
    else if (token.text === ',') parts.push([token]);
    else if (opens(token, previous)) parts.push([token]);
    else parts.at(-1)!.push(token);
  });
  return parts;
}

const opens = (token: Token, previous: Token | undefined): boolean =>
  (token.pos === 'ADP' && token.lower !== 'of' && previous?.pos !== 'ADP') ||
  token.pos === 'CCONJ' ||
  token.pos === 'SCONJ' ||
  /^(?:which|who|that|where|when)$/.test(token.lower) ||
  (/^(?:VERB|AUX)$/.test(token.pos) && /^(?:NOUN|PROPN|PRON)$/.test(previous?.pos ?? ''));

/** Neighbouring phrases of which none is met, as long as they are short enough together, each with a noun in it. */
function unmetRuns(phrases: Token[][], weigh: (span: { start: number; end: number }) => number | null): Addition[] {
  const found: Addition[] = [];
  phrases.forEach((opener, from) => {
    // "Ann Poe, 61, has left": an age between commas opens no phrase.
    if (opener.filter(isWord).every(({ pos }) => pos === 'NUM')) return;
    for (let to = from + 1; to <= phrases.length && phrases[to - 1]!.length; to++) {
      const tokens = trimmed(phrases.slice(from, to).flat());
      if (tokens.filter(isWord).length > MOST_WORDS) break;
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) continue;
      const span = { start: first.start, end: last.end };
      const weight = weigh(span);
      if (weight === null) break;
      if (tokens.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')) found.push({ ...span, weight });
    }
  });
  return found;
}

/** Without the conjunctions and marks at its edges. */
function trimmed(tokens: Token[]): Token[] {
  const hangs = (token: Token | undefined): boolean => token !== undefined && (token.pos === 'CCONJ' || !isWord(token));
  let [from, to] = [0, tokens.length];
  while (from < to && hangs(tokens[from])) from++;
  while (to > from && (hangs(tokens[to - 1]) || /^(?:ADP|DET|SCONJ|AUX)$/.test(tokens[to - 1]!.pos))) to--;
  return tokens.slice(from, to);
}
