/**
 * Short clauses for titles, cut out of the readings' own words: subject, verb and object, without the value and without
 * what hangs on by prepositions once there are enough words. Extractive, so that a title never says more than a story does.
 */
import type { Claim, Sentence, Token, Topic } from '../model.ts';

export interface Phrase {
  subject: Token[];
  verb: Token[];
  object: Token[];
  /** Higher is better: a full, short clause with a named subject. */
  score: number;
}

const MAX_WORDS = 9;
const SUBJECT_WORDS = 5;
const LONGEST_ASIDE = 12;
const RELATIVE = new Set(['which', 'who', 'that', 'whom']);
const CUT = new Set([
  'which',
  'who',
  'whom',
  'that',
  'where',
  'when',
  'while',
  'as',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'if',
  'but',
  'and',
  'or',
  'than',
  'saying',
  'adding',
  'according',
  'shortly',
]);
const VAGUE_SUBJECT = new Set([
  'it',
  'he',
  'she',
  'they',
  'this',
  'that',
  'these',
  'those',
  'which',
  'who',
  'there',
  'we',
  'i',
  'you',
  'one',
  'both',
  'others',
  'some',
]);
const TIME_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'by',
  'since',
  'until',
  'till',
  'through',
  'from',
  'during',
  'before',
  'after',
  'for',
  'around',
  'about',
  'late',
  'early',
  'of',
  'within',
  'over',
  'under',
  'between',
]);
const SPEECH = new Set(['say', 'tell', 'report', 'note', 'state', 'announce', 'add', 'claim', 'explain', 'reveal', 'confirm']);

/** What may stand between two nouns of one subject. */
const NOUN_LINKS = new Set(['of', 'and', 'for', 'from', 'off', 'in', 'near', 'at', 'on', 'with', 'between', 'against', 'by']);
/** … and in the noun phrase that a relative pronoun stands for, which is the nearest. */
const NAME_LINKS = new Set(['of', 'at', 'in']);

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/** The clause of a claim as subject, verb and object; null where it has no verb or nothing to say. */
export function phraseOf(claim: Claim, topic: Topic): Phrase | null {
  const story = topic.stories[claim.story]!;
  const sentence = story.sentences[claim.sentence];
  if (!sentence) return null;
  const tokens = withoutValue(sentence, claim);
  const verbAt = mainVerb(tokens, claim);
  if (verbAt < 0) return null;
  const verb = verbGroup(tokens, verbAt);
  const subject = subjectOf(tokens, verb.from);
  const object = stateBehind(tokens, verb) ?? objectOf(tokens, verb.to, MAX_WORDS - subject.length - (verb.to - verb.from));
  const group = tokens.slice(verb.from, verb.to);
  return { subject, verb: group, object, score: scoreOf(subject, group, object, commasBetween(tokens, subject, group)) };
}

/** Tokens of the sentence without asides "(WHO)", the value's own words and the preposition that leads up to it. */
function withoutValue(sentence: Sentence, claim: Claim): Token[] {
  const tokens = withoutAsides(sentence.tokens);
  const value = claim.value;
  if (!value || claim.kind === 'quote' || claim.kind === 'name' || claim.kind === 'place') return tokens;
  let from = tokens.findIndex((token) => token.end > value.start);
  while (from > 0 && TIME_PREPOSITIONS.has(tokens[from - 1]!.lower)) from--;
  const behind = tokens.findIndex((token) => token.start >= value.end);
  const to = tokens[behind]?.lower === "'s" ? behind + 1 : behind;
  return tokens.filter((_, i) => i < from || (to >= 0 && i >= to));
}

function withoutAsides(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.text === '(') depth++;
    const inside = depth > 0;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    return !inside;
  });
}

