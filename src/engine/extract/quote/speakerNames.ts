import type { Story } from '../../model.ts';
import { GIVEN_NAMES } from '../entity/lexicon/givenNames.ts';
import { ROLE_NOUNS } from '../entity/lexicon/roles.ts';
import { BODIES, FEMALE, HONORIFICS, MALE, PLURAL_SPEAKERS, ROLES } from './speakerWords.ts';
import { tokensBetween } from './storyTokens.ts';

/** What the words for a speaker say of it. */
export interface Speaker {
  start: number;
  end: number;
  /** The name in the phrase without titles; null for a pronoun or a description. */
  name: string | null;
  /** Words of the description, in lower case, singular: "disaster agency spokesman". */
  description: string[];
  /** The phrase as the story has it, without its article. */
  label: string;
  /** The noun that says what it is ("the doctor"), lower case; null for names and pronouns. */
  head: string | null;
  pronoun: string | null;
  gender: 'female' | 'male' | null;
  plural: boolean;
  body: boolean;
  /** "a doctor", "officials": someone newly brought in, where "the doctor" is one already met. */
  indefinite: boolean;
}

const LINKS = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on', 'to', 'by', 'inside', 'within', 'near']);
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'i', 'we', 'you', 'who', 'which', 'both', 'others', 'many', 'some', 'one', 'another']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'another',
  'one',
  'some',
  'several',
  'other',
  'same',
  'its',
  'their',
  'his',
  'her',
  'our',
]);
const REGNAL = new Set(['pope', 'king', 'queen', 'prince', 'princess', 'emir', 'sultan', 'sheikh', 'emperor']);
/** "But Doe said", "Leeds-based Acme": what a name begins after, capital or not. */
const BEFORE_NAMES = /^(?:but|and|so|yet|when|while|as|if|though|although|because|after|before|for|in|on|at|.+-(?:based|born|owned|listed|headquartered))$/;
/** Small words inside names. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'de',
  'da',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'dos',
  'del',
  'der',
  'ben',
  'bar',
  'abu',
  'y',
  'e',
  'ul',
  'ur',
  'ter',
  'st',
  '-',
  '.',
  '&',
]);

const singular = (word: string): string =>
  PLURAL_SPEAKERS.has(word) || /(?:[^s]s)$/.test(word) ? word.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '') : word;

interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const isCapital = (word: Word): boolean =>
  /^\p{Lu}/u.test(word.text) || /^(?:al|el|an|ar|as|ash|at|az)-\p{Lu}/u.test(word.text) || /\p{Lu}/u.test(word.text.slice(1));

/** Reads the phrase at [start, end) of the story. */
export function readSpeaker(story: Story, { start, end }: { start: number; end: number }): Speaker {
  const all: Word[] = tokensBetween(story, start, end);
  const words = core(all);
  const lowers = all.map((word) => word.lower);
  const pronoun = all.length === 1 && PRONOUNS.has(lowers[0]!) ? lowers[0]! : null;
  const name = pronoun ? null : nameIn(story, words);
  const described = words.filter((word) => !name || word.end <= name.start).map((word) => singular(word.lower));
  const last = words.at(-1);
  const head = !name && !pronoun && last ? last.lower : null;
  const nameWords = name?.text.toLowerCase().split(/[\s-]+/) ?? [];
  const gender =
    pronoun === 'he' || lowers.some((word) => MALE.has(word)) ? 'male' : pronoun === 'she' || lowers.some((word) => FEMALE.has(word)) ? 'female' : null;
  return {
    start,
    end,
    name: name?.text ?? null,
    description: described.filter((word) => !DETERMINERS.has(word)),
    label: story.source.slice(all.find((word) => !DETERMINERS.has(word.lower))?.start ?? start, end).replace(/\s+/g, ' '),
    head: head && singular(head),
    pronoun,
    gender: gender === 'male' && lowers.some((word) => FEMALE.has(word)) ? null : gender,
    plural: pronoun
      ? ['they', 'we', 'both', 'others', 'many', 'some'].includes(pronoun)
      : name
        ? false
        : head !== null && (PLURAL_SPEAKERS.has(head) || (/[^s]s$/.test(head) && !ROLES.has(head))),
    indefinite: !pronoun && !name && !/^(?:the|this|that|these|those|his|her|their|its|both|same|police)$/.test(lowers[0] ?? ''),
    body: pronoun === 'it' || nameWords.some((word) => BODIES.has(word)) || (head !== null && BODIES.has(head) && !ROLES.has(head)),
  };
}

