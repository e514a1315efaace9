import type { DateClaim, Sentence, Token, Topic } from '../model.ts';
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
/** Words between the date and the name of the event. */
const REACH = 14;

/** True where two claims put an event of one class on the same day, and not in different places. */
export function isOneEvent(a: DateClaim, b: DateClaim, topic: Topic): boolean {
  if (timeRelation(a.time, b.time) !== 'equal' || a.time.days![0] !== a.time.days![1]) return false;
  const event = eventOf(a, topic);
  return event !== null && event === eventOf(b, topic) && !otherPlace(a, b, topic);
}

/** The class of the event that a date dates; null where it dates what somebody said, or nothing that has a class. */
function eventOf(claim: DateClaim, topic: Topic): string | null {
  const sentence = topic.stories[claim.story]!.sentences[claim.sentence]!;
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.end > claim.value.start);
  const end = tokens.findIndex((token) => token.start >= claim.value.end);
  const after = end < 0 ? tokens.length : end;
  const possessed = /s$/i.test(tokens[after - 1]?.lower ?? '') ? tokens.slice(after, after + 3).findIndex(({ lower }) => CLASS.has(lower)) : -1;
  if (possessed >= 0) return CLASS.get(tokens[after + possessed]!.lower)!;
  if (tellsSpeech(sentence, claim)) return null;
  const start = startOf(tokens, claim);
  const named = tokens.flatMap((token, i) =>
    token.start >= start && token.end <= claim.end && CLASS.has(token.lower) && token.pos !== 'VERB' && Math.min(Math.abs(i - at), Math.abs(i - after)) <= REACH
      ? [i]
      : [],
  );
  const nearest = named.toSorted((x, y) => Math.abs(x - at) - Math.abs(y - at))[0];
  if (nearest === undefined || tokens.slice(Math.max(0, nearest - ANOTHER_REACH), nearest).some(({ lower }) => ANOTHER.has(lower))) return null;
  return CLASS.get(tokens[nearest]!.lower)!;
}

/** "The quake flattened houses | and sparked landslides on Tuesday": a clause without a subject has that of the one before. */
function startOf(tokens: readonly Token[], claim: DateClaim): number {
  const first = tokens.find((token) => token.start >= claim.start);
  return first?.pos === 'VERB' || first?.pos === 'CCONJ' ? tokens[0]!.start : claim.start;
}

/** The verb nearest before the date, else the first behind it, is one of speech: the date is that of the speaking. */
function tellsSpeech(sentence: Sentence, claim: DateClaim): boolean {
  const verbs = sentence.tokens.filter((token) => token.pos === 'VERB' && token.start >= claim.start && token.end <= claim.end);
  const verb = verbs.findLast((token) => token.end <= claim.value.start) ?? verbs.find((token) => token.start >= claim.value.end);
  return verb !== undefined && SPEECH.has(verb.lemma);
}
