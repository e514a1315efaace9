/** Who or what a clause is about: the noun phrase before its verb, as far as a title has room for it. */
import type { Token } from '../model.ts';
import { isAdjectival, isNominal, isVerbal, isWord, SPEECH, verbGroup } from './phraseParts.ts';

const SUBJECT_WORDS = 5;
const LONGEST_ASIDE = 18;
const RELATIVE = new Set(['which', 'who', 'that', 'whom']);

/** What may stand between two nouns of one subject. */
const NOUN_LINKS = new Set(['of', 'and', 'for', 'from', 'off', 'in', 'near', 'at', 'on', 'with', 'between', 'against', 'by']);
/** … and in the noun phrase that a relative pronoun stands for, which is the nearest. */
const NAME_LINKS = new Set(['of', 'at', 'in']);
const NO_LINKS: ReadonlySet<string> = new Set();

/** The noun phrase before the verb; a relative pronoun gives way to the noun phrase that it stands for. */
export function subjectOf(tokens: Token[], verbFrom: number): Token[] {
  let end = verbFrom;
  const clause = relativeBefore(tokens, verbFrom);
  if (clause > 0) return subjectOf(tokens, clause);
  const aside = asideBefore(tokens, verbFrom);
  if (aside > 0) return subjectOf(tokens, aside);
  // "flattened houses and sparked a panic": what sparked it is what flattened them.
  if (tokens[end - 1]?.pos === 'CCONJ' && tokens[end - 1]!.text !== '&') {
    const earlier = tokens.findLastIndex((token, i) => i < end - 1 && isVerbal(token) && !isAdjectival(tokens, i) && !isAside(tokens, i));
    return earlier < 0 || isWithinRelative(tokens, earlier) ? [] : subjectOf(tokens, verbGroup(tokens, earlier).from);
  }
  while (end > 0 && (tokens[end - 1]!.pos === 'ADV' || tokens[end - 1]!.text === ',' || closesTitle(tokens, end - 1))) end--;
  const relative = end > 0 && RELATIVE.has(tokens[end - 1]!.lower);
  // "the murder of Ann Poe, who": only people are who.
  const links = !relative ? NOUN_LINKS : tokens[end - 1]!.lower === 'who' ? NO_LINKS : NAME_LINKS;
  if (relative) end--;
  // "Ann Poe, 34, who was to stand trial"
  if (relative && tokens[end - 1]?.text === ',' && /^\d{1,3}$/.test(tokens[end - 2]?.text ?? '') && tokens[end - 3]?.text === ',') end -= 3;
  while (end > 0 && (tokens[end - 1]!.text === ',' || closesTitle(tokens, end - 1))) end--;
  let start = end;
  while (start > 0 && (tokens[start]?.pos !== 'DET' || NOUN_LINKS.has(tokens[start - 1]!.lower)) && belongsToNounPhrase(tokens, start - 1, links)) start--;
  // "Ann Poe, a former pilot, said": the name is the subject, not what is said of it.
  const named = tokens[start - 2]?.pos === 'NUM' && tokens[start - 3]?.text === ',' ? start - 3 : start - 1;
  const apposed =
    tokens[start - 1]?.text === ',' && tokens[named - 1]?.pos === 'PROPN' && ['a', 'an', 'the', 'former', 'who'].includes(tokens[start]?.lower ?? '');
  if (apposed) return subjectOf(tokens, named);
  // What hangs on a preposition or is the object of another verb does nothing itself: "buses carrying people taken from …".
  if (!relative && ['ADP', 'VERB'].includes(tokens[start - 1]?.pos ?? '') && !SPEECH.has(tokens[start - 1]!.lemma)) {
    // "A probe that will look for signs of life | blasted off"
    const opening = tokens.slice(0, start).findLastIndex(({ lower }, i) => RELATIVE.has(lower) && isNominal(tokens[i - 1]) && isVerbal(tokens[i + 1]));
    if (opening > 0 && start - opening <= LONGEST_ASIDE && !tokens.slice(opening, start).some(({ text }) => text === ',')) return subjectOf(tokens, opening);
    const participle = participleBefore(tokens, start);
    return participle > 0 ? subjectOf(tokens, participle) : [];
  }
  return shortened(tokens.slice(start, end).filter((token) => token.text !== '"'));
}

/** "The series “Salt Road” | ran": the mark that closes the title of a work, not somebody's words. */
function closesTitle(tokens: Token[], i: number): boolean {
  if (tokens[i]!.text !== '"') return false;
  const opening = tokens.slice(0, i).findLastIndex(({ text }) => text === '"');
  const words = tokens.slice(opening + 1, i).filter(isWord);
  return opening >= 0 && words.length > 0 && words.length <= 5 && words.every(({ text, pos }) => /^\p{Lu}/u.test(text) || pos === 'ADP' || pos === 'DET');
}

/** "The ban applies to boats that are at sea | and will last": of the ban or the boats, nobody can tell by the words alone. */
function isWithinRelative(tokens: Token[], verb: number): boolean {
  const pronoun = tokens.slice(0, verb).findLastIndex(({ lower }) => RELATIVE.has(lower));
  const begins = tokens.slice(0, Math.max(0, pronoun)).findLastIndex(({ text }) => text === ',' || text === ';');
  return (
    pronoun > 0 &&
    verb - pronoun <= 3 &&
    tokens[pronoun - 1]!.text !== ',' &&
    tokens.slice(begins + 1, pronoun).some((token, i, all) => isVerbal(token) && !isAdjectival(all, i))
  );
}

