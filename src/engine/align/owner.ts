import type { Claim, Entity, Topic } from '../model.ts';

/** A name behind one of these is no subject: "at Norvale", "in the north". */
const PREPOSITION = /\b(?:in|at|of|on|from|to|with|by|for|near|off|against|over|under|after|before|between|among|than|as|into|via|like) (?:the )?$/i;
const SAYING = /^,? (?:also |has |had )?(?:said|says|told|tells|reported|reports|announced|added|adds|estimates?|estimated|put|puts|according)\b/;

/**
 * Who or what the sentence of a claim is about: the last name before its value that no preposition governs, with whose
 * the thing is ("Norvale's 17 shots") first. Null where none is named, or where the name is that of who says it.
 */
export function ownerOf(claim: Claim, topic: Topic): Entity | null {
  const story = topic.stories[claim.story]!;
  const sentence = story.sentences[claim.sentence]!;
  const until = claim.value?.start ?? claim.end;
  const subjects = topic.entities
    .mentions(claim.story, sentence.start, until)
    .filter(({ start, end }) => end <= until && !PREPOSITION.test(story.text.slice(Math.max(sentence.start, start - 12), start)));
  const last = subjects.at(-1);
  return last && !SAYING.test(story.text.slice(last.end, last.end + 14)) ? last.entity : null;
}

/** True where both sentences name whose number it is, and name different ones: the home side's shots are not the guests'. */
export function otherOwner(a: Claim, b: Claim, topic: Topic): boolean {
  const [x, y] = [ownerOf(a, topic), ownerOf(b, topic)];
  return x !== null && y !== null && x !== y && x.type === y.type && !x.within.includes(y) && !y.within.includes(x);
}

/** True where both sentences are about a person, and not the same one. */
export function otherPerson(a: Claim, b: Claim, topic: Topic): boolean {
  const [x, y] = [ownerOf(a, topic), ownerOf(b, topic)];
  return x?.type === 'person' && y?.type === 'person' && x !== y;
}
