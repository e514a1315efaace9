/** What state the counted are in: "registered to vote", "placed on paid leave", "at large". */
import type { Token } from '../model.ts';
import { type Predicate, textBehind, tokensBefore, tokensBehind } from './countWords.ts';
import { isTime } from './phraseTrim.ts';

/** Where they are, as far as it needs no place: "three men still at large", "40 students are on strike". */
const WHEREABOUTS =
  /^\s+(?:(?:who|that|which)\s+)?(?:(?:is|are|was|were|remain|remained|remains|still)\s+)*((?:on the run|at large|in custody|in hiding|behind bars|under arrest|on strike|in hospital|in quarantine|on (?:paid |unpaid |administrative )?leave)\b)/u;

/** "87 people aboard", "340,000 homes are without power". */
export const amid: Predicate = (reading, _, topic) => {
  const [first, second, third, fourth] = tokensBehind(reading, topic);
  if (first?.lower === 'aboard' || (first?.lower === 'on' && second?.lower === 'board')) return 'on board';
  const state = WHEREABOUTS.exec(textBehind(reading, topic))?.[1];
  if (state) return state;
  const [without, noun] = first?.lower === 'without' ? [first, second] : /^(?:is|are|was|were)$/.test(first?.lower ?? '') ? [second, third] : [third, fourth];
  return without?.lower === 'without' && noun?.pos === 'NOUN' ? `without ${noun.lower}` : null;
};

const COPULAS = new Set(['were', 'was', 'are', 'is', 'be', 'been', 'being']);

/** "5 million people were registered to vote": what is said of them, as far as it is two or three words. */
export const stated: Predicate = (reading, _, topic) => {
  const tokens = tokensBehind(reading, topic);
  // "a ferry with 80 people was late": it is the ferry that was.
  const before = tokensBefore(reading, topic);
  if (before.at(-1)?.pos === 'ADP') return null;
  // "Two Finns and three Swedes were held": what is said of all of them is not what was counted.
  const listed = before.slice(before.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX') + 1);
  if (before.at(-1)?.pos === 'CCONJ' && listed.some(({ pos }) => pos === 'NUM')) return null;
  const copula = tokens.slice(0, 4).findLastIndex(({ lower }) => COPULAS.has(lower));
  // "with 9 million viewers this season and was renewed": that is said of another.
  const rest = copula < 0 || tokens.slice(0, copula).some(({ pos }) => pos === 'CCONJ') ? [] : tokens.slice(copula + 1);
  while (rest[0]?.pos === 'ADV') rest.shift();
  const [state, next, after] = rest;
  if (!state || !isState(state) || CALLING.has(state.lemma)) return null;
  if (next?.lower === 'to' && after?.pos === 'VERB') return `${state.lower} to ${after.lower}`;
  if (next?.pos === 'ADP' && (!after || after.pos === 'PUNCT')) return `${state.lower} ${next.lower}`;
  // "were taken to hospital"
  if (next?.pos === 'ADP' && after?.pos === 'NOUN' && isTime(after)) return state.lower;
  if (next?.pos === 'ADP' && after?.pos === 'NOUN') return `${state.lower} ${next.lower} ${after.lower}`;
  // "were placed on paid leave", "were described as": half of what is said.
  if (NEEDING.has(state.lemma)) {
    const end = rest.findIndex(({ pos }, i) => i > 1 && !/^(?:ADJ|NOUN|VERB)$/.test(pos));
    const phrase = rest.slice(0, rest[end]?.pos === 'SCONJ' || end < 0 || rest[end]?.pos === 'PUNCT' ? (end < 0 ? undefined : end) : end);
    return next?.pos === 'ADP' && phrase.length > 2 && phrase.length <= MOST_STATED ? phrase.map(({ lower }) => lower).join(' ') : null;
  }
  const object = rest.slice(1, 3).filter(({ pos }, i, both) => pos === 'NOUN' || (pos === 'ADJ' && both[i + 1]?.pos === 'NOUN'));
  return [state.lower, ...object.map(({ lower }) => lower)].join(' ');
};

/** They tell who the counted are, and nothing that happened to them. */
const CALLING = new Set('identify name know call believe describe think say report consider understand expect'.split(' '));
/** They say nothing without where or what to. */
const NEEDING = new Set('place put leave keep send take bring move make give turn bind'.split(' '));
const MOST_STATED = 4;

const isState = ({ pos, lower }: Token): boolean => (pos === 'VERB' && !/ing$/.test(lower)) || (pos === 'ADJ' && /(?:ed|ible|able|less)$/.test(lower));
