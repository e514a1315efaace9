import type { DateClaim, DurationClaim, Sentence, Story, TimeValue } from '../../model.ts';
import { readDateline } from '../../read/dateline.ts';
import { clauseAround } from '../../text/clauses.ts';
import { resolveBeside } from './beside.ts';
import { type Context, contextOf, publicationOf, type Resolved } from './context.ts';
import { directionAt, isSetAnew } from './direction.ts';
import { durationOf, isoDuration } from './duration.ts';
import { resolveEndings } from './ending.ts';
import type { Clock, DateExpression, DurationExpression, Expression } from './expression.ts';
import { findExpressions } from './find.ts';
import { linkEnds } from './link.ts';
import { isBeforeAnyNight } from './overnight.ts';
import { isSpokenToday, quotedDay } from './quoted.ts';
import { relationBefore } from './relation.ts';
import { resolve } from './resolve.ts';
import { inSeason } from './season.ts';

export type TimeClaim = DateClaim | DurationClaim;

/** All dates and durations of a story, in order: expressions are found first, then resolved one after the other, each in the light of those before. */
export function timeClaims(story: Story): TimeClaim[] {
  const context = contextOf(publicationOf(story.published));
  return story.sentences.flatMap((sentence) => {
    if (isDatelineAlone(story, sentence)) return [];
    const expressions = findExpressions(story, sentence).map((one) => (one.kind === 'date' ? inSeason(one, story, sentence) : one));
    const claims = expressions.map((expression) =>
      expression.kind === 'date' ? dateClaim(expression, story, sentence, context, expressions) : durationClaim(expression, story, sentence),
    );
    const dates = claims.filter((claim) => claim.kind === 'date');
    resolveBeside(dates, story);
    resolveEndings(dates, story, sentence);
    linkEnds(claims, story, sentence, context.published);
    return claims;
  });
}

const STARTS_WITH_CLOCK = /^(?:midnight|noon|midday|dawn|dusk|\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m)/i;

/** "In", "On", "By early": what stands before a date that opens its sentence. */
const OPENING = 10;

const SAYS =
  /\b(?:announce[sd]?|sa(?:id|ys)|told|tells|confirm(?:s|ed)|reveal(?:s|ed)|report(?:s|ed)|disclose[sd]?|declare[sd]?|admit(?:s|ted)|rule[sd]?|warn(?:s|ed)|agreed?|decided?|voted)\b/i;

/** "Announced on Tuesday that it has bought the mill": what is said belongs to the claim, or one announcement would be like any other. */
function saying(clause: { start: number; end: number }, story: Story, sentence: Sentence): { start: number; end: number } {
  const next = /^\s+that\s/.exec(story.text.slice(clause.end, Math.min(sentence.end, clause.end + 8)));
  if (!next || !SAYS.test(story.text.slice(clause.start, clause.end))) return clause;
  const that = clause.end + next[0].indexOf('that');
  return { start: clause.start, end: Math.max(clause.end, clauseAround(sentence, that, that + 4).end) };
}

/** A block that is nothing but a dateline says when the story appeared, which is no claim of it. */
const isDatelineAlone = (story: Story, sentence: Sentence): boolean => {
  const block = story.blocks[sentence.block];
  if (!block || block.end - block.start > 140 || !/\d/.test(story.text.slice(block.start, block.end))) return false;
  return readDateline([block], story.text.slice(block.start, block.end), true) !== null;
};

