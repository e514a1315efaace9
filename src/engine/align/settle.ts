import { PLACE_NOUNS } from '../extract/entity/lexicon/heads.ts';
import type { Alignment, Claim } from '../model.ts';

/** Kinds that say more precisely what a statement in the same words says. */
const VALUES: ReadonlySet<Alignment['kind']> = new Set(['date', 'duration', 'quantity']);
const WORDINGS: ReadonlySet<Alignment['kind']> = new Set(['quote', 'place', 'name']);
/** A clause with a date in it says what the clause says besides: only much the same span is the same claim. */
const SAME_SPAN = 0.6;
/** A statement that lies within a quotation or a place claim adds nothing to it. */
const WITHIN = 0.8;

/** Leaves one comparison for each fact: drops those whose readings say in the same words what a more precise one says. */
export function settle(alignments: readonly Alignment[]): Alignment[] {
  const settled = alignments.filter(
    (alignment) => !alignments.some((rival) => (yields(alignment, rival) && covers(rival, alignment)) || isWithinQuotation(alignment, rival)),
  );
  return settled.filter((alignment) => alignment.kind !== 'statement' || !settled.some((rival) => isWhole(rival, alignment)));
}

/** "Today" within an utterance that is compared itself is part of what was said. */
const isWithinQuotation = (alignment: Alignment, rival: Alignment): boolean =>
  alignment.kind === 'date' &&
  rival.kind === 'quote' &&
  alignment.readings.every(
    ({ story, value }) => value && rival.readings.some((said) => said.story === story && said.start <= value.start && value.end <= said.end),
  );

/** A comparison of parts of statements stands only where the whole gave way to a value. */
const isWhole = (rival: Alignment, part: Alignment): boolean =>
  rival !== part && rival.kind === 'statement' && part.readings.every((reading) => rival.readings.some((other) => isPart(reading, other)));

const isPart = (a: Claim, b: Claim): boolean => a.story === b.story && b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start;

const yields = (alignment: Alignment, rival: Alignment): boolean =>
  alignment.kind === 'statement' ? VALUES.has(rival.kind) || WORDINGS.has(rival.kind) : alignment.kind === 'place' && rival.kind === 'quote';

/** True where two or more readings, and no fewer than all but one, have a twin in the rival. */
function covers(rival: Alignment, alignment: Alignment): boolean {
  const twins = alignment.readings.filter((reading) => rival.readings.some((other) => sameWords(reading, other, VALUES.has(rival.kind))));
  return twins.length >= 2 && twins.length >= alignment.readings.length - 1;
}

/** A name or a short quotation within a long statement leaves the most of it to say: only `a` may lie within `b`. */
function sameWords(a: Claim, b: Claim, wholeSpan: boolean): boolean {
  if (a.story !== b.story) return false;
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const lengths = [a.end - a.start, b.end - b.start];
  if (isAgeBeside(a, b)) return false;
  if (!wholeSpan) return overlap >= WITHIN * (a.end - a.start);
  return saysHowManyItHolds(a, b) || isCountWithin(a, b) || overlap >= SAME_SPAN * Math.max(...lengths);
}

/** "a 29-year-old officer has been suspended" tells more than an age; "Poe is 29" does not. */
const isAgeBeside = (a: Claim, b: Claim): boolean =>
  a.kind === 'statement' &&
  (b.kind === 'quantity' ? b.quantity.dimension === 'age' : b.kind === 'duration' && b.duration.age) &&
  !/^(?:be|turn|age|aged|year-old|year|old|)$/.test(a.statement.predicate);

/** "the service kept files on 43 journalists" within a longer claim on the 43: it says the same. "Buses carrying people from two towns" is not about the two. */
const isCountWithin = (a: Claim, b: Claim): boolean =>
  b.kind === 'quantity' && !PLACE_NOUNS.has(b.quantity.head ?? '') && b.start <= a.start && a.end <= b.end && a.start <= b.value.start && b.value.end <= a.end;

/** "The hall was built for 900 people": a statement that holds a capacity says nothing else, however long the clause goes on. */
const saysHowManyItHolds = (a: Claim, b: Claim): boolean =>
  b.kind === 'quantity' && b.quantity.scope.includes('capacity') && a.start <= b.value.start && b.value.end <= a.end && b.start <= a.start && a.end <= b.end;
