/**
 * npm run build: checks the corpus, builds the site beside its place and puts it there only when it is whole.
 * CORPUS, SITE_URL, BASE_PATH and OUT_DIR come from the environment. Where CI is set, a links.yaml that would change stops
 * it, unless --update-links says that they may be written; --keep-links leaves links.yaml alone whatever happens.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type ComparedTopic, compareTopics } from '../corpus/compare.ts';
import { readCorpus } from '../corpus/read.ts';
import { countText, reportText } from '../corpus/report.ts';
import { readPlacement } from '../hosting/placement.ts';
import { today } from '../links/today.ts';
import type { Comparison } from '../schemas/comparison.ts';
import { isDiscrepancy } from '../schemas/vocabulary.ts';
import { figure } from '../site/words.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { publishLinks, unseenChanges } from './publishLinks.ts';
import { replaceFolder, whyNotReplace } from './replaceFolder.ts';
import { REPORT_STYLE, readSwitches, stop } from './terminal.ts';

const { quiet, 'update-links': updateLinks, 'keep-links': keepLinks } = readSwitches(['quiet', 'update-links', 'keep-links']);
const inCI = !/^(?:|0|false)$/i.test(process.env['CI'] ?? '');
const corpusFolder = process.env['CORPUS'] || 'corpus';
const target = path.resolve(process.env['OUT_DIR']?.trim() || 'dist');
const say = (line: string): void => {
  if (!quiet) console.log(line);
};

checkSettings();
const compared = compareCorpus();
if (inCI && !updateLinks && !keepLinks) refuseUnseenLinks();
// Ctrl+C reaches Astro too, which ends; this process then clears away what was half built.
process.on('SIGINT', () => {});
if (!replaceFolder(target, buildInto)) stop('The site could not be built.');
if (updateLinks || !(inCI || keepLinks)) keepIds();
say(`The site is in ${path.relative('.', target) || '.'}.`);

function checkSettings(): void {
  const { problems } = readPlacement(process.env);
  if (problems.length) stop(problems.join('\n'));
  const why = whyNotReplace(target, ['.', corpusFolder]);
  if (why) stop(`OUT_DIR names ${target}, and ${why}. It should name a folder that the build may replace, such as dist.`);
}

/** Compares everything once before Astro starts, so that what is wrong with the input is told plainly and all at once. */
function compareCorpus(): ComparedTopic[] {
  say(`Comparing the stories in ${corpusFolder} …`);
  const corpus = readCorpus(corpusFolder);
  const { compared, ...findings } = compareTopics(corpus.topics, corpus, loadThesaurus(), today());
  for (const { topic, edition } of compared.filter(({ sound }) => sound))
    say(`  ${topic.label}: ${edition.stories.length} ${edition.stories.length === 1 ? 'story' : 'stories'}, ${summary(edition.file.comparisons)}`);
  if (findings.problems.length || findings.warnings.length) console.error(reportText(findings, REPORT_STYLE));
  if (findings.problems.length) stop(`${countText(findings)}. ${notBuilt()}`);
  return compared;
}

function notBuilt(): string {
  return `The site was not built${fs.existsSync(target) ? '; what was built before is still there' : ''}.`;
}

function refuseUnseenLinks(): void {
  const problems = unseenChanges(compared);
  if (!problems.length) return;
  console.error(reportText({ problems, warnings: [] }, REPORT_STYLE));
  stop(`The permanent addresses are not as they are committed. ${notBuilt()}`);
}

/** Only after the site is there: an address is published with its page. */
function keepIds(): void {
  const { written, problems } = publishLinks(compared);
  for (const file of written) say(`New addresses are kept in ${file}; commit it with the articles.`);
  if (problems.length) console.error(reportText({ problems: [], warnings: problems }, REPORT_STYLE));
}

function summary(comparisons: readonly Comparison[]): string {
  const discrepancies = comparisons.filter(({ verdict }) => isDiscrepancy(verdict)).length;
  return `${figure(comparisons.length, 'comparison')}, ${discrepancies} of them ${discrepancies === 1 ? 'a discrepancy' : 'discrepancies'}`;
}

/** Lets Astro build into a folder; what it says is shown only where it fails. */
function buildInto(folder: string): boolean {
  say('Building the site …');
  const astro = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
  // A cache of its own: nothing of an earlier build comes in, and two builds at once do not write to one file.
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'variorum-cache-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
      env: { ...process.env, OUT_DIR: folder, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) console.error(`${stdout}\n${stderr}`);
    return status === 0;
  } finally {
    fs.rmSync(cache, { recursive: true, force: true });
  }
}
