/** Where a scraper lost a comma or a full stop, two phrases stand side by side that no writer would put so. */
import type { Token } from '../../model.ts';
import { SOURCES } from './lexicon.ts';

/** Nouns that a name may follow without a comma: "spokesman Jan Roe". */
const TITLES = new Set(
  'president premier minister governor mayor senator king queen prince princess chancellor secretary commissioner ambassador envoy spokesman spokeswoman spokesperson director manager chief head chairman chairwoman founder leader commander general colonel captain officer official inspector detective sheriff judge lawyer prosecutor attorney coach captain player striker goalkeeper actor actress singer director author writer professor doctor scientist researcher analyst expert economist engineer activist campaigner resident witness survivor correspondent reporter journalist editor host bishop father mother brother sister son daughter husband wife operator agency newspaper daily broadcaster magazine company firm rival neighbour neighbor ally partner group maker giant bank airline brand'.split(
    ' ',
  ),
);
const CAPITALISED = /^\p{Lu}/u;
/** Particles that go with the verb before them and with nothing after: "broke down | union officials said". */
const PARTICLE = /^(?:up|down|out|off|away|back|apart|aside)$/;

/** True where the subject of a verb of saying begins at `at` though no mark stands before it. */
export function isSeam(tokens: readonly Token[], at: number, verb: number): boolean {
  const [previous, opener] = [tokens[at - 1], tokens[at]];
  if (!previous || !opener || at >= verb) return false;
  if (PARTICLE.test(previous.lower) && tokens[at - 2]?.pos === 'VERB') return isNominal(opener) || opener.pos === 'ADJ';
  return !CAPITALISED.test(previous.text) && (opensName(tokens.slice(at, verb), previous) || opensSources(tokens, at, verb));
}

/** "the suspected raid Norland army sources said", "out of their hands Reuters said": a common noun, and then a name or what describes by one. */
function opensName(subject: readonly Token[], previous: Token): boolean {
  if (previous.pos !== 'NOUN' || !CAPITALISED.test(subject[0]!.text)) return false;
  return subject.at(-1)?.pos === 'NOUN' || !TITLES.has(previous.lemma);
}

/** "at the terminal union officials said": of a row of common nouns, those who are known to speak and one that says which of them. */
function opensSources(tokens: readonly Token[], at: number, verb: number): boolean {
  const head = tokens[verb - 1];
  return (
    verb - at === 2 &&
    head?.pos === 'NOUN' &&
    SOURCES.has(head.lemma) &&
    head.lower !== head.lemma &&
    tokens[at]!.pos === 'NOUN' &&
    tokens[at - 1]?.pos === 'NOUN'
  );
}

/** Words that begin a sentence when capitalised and followed by a word that is not: "Over 20 dead | The blast hit". */
const OPENERS = new Set(['A', 'An', 'The', 'It', 'He', 'She', 'They', 'We', 'This', 'These', 'There']);

/** True where a new sentence begins at `i` though no full stop stands before it. "The Salt Road" and "told The Echo" open none. */
export function isLostStop(tokens: readonly Token[], i: number): boolean {
  const [previous, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!previous || !next || !OPENERS.has(token.text) || !/^\p{Ll}/u.test(next.text)) return false;
  return /^(?:NOUN|PROPN|NUM|ADV|VERB|X)$/.test(previous.pos) || /^[)\]]$/.test(previous.text);
}

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
