import pc from 'picocolors';
import type { ClaimRecord, Comparison, ComparisonFile } from '../schemas/comparison.ts';
import { ONE_VOICE, type Verdict } from '../schemas/vocabulary.ts';

const COLOURS: Record<Verdict, (text: string) => string> = { conflict: pc.red, reworded: pc.magenta, compatible: pc.blue, agree: pc.green };
/** A mark for each verdict, so that colour is never alone. */
const MARKS: Record<Verdict, string> = { conflict: '≠', reworded: '❝', compatible: '≈', agree: '=' };
const VERDICT_WIDTH = 12;
const INDENT = ' '.repeat(VERDICT_WIDTH + 2);

/** The comparisons of a topic as text for a terminal of `width` columns. */
export function comparisonTable(file: ComparisonFile, width: number): string {
  const stories = file.stories.map(
    ({ siglum, title, published, outlet }) => `  ${pc.bold(siglum)}  ${cut(title, width - 30)}${faint([outlet, published?.edtf].filter(Boolean).join(', '))}`,
  );
  const rows = file.comparisons.map((comparison) => comparisonRow(comparison, file, width));
  return [pc.bold(file.topic.title), ...stories, copies(file), '', ...rows, summary(file)].filter((line) => line !== null).join('\n');
}

const faint = (text: string): string => (text ? pc.dim(` · ${text}`) : '');

function copies({ reuse, stories }: ComparisonFile): string | null {
  const siglum = new Map(stories.map((story) => [story.id, story.siglum]));
  const joined = reuse
    .filter(({ share }) => share >= ONE_VOICE)
    .map(({ a, b, share }) => `${siglum.get(a)} and ${siglum.get(b)} share ${Math.round(share * 100)} % of their text and count as one voice`);
  return joined.length ? pc.dim(`  ${joined.join('; ')}.`) : null;
}

function comparisonRow(comparison: Comparison, file: ComparisonFile, width: number): string {
  const { verdict, title, kind, explanation } = comparison;
  const label = COLOURS[verdict](`${MARKS[verdict]} ${verdict}`.padEnd(VERDICT_WIDTH));
  const lines = [`${label}  ${pc.bold(title)}${faint(`${kind} · ${comparison.id}`)}`];
  for (const group of readingsByWords(comparison, file)) lines.push(...wrap(group, width - INDENT.length).map((line) => INDENT + line));
  lines.push(...wrap(explanation, width - INDENT.length).map((line) => INDENT + pc.dim(line)), '');
  return lines.join('\n');
}

/** "A, B  50-year lease": one line for the stories that use the same words. */
function readingsByWords(comparison: Comparison, file: ComparisonFile): string[] {
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  const siglum = new Map(file.stories.map((story) => [story.id, story.siglum]));
  const bySaying = new Map<string, string[]>();
  for (const id of comparison.readings) {
    const claim = claims.get(id)!;
    const words = wordsShown(claim);
    bySaying.set(words, [...(bySaying.get(words) ?? []), siglum.get(claim.story)!]);
  }
  return [...bySaying].map(([words, sigla]) => `${sigla.join(' ')}  ${words}`);
}

const wordsShown = ({ text, value, kind }: ClaimRecord): string =>
  value && kind !== 'quote' && value.text !== text ? `${oneLine(value.text)}: ${oneLine(text)}` : oneLine(text);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, Math.max(1, width - 1))}…` : text);

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

function summary({ comparisons, claims, stories }: ComparisonFile): string {
  const count = (verdict: Verdict) => comparisons.filter((comparison) => comparison.verdict === verdict).length;
  const verdicts = (['conflict', 'reworded', 'compatible', 'agree'] as const).map((verdict) => COLOURS[verdict](`${count(verdict)} ${verdict}`)).join(', ');
  const counted = [countOf(stories.length, 'story', 'stories'), countOf(claims.length, 'claim'), countOf(comparisons.length, 'comparison')].join(', ');
  return `${counted}: ${verdicts}.`;
}

const countOf = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
