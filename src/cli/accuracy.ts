/**
 * npm run accuracy -- DIR [--aside TOPIC,TOPIC]: measures the engine against comparisons that people made.
 * DIR holds topics/ (folders of articles), gold/ (TOPIC.mjs, and seeds.mjs for the corpus of this project), seeds/, dates/
 * and tools/ (score.mjs, score-dates.mjs). Writes docs/accuracy.md and src/site/accuracy.json.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, readTopic } from '../corpus/read.ts';
import { compareTopic } from '../engine/compare.ts';
import type { TopicSource } from '../engine/model.ts';
import type { ComparisonFile } from '../schemas/comparison.ts';
import { isDiscrepancy } from '../schemas/vocabulary.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { accuracyRecord, accuracyText, type DateScore, readDateScore, readScore, type TopicScore } from './accuracyReport.ts';
import { stop } from './terminal.ts';

const USAGE = 'npm run accuracy -- DIR [--aside TOPIC,TOPIC]';
/** The gold of the project's own corpus goes by this name. */
const SEEDS = 'seeds';
/** Where that corpus is: its first topic is the one. */
const CORPUS = 'corpus';
const REPORT = 'docs/accuracy.md';
const RECORD = 'src/site/accuracy.json';

const { dir, aside } = readArguments();
const thesaurus = loadThesaurus();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'variorum-accuracy-'));
try {
  measure();
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

function readArguments(): { dir: string; aside: Set<string> } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { aside: { type: 'string', default: '' } } });
  const [dir, ...more] = positionals;
  if (!dir || more.length) return stop(USAGE);
  const missing = ['gold', 'topics', 'tools/score.mjs'].filter((name) => !fs.existsSync(path.join(dir, name)));
  if (missing.length) return stop(`${dir} has no ${missing.join(', no ')}.\n\n${USAGE}`);
  return { dir, aside: new Set(values.aside.split(',').filter(Boolean)) };
}

function measure(): void {
  const topics = goldTopics().map(scoreTopic);
  const dates = fs.existsSync(path.join(dir, 'tools/score-dates.mjs')) ? scoreDates() : null;
  const generated = new Date().toISOString().slice(0, 10);
  const text = accuracyText(topics, dates, generated, fs.existsSync(REPORT) ? fs.readFileSync(REPORT, 'utf8') : '');
  fs.mkdirSync(path.dirname(REPORT), { recursive: true });
  fs.writeFileSync(REPORT, text);
  fs.writeFileSync(RECORD, `${JSON.stringify(accuracyRecord(topics, dates, generated), null, 2)}\n`);
  console.log(`Written: ${REPORT}, ${RECORD}`);
}

/** Names of the gold files; the project's own corpus first. */
function goldTopics(): string[] {
  const names = fs.readdirSync(path.join(dir, 'gold')).map((name) => name.replace(/\.mjs$/, ''));
  const unknown = [...aside].filter((name) => !names.includes(name));
  if (unknown.length) stop(`There is no gold for ${unknown.join(', ')}; there is for ${names.join(', ')}.`);
  return names.toSorted((a, b) => Number(b === SEEDS) - Number(a === SEEDS) || (a < b ? -1 : 1));
}

function scoreTopic(name: string): TopicScore {
  const own = name === SEEDS;
  const source = own ? ownTopic() : readTopic(path.join(dir, 'topics', name)).source;
  const { file } = compareTopic(source, thesaurus);
  const line = tool('score.mjs', exported(name, file), path.join(dir, 'gold', `${name}.mjs`), path.join(dir, own ? SEEDS : `topics/${name}`));
  const score = readScore(line) ?? stop(`score.mjs printed what cannot be read: ${line}`);
  console.log(`${name}: ${line.trim()}`);
  const discrepancies = file.comparisons.filter(({ verdict }) => isDiscrepancy(verdict)).length;
  return { topic: source.id, heldOut: aside.has(name), ...score, discrepancies };
}

function ownTopic(): TopicSource {
  return readCorpus(CORPUS).topics[0]?.source ?? stop(`${CORPUS} has no topic.`);
}

function scoreDates(): DateScore {
  const folder = path.join(scratch, 'articles');
  tool('score-dates.mjs', 'prepare', folder);
  for (const name of fs.readdirSync(folder)) exported(name, compareTopic(readTopic(path.join(folder, name)).source, thesaurus).file);
  const line = tool('score-dates.mjs', 'score', scratch);
  console.log(line.trim());
  return readDateScore(line) ?? stop(`score-dates.mjs printed what cannot be read: ${line}`);
}

function exported(name: string, file: ComparisonFile): string {
  const place = path.join(scratch, `${name}.json`);
  fs.writeFileSync(place, JSON.stringify(file));
  return place;
}

function tool(name: string, ...args: string[]): string {
  return execFileSync(process.execPath, [path.join(dir, 'tools', name), ...args], { encoding: 'utf8' });
}
