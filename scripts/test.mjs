// npm test: installs what is missing, builds the site into folders of its own and runs all tests against it.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { manyStories } from '../tests/browser/manyStories.mjs';
import { ensureInstalled, findNode, ROOT } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const browser = await ensureBrowser();
const { findNginx } = await import('./nginx.mjs');
const nginx = findNginx();
if (!nginx) console.log('nginx is not installed: the test of its configuration is left out.');
// Within the project: Astro works on every site that goes elsewhere in one place, and these are built at once.
fs.mkdirSync(path.join(ROOT, '.variorum'), { recursive: true });
const scratch = fs.mkdtempSync(path.join(ROOT, '.variorum', 'test-'));
const folderOf = (name) => path.join(scratch, name.toLowerCase());

/** Two topics, one of which has lost a story since its comparisons were published: pages of former comparisons are among the rest. */
const corpus = path.join(scratch, 'corpus');
const LESSER = { folder: 'walkout', lost: '3-mainland.txt' };

/** A topic with so many stories that readers pick the columns of its table. */
const many = path.join(scratch, 'many');
const MANY = 20;

/** Two at the root of a host that is not named, two below a path of one that is: those are to be alike to the last byte. */
const BELOW = { CORPUS: corpus, SITE_URL: 'https://example.org', BASE_PATH: '/a/b/' };
const SITES = {
  VARIORUM_SITE: { CORPUS: 'corpus', SITE_URL: '', BASE_PATH: '' },
  VARIORUM_SITE_MANY: { CORPUS: many, SITE_URL: '', BASE_PATH: '' },
  VARIORUM_SITE_BELOW: BELOW,
  VARIORUM_SITE_AGAIN: {
    ...BELOW,
    ...{ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', SOURCE_DATE_EPOCH: '86400' },
    NODE_OPTIONS: `--import=${pathToFileURL(path.join(ROOT, 'tests/browser/elsewhere.mjs'))}`,
  },
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
/** Tests that are named by their files need no site, unless they are among those that open one. */
const needSite = named.length === 0 || named.some((name) => !/^tests\/(?!browser)/.test(name));

try {
  process.exitCode = (needSite && (await buildSites())) || test();
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

async function buildSites() {
  console.log('Building the sites that the browser tests open …');
  const prepared = prepareCorpus();
  if (prepared !== 0) return prepared;
  const codes = await Promise.all(Object.entries(SITES).map(([name, env]) => build(folderOf(name), env)));
  return Math.max(...codes);
}

function prepareCorpus() {
  fs.mkdirSync(path.join(many, 'lights-out'), { recursive: true });
  for (const { name, text } of manyStories(MANY)) fs.writeFileSync(path.join(many, 'lights-out', name), text);
  const topic = path.join(corpus, LESSER.folder);
  const publish = () =>
    spawnSync(findNode(), [path.join(ROOT, 'src/cli/links.ts')], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CI: '', CORPUS: corpus },
    }).status ?? 1;
  fs.cpSync(path.join(ROOT, 'corpus'), corpus, { recursive: true });
  fs.cpSync(path.join(ROOT, 'tests/fixtures', LESSER.folder), topic, { recursive: true, filter: (name) => path.basename(name) !== 'expected.txt' });
  const published = publish();
  fs.rmSync(path.join(topic, LESSER.lost));
  return published || publish();
}

function build(folder, env) {
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, OUT_DIR: folder } };
  const building = spawn(findNode(), [path.join(ROOT, 'src/cli/build.ts'), '--quiet', '--keep-links'], options);
  return new Promise((done) => building.on('close', (code) => done(code ?? 1)));
}

function test() {
  const report = path.join(scratch, 'report.json');
  const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const sites = needSite ? Object.fromEntries(Object.keys(SITES).map((name) => [name, folderOf(name)])) : {};
  const { status } = spawnSync(findNode(), [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser, NGINX_PATH: nginx ?? '', ...sites },
  });
  summarise(report);
  return status ?? 1;
}

/** One plain last line, for people who scroll to the end and for machines. */
function summarise(report) {
  if (!fs.existsSync(report)) return;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(fs.readFileSync(report, 'utf8'));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`);
}
