import type { DateClaim, Token, Topic } from '../model.ts';
import { otherPlace } from './occasion.ts';
import { timeRelation } from './timeRelation.ts';

/** What happens of a sudden, by what news calls it: one blast is an attack, an explosion and a bombing from story to story. */
const CLASSES: readonly string[] = [
  'attack bombing bomb blast explosion strike airstrike raid shelling shooting massacre assault ambush stabbing',
  'earthquake quake tremor temblor',
  'tsunami',
  'storm hurricane cyclone typhoon tornado',
  'flood flooding',
  'fire blaze inferno wildfire',
  'crash collision derailment',
  'eruption',
  'landslide mudslide avalanche',
  'sinking shipwreck',
  'robbery heist hold-up holdup',
  'siege standoff hostage-taking',
  'escape jailbreak breakout',
  'outage blackout',
];
const CLASS = new Map(CLASSES.flatMap((names) => names.split(' ').map((name) => [name, names] as const)));
/** "A second blast", "in a separate attack": an event beside the one that the stories are about. */
const ANOTHER = new Set(['another', 'second', 'third', 'separate', 'previous', 'other', 'similar', 'fresh', 'new', 'further', 'future', 'series']);
const ANOTHER_REACH = 3;
/** What is done in words: a date beside one of these is that of the speaking. */
const SPEECH = new Set(
  'say tell report note state announce add claim explain reveal confirm deny accuse condemn denounce discuss vow pledge promise blame warn call speak brief demand meet'.split(
    ' ',
  ),
);
/** Tokens between the date and the name of the event. */
const REACH = 30;
const POSSESSED_REACH = 4;

/** True where two claims put an event of one class on the same day, and not in different places. */
export function isOneEvent(a: DateClaim, b: DateClaim, topic: Topic): boolean {
  if (timeRelation(a.time, b.time) !== 'equal' || a.time.days![0] !== a.time.days![1]) return false;
  const [left, right] = [eventOf(a, topic), eventOf(b, topic)];
  return left !== null && right !== null && CLASS.get(left) === CLASS.get(right) && !otherPlace(a, b, topic);
}

/** The name of the sudden event that a date dates ("blast"); null where it dates what somebody said, or nothing of the kind. */
export function eventOf(claim: DateClaim, topic: Topic): string | null {
  const { tokens } = topic.stories[claim.story]!.sentences[claim.sentence]!;
  const at = tokens.findIndex((token) => token.end > claim.value.start);
  const behind = tokens.findIndex((token) => token.start >= claim.value.end);
  const after = behind < 0 ? tokens.length : behind;
  const possessed = possessedEvent(tokens, after);
  if (possessed) return possessed;
  const clause = clauseOf(tokens, claim);
  if (tellsSpeech(clause, claim)) return null;
  const steps = ({ i }: Placed) => Math.min(Math.abs(i - at), Math.abs(i - after));
  const nearest = clause.filter((one) => isEvent(one.token) && steps(one) <= REACH).toSorted((x, y) => steps(x) - steps(y))[0];
  if (!nearest || tokens.slice(Math.max(0, nearest.i - ANOTHER_REACH), nearest.i).some(({ lower }) => ANOTHER.has(lower))) return null;
  return nearest.token.lower;
}

interface Placed {
  token: Token;
  i: number;
}

const isEvent = ({ lower, pos }: Token): boolean => CLASS.has(lower) && pos !== 'VERB';

/** "Saturday's blast", and "Saturdays suspected gas attack" where a scraper lost the apostrophe. */
function possessedEvent(tokens: readonly Token[], after: number): string | null {
  const mark = tokens[after]?.lower === "'s" ? 1 : 0;
  if (!mark && !/days$/.test(tokens[after - 1]?.lower ?? '')) return null;
  return tokens.slice(after + mark, after + mark + POSSESSED_REACH).find(isEvent)?.lower ?? null;
}

/** The tokens of the clause; what begins without a subject ("… and sparked landslides", "which struck", "on the town") goes on from what stands before it. */
function clauseOf(tokens: readonly Token[], claim: DateClaim): Placed[] {
  const first = tokens.find((token) => token.start >= claim.start);
  const goesOn = first !== undefined && (['VERB', 'CCONJ', 'ADP'].includes(first.pos) || /^(?:which|that|who)$/.test(first.lower));
  const opens = !first || !goesOn || first.end > claim.value.start || hasSubject(tokens, first);
  const inside = (token: Token) => token.end <= claim.end && (!opens || token.start >= claim.start);
  return tokens.flatMap((token, i) => (inside(token) ? [{ token, i }] : []));
}

/** "The toll of the storm rose after | rescuers found a body on Tuesday": the clause behind the conjunction tells another thing. */
function hasSubject(tokens: readonly Token[], first: Token): boolean {
  if (!/^(?:after|before|when|while|as|since|until|because)$/.test(first.lower)) return false;
  const verb = tokens.findIndex((token) => token.start > first.start && (token.pos === 'VERB' || token.pos === 'AUX'));
  const subject = tokens.slice(tokens.indexOf(first) + 1, verb < 0 ? undefined : verb);
  return verb > 0 && subject.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') && !subject.some((token) => isEvent(token));
}

/** The verb nearest before the date, else the first behind it, is one of speech: the date is that of the speaking. */
function tellsSpeech(clause: readonly Placed[], claim: DateClaim): boolean {
  const verbs = clause.flatMap(({ token }) => (token.pos === 'VERB' ? [token] : []));
  const verb = verbs.findLast((token) => token.end <= claim.value.start) ?? verbs.find((token) => token.start >= claim.value.end);
  return verb !== undefined && SPEECH.has(verb.lemma);
}
