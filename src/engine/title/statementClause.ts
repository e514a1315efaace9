/** Cuts a clause to the size of a title: its subject, its verb and as many whole pieces of the rest as fit. */
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Token } from '../model.ts';
import { RELATIVES, SUBORDINATING } from '../text/subordinators.ts';
import { isParticle } from './phraseParts.ts';

export const MOST_WORDS = 7;
/** One more piece may run a little over where the clause would say nothing, or break off, without it. */
const MOST_WORDS_WHEN_BARE = 9;
export const MOST_SUBJECT_WORDS = 5;
/** What opens another clause, or an aside, ends the title. */
export const BREAKS = new Set([
  ...RELATIVES,
  ...SUBORDINATING,
  'that',
  'but',
  'than',
  'including',
  'saying',
  'adding',
  'citing',
  'shortly',
  'given',
  'despite',
]);
const OPENERS = new Set([...SUBORDINATING, 'and', 'but', 'or', 'so', 'that', 'however', 'also', 'where', 'once', 'then', 'meanwhile']);

const isWord = (token: Token): boolean => /[\p{L}\p{N}\p{Sc}]/u.test(token.text);
export const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
/** Articles and the parts of a hyphenated word do not make a title long. */
export const wordCount = (tokens: readonly Token[]): number =>
  tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text) && token.text !== "'s" && !/^(?:the|an?)$/.test(token.lower)).length -
  tokens.filter(({ text }) => text === '-').length;

/** Without "In 2017," or "Since then," and without conjunctions before the subject. */
export function withoutOpening(tokens: Token[]): Token[] {
  let from = 0;
  while (from < tokens.length && (OPENERS.has(tokens[from]!.lower) || !isWord(tokens[from]!))) from++;
  const dated = from + datesBefore(tokens.slice(from));
  if (dated > from) return tokens.slice(dated);
  // "On Monday Ann Poe resigned", without a comma.
  const [on, day, next] = tokens.slice(from);
  if (on?.pos === 'ADP' && day && /^(?:PROPN|NUM)$/.test(day.pos) && isDay(day) && next && /^(?:DET|PROPN|NOUN|ADJ)$/.test(next.pos) && !isDay(next))
    return tokens.slice(from + 2);
  const comma = tokens.findIndex((token, i) => i > from && token.text === ',');
  const timed = comma - from < 6 && tokens.slice(from, Math.max(from, comma)).some((token) => TIME_WORDS.has(token.lemma));
  const opens = timed || /^(?:ADP|ADV|SCONJ)$/.test(tokens[from]?.pos ?? '') || /(?:ed|ing)$/.test(tokens[from]?.pos === 'VERB' ? tokens[from]!.lower : '');
  const adverbial = opens && comma > 0 && comma - from < 14 && verbGroupStart(tokens.slice(comma + 1)) > 0;
  return tokens.slice(adverbial ? comma + 1 : from);
}

const isDay = ({ lemma, text }: Token): boolean => TIME_WORDS.has(lemma) || /^(?:19|20)\d\d$/.test(text);

/** How many tokens of a date that was left standing before a sentence ("Mon 3 May 2010 Two boats"). */
function datesBefore(tokens: Token[]): number {
  const end = tokens.findIndex((token) => !TIME_WORDS.has(token.lemma) && !/^(?:\d{1,2}|(?:19|20)\d\d)$/.test(token.text));
  return end >= 3 ? end : 0;
}

