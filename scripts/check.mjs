// npm run check: format, lint, types, tests, build. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, findNode, ROOT, run } from './install.mjs';

ensureInstalled();
const tool =
  (file, ...args) =>
  () =>
    spawnSync(findNode(), [path.join(ROOT, 'node_modules', file), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    }).status ?? 1;

const STEPS = [
  ['format and lint', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['types of pages', tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint')],
  ['types', tool('typescript/bin/tsc', '--noEmit')],
  ['tests', () => run('scripts/test.mjs')],
  ['build', () => run('src/cli/build.ts')],
];

for (const [name, step] of STEPS) {
  console.log(`\n— ${name}`);
  const status = step();
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(status);
  }
}
console.log('\nAll checks passed.');
