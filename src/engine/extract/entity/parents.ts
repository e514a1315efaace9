import type { Mention, Sentence, Story, Topic } from '../../model.ts';

/** Whose a body is: the words that say so around the name of the owner, as offsets into the story, and the body, where it is named. */
export interface Parent {
  start: number;
  end: number;
  child: Mention | null;
}

/** "a unit of", "a subsidiary of Leeds-based", "owned by" before the owner. */
const UNIT_OF =
  /\b(?:(?:a|the|an)(?: [a-z-]+){0,2} (?:unit|subsidiary|division|arm|offshoot)(?: company| firm)? of|(?:is|was|are|were|which is|now) (?:wholly |partly |majority-)?owned by)(?: the)?(?: [\p{Lu}][\p{L}.]*(?:, [\p{Lu}][\p{L}.]*)?-based)? $/u;
/** "parent company X", "its owner X". */
const PARENT_BEFORE = /\b(?:parent(?: company| firm| group)?|owner)[, ]+$/i;
/** "X, the Leeds-based parent", "X, its owner". */
const PARENT_BEHIND = /^, (?:the|its|their)(?: [\p{L}-]+){0,2} (?:parent|owner)(?: company| firm| group)?(?= ?(?:[,.;]|of\b|which\b|that\b|$))/u;
const REACH = 70;

/** What a sentence says of `owner`, an organisation, as the one to whom another belongs; null where it says nothing of the kind. */
export function parentIn(story: Story, sentence: Sentence, owner: Mention, topic: Topic): Parent | null {
  const before = story.text.slice(Math.max(sentence.start, owner.start - REACH), owner.start);
  const lead = UNIT_OF.exec(before);
  if (lead) {
    const start = owner.start - (before.length - lead.index);
    return { start, end: owner.end, child: childBefore(story, sentence, start, topic) };
  }
  const title = PARENT_BEFORE.exec(before);
  if (title) return { start: owner.start - (before.length - title.index), end: owner.end, child: null };
  const behind = PARENT_BEHIND.exec(story.text.slice(owner.end, sentence.end));
  return behind ? { start: owner.start, end: owner.end + behind[0].length, child: null } : null;
}

/** "Norvik, a unit of": the name right before the comma, or before the verb. */
const childBefore = (story: Story, sentence: Sentence, at: number, topic: Topic): Mention | null =>
  topic.entities
    .mentions(story.index, sentence.start, at)
    .findLast((mention) => mention.end <= at && /^(?:, |, which | )$/.test(story.text.slice(mention.end, at))) ?? null;