function dateClaim(expression: DateExpression, story: Story, sentence: Sentence, context: Context, all: Expression[]): DateClaim {
  const { start, end, date, rule } = expression;
  context.words = story.source.slice(start, end).replace(/\s+/g, ' ');
  context.relation = relationBefore(story.text.slice(Math.max(sentence.start, start - 60), start), date.form === 'interval');
  // "Shortly before noon on Sunday": the hour is a limit, the day is not.
  if (STARTS_WITH_CLOCK.test(context.words)) context.relation = 'on';
  context.tense = directionAt(sentence, story.text, [start, end], context.relation, date.form);
  if (context.relation === 'until' && isSetAnew(story.text.slice(Math.max(sentence.start, start - 90), start))) context.relation = 'on';
  context.block = sentence.block;
  const opens = start - sentence.start <= OPENING;
  const opening = context.opening;
  context.opening = opens && opening && opening.block === sentence.block && opening.sentence === sentence.index - 1 ? opening : null;
  const quoted = quotedDay(expression, all, story, sentence, context);
  // Who says "today" may have said it days before; without the day of the speaking it is left open.
  const open = isSpokenToday(expression, story, sentence) || isBeforeAnyNight(expression, story, context.block);
  const found = quoted ?? (open ? null : notAfterTelling(resolve(expression, context), expression, context));
  follow(context, found, expression);
  const stated = found && date.form === 'calendar' && date.month !== null && (date.year !== null || context.opening);
  context.opening =
    opens && stated ? { period: found, sentence: sentence.index, block: sentence.block } : opening?.sentence === sentence.index ? opening : null;
  const time = timeValue(found, expression, context.relation as TimeValue['relation']);
  return {
    kind: 'date',
    story: story.index,
    sentence: sentence.index,
    rule,
    ...saying(clauseAround(sentence, start, end), story, sentence),
    value: { start, end, normal: time.edtf },
    time,
  };
}

/** "The following day he left", after a day to come: what has happened is not dated later than it is told. */
function notAfterTelling(found: Resolved | null, { date }: DateExpression, { tense, relation, published }: Context): Resolved | null {
  const follows = date.form === 'anaphor' || (date.form === 'shifted' && date.from === 'story');
  if (!found || !follows || tense !== 'past' || !published || ['by', 'until', 'before'].includes(relation)) return found;
  return found.days[0] > published.days[1] ? null : found;
}

/** "7 and 8 December" can be told on from as one day can. */
const FEW_DAYS = 3;

/** What later words such as "that day" refer to. A day that could not be told is forgotten, not replaced by an earlier one. */
function follow(context: Context, found: Resolved | null, { date }: DateExpression): void {
  const known = found && Number.isFinite(found.days[0]) ? found : null;
  if (known) context.last = known;
  if (known && known.precision === 'day' && known.days[1] - known.days[0] <= FEW_DAYS) {
    context.lastDay = known;
    if (date.form !== 'clock') {
      context.told = { block: context.block, tense: context.tense };
      context.days.add(known.days[0]);
    }
  }
  if (!known && date.form !== 'clock' && date.form !== 'anaphor') context.lastDay = null;
}

function timeValue(found: Resolved | null, { date, clock }: DateExpression, relation: TimeValue['relation']): TimeValue {
  const days = found && Number.isFinite(found.days[0]) ? found.days : null;
  const single = days !== null && days[0] === days[1];
  const precision = clock ? clock.precision : (found?.precision ?? UNRESOLVED[date.form] ?? 'day');
  const edtf = found && clock && single && clock.precision !== 'part of day' ? `${found.edtf}T${clockText(clock)}` : (found?.edtf ?? null);
  const written = clock && { from: clock.from, to: clock.to, offset: clock.offset };
  return { edtf, days, precision, relation, clock: written, evidence: found?.evidence ?? '' };
}

const UNRESOLVED: Partial<Record<DateExpression['date']['form'], TimeValue['precision']>> = {
  quarter: 'quarter',
  fiscal: 'quarter',
  season: 'season',
  half: 'season',
  unit: 'month',
  shifted: 'month',
};

const two = (value: number): string => String(value).padStart(2, '0');
function clockText({ from, offset }: Clock): string {
  const zone = offset === null ? '' : offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${two(Math.floor(from / 60))}:${two(from % 60)}:00${zone}`;
}

function durationClaim(expression: DurationExpression, story: Story, sentence: Sentence): DurationClaim {
  const { start, end, rule, length } = expression;
  return {
    kind: 'duration',
    story: story.index,
    sentence: sentence.index,
    rule,
    ...clauseAround(sentence, start, end),
    value: { start, end, normal: isoDuration(length) },
    duration: { ...durationOf(expression), from: null, until: null },
  };
}
