/**
 * npm run build: checks the corpus, builds the site beside its place and puts it there only when it is whole.
 * CORPUS, SITE_URL, BASE_PATH and OUT_DIR come from the environment.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { placed, readCorpus } from '../corpus/read.ts';
import { countText, type Findings, reportText } from '../corpus/report.ts';
import { compareTopic } from '../engine/compare.ts';
import type { Comparison } from '../schemas/comparison.ts';
import { isDiscrepancy } from '../schemas/vocabulary.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { REPORT_STYLE, stop } from './terminal.ts';

const quiet = process.argv.includes('--quiet');
const corpusFolder = process.env['CORPUS'] || 'corpus';
const target = path.resolve(process.env['OUT_DIR'] || 'dist');
const say = (line: string): void => {
  if (!quiet) console.log(line);
};

compareCorpus();
buildSite();

/** Compares everything once before Astro starts, so that what is wrong with the input is told plainly and all at once. */
function compareCorpus(): void {
  say(`Comparing the stories in ${corpusFolder} …`);
  const corpus = readCorpus(corpusFolder);
  const findings: Findings = { problems: [...corpus.problems], warnings: corpus.warnings };
  const thesaurus = loadThesaurus();
  for (const topic of corpus.topics) {
    const edition = compareTopic(topic.source, thesaurus);
    findings.problems.push(...edition.problems.map((problem) => placed(problem, topic)));
    if (!topic.problems.length && !edition.problems.length) say(`  ${topic.label}: ${edition.stories.length} stories, ${summary(edition.file.comparisons)}`);
  }
  if (findings.problems.length || findings.warnings.length) console.error(reportText(findings, REPORT_STYLE));
  if (findings.problems.length) stop(`${countText(findings)}. The site was not built${fs.existsSync(target) ? '; what was built before is still there' : ''}.`);
}

function summary(comparisons: readonly Comparison[]): string {
  const discrepancies = comparisons.filter(({ verdict }) => isDiscrepancy(verdict)).length;
  return `${comparisons.length} comparisons, ${discrepancies} of them discrepancies`;
}

function buildSite(): void {
  say('Building the site …');
  const fresh = fs.mkdtempSync(`${target}.building-`);
  try {
    const astro = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
      env: { ...process.env, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) stop(`${stdout}\n${stderr}\nThe site could not be built.`);
    swapIn(fresh);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
  say(`The site is in ${path.relative('.', target) || '.'}.`);
}

/** Takes the place of what was there by renaming, so that nobody ever sees half a site. */
function swapIn(fresh: string): void {
  const old = `${target}.old-${process.pid}`;
  fs.chmodSync(fresh, 0o755);
  if (fs.existsSync(target)) fs.renameSync(target, old);
  fs.renameSync(fresh, target);
  fs.rmSync(old, { recursive: true, force: true });
}
