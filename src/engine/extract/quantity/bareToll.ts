import { endsPersonPhrase } from './ages/person.ts';
import { type RoleBehind, roleBefore } from './befallen.ts';
import type { Lexeme } from './lexemes.ts';
import { roleOf } from './roles.ts';

/**
 * A number without a noun counts people only where it is itself who died or was killed ("three died", "killing at least
 * 12"). Anything looser makes tolls of ages, of roads and of aircraft.
 */
interface Bare {
  words: readonly Lexeme[];
  from: number;
  to: number;
  before: number;
}

/** Names and nouns that may stand right before a subject: "On Tuesday 12 were killed". */
const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|night|morning|afternoon|evening|noon|midnight|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const PLURAL_VERBS = new Set(['were', 'are', 'have']);
/** "Norland blast: 12 dead" loses its colon; no crash is so called. */
const STATES = new Set(['dead', 'missing', 'hurt', 'injured', 'wounded', 'feared', 'homeless']);

const isNoun = (word: Lexeme | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';
/** "U.S. 24": a road, or a country. */
const isInitials = (word: Lexeme | undefined): boolean => /^(?:\p{Lu}\.){2,}$/u.test(word?.text ?? '');

/** False where the number is part of a name ("the Norstar 737 crash killed all"), or names what follows ("the 212 crash"). */
function isSubject({ words, from, to }: Bare): boolean {
  const [before, next] = [words[from - 1], words[to]];
  const stated = PLURAL_VERBS.has(next?.lower ?? '') || STATES.has(next?.lower ?? '');
  // Only figures are names.
  if (words[from]!.digits && (isNoun(before) || isInitials(before)) && !TIMES.test(before!.lower) && !stated) return false;
  // "A father of 12 was killed", "the officer, one of 12, was hurt": one person was.
  if (before?.lower === 'of' && (words[from - 2]?.lower === 'one' || endsPersonPhrase(words, from - 2, true))) return false;
  // "Eleven die as bus plunges": a headline's verb, whatever the tagger takes it for.
  return stated || !isNoun(next) || /^(?:people|others?)$/.test(next!.lower) || roleOf(next!.lower, next!.lemma) !== null;
}

/** What may stand between what befell them and their number: bounds, and the verbs and prepositions of a toll. */
const BETWEEN = new Set(
  'at least more than about around some nearly almost over up to as many approximately roughly an estimated a total of no fewer less under just only another further additional all now already well but other in excess close upwards perhaps possibly maybe or between'.split(
    ' ',
  ),
);
const TOLL_LINKS = new Set(
  'of at to is was has had been now stands stood rises rose risen reaches reached climbs climbed hits hit passes passed tops topped put puts ,'.split(' '),
);
const TOLL_NOUNS = /^(?:toll|dead|deaths|fatalities|casualties|injuries|arrests|injured|wounded)$/;

/** The role of a verb whose object the number is: "killed more than 40", "the toll of 31"; not "died at 84". */
function objectRole({ words, from, before }: Bare): string | null {
  let at = from - 1;
  while (at >= before && (BETWEEN.has(words[at]!.lower) || TOLL_LINKS.has(words[at]!.lower) || words[at]!.text === '"')) at--;
  const between = words.slice(at + 1, from);
  const verb = words[at]?.lower ?? '';
  if (!TOLL_NOUNS.test(verb) && !between.every(({ lower }, i) => isHedge(lower, between[i + 1]))) return null;
  return at < before ? null : roleBefore(words.slice(0, from), from, Math.max(before, at - 1), true);
}

/** "at" is a hedge in "at least" alone, "to" in "up to". */
const isHedge = (lower: string, next: Lexeme | undefined): boolean =>
  lower === 'at' ? /^(?:least|most)$/.test(next?.lower ?? '') : BETWEEN.has(lower) || lower === '"';

const REACH = 7;

/** "Death toll in hill fire at least 112": a headline without its verb. */
function headlineToll({ words, from, before }: Bare): string | null {
  const near = words.slice(Math.max(before, from - REACH), from);
  const toll = near.findLastIndex(({ lower }) => lower === 'toll');
  if (toll < 0 || near.slice(toll + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ')) return null;
  return near[toll - 1]?.lower === 'injury' ? 'injured' : 'killed';
}

/** "Norland 58 killed in blast" lost a mark; "U.S. 24 killed two people" has an object. */
const isUndergone = ({ words, to }: Bare): boolean => !words[to + 1] || /^(?:ADP|PUNCT|CCONJ|SCONJ|ADV)$/.test(words[to + 1]!.pos);

/** What is said of a number without a noun: by the word right behind it ("24 dead"), by a toll before it, and by what follows. */
interface Said {
  standing: string | null;
  toll: string | null;
  behind: RoleBehind | null;
}

/** What befell the people whom a number without a noun counts; null where it counts nobody. */
export function bareRole(bare: Bare, { standing, toll, behind }: Said): string | null {
  const stands = isSubject(bare);
  if (standing !== null && (stands || isUndergone(bare))) return standing;
  if (toll !== null) return toll;
  if (stands && behind?.predicate) return behind.role;
  return objectRole(bare) ?? headlineToll(bare) ?? (stands ? (behind?.role ?? null) : null);
}
