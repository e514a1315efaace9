/**
 * npm run bench -- [FOLDER] [--runs N]: how long the engine takes, step by step. Measures each topic of FOLDER (corpus) and
 * corpora of 20 and of 100 stories made by changing the stories of its first topic. Medians of N runs (5; fewer where one is long).
 */
import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus/read.ts';
import { variantsOf } from '../corpus/variants.ts';
import { settle } from '../engine/align/settle.ts';
import { findClaims } from '../engine/compare.ts';
import { KINDS } from '../engine/kinds.ts';
import type { TopicSource } from '../engine/model.ts';
import { readTopic } from '../engine/read/topic.ts';
import { allReadings, claimRecords, comparisonRecords } from '../engine/records.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { stop } from './terminal.ts';

/** A topic that takes longer than this is run only as often as fits into it. */
const LONG_MS = 10_000;
const MADE_UP = [20, 100];
const STEPS = ['read', 'extract', 'align', 'judge'] as const;
type Times = Record<(typeof STEPS)[number], number>;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) stop(`--runs is "${values.runs}" and should be a number from 1.`);
const { topics } = readCorpus(positionals[0] ?? 'corpus');
if (!topics[0]?.source.files.length) stop('There are no articles to measure with.');

const started = performance.now();
const thesaurus = loadThesaurus();
compared(topics[0]!.source); // Once unmeasured: the part-of-speech model is loaded and the code compiled.
console.log(`Start, with dictionaries and one comparison: ${seconds(performance.now() - started)} s\n`);
console.log(['stories', 'kB', 'claims', 'runs', ...STEPS, 'all', 'topic'].map((name) => name.padStart(8)).join(''));
for (const { source } of topics) measure(source);
for (const count of MADE_UP) measure(madeUp(topics[0]!.source, count));
console.log(`\nSeconds. Most memory taken: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function madeUp(source: TopicSource, count: number): TopicSource {
  const texts = variantsOf(
    source.files.map(({ text }) => text),
    count,
  );
  return { ...source, title: `${count} made up`, files: texts.map((text, i) => ({ name: `${String(i).padStart(4, '0')}.txt`, text })) };
}

function measure(source: TopicSource): void {
  const all: Times[] = [];
  let claims = 0;
  const begun = performance.now();
  while (all.length < runs && (!all.length || performance.now() - begun < LONG_MS)) {
    const run = compared(source);
    all.push(run.times);
    claims = run.claims;
  }
  const medians = STEPS.map((step) => median(all.map((times) => times[step])));
  const whole = median(all.map((times) => STEPS.reduce((sum, step) => sum + times[step], 0)));
  const size = Math.round(source.files.reduce((sum, { text }) => sum + text.length, 0) / 1000);
  const cells = [source.files.length, size, claims, all.length, ...medians.map(seconds), seconds(whole)];
  console.log(`${cells.map((cell) => String(cell).padStart(8)).join('')}   ${source.title}`);
}

/** The steps of compareTopic, each timed in milliseconds. */
function compared(source: TopicSource): { times: Times; claims: number } {
  const times: Times = { read: 0, extract: 0, align: 0, judge: 0 };
  const timed = <T>(step: keyof Times, work: () => T): T => {
    const begun = performance.now();
    const made = work();
    times[step] = performance.now() - begun;
    return made;
  };
  const { topic } = timed('read', () => readTopic(source, thesaurus));
  const found = timed('extract', () => findClaims(topic));
  const alignments = timed('align', () => settle(Object.values(KINDS).flatMap((kind) => kind.align(found, topic))));
  timed('judge', () => {
    const claims = new Set([...found, ...alignments.flatMap(allReadings)]);
    return comparisonRecords(alignments, claimRecords([...claims], topic), topic);
  });
  return { times, claims: found.length };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
