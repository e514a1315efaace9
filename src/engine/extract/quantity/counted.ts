import { type Lexeme, singular } from './lexemes.ts';
import { isPartOfPeople, isPeople, OF_PEOPLE, roleOf } from './roles.ts';

/** What a number counts, and what is said to have befallen it. */
export interface Counted {
  /** Lemma of the head noun; null where the text leaves it out. */
  head: string | null;
  modifiers: string[];
  role: string | null;
  /** "further" for more of them ("another two"), "earlier" for a figure that is no longer held. */
  scope: string[];
  /** Position after the last lexeme that belongs to the value as a reader sees it ("11 ships"). */
  to: number;
}

const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN']);
const SKIPPED = new Set([
  'more',
  'other',
  'others',
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'these',
  'those',
  'different',
  'additional',
  'such',
  'about',
  'as',
  'so',
  'all',
]);
const LONGEST_PHRASE = 6;
/** How far from the number a word may stand that says what befell the counted. */
const REACH = 7;
const CLAUSE_END = new Set([';', '.', ':', '(', ')', '\u2014', '\u2013']);

/** Reads the noun phrase behind a number and looks for its role on either side. `edges` are the numbers next to it. */
export function readCounted(words: readonly Lexeme[], from: number, to: number, edges: { before: number; after: number }): Counted {
  const phrase = nounPhrase(words, to);
  // "98 evacuees were killed": what is said of them outweighs what they are.
  const behind = roleBehind(words, phrase.to, edges.after);
  const before = roleBefore(words, from, edges.before);
  // "killed at least 58 and wounded more": a number without a noun belongs to the verb before it.
  const joined = phrase.head === null ? roleBefore(words, from, edges.before, true) : null;
  const said = joined ?? behind ?? phrase.own ?? before;
  const found = phrase.role ?? tollBefore(words, from) ?? said;
  // Villages are not displaced, nor are people damaged: the word then says something of another noun.
  const fits = found === null || phrase.head === null || OF_PEOPLE.has(found) === (isPeople(phrase.head) || isPartOfPeople(phrase.head));
  const role = fits ? found : null;
  const { modifiers, to: end } = phrase;
  return { modifiers, to: end, role, scope: scopeOf(words, from, to), head: phrase.head ?? (role && OF_PEOPLE.has(role) ? 'person' : null) };
}

/** "another two people", "four others", "dozens more"; "the previous toll was 20". */
function scopeOf(words: readonly Lexeme[], from: number, to: number): string[] {
  const before = words.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  const further = before.some((word) => ['another', 'further', 'additional', 'other'].includes(word)) || words[to]?.lower === 'other';
  const more = words[to]?.lower === 'more' && words[to + 1]?.pos === 'NOUN';
  const earlier = words
    .slice(Math.max(0, from - 6), from)
    .some(
      (word, i, near) =>
        ['previous', 'earlier', 'initial', 'initially', 'previously'].includes(word.lower) &&
        near.slice(i).some(({ lower }) => ['toll', 'figure', 'count', 'estimate', 'report', 'reports'].includes(lower)),
    );
  return [...(further || more ? ['further'] : []), ...(earlier ? ['earlier'] : [])];
}

const RISES = new Set(
  'rise rises rose risen climb climbs climbed reach reaches reached hit hits pass passes passed top tops topped stand stands stood jump jumps jumped soar soars soared put puts mount mounts mounted is was now'.split(
    ' ',
  ),
);

/** "The death toll in the attack on the evacuees rises to 112": a toll, however far before its verb it stands. */
function tollBefore(words: readonly Lexeme[], from: number): string | null {
  const near = words.slice(Math.max(0, from - 5), from);
  if (!near.some(({ lower }) => RISES.has(lower))) return null;
  const toll = words.slice(0, from).findLastIndex(({ lower }) => lower === 'toll');
  return toll < 0 || words.slice(toll, from).some(({ text, digits }) => digits || text === ';') ? null : 'killed';
}

