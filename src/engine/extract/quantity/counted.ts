import { bareRole } from './bareToll.ts';
import { type RoleBehind, roleBefore, roleBehind, tollBefore } from './befallen.ts';
import { collectiveBefore } from './collectives.ts';
import type { Lexeme } from './lexemes.ts';
import { stateMade } from './madeToBe.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { numberOfBefore } from './numberOf.ts';
import { directionOf } from './percent.ts';
import { cutsPosts, isHeadcountCut, predicateBefore, predicateBehind } from './predicates.ts';
import { isPartOfPeople, isPeople, isPost, OF_PEOPLE } from './roles.ts';
import { scopesOf } from './scope.ts';

/** What a number counts, and what is said to have befallen it. */
export interface Counted {
  /** Lemma of the head noun; null where the text leaves it out. */
  head: string | null;
  modifiers: string[];
  role: string | null;
  /** "further" for more of them, "earlier" for a figure that is no longer held, "whole" and "part" for "part of the whole". */
  scope: string[];
  /** Position after the last lexeme that belongs to the value as a reader sees it ("11 ships"). */
  to: number;
}

/** A number's place among the lexemes of its sentence: its first, the one after its last, and the numbers next to it. */
export interface NumberPlace {
  from: number;
  to: number;
  before: number;
  after: number;
  /** True for numbers above one, which count plurals. */
  several: boolean;
}

/** Reads the noun phrase behind a number and looks for its role on either side. */
export function readCounted(words: readonly Lexeme[], place: NumberPlace): Counted {
  const behind = withCollective(words, place, readNounPhrase(words, place.to, place.several));
  const stated = behind.head === null && behind.role === null ? numberOfBefore(words, place.from) : null;
  if (stated) return countedAs(words, place, stated, behind.to);
  if (behind.head === null && behind.role === null && isHeadcountCut(words, place.from))
    return { head: 'person', role: 'laid_off', modifiers: [], scope: scopesOf({ words, ...place }), to: behind.to };
  return countedBehind(words, place, behind);
}

/** "The number of people killed is 58": all is said before the number. People in general are persons, as where the noun is left out. */
function countedAs(words: readonly Lexeme[], place: NumberPlace, { phrase, until }: { phrase: NounPhrase; until: number }, to: number): Counted {
  const role = roleThatFits(phrase.role ?? roleBehind(words, phrase.to, until)?.role ?? phrase.own, phrase.head);
  const people = phrase.head === 'people' || (phrase.head === null && role !== null && OF_PEOPLE.has(role));
  return { head: people ? 'person' : phrase.head, role, scope: scopesOf({ words, ...place }), modifiers: phrase.modifiers, to };
}

function countedBehind(words: readonly Lexeme[], place: NumberPlace, phrase: NounPhrase): Counted {
  const some = partOfThem(words, place);
  if (some) return { ...some, modifiers: [], scope: [] };
  const scope = scopesOf({ words, ...place });
  const child = partNamedBehind(words, phrase, scope);
  const role = isNoneOf(words, place.from) || isChange(words, place.from, phrase) ? null : roleThatFits(roleFor(words, place, phrase), phrase.head);
  // "It was built to take 180": what a ship or a hall holds is people where nothing else is named.
  const people = (role !== null && OF_PEOPLE.has(role)) || scope.includes('capacity');
  const head = child ?? phrase.head ?? (people ? 'person' : null);
  return { head, role, scope: child ? scope.filter((name) => name !== 'part') : scope, modifiers: phrase.modifiers, to: phrase.to };
}

/** "A crowd of 61,000", "a workforce of 350": the noun before counts where none stands behind. */
function withCollective(words: readonly Lexeme[], { from }: NumberPlace, phrase: NounPhrase): NounPhrase {
  const missing = phrase.head === null && phrase.role === null;
  // "A population of 1.2 million lives there": a verb that looks like a noun.
  const isVerb = words[phrase.to - 1]?.lower === 'lives' && /^(?:in|there|on|at|with|near|along)$/.test(words[phrase.to]?.lower ?? '');
  const collective = missing || isVerb ? collectiveBefore(words, from) : null;
  return collective ? { ...phrase, ...collective, role: null } : phrase;
}

