import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of the project as npm does, without colour unless the environment asks for it. */
export function runCommand(name: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Ran {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'src/cli', name), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...inherited, NO_COLOR: '1', ...env },
    timeout: 25_000,
  });
  return { code: status, out: stdout, err: stderr };
}
