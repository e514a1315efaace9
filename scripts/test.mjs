// npm test: installs what is missing, builds the site into a folder of its own and runs all tests against it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, findNode, ROOT, run } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const browser = await ensureBrowser();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'variorum-test-'));
try {
  process.exitCode = test();
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

function test() {
  const site = path.join(scratch, 'site');
  console.log('Building the site that the browser tests open …');
  const built = run('src/cli/build.ts', ['--quiet', '--keep-links'], { CORPUS: 'corpus', OUT_DIR: site, SITE_URL: '', BASE_PATH: '' });
  if (built !== 0) return built;
  const report = path.join(scratch, 'report.json');
  const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(findNode(), [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser, VARIORUM_SITE: site },
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
