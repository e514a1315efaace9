import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './run.ts';

describe('npm start', () => {
  it('refuses what it does not know before it does anything', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/start.mjs'), '--port', '80'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm start was given "--port 80". It takes no options');
  });

  it('ends what it runs when it is told to end', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'variorum-')), 'wait.mjs');
    fs.writeFileSync(file, 'console.log(process.pid); setInterval(() => {}, 1000);');
    const program = `import { runUntilStopped } from ${JSON.stringify(path.join(ROOT, 'scripts/install.mjs'))};
      process.exitCode = await runUntilStopped(${JSON.stringify(path.relative(ROOT, file))});`;
    const outer = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = await once(outer.stdout, 'data');
    outer.kill('SIGTERM');
    const [code] = await once(outer, 'exit');
    expect(code).toBe(130);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });
});