/** "won a cup, including a final, and retired": no clause of its own. */
const isAside = (tokens: Token[], i: number): boolean => tokens[i - 1]?.text === ',' && /ing$/.test(tokens[i]!.lower);

/** "Residents who had been moved | were": the position of the pronoun that opens a relative clause right before the verb; 0 where there is none. */
function relativeBefore(tokens: Token[], verbFrom: number): number {
  if (tokens[verbFrom - 1]?.pos !== 'VERB') return 0;
  const pronoun = tokens.slice(0, verbFrom).findLastIndex(({ lower }) => RELATIVE.has(lower));
  return pronoun > 0 && verbFrom - pronoun <= LONGEST_ASIDE && isNominal(tokens[pronoun - 1]) ? pronoun : 0;
}

/** "A car stolen from a yard | was found": the position of a participle right behind its noun, the first verb of the clause; 0 where there is none. */
function participleBefore(tokens: Token[], before: number): number {
  const comma = tokens.slice(0, before).findLastIndex(({ pos, text }) => pos === 'SCONJ' || text === ',' || text === '"');
  const first = tokens.findIndex((token, i) => i > comma && isVerbal(token) && !isAdjectival(tokens, i) && !/^\p{Lu}/u.test(token.text));
  const isParticiple = first > 0 && first < before && tokens[first]!.pos === 'VERB' && /(?:ed|en|wn|ught|ing|ld|de|lt|nt|ung)$/.test(tokens[first]!.lower);
  return isParticiple && isNominal(tokens[first - 1]) && /^(?:ADP|DET|ADV)$/.test(tokens[first + 1]?.pos ?? '') && before - first <= LONGEST_ASIDE ? first : 0;
}

/** "Acme, formerly known as Apex, launched": the position of the comma that opens an aside before the verb; 0 where there is none. */
function asideBefore(tokens: Token[], verbFrom: number): number {
  const closing = tokens[verbFrom - 1]?.text === '"' ? verbFrom - 2 : verbFrom - 1;
  if (tokens[closing]?.text !== ',') return 0;
  const opening = tokens.slice(0, closing).findLastIndex((token) => token.text === ',');
  return opening > 0 && verbFrom - opening <= LONGEST_ASIDE && isNominal(tokens[opening - 1]) ? opening : 0;
}

function belongsToNounPhrase(tokens: Token[], i: number, links: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  if (['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON'].includes(token.pos)) return true;
  // "the Bakers' Federation": the tagger takes the apostrophe of a plural for a mark.
  if (/^'s?$/.test(token.text) && (token.pos === 'PART' || (/s$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 1]!.end === token.start))) return true;
  if (token.text === '-') return true;
  // "a white Alder/VERB pickup"
  if (token.pos === 'VERB' && /^\p{Lu}/u.test(token.text) && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && isNominal(tokens[i + 1])) return true;
  if (token.text === '&') return isNominal(tokens[i - 1]);
  // "Filming of the series", which opens a sentence.
  const gerund = (at: number) =>
    tokens[at]?.pos === 'VERB' &&
    /ing$/.test(tokens[at]!.lower) &&
    tokens[at + 1]?.lower === 'of' &&
    (at === 0 || /^(?:DET|ADJ|PUNCT)$/.test(tokens[at - 1]!.pos));
  return gerund(i) || (links.has(token.lower) && (isNominal(tokens[i - 1]) || gerund(i - 1) || (token.lower === 'of' && tokens[i - 1]?.lower === 'total')));
}

/** "Jihadist fighters from X and the Y" → "Jihadist fighters": what stands before the first preposition but "of". */
function shortened(whole: Token[]): Token[] {
  const equipped = whole.findIndex(({ lower }, i) => i > 0 && lower === 'with');
  const phrase = equipped > 0 ? whole.slice(0, equipped) : whole;
  if (phrase.length <= SUBJECT_WORDS) return phrase;
  const cut = phrase.findIndex((token, i) => i > 0 && token.lower !== 'of' && NOUN_LINKS.has(token.lower));
  // "Ann Poe | and Karl Holm were": half of them did it as little as the other half.
  if (phrase[cut]?.lower === 'and') return surnames(phrase);
  const head = cut > 0 ? phrase.slice(0, cut) : phrase;
  if (head.length <= SUBJECT_WORDS + 2) return head;
  const of = head.findIndex(({ lower }, i) => lower === 'of' && isNominal(head[i - 1]));
  return of > 0 ? head.slice(0, of) : head.slice(-SUBJECT_WORDS);
}

/** "inmates Ann Poe and Karl Holm" → "Poe and Holm"; nobody where there is more to it. */
function surnames(phrase: Token[]): Token[] {
  const and = phrase.findIndex(({ lower }) => lower === 'and');
  const [first, last] = [phrase[and - 1], phrase.at(-1)!];
  if (first?.pos !== 'PROPN' || last.pos !== 'PROPN' || phrase.slice(and + 1).some(({ pos }) => pos !== 'PROPN')) return [];
  const from = phrase.slice(0, and).findLastIndex(({ pos }) => pos !== 'PROPN') + 1;
  // "The ferries Halden-2 and Great Auk": no surnames.
  return and - from > 1 && phrase.length - and > 2 ? [first, phrase[and]!, last] : phrase.slice(from);
}
