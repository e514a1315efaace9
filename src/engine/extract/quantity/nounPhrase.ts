import { madeOf } from './collectives.ts';
import { type Lexeme, singular } from './lexemes.ts';
import { inPhrase, nounRun } from './nounRun.ts';
import { readNumber } from './numbers.ts';
import { isPlural } from './plurals.ts';
import { isPartOfPeople, isPeople, isPost, OF_PEOPLE, roleOf } from './roles.ts';

/** The noun phrase behind a number. */
export interface NounPhrase {
  /** Lemma of the head noun; null where the text leaves it out. */
  head: string | null;
  modifiers: string[];
  /** Said by a word that stands for the counted itself: "24 dead". */
  role: string | null;
  /** What the head noun says of them by itself: "98 evacuees". */
  own: string | null;
  /** Position after the last lexeme that belongs to the value as a reader sees it ("11 ships"). */
  to: number;
}

const SKIPPED = new Set(
  'more other others of the its their his her our my your these those this that different additional such about as so all a an out "'.split(' '),
);

const nothing = (to: number): NounPhrase => ({ head: null, modifiers: [], role: null, own: null, to });

/** Reads the noun phrase from position `start`. `several` is true for numbers above one, whose noun is a plural. */
export function readNounPhrase(words: readonly Lexeme[], start: number, several: boolean): NounPhrase {
  const compound = compoundNoun(words, start);
  if (compound) return compound;
  const at = start + countSkipped(words, start + (words[start]?.text === '-' ? 1 : 0)) + (words[start]?.text === '-' ? 1 : 0);
  const whole = behindWhole(words, start, at);
  if (whole !== null) return { ...readNounPhrase(words, whole, true), to: start };
  const run = nounRun(words, at);
  const standing = run.find((i) => standsForPeople(words, i));
  if (standing !== undefined) return roleAsNoun(words, run, standing);
  return phraseOf(words, run, start, at, several);
}

/** "The two-wheeler", "an 18-wheeler": what has so many is named by it, and nothing is counted. */
const NAMED_BY_NUMBER = /^(?:wheeler|seater|decker|pointer|footer|setter|parter|hander|tonner|pounder|liner|master|some|piece|pack)s?$/;

/** "Its 4,200-strong workforce", "a 24-strong crew": how many there are. */
const manyIn = (noun: string): { head: string; own: string | null } => madeOf(noun) ?? { head: 'person', own: null };

/** "an 80-employee firm": the noun behind the hyphen is what is counted. */
function compoundNoun(words: readonly Lexeme[], start: number): NounPhrase | null {
  const noun = words[start]?.text === '-' ? words[start + 1] : undefined;
  if (noun?.lower === 'strong' && words[start + 2]?.pos === 'NOUN') return { ...nothing(start + 3), ...manyIn(words[start + 2]!.lower) };
  if (noun?.pos !== 'NOUN' || NAMED_BY_NUMBER.test(noun.lower)) return null;
  return { head: isPeople(noun.lemma) ? 'person' : noun.lemma, modifiers: [], role: null, own: roleOf(noun.lower, noun.lemma), to: start + 2 };
}

function countSkipped(words: readonly Lexeme[], start: number): number {
  let at = start;
  while (SKIPPED.has(words[at]?.lower ?? '')) at++;
  return at - start;
}

/** "seven of the province's 12 districts": what stands behind the number of the whole is counted by both. */
function behindWhole(words: readonly Lexeme[], start: number, at: number): number | null {
  if (words[start]?.lower !== 'of' && words[start]?.lower !== 'out') return null;
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    const number = inPhrase(words[i]) || words[i]!.lower === "'s" ? null : readNumber(words, i);
    if (number && !number.ordinal) return number.to;
    if (!inPhrase(words[i]) && words[i]!.lower !== "'s") return null;
  }
  return null;
}

/** "24 dead and 249 injured", "the 12 wounded": the role stands for the people. */
function standsForPeople(words: readonly Lexeme[], i: number): boolean {
  const { lower, lemma, pos } = words[i]!;
  if (!roleOf(lower, lemma) || inPhrase(words[i + 1]) || isPeople(singular(lower))) return false;
  return pos !== 'NOUN' || /ed$|dead|missing|hurt/.test(lower);
}

function roleAsNoun(words: readonly Lexeme[], run: readonly number[], i: number): NounPhrase {
  const head = words[run[run.indexOf(i) - 1] ?? -1];
  return { ...nothing(i + 1), head: head?.pos === 'NOUN' ? head.lemma : null, role: roleOf(words[i]!.lower, words[i]!.lemma) };
}

function phraseOf(words: readonly Lexeme[], run: readonly number[], start: number, at: number, several: boolean): NounPhrase {
  const isNoun = (i: number) => words[i]!.pos !== 'ADJ' || isPeople(singular(words[i]!.lower));
  const last = run.findLastIndex((i) => isNoun(i) && (!several || isPlural(words[i]!)));
  if (last < 0) return bareRole(words, run, start, at);
  const word = words[run[last]!]!;
  const post = cutPost(words, run, last);
  if (post) return { ...nothing(run[last]! + 1), head: post, modifiers: modifiersOf(words, run.slice(0, last - 1)), own: 'laid_off' };
  const own = roleOf(word.lower, word.lemma);
  return {
    head: own && OF_PEOPLE.has(own) && !isPartOfPeople(word.lemma) ? 'person' : word.lemma,
    modifiers: [...modifiersOf(words, run.slice(0, last)), ...membership(words, run[last]!)],
    role: null,
    own,
    to: run[last]! + 1,
  };
}

/** "Fourteen members of the police": of what, as "police members" would have it. */
function membership(words: readonly Lexeme[], noun: number): string[] {
  const [of, first, second] = words.slice(noun + 1, noun + 4);
  const body = first?.pos === 'DET' ? second : first;
  return words[noun]!.lemma === 'member' && of?.lower === 'of' && body?.pos === 'NOUN' ? [body.lemma] : [];
}

/** "3,000 job cuts", "200 job losses": the posts are counted, and gone. */
function cutPost(words: readonly Lexeme[], run: readonly number[], last: number): string | null {
  const before = words[run[last - 1] ?? -1];
  return /^(?:cuts?|loss(?:es)?)$/.test(words[run[last]!]!.lower) && before && isPost(singular(before.lower)) ? singular(before.lower) : null;
}

/** Lemmas of the modifiers, hyphenated ones as one ("pro-government"). */
function modifiersOf(words: readonly Lexeme[], run: readonly number[]): string[] {
  const joins = (i: number) => words[i - 1]?.text === '-' && !words[i - 1]!.gap && run.includes(i - 2);
  return run.flatMap((i) => {
    if (run.includes(i + 2) && joins(i + 2)) return [];
    return [joins(i) ? `${words[i - 2]!.lower}-${words[i]!.lower}` : words[i]!.lemma];
  });
}

/** "killing 12", "30 hurt" where the tagger saw a verb: no noun, at most a role. */
function bareRole(words: readonly Lexeme[], run: readonly number[], start: number, at: number): NounPhrase {
  const word = run.length ? undefined : words[at];
  const role = word ? roleOf(word.lower, word.lemma) : null;
  return role && !/ing$/.test(word!.lower.replace('missing', '')) ? { ...nothing(at + 1), role } : nothing(start);
}
