import { baseOf } from '../extract/quantity/units.ts';
import { publicationOf } from '../extract/time/context.ts';
import type { QuantityClaim, Topic } from '../model.ts';

/** "Has risen to three": between the verb and the figure stand at most words that bound it. */
const TO =
  '(?:\\s+(?:further|again|sharply|slightly|steadily|since|now|today|up|down|back)){0,2}\\s+to\\s+(?:(?:at|least|most|about|around|some|nearly|almost|more|less|fewer|than|over|under|just|only|a|an|the|record)\\s+){0,4}$';
const UP = new RegExp(
  `\\b(?:ris(?:en|es|ing)|rose|climb(?:ed|s|ing)|gr[eo]wn?|grows|increas(?:ed|es|ing)|jump(?:ed|s)|soar(?:ed|s)|went up|gone up|goes up)${TO}`,
  'i',
);
const DOWN = new RegExp(
  `\\b(?:fall(?:en|s|ing)|fell|dropp?(?:ed|s|ing)|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|slipp?(?:ed|s)|slump(?:ed|s)|plung(?:ed|es)|dipp?(?:ed|s)|sunk|sank|shr[aiu]nk|went down|gone down|goes down)${TO}`,
  'i',
);
const REACH = 90;

/** Whether the story says that the figure has risen or fallen to what it gives. */
function directionOf({ story, sentence, value }: QuantityClaim, topic: Topic): 'up' | 'down' | null {
  const { text, sentences } = topic.stories[story]!;
  const before = text.slice(Math.max(sentences[sentence]?.start ?? 0, value.start - REACH), value.start).replace(/\s+/g, ' ');
  return UP.test(before) ? 'up' : DOWN.test(before) ? 'down' : null;
}

/** The day on which a story appeared; null where that could not be told to the day. */
function dayOfStory({ story }: QuantityClaim, topic: Topic): number | null {
  const days = publicationOf(topic.stories[story]!.published)?.days;
  return days && days[0] === days[1] ? days[0] : null;
}

const sizeOf = ({ value: { normal } }: QuantityClaim): number => normal.number * baseOf(normal.unit);

/** Of two figures the later, where its story appeared on a later day and says that the figure has changed in that direction: both are true, each at its time. */
export function laterOf(a: QuantityClaim, b: QuantityClaim, topic: Topic): QuantityClaim | null {
  const [x, y] = [dayOfStory(a, topic), dayOfStory(b, topic)];
  if (x === null || y === null || x === y) return null;
  const [before, after] = x < y ? [a, b] : [b, a];
  const direction = directionOf(after, topic);
  return direction && sizeOf(after) !== sizeOf(before) && direction === (sizeOf(after) > sizeOf(before) ? 'up' : 'down') ? after : null;
}

/** The words for what a story says of its figure: "has risen to". */
export const changeWords = (claim: QuantityClaim, topic: Topic): string => (directionOf(claim, topic) === 'up' ? 'risen' : 'fallen');

/** Whether the figures only rise from one day of publication to the next, and rise at all. */
export function onlyRise(claims: readonly QuantityClaim[], topic: Topic): boolean {
  const dated = claims.flatMap((claim) => {
    const day = dayOfStory(claim, topic);
    return day === null ? [] : [{ day, size: sizeOf(claim) }];
  });
  const inOrder = dated.toSorted((x, y) => x.day - y.day);
  return (
    dated.length === claims.length &&
    inOrder.every((later) => inOrder.every((earlier) => earlier.day >= later.day || earlier.size < later.size)) &&
    (inOrder[0]?.size ?? 0) < (inOrder.at(-1)?.size ?? 0)
  );
}
