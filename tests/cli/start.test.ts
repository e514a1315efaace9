import { spawnSync } from 'node:child_process';
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
});
