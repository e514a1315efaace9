// Finds nginx for the test of its configuration; installs it in CI, where that can be done without asking.
import fs from 'node:fs';
import path from 'node:path';
import { installOnDebian, isDebianRoot } from './debian.mjs';

/** It is often where only root looks for programs. */
const folders = () => [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
const find = () =>
  folders()
    .map((folder) => path.join(folder, 'nginx'))
    .find((file) => fs.existsSync(file)) ?? null;

/** Path of nginx; null where there is none, and its test is left out. */
export function findNginx() {
  if (!find() && process.env.CI && isDebianRoot()) installOnDebian('nginx-light', 'Install nginx by hand and run npm test again.');
  return find();
}