/** The subject up to its first preposition but "of", where it is long; its last words where it still is. */
export function shortSubject(tokens: Token[]): Token[] {
  const clean = tokens.filter((token) => token.text !== '"');
  const pair = pairOfNames(clean);
  if (pair) return pair;
  const mark = clean.findIndex((token) => /^[,;(\u2013\u2014]$/.test(token.text));
  const whole = mark > 0 ? clean.slice(0, mark) : clean;
  if (wordCount(whole) <= MOST_SUBJECT_WORDS) return whole;
  const cut = whole.findIndex(
    (token, i) =>
      i > 0 &&
      (BREAKS.has(token.lower) ||
        token.text === '(' ||
        token.pos === 'VERB' ||
        (token.pos === 'ADP' && isNominal(whole[i - 1]) && (token.lower !== 'of' || i > 4))),
  );
  return cut > 0 ? whole.slice(0, cut) : whole;
}

/** "Ann Poe, 34, and Karl Holm, 27," → "Poe and Holm"; null where the subject is no pair of people with their ages. */
function pairOfNames(tokens: Token[]): Token[] | null {
  const and = tokens.findIndex(({ lower, pos }) => lower === 'and' && pos === 'CCONJ');
  const aged = tokens.some(({ pos, text }, i) => pos === 'NUM' && /^\d{1,3}$/.test(text) && tokens[i - 1]?.text === ',');
  if (and < 1 || !aged || tokens.some(({ pos, text }) => !/^(?:PROPN|NUM|CCONJ)$/.test(pos) && text !== ',')) return null;
  const [first, last] = [tokens.slice(0, and), tokens.slice(and)].map((half) => half.findLast(({ pos }) => pos === 'PROPN'));
  return first && last ? [first, tokens[and]!, last] : null;
}

/** Nouns that say nothing before their "of": "a number of", "at a depth of". */
const EMPTY_HEADS = new Set(
  'number end part depth kind type sort series lot rest top beginning start middle half majority dozen hundred thousand million ten group pair couple use lack loss sense amount level risk rate height speed length cost price value total share string result range variety member capital heart tip edge outskirts side safety security possibility prospect charge count accusation allegation suspicion fear national member citizen native claim report threat sign'.split(
    ' ',
  ),
);

/** "put the damage | at two million", "described the raid | as a trap": without it the verb says nothing. */
function isComplement(tokens: readonly Token[], i: number): boolean {
  const verb = tokens.slice(0, i).findLast(({ pos }) => pos === 'VERB');
  if (!verb || tokens.slice(tokens.indexOf(verb) + 1, i).some(({ pos }) => pos === 'ADP')) return false;
  return verb.lemma === 'put' ? /^(?:at|on|in)$/.test(tokens[i]!.lower) : tokens[i]!.lower === 'as' && CALLING.has(verb.lemma);
}
const CALLING = new Set(['describe', 'regard', 'treat', 'see', 'dismiss', 'brand', 'denounce', 'hail', 'condemn']);

/** What follows, parted before prepositions, infinitives and second verbs, up to a mark or another clause. */
function segments(tokens: Token[], keepsOf: boolean, keepsAnd: boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > 0 && ((BREAKS.has(token.lower) && !isComplement(tokens, i)) || (token.pos === 'PUNCT' && !/^["'-]$/.test(token.text)))) break;
    if (token.text === '"') continue;
    const opens =
      (token.pos === 'ADP' && !isComplement(tokens, i) && !(keepsOf && token.lower === 'of' && EMPTY_HEADS.has(tokens[i - 1]?.lemma ?? ''))) ||
      (token.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) ||
      (token.pos === 'CCONJ' && (/^(?:VERB|AUX|PRON|DET)$/.test(tokens[i + 1]?.pos ?? '') || (!keepsAnd && mayEnd(parts.at(-1)!, tokens.slice(i + 1)))));
    if (opens && i > 0) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length);
}

/** Of "stone bridges and old ferries" the first will do by itself; "between the port and the town" is one. */
const mayEnd = (part: Token[], rest: Token[]): boolean =>
  isNominal(part.at(-1)) &&
  !part.some(({ lower }) => /^(?:between|both|either|neither|among)$/.test(lower)) &&
  /^(?:ADJ|NOUN|PROPN)$/.test(rest[0]?.pos ?? '') &&
  rest.length > 2;

/** The subject with as much of the rest as fits; parted at every "of" where nothing else would be left to say. */
export function shortened(subject: Token[], rest: Token[], room: number): Token[] {
  const tries = [segments(rest, true, true), segments(rest, true, false), segments(rest, false, false)].map((parts) => fitted(subject, parts, room));
  const says = (words: Token[]): boolean => words.slice(subject.length).some(isNominal) && !EMPTY_HEADS.has(words.at(-1)!.lemma);
  return tries.find(says) ?? tries[0]!;
}

/** As many whole pieces as fit. A verb alone takes its next piece even if that runs a little over. */
function fitted(subject: Token[], parts: Token[][], room: number): Token[] {
  const words = [...subject];
  parts.forEach((part, i) => {
    const before = parts.slice(0, i).flat();
    const whole = words.length === subject.length + before.length;
    const bare = !before.some(isNominal);
    if (whole && part[0]!.pos !== 'CCONJ' && wordCount(words) + wordCount(part) <= (bare || part[0]!.lower === 'to' ? MOST_WORDS_WHEN_BARE : room))
      words.push(...part);
  });
  const last = parts.findIndex((part) => part[0] === words.findLast((word) => parts.some((some) => some[0] === word)));
  // "entered a clinic | to deal | with it": an infinitive is no end where its object is cut off.
  const bare =
    last > 0 &&
    parts[last]![0]!.lower === 'to' &&
    !parts[last]!.some((word) => isNominal(word) || word.lemma === 'be') &&
    parts[last + 1]?.[0]?.pos === 'ADP' &&
    words.at(-1) === parts[last]!.at(-1);
  return trimEnd(bare ? words.slice(0, words.indexOf(parts[last]![0]!)) : words);
}

/** No title ends on a preposition, an article, or half of "due to" or "and more". */
export function trimEnd(words: Token[]): Token[] {
  let end = words.length;
  while (end > 0 && hangs(words, end - 1)) end--;
  return words.slice(0, end);
}

function hangs(words: Token[], i: number): boolean {
  const token = words[i]!;
  if (token.text === "'s") return false;
  // "stepped down"
  if (words[i - 1]?.pos === 'VERB' && isParticle(token)) return false;
  if (
    /^(?:ADP|DET|CCONJ|SCONJ|PUNCT)$/.test(token.pos) ||
    /^(?:to|due|such|based|more|less|according|well|very|not|likely|unlikely|able|unable|expected|set|going|late|early)$/.test(token.lower)
  )
    return true;
  if (token.pos === 'AUX') return true;
  return (token.pos === 'ADJ' || token.pos === 'ADV') && words[i - 1]?.pos === 'CCONJ';
}