/** The first that says it: words that stand for the counted, the toll, their own predicate, the verb before, the noun itself. */
function roleFor(words: readonly Lexeme[], place: NumberPlace, phrase: NounPhrase): string | null {
  if (phrase.head !== null && isPost(phrase.head)) return cutsPosts(words, place.from, phrase.to) ? 'laid_off' : phrase.own;
  const behind = behindThem(words, place, phrase);
  const toll = tollBefore(words, place.from);
  const made = phrase.head === null ? null : roleThatFits(stateMade(words, place.from, phrase.to) ?? null, phrase.head);
  if (phrase.head === null) return bareRole({ words, ...place }, { standing: phrase.role, toll, behind });
  return (
    phrase.role ??
    toll ??
    made ??
    // "Nine bodies were recovered": nobody was saved.
    (phrase.own === 'killed' && behind?.role === 'rescued' ? phrase.own : null) ??
    // "killed 58 and hundreds more were wounded": a predicate of its own outweighs the verb before.
    (behind?.predicate ? behind.role : null) ??
    // "98 evacuees killed": what is said of them outweighs what they are.
    behind?.role ??
    // "to lay off 500 employees": those who are employed are only so until more is said of them.
    (phrase.own === 'employed' ? null : phrase.own) ??
    roleThatFits(predicateBefore(words, place.from), phrase.head) ??
    roleBefore(words, place.from, place.before) ??
    phrase.own
  );
}

/** What a word or a phrase behind says of the counted: of cars "were burned" tells something else than of people. */
function behindThem(words: readonly Lexeme[], { after }: NumberPlace, { head, to }: NounPhrase): RoleBehind | null {
  const word = roleBehind(words, to, after);
  if (word && roleThatFits(word.role, head) !== null) return word;
  const role = head === null ? null : roleThatFits(predicateBehind(words, to, after), head);
  return role === null ? word : { role, predicate: true };
}

/** "None of the 45 passengers was hurt". */
const isNoneOf = (words: readonly Lexeme[], from: number): boolean =>
  words.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'none' || lower === 'neither');

/** "Deaths fell by 20": by how much a number changed counts nobody. */
const isChange = (words: readonly Lexeme[], from: number, phrase: NounPhrase): boolean =>
  phrase.head === null && words[from - 1]?.lower === 'by' && directionOf(words[from - 2]?.lower ?? '') !== null;

/** Villages are not displaced, nor are people damaged: the word then says something of another noun. */
const roleThatFits = (role: string | null, head: string | null): string | null =>
  role === null || head === null || (role === 'laid_off' && isPost(head)) || OF_PEOPLE.has(role) === (isPeople(head) || isPartOfPeople(head)) ? role : null;

/** "Two of the dead were children": the children among the dead are counted. */
function partNamedBehind(words: readonly Lexeme[], phrase: NounPhrase, scope: readonly string[]): string | null {
  if (!scope.includes('part') || !/^(?:were|was|are)$/.test(words[phrase.to]?.lower ?? '')) return null;
  const noun = words.slice(phrase.to + 1, phrase.to + 4).find(({ pos }) => pos === 'NOUN');
  return noun && isPartOfPeople(noun.lemma) ? noun.lemma : null;
}

/** "86 people, 30 of them children": a noun right behind says which of those before are counted; what befell them is for `inherit` to say. */
function partOfThem(words: readonly Lexeme[], { to, after }: NumberPlace): Pick<Counted, 'head' | 'role' | 'to'> | null {
  if (words[to]?.lower !== 'of' || !/^(?:them|whom|those)$/.test(words[to + 1]?.lower ?? '')) return null;
  const at = /^(?:were|was|are)$/.test(words[to + 2]?.lower ?? '') ? to + 3 : to + 2;
  const noun = words[at]?.pos === 'ADJ' ? at + 1 : at;
  const head = words[noun]?.lemma ?? '';
  if (!isPartOfPeople(head)) return null;
  // "Eighteen people, three of them women, were killed".
  const behind = words[noun + 1]?.text === ',' ? roleBehind(words, noun + 2, after) : null;
  return { head, role: behind?.predicate ? behind.role : null, to: noun + 1 };
}
