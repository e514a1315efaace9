import type { Lexeme } from './lexemes.ts';
import { roleOf } from './roles.ts';

/** How far from the number a word may stand that says what befell the counted. */
const REACH = 7;
const CLAUSE_END = new Set([';', '.', ':', '(', ')', '\u2014', '\u2013']);
const AUXILIARIES = new Set(['have', 'has', 'had', 'were', 'was', 'are', 'is', 'been', 'be', 'being', 'got', 'left']);
/** "Two people are reported to have been killed": verbs that a role may still follow. */
const REPORTING = new Set([
  'reported',
  'confirmed',
  'believed',
  'feared',
  'known',
  'thought',
  'said',
  'listed',
  'presumed',
  'left',
  'found',
  'declared',
  'lost',
]);
const NEGATIONS = new Set(['not', 'never', 'nobody', 'without', "n't"]);

/** A role found behind the number; `predicate` where an auxiliary says it of the counted ("were wounded"). */
export interface RoleBehind {
  role: string;
  predicate: boolean;
}

/** "five people were reportedly injured", "30 hurt": up to the next number, and not past the end of the clause. */
export function roleBehind(words: readonly Lexeme[], from: number, until: number): RoleBehind | null {
  let predicate = false;
  for (let i = from; i < Math.min(words.length, from + 2 * REACH, until); i++) {
    const word = words[i]!;
    if (CLAUSE_END.has(word.text) || (word.text === ',' && i > from + 1 && !closesAside(words, from, i)) || NEGATIONS.has(word.lower)) return null;
    if (i > from && OTHER_EVENT.has(word.lower)) return null;
    const among = roleAmong(words, i);
    if (among) return { role: among, predicate: true };
    // "infected 50 people and killed 12": the verb behind the "and" has an object of its own.
    if (word.pos === 'CCONJ' && !predicate && words[i + 1]?.pos === 'VERB') return null;
    if (AUXILIARIES.has(word.lower)) predicate ||= !/^ha/.test(word.lower);
    if (i > from + REACH && word.pos !== 'VERB') continue;
    const role = saysRole(words, i, from) ? roleOf(word.lower, word.lemma) : null;
    if (role && !/ing$/.test(word.lower.replace('missing', ''))) return { role, predicate };
    if (word.pos === 'VERB' && i > from + 1 && !REPORTING.has(word.lower) && !AUXILIARIES.has(word.lower)) return null;
  }
  return null;
}

/** "Three dockers were taken to hospital after a fire destroyed a store": what follows befell something else. */
const OTHER_EVENT = new Set(['after', 'when', 'while', 'because', 'since', 'until', 'once', 'although', 'though']);

/** "Six people, most of them tourists, were killed": the comma behind an aside, with the verb right after it. */
const closesAside = (words: readonly Lexeme[], from: number, i: number): boolean => words[from]!.text === ',' && AUXILIARIES.has(words[i + 1]?.lower ?? '');

/** "Eleven children are among the dead", "among those killed". */
function roleAmong(words: readonly Lexeme[], i: number): string | null {
  const [of, named] = [words[i + 1], words[i + 2]];
  return words[i]!.lower === 'among' && /^(?:the|those)$/.test(of?.lower ?? '') && named ? roleOf(named.lower, named.lemma) : null;
}

/** Verbs and adjectives say what befell somebody; nouns where they touch the number, and hurts that somebody is "with". */
const saysRole = (words: readonly Lexeme[], i: number, from: number): boolean =>
  words[i]!.pos === 'VERB' || words[i]!.pos === 'ADJ' || i === from || isSufferedWith(words, i, from) || isLifeLost(words, i);

/** "312 people lost their lives", "have lost their life". */
const isLifeLost = (words: readonly Lexeme[], i: number): boolean =>
  /^li(?:ves|fe)$/.test(words[i]!.lower) &&
  /^(?:their|his|her)$/.test(words[i - 1]?.lower ?? '') &&
  /^(?:lose|loses|losing|lost)$/.test(words[i - 2]?.lower ?? '');

const isSufferedWith = (words: readonly Lexeme[], i: number, from: number): boolean =>
  /^(?:injuries|wounds|burns|fractures)$/.test(words[i]!.lower) && words.slice(Math.max(from, i - 3), i).some(({ lower }) => lower === 'with');

const COUNTED_EVENTS = new Set(['deaths', 'fatalities', 'casualties', 'injuries', 'arrests']);

/** "killing at least five", "death toll rises to 112", "claimed 12 lives": back to the number before, and with `adjoining` no further than a comma or an "and". */
export function roleBefore(words: readonly Lexeme[], from: number, after: number, adjoining = false): string | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH, after); i--) {
    const word = words[i]!;
    // "Nobody was hurt, but 340 passengers were taken off": the other way round. "They died, but so did two others".
    if (word.lower === 'but' && words.slice(i + 1, from).every(({ pos }) => !/^(?:VERB|AUX|PRON)$/.test(pos))) return null;
    if (CLAUSE_END.has(word.text) || (adjoining && (word.pos === 'CCONJ' || word.text === ','))) return null;
    // "She is survived by four children", "survived with two of them": it was she.
    if (/^surviv(?:e|es|ed|ing)$/.test(word.lower)) return null;
    if (word.lower === 'toll') return words[i - 1]?.lower === 'injury' ? 'injured' : 'killed';
    if (word.lower === 'off' && /^la(?:y|ys|id|ying)$/.test(words[i - 1]?.lower ?? '')) return 'laid_off';
    const role = roleOf(word.lower, word.lemma);
    // "infected 12,345 people": a verb that the tagger takes for an adjective.
    const touches = /ed$/.test(word.lower) && words.slice(i + 1, from).every(({ pos }) => pos !== 'NOUN' && pos !== 'PUNCT');
    if (role && (touches || word.pos === 'VERB' || /ing$/.test(word.lower) || word.lower === 'dead' || COUNTED_EVENTS.has(word.lower))) return role;
  }
  return null;
}

const RISES = new Set(
  'rise rises rose risen climb climbs climbed reach reaches reached hit hits pass passes passed top tops topped stand stands stood jump jumps jumped soar soars soared put puts mount mounts mounted double doubles doubled treble trebles trebled triple triples tripled grow grows grew grown swell swells swelled swollen leap leaps leapt surge surges surged creep creeps crept edge edges edged inch inches inched revise revised raise raises raised lower lowers lowered cut bring brings brought bringing take takes took taking push pushes pushed pushing is was now'.split(
    ' ',
  ),
);

const OTHER_CLAUSE = new Set(['as', 'while', 'when', 'after', 'because', 'since', 'and', 'but']);

/** "The death toll in the attack on the evacuees rises to 112": a toll, however far before its verb it stands. */
export function tollBefore(words: readonly Lexeme[], from: number): string | null {
  const near = words.slice(Math.max(0, from - 5), from);
  const rise = near.findLastIndex(({ lower }) => RISES.has(lower));
  // "The toll may rise as dozens were hurt": what stands behind the "as" is another number.
  if (rise < 0 || near.slice(rise).some(({ lower }) => OTHER_CLAUSE.has(lower))) return null;
  const toll = words.slice(0, from).findLastIndex(({ lower }) => lower === 'toll');
  return toll < 0 || words.slice(toll, from).some(({ text, digits }) => digits || text === ';') ? null : 'killed';
}
