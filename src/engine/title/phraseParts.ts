/** The parts of a clause: its verb group, the noun phrase before it, and what follows as far as there is room. */
import { PARTICLES } from '../extract/statement/lexicon.ts';
import type { Token } from '../model.ts';
import { RELATIVES, SUBORDINATING } from '../text/subordinators.ts';

const SUBJECT_WORDS = 5;
const LONGEST_ASIDE = 18;
const RELATIVE = new Set(['which', 'who', 'that', 'whom']);
/** What ends an object. */
const CUT = new Set([...RELATIVES, ...SUBORDINATING, 'that', 'but', 'and', 'or', 'than', 'saying', 'adding', 'according', 'shortly']);
export const SPEECH = new Set([
  'say',
  'tell',
  'report',
  'note',
  'state',
  'announce',
  'add',
  'claim',
  'explain',
  'reveal',
  'confirm',
  'admit',
  'acknowledge',
  'insist',
  'warn',
  'concede',
]);

/** What may stand between two nouns of one subject. */
const NOUN_LINKS = new Set(['of', 'and', 'for', 'from', 'off', 'in', 'near', 'at', 'on', 'with', 'between', 'against', 'by']);
/** … and in the noun phrase that a relative pronoun stands for, which is the nearest. */
const NAME_LINKS = new Set(['of', 'at', 'in']);
const NO_LINKS: ReadonlySet<string> = new Set();

export const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
/** The particle that makes another verb of a verb: "step down", "called off", "went home". */
export const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.lower !== 'on' && token.lower !== 'in' && (PARTICLES.has(token.lower) || token.lower === 'home');
export const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/** "a televised speech", "the ruling party": a participle before its noun predicates nothing, nor does what follows an article. */
export function isAdjectival(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || tokens[i]!.pos === 'AUX') return false;
  if (before.pos === 'DET' || (before.pos === 'VERB' && isAdjectival(tokens, i - 1))) return true;
  return /(?:ed|ing|en)$/.test(tokens[i]!.lower) && ['ADJ', 'ADP'].includes(before.pos) && (isNominal(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ');
}

/** Auxiliaries, negation and adverbs around the verb belong to it: "did not deploy", "was formally opened". */
export function verbGroup(tokens: Token[], at: number): { from: number; to: number } {
  const joins = (token: Token | undefined) => isVerbal(token) || token?.pos === 'PART' || token?.lower === 'not' || token?.lower === "n't";
  let from = at;
  let to = at + 1;
  // "those who had been moved | were told to wait": an auxiliary behind a participle opens the verb of another clause.
  const opens = (i: number) => tokens[i]?.pos === 'AUX' && tokens[i - 1]?.pos === 'VERB';
  while (from > 0 && !opens(from) && (joins(tokens[from - 1]) || (tokens[from - 1]!.pos === 'ADV' && joins(tokens[from - 2])))) from--;
  while ((joins(tokens[to]) && !opens(to)) || (tokens[to]?.pos === 'ADV' && isVerbal(tokens[to + 1]))) to++;
  return { from, to };
}

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
  return first?.pos === 'PROPN' && last.pos === 'PROPN' && phrase.slice(and + 1).every(({ pos }) => pos === 'PROPN') ? [first, phrase[and]!, last] : [];
}

/** What follows the verb, up to a comma, a conjunction or `room` words; never ends on a preposition or an article. */
export function objectOf(tokens: Token[], from: number, room: number): Token[] {
  const taken: Token[] = [];
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isShortPair(tokens, i, taken)) {
      taken.push(token);
      continue;
    }
    if ((CUT.has(token.lower) && !isHearing(tokens, i)) || (token.pos === 'PUNCT' && token.text !== '-')) break;
    if (isVerbal(token) && taken.length > 0 && token.pos === 'AUX') break;
    const phrases = taken.filter((word) => word.pos === 'ADP').length;
    if (token.pos === 'ADP' && taken.some(isNominal) && (phrases > 0 || taken.length >= room - 2)) {
      // "joined the Convention on the Prohibition | of": without "of" its phrase says something else.
      const opened = taken.findLastIndex(({ pos }) => pos === 'ADP');
      const bare = opened === 0 && /^(?:for|over|amid|with)$/.test(taken[0]!.lower);
      if (token.lower === 'of' && (bare || taken.slice(0, Math.max(0, opened)).some(isNominal))) taken.splice(Math.max(0, opened));
      break;
    }
    taken.push(token);
  }
  const whole = trimEnd(fit(taken, Math.max(room, 2)));
  return whole.length || !isParticle(taken[0]) ? whole : taken.slice(0, 1);
}

/** "appeared before | a judge": no time. */
const isHearing = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === 'before' &&
  tokens.slice(i + 1, i + 5).some(({ lower }) => /^(?:judge|court|magistrates?|jury|tribunal|committee|panel|parliament|congress)$/.test(lower));

/** "combine Acme and Apex parts": "and" between the only two things, of which the second is short. */
function isShortPair(tokens: Token[], i: number, taken: readonly Token[]): boolean {
  if (tokens[i]!.lower !== 'and' || !isNominal(tokens[i - 1]) || taken.length > 2 || taken.some(({ pos }) => pos === 'ADP')) return false;
  const end = tokens.findIndex((token, at) => at > i && !isNominal(token));
  return end - i > 1 && end - i <= 3;
}

/** "The jury was out": without the word the copula would say nothing. */
export function stateBehind(tokens: Token[], { from, to }: { from: number; to: number }): Token[] | null {
  const state = tokens[to];
  return to - from === 1 && tokens[from]!.lemma === 'be' && state && /^(?:out|away|off|down|closed|shut|open|offline)$/.test(state.lower) ? [state] : null;
}

/** Cuts after the last noun that fits, so that no phrase breaks off. */
function fit(words: Token[], room: number): Token[] {
  if (words.filter(isWord).length <= room) return words;
  for (let end = words.length - 1; end > 0; end--) {
    const slice = words.slice(0, end);
    if (slice.filter(isWord).length <= room && isNominal(slice.at(-1)) && !isNominal(words[end]) && !(words[end]!.pos === 'CCONJ' || isPossessive(words[end]!)))
      return slice;
  }
  return [];
}

function trimEnd(words: Token[]): Token[] {
  let end = words.length;
  while (
    end > 0 &&
    (['ADP', 'DET', 'CCONJ', 'PART', 'SCONJ', 'PUNCT', 'ADV', 'PRON'].includes(words[end - 1]!.pos) ||
      !isWord(words[end - 1]!) ||
      words[end - 1]!.lower === 'following') &&
    !isPossessive(words[end - 1]!)
  )
    end--;
  return words.slice(0, end);
}

const isPossessive = (token: Token): boolean => token.lower === "'s";
