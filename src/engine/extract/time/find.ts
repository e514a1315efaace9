import type { Sentence, Story } from '../../model.ts';
import type { Expression, Found } from './expression.ts';
import { GRAMMARS } from './grammars/index.ts';
import { joinClocks, joinIntervals, joinParts } from './join.ts';

/** A sentence without any of these has no time expression; most sentences stop here. */
const TRIGGER =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|today|yesterday|tomorrow|tonight|this|last|morning|afternoon|evening|noon|midnight|midday|dawn|dusk|spring|summer|autumn|fall|winter|christmas|easter|thanksgiving|halloween|boxing|good|ash|palm|maundy|memorial|labor|columbus|veterans|armistice|bastille|anzac|canada|fourth|bonfire|guy|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|half|aged?|o'clock)|day\b|long\b|old\b/i;
const REACH = 80;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

interface Candidate {
  expression: Expression;
  rank: number;
}

/** The time expressions of a sentence, in order, none overlapping; offsets count in the story. */
export function findExpressions(story: Story, sentence: Sentence): Expression[] {
  // Addresses have dates of their own in them ("/2007/08/").
  const text = story.text
    .slice(sentence.start, sentence.end)
    .replace(/\s/g, ' ')
    .replace(ADDRESS, (address) => ' '.repeat(address.length));
  if (!TRIGGER.test(text)) return [];
  const chosen = longest(
    GRAMMARS.flatMap((grammar, rank) => candidates(grammar, rank, story, sentence, text)),
    text.length,
  );
  const parted = chosen.map((expression) => joinParts(expression, text));
  const joined = joinIntervals(joinClocks(parted, text), text);
  return joined
    .filter((one, i) => !isWithin(one, joined[i + 1]))
    .map((expression) => ({ ...expression, start: sentence.start + expression.start, end: sentence.start + expression.end }));
}

/** "The small hours of Friday" are no hours. */
const isWithin = (one: Expression, next: Expression | undefined): boolean => one.kind === 'duration' && next?.kind === 'date' && next.start <= one.start;

function candidates(grammar: (typeof GRAMMARS)[number], rank: number, story: Story, sentence: Sentence, text: string): Candidate[] {
  const found: Candidate[] = [];
  const { pattern } = grammar;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [at, end] = [match.index, match.index + match[0].length];
    const place = { story, sentence, text, at, before: text.slice(Math.max(0, at - REACH), at), after: text.slice(end, end + REACH) };
    const read = grammar.read(match, place);
    // What was matched and not taken may begin another expression.
    pattern.lastIndex = read ? Math.max(at + 1, at + Math.min(read.end ?? match[0].length, match[0].length)) : at + 1;
    if (read) found.push({ rank, expression: expressionOf(grammar.name, at, match[0].length, read) });
  }
  return found;
}

function expressionOf(rule: string, at: number, length: number, found: Found): Expression {
  const span = { rule, start: at + (found.start ?? 0), end: at + (found.end ?? length) };
  if (found.kind === 'duration') return { kind: 'duration', ...span, length: found.length };
  return { kind: 'date', ...span, date: found.date, part: found.part ?? null, clock: found.clock ?? null };
}

/**
 * Of overlapping readings the longest stands; of equally long ones the grammar named first.
 * What overlaps a longer reading has one of its ends in it, so two marks a reading are enough to ask.
 */
function longest(all: Candidate[], size: number): Expression[] {
  const taken = new Uint8Array(size);
  const length = ({ expression }: Candidate) => expression.end - expression.start;
  const chosen: Expression[] = [];
  for (const { expression } of all.toSorted((a, b) => length(b) - length(a) || a.rank - b.rank || a.expression.start - b.expression.start)) {
    if (taken[expression.start] || taken[expression.end - 1]) continue;
    taken.fill(1, expression.start, expression.end);
    chosen.push(expression);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