/** Up to "of the agency" and the like: what is said of the speaker behind it is no part of the name. */
function core(words: Word[]): Word[] {
  const link = words.findIndex((word, i) => i > 0 && LINKS.has(word.lower));
  if (link < 0) return words;
  const before = words.slice(0, link);
  const after = words[link + 1];
  const partOfName =
    /^(?:of|for)$/.test(words[link]!.lower) &&
    after &&
    (isCapital(after) || DETERMINERS.has(after.lower)) &&
    BODIES.has(words[link - 1]!.lower) &&
    isCapital(words[link - 1]!);
  // "chief of staff General Duncan Roe": a title behind "of" leads to the name.
  const titled = words[link]!.lower === 'of' && words.slice(link + 1, -1).some((word) => ROLES.has(word.lower)) && isCapital(words.at(-1)!);
  return partOfName || titled ? words : before;
}

/** The run of capitalised words that ends the phrase, after the last title or role in it. */
function nameIn(story: Story, words: Word[]): { text: string; start: number } | null {
  const possessive = words.findLastIndex((word) => word.lower === "'s" || word.lower === "'");
  let from = words.length;
  while (from > possessive + 1 && (isCapital(words[from - 1]!) || (from < words.length && isJoint(words, from - 1)))) from--;
  while (from < words.length && !isCapital(words[from]!)) from++;
  for (let i = words.length - 2; i >= from; i--) {
    const { lower } = words[i]!;
    // "Skipper Ivan Petrov": before a full name any calling is one, unless it is a given name ("Mason Doe").
    const calling = i === from && words.length - i > 2 && ROLE_NOUNS.has(lower) && !GIVEN_NAMES.has(lower);
    if (!calling && !ROLES.has(lower) && !HONORIFICS.has(lower.replace(/\.$/, ''))) continue;
    // "Pope Francis", "King Charles": of these the title is all the surname there is.
    // "General Motors" is no general.
    if (words.length - i === 2 && (REGNAL.has(lower) || BODIES.has(words[i + 1]!.lower))) from = i;
    else from = i + 1;
    if (words[from]?.text === '.') from++;
    break;
  }
  while (from < words.length - 1 && (DETERMINERS.has(words[from]!.lower) || BEFORE_NAMES.test(words[from]!.lower))) from++;
  const last = words.at(-1);
  if (from >= words.length || !last || (from === words.length - 1 && ROLES.has(last.lower))) return null;
  // A capital at the start of a sentence says nothing: "Officials said".
  const first = words[from]!;
  const opens = story.sentences.some((sentence) => sentence.start === first.start);
  if (from === words.length - 1 && (PLURAL_SPEAKERS.has(last.lower) || (opens && BODIES.has(last.lower)))) return null;
  return {
    text: story.source
      .slice(first.start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/\.$/, (dot) => (/\b\p{Lu}\.$/u.test(last.text) || /(?:Inc|Corp|Co|Ltd)\.$/.test(last.text) ? dot : '')),
    start: first.start,
  };
}

/** "for Human Rights", "and", "bin": inside a name when a capital goes before. */
const isJoint = (words: Word[], i: number): boolean =>
  i > 0 && (PARTICLES.has(words[i]!.lower) || /^(?:of|for|the|and)$/.test(words[i]!.lower)) && words.slice(0, i).some(isCapital);
