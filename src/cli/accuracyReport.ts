import type { Accuracy } from '../site/accuracy.ts';

/** One topic measured, as the scorer puts it; shares are 0 to 1. */
export interface TopicScore {
  topic: string;
  /** True for a topic that nobody looked at while the rules were written. */
  heldOut: boolean;
  /** How many comparisons the hand made. */
  gold: number;
  found: number;
  verdictRight: number;
  pairPrecision: number;
  pairRecall: number;
  alignF1: number;
  comparisons: number;
  discrepancies: number;
}

/** F1 of date and duration expressions: that they are found, and that their value is right. 0 to 1. */
export interface DateScore {
  found: number;
  value: number;
  /** Annotated expressions, how many of them are found, and how many with the right value. */
  counts: { gold: number; found: number; value: number };
}

/** Everything below it in docs/accuracy.md is written by hand and stays. */
export const MARKER = '<!-- Written by hand below this line; npm run accuracy keeps it. -->';

/** Reads the line that the scorer prints for a topic; null where it prints something else. */
export function readScore(line: string): Omit<TopicScore, 'topic' | 'heldOut' | 'discrepancies'> | null {
  const share = (name: string): [number, number] | null => {
    const [, part, whole] = new RegExp(`(?:^|· )${name} (\\d+)/(\\d+)`).exec(line) ?? [];
    return part === undefined ? null : [Number(part), Number(whole)];
  };
  const [found, right, precision, recall] = ['found', 'verdict right', 'pair precision', 'pair recall'].map(share);
  const comparisons = /comparisons (\d+)/.exec(line)?.[1];
  if (!found || !right || !precision || !recall || comparisons === undefined) return null;
  const [p, r] = [ratio(precision), ratio(recall)];
  return {
    gold: found[1],
    found: ratio(found),
    verdictRight: ratio(right),
    pairPrecision: p,
    pairRecall: r,
    alignF1: p + r ? (2 * p * r) / (p + r) : 0,
    comparisons: Number(comparisons),
  };
}

const ratio = ([part, whole]: readonly [number, number]): number => (whole ? part / whole : 0);

/** Reads the line that the scorer of dates prints; null where it prints something else. */
export function readDateScore(line: string): DateScore | null {
  const [, found, value, kinds] = /found F1 ([\d.]+) · value F1 ([\d.]+) .*?(\{.*\})/.exec(line) ?? [];
  if (kinds === undefined) return null;
  const counts = { gold: 0, found: 0, value: 0 };
  for (const kind of Object.values(JSON.parse(kinds) as Record<string, typeof counts>)) {
    counts.gold += kind.gold;
    counts.found += kind.found;
    counts.value += kind.value;
  }
  return { found: Number(found) / 100, value: Number(value) / 100, counts };
}

/** The measured part of docs/accuracy.md, with what stood below the marker before. */
export function accuracyText(topics: readonly TopicScore[], dates: DateScore | null, generated: string, before: string): string {
  const rows = topics.map(
    (score) =>
      `| ${score.topic}${score.heldOut ? ' (kept aside)' : ''} | ${score.gold} | ${[score.found, score.verdictRight, score.alignF1, score.pairPrecision, score.pairRecall].map((share) => percent(share)).join(' | ')} | ${score.comparisons} | ${score.discrepancies} |`,
  );
  const byHand = before.includes(MARKER) ? before.slice(before.indexOf(MARKER) + MARKER.length) : '\n';
  return [
    '# Accuracy',
    '',
    `Measured on ${generated} with \`npm run accuracy -- DIR\`, where \`DIR\` holds \`topics/\`, \`gold/\`, \`dates/\` and \`tools/\`. All figures in per cent but the counts.`,
    '',
    '| topic | by hand | found | verdict right | ALIGN F1 | pair precision | pair recall | comparisons | discrepancies |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
    '',
    '- *by hand*: comparisons that people made of the topic, a sample of what its stories share; *found*: two of their readings or more stand in one comparison.',
    '- *verdict right*: found, and with the verdict that the hand gave. *ALIGN F1*: harmonic mean of the precision and the recall of pairs of readings.',
    ...(topics.some(({ heldOut }) => heldOut)
      ? ['- *kept aside*: the stories of this topic were not read while the rules were written, so its figures are nearest to what other news would give.']
      : []),
    '',
    ...(dates ? [dateText(dates), ''] : []),
    `${MARKER}${byHand}`,
  ].join('\n');
}

function dateText({ found, value, counts }: DateScore): string {
  const of = (count: number, whole: number): string => `${count} of ${whole} (${percent(ratio([count, whole]))} %)`;
  return [
    `Dates and durations of annotated news articles: F1 of finding ${percent(found, 1)}, F1 of the right value ${percent(value, 1)}.`,
    `Of the annotated expressions ${of(counts.found, counts.gold)} are found, and ${of(counts.value, counts.found)} of these have the annotated value.`,
    'Expressions that the annotation passes over count against the tool in both F1.',
  ].join(' ');
}

const percent = (share: number, digits = 0): string => (100 * share).toFixed(digits);

/** The figures for the site, as src/site/accuracy.ts reads them. */
export const accuracyRecord = (topics: readonly TopicScore[], dates: DateScore | null, generated: string): Accuracy => ({
  generated,
  topics: topics.map(({ topic, heldOut, found, verdictRight, alignF1, pairPrecision }) => ({
    topic,
    heldOut,
    ...rounded({ found, verdictRight, alignF1, pairPrecision }),
  })),
  ...(dates && { dates: rounded({ found: dates.found, value: dates.value }) }),
});

const rounded = <K extends string>(shares: Record<K, number>): Record<K, number> =>
  Object.fromEntries(Object.entries<number>(shares).map(([name, share]) => [name, Math.round(share * 1000) / 1000])) as Record<K, number>;
