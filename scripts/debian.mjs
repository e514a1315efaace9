// Installs a program of Debian and its kin where that can be done without asking: as root.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fail } from './install.mjs';

export const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');

export function installOnDebian(name, remedy) {
  console.log(`Installing ${name} for the tests (apt-get, once) …`);
  // The run level keeps a server that is installed from being started as well.
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ];
  for (const step of steps) if (spawnSync('apt-get', step, options).status !== 0) fail(`apt-get ${step.join(' ')} did not succeed.`, remedy);
}