function nounPhrase(words: readonly Lexeme[], start: number): Omit<Counted, 'scope'> & { own?: string | null } {
  let at = start;
  const compound = words[at]?.text === '-' ? words[at + 1] : undefined;
  // "an 80-employee firm": the noun behind the hyphen is what is counted.
  if (compound?.pos === 'NOUN')
    return { head: isPeople(compound.lemma) ? 'person' : compound.lemma, modifiers: [], role: null, own: roleOf(compound.lower, compound.lemma), to: at + 2 };
  if (words[at]?.text === '-') at++;
  while (SKIPPED.has(words[at]?.lower ?? '')) at++;
  const run: { word: Lexeme; at: number }[] = [];
  for (let i = at; i < Math.min(words.length, at + LONGEST_PHRASE); i++) {
    const word = words[i]!;
    if (word.text === '-' && run.length && !word.gap) continue;
    const participle =
      word.pos === 'VERB' && /(?:ed|en)$/.test(word.lower) && roleOf(word.lower, word.lemma) === null && IN_PHRASE.has(words[i + 1]?.pos ?? '');
    if (!IN_PHRASE.has(word.pos) && !participle) break;
    // "24 dead and 249 injured", "the 12 wounded": the role stands for the people.
    if (
      roleOf(word.lower, word.lemma) &&
      !IN_PHRASE.has(words[i + 1]?.pos ?? '') &&
      !isPeople(singular(word.lower)) &&
      (word.pos !== 'NOUN' || /ed$|dead|missing|hurt/.test(word.lower))
    ) {
      const head = run.at(-1)?.word;
      return { head: head?.pos === 'NOUN' ? head.lemma : null, modifiers: [], role: roleOf(word.lower, word.lemma), to: i + 1 };
    }
    run.push({ word, at: i });
  }
  const last = run.findLastIndex(({ word }) => word.pos === 'NOUN' || word.pos === 'PROPN');
  // A noun that the tagger does not know ("98 evacuees") is one all the same.
  if (last < 0 && isPeople(singular(words[at]?.lower ?? ''))) return { head: 'person', modifiers: [], role: null, own: directRole(words[at]), to: at + 1 };
  if (last < 0) return { head: null, modifiers: [], role: directRole(words[at]), to: directRole(words[at]) ? at + 1 : start };
  const head = run[last]!;
  const own = roleOf(head.word.lower, head.word.lemma);
  return {
    head: own && OF_PEOPLE.has(own) && !isPartOfPeople(head.word.lemma) ? 'person' : head.word.lemma,
    modifiers: run.slice(0, last).map(({ word }) => word.lemma),
    role: null,
    own,
    to: head.at + 1,
  };
}

const directRole = (word: Lexeme | undefined): string | null => (word ? roleOf(word.lower, word.lemma) : null);

/** "five people were reportedly injured", "30 hurt": up to the next number, and not past the end of the clause. */
function roleBehind(words: readonly Lexeme[], from: number, until: number): string | null {
  for (let i = from; i < Math.min(words.length, from + 2 * REACH, until); i++) {
    const word = words[i]!;
    if (CLAUSE_END.has(word.text) || (word.text === ',' && i > from + 1)) return null;
    if (i > from + REACH && word.pos !== 'VERB') continue;
    const role = word.pos === 'VERB' || word.pos === 'ADJ' || i === from ? roleOf(word.lower, word.lemma) : null;
    if (role && !/ing$/.test(word.lower.replace('missing', ''))) return role;
    if (word.pos === 'VERB' && i > from + 1) return null;
  }
  return null;
}

const DEATHS = new Set(['deaths', 'fatalities', 'casualties', 'injuries', 'arrests']);

/** "killing at least five", "death toll rises to 112", "claimed 12 lives": back to the number before, and with `adjoining` no further than a comma or an "and". */
function roleBefore(words: readonly Lexeme[], from: number, after: number, adjoining = false): string | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH, after); i--) {
    const word = words[i]!;
    if (CLAUSE_END.has(word.text) || (adjoining && (word.pos === 'CCONJ' || word.text === ','))) return null;
    if (word.lower === 'toll') return words[i - 1]?.lower === 'injury' ? 'injured' : 'killed';
    const role = roleOf(word.lower, word.lemma);
    if (role && (word.pos === 'VERB' || /ing$/.test(word.lower) || word.lower === 'dead' || DEATHS.has(word.lower))) return role;
  }
  return null;
}