/** The verb that governs the value: the last one at or before it within the clause, else the first one after. */
function mainVerb(tokens: Token[], claim: Claim): number {
  const at = claim.value?.start ?? claim.end;
  const inside = tokens.flatMap((token, i) => (isVerbal(token) && !isAdjectival(tokens, i) && token.start >= claim.start && token.end <= claim.end ? [i] : []));
  const parted = (i: number) =>
    tokens.some((token) => token.text === ',' && token.start > Math.min(tokens[i]!.start, at) && token.start < Math.max(tokens[i]!.start, at));
  const close = inside.filter((i) => !parted(i));
  const choice = close.length ? close : inside;
  return choice.findLast((i) => tokens[i]!.start < at) ?? choice[0] ?? -1;
}

/** "a televised speech", "the ruling party": a participle before its noun predicates nothing, nor does what follows an article. */
function isAdjectival(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || tokens[i]!.pos === 'AUX') return false;
  if (before.pos === 'DET' || (before.pos === 'VERB' && isAdjectival(tokens, i - 1))) return true;
  return /(?:ed|ing|en)$/.test(tokens[i]!.lower) && ['ADJ', 'ADP'].includes(before.pos) && (isNominal(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ');
}

/** Auxiliaries, negation and adverbs around the verb belong to it: "did not deploy", "was formally opened". */
function verbGroup(tokens: Token[], at: number): { from: number; to: number } {
  const joins = (token: Token | undefined) => isVerbal(token) || token?.pos === 'PART' || token?.lower === 'not' || token?.lower === "n't";
  let from = at;
  let to = at + 1;
  while (from > 0 && (joins(tokens[from - 1]) || (tokens[from - 1]!.pos === 'ADV' && joins(tokens[from - 2])))) from--;
  while (joins(tokens[to]) || (tokens[to]?.pos === 'ADV' && isVerbal(tokens[to + 1]))) to++;
  return { from, to };
}

/** The noun phrase before the verb; a relative pronoun gives way to the noun phrase that it stands for. */
function subjectOf(tokens: Token[], verbFrom: number): Token[] {
  let end = verbFrom;
  const aside = asideBefore(tokens, verbFrom);
  if (aside > 0) return subjectOf(tokens, aside);
  // "flattened houses and sparked a panic": what sparked it is what flattened them.
  if (tokens[end - 1]?.pos === 'CCONJ') {
    const earlier = tokens.findLastIndex((token, i) => i < end - 1 && isVerbal(token) && !isAdjectival(tokens, i));
    return earlier < 0 ? [] : subjectOf(tokens, verbGroup(tokens, earlier).from);
  }
  while (end > 0 && (tokens[end - 1]!.pos === 'ADV' || tokens[end - 1]!.text === ',')) end--;
  const relative = end > 0 && RELATIVE.has(tokens[end - 1]!.lower);
  if (relative) end--;
  while (end > 0 && tokens[end - 1]!.text === ',') end--;
  let start = end;
  while (
    start > 0 &&
    (tokens[start]?.pos !== 'DET' || NOUN_LINKS.has(tokens[start - 1]!.lower)) &&
    belongsToNounPhrase(tokens, start - 1, relative ? NAME_LINKS : NOUN_LINKS)
  )
    start--;
  // "Ann Poe, a former pilot, said": the name is the subject, not what is said of it.
  const apposed =
    tokens[start - 1]?.text === ',' && tokens[start - 2]?.pos === 'PROPN' && ['a', 'an', 'the', 'former', 'who'].includes(tokens[start]?.lower ?? '');
  if (apposed) return subjectOf(tokens, start - 1);
  // What hangs on a preposition or is the object of another verb does nothing itself: "buses carrying people taken from …".
  if (!relative && ['ADP', 'VERB'].includes(tokens[start - 1]?.pos ?? '') && !SPEECH.has(tokens[start - 1]!.lemma)) return [];
  return shortened(tokens.slice(start, end).filter((token) => token.text !== '"'));
}

/** "Acme, formerly known as Apex, launched": the position of the comma that opens an aside before the verb; 0 where there is none. */
function asideBefore(tokens: Token[], verbFrom: number): number {
  if (tokens[verbFrom - 1]?.text !== ',') return 0;
  const opening = tokens.slice(0, verbFrom - 1).findLastIndex((token) => token.text === ',');
  return opening > 0 && verbFrom - opening <= LONGEST_ASIDE && isNominal(tokens[opening - 1]) ? opening : 0;
}

function belongsToNounPhrase(tokens: Token[], i: number, links: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  if (['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON'].includes(token.pos)) return true;
  if (token.pos === 'PART' && /^'s?$/.test(token.text)) return true;
  if (token.text === '-') return true;
  return links.has(token.lower) && isNominal(tokens[i - 1]);
}

/** "Jihadist fighters from X and the Y" → "Jihadist fighters": what stands before the first preposition but "of". */
function shortened(phrase: Token[]): Token[] {
  if (phrase.length <= SUBJECT_WORDS) return phrase;
  const cut = phrase.findIndex((token, i) => i > 0 && token.lower !== 'of' && NOUN_LINKS.has(token.lower));
  const head = cut > 0 ? phrase.slice(0, cut) : phrase;
  return head.length <= SUBJECT_WORDS + 2 ? head : head.slice(-SUBJECT_WORDS);
}

/** What follows the verb, up to a comma, a conjunction or `room` words; never ends on a preposition or an article. */
function objectOf(tokens: Token[], from: number, room: number): Token[] {
  const taken: Token[] = [];
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (CUT.has(token.lower) || (token.pos === 'PUNCT' && token.text !== '-')) break;
    if (isVerbal(token) && taken.length > 0 && token.pos === 'AUX') break;
    const phrases = taken.filter((word) => word.pos === 'ADP').length;
    if (token.pos === 'ADP' && taken.some(isNominal) && (phrases > 0 || taken.length >= room - 2)) break;
    taken.push(token);
  }
  return trimEnd(fit(taken, Math.max(room, 2)));
}

/** "The jury was out": without the word the copula would say nothing. */
function stateBehind(tokens: Token[], { from, to }: { from: number; to: number }): Token[] | null {
  const state = tokens[to];
  return to - from === 1 && tokens[from]!.lemma === 'be' && state && /^(?:out|away|off|down|closed|shut|open|offline)$/.test(state.lower) ? [state] : null;
}

/** Cuts after the last noun that fits, so that no phrase breaks off. */
function fit(words: Token[], room: number): Token[] {
  if (words.filter(isWord).length <= room) return words;
  for (let end = words.length - 1; end > 0; end--) {
    const slice = words.slice(0, end);
    if (slice.filter(isWord).length <= room && isNominal(slice.at(-1)) && !isNominal(words[end]) && words[end]!.pos !== 'PART') return slice;
  }
  return [];
}

function trimEnd(words: Token[]): Token[] {
  let end = words.length;
  while (
    end > 0 &&
    (['ADP', 'DET', 'CCONJ', 'PART', 'SCONJ', 'PUNCT', 'ADV', 'PRON'].includes(words[end - 1]!.pos) || !isWord(words[end - 1]!)) &&
    !isPossessive(words[end - 1]!)
  )
    end--;
  return words.slice(0, end);
}

const isPossessive = (token: Token): boolean => token.lower === "'s";

/** One comma parts a participle from its noun ("the deal, expected to close"); two enclose an aside ("Ann Poe, a pilot, said"). */
const commasBetween = (tokens: Token[], subject: Token[], verb: Token[]): number =>
  subject.length ? tokens.filter((token) => token.text === ',' && token.start >= subject.at(-1)!.end && token.end <= verb[0]!.start).length : 0;

function scoreOf(subject: Token[], verb: Token[], object: Token[], commas: number): number {
  const dangling = verb[0]!.pos === 'VERB' && commas === 1;
  const words = subject.length + verb.length + object.length;
  const infinitive = verb[0]?.lower === 'to' || verb.at(-1)?.lower === 'to';
  const vague = !subject.length || VAGUE_SUBJECT.has(subject.at(-1)!.lower);
  // "what a report said was an attack": two clauses in one.
  const torn = verb.some(({ lemma }, i) => SPEECH.has(lemma) && verb[i + 1]?.pos === 'AUX');
  const finite = verb.some((token) => token.pos === 'AUX' || !/ing$/.test(token.lower)) && !dangling;
  return (
    (vague ? 0 : 2) +
    (subject.some((token) => token.pos === 'PROPN') ? 0.5 : 0) +
    (object.some(isNominal) ? 1 : 0) +
    (finite ? 0.5 : -2) -
    (infinitive || torn ? 2 : 0) -
    Math.max(0, words - MAX_WORDS) * 0.3 -
    Math.abs(words - 6) * 0.05
  );
}

/** Words of a phrase as one string in the spelling of the story. */
export const phraseText = (tokens: readonly Token[], source: string): string =>
  tokens
    .map((token, i) => (i > 0 && tokens[i - 1]!.end < token.start ? ' ' : '') + source.slice(token.start, token.end))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^["“”']+|["“”']+$/g, '')
    .trim();

/** What a phrase from outside the claim's own clause must make up for. */
const WIDER_COSTS = 0.75;

/** The best phrase among the readings, as text, when it has a subject that says something; null otherwise. */
export function bestPhrase(readings: readonly Claim[], topic: Topic): string | null {
  const candidates = readings
    .flatMap((claim) => [
      { claim, phrase: phraseOf(claim, topic), costs: 0 },
      { claim, phrase: phraseOf({ ...claim, start: topic.stories[claim.story]!.sentences[claim.sentence]?.start ?? claim.start }, topic), costs: WIDER_COSTS },
    ])
    .flatMap(({ claim, phrase, costs }) => (phrase && phrase.score - costs >= 2 ? [{ claim, phrase, score: phrase.score - costs }] : []))
    .sort((a, b) => b.score - a.score || a.claim.story - b.claim.story);
  const best = candidates[0];
  if (!best) return null;
  const { subject, verb, object } = best.phrase;
  const { source } = topic.stories[best.claim.story]!;
  const speech = verb.at(-1)!.lemma;
  if (!object.length && SPEECH.has(speech))
    return `${phraseText(subject, source)} ${['announce', 'reveal', 'confirm'].includes(speech) ? `${speech.replace(/e$/, '')}ed it` : 'spoke'}`;
  return phraseText([...subject, ...verb, ...object], source);
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|St)\.?$/;

/** A sentence's first letter small again, unless its first word is written with a capital elsewhere in a sentence. */
export function lowerFirst(phrase: string, topic: Topic): string {
  const first = phrase.split(/[\s']/)[0] ?? '';
  return HONORIFIC.test(first) || capitalised(topic).has(first) || /^[A-Z]{2}/.test(first) || /[A-Z]/.test(first.slice(1))
    ? phrase
    : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

const capitals = new WeakMap<Topic, Set<string>>();

/** Words that stand with a capital within sentences of the topic's running text: names. */
function capitalised(topic: Topic): Set<string> {
  const known = capitals.get(topic);
  if (known) return known;
  const found = new Set(
    topic.entities.entities.flatMap(({ forms }) =>
      forms.map((form) => form.split(/[\s']/)[0]!).filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|A|An)$/.test(word)),
    ),
  );
  for (const story of topic.stories)
    for (const sentence of story.sentences) {
      if (story.blocks[sentence.block]!.kind !== 'paragraph') continue;
      sentence.tokens.forEach((token, i) => {
        if (i > 0 && token.pos === 'PROPN' && sentence.tokens[i - 1]!.pos !== 'PUNCT' && /^\p{Lu}/u.test(token.text)) found.add(token.text);
      });
    }
  capitals.set(topic, found);
  return found;
}
