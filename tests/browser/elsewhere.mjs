// Loaded before a build: another machine, whose clock is years ahead and whose disk names files in another order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const AHEAD_MS = 3 * 365 * 24 * 3600 * 1000;
const { now } = Date;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length ? given : [now() + AHEAD_MS]));
  }
  static now() {
    return now() + AHEAD_MS;
  }
};

const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...given) => readdirSync(...given).toReversed();
fs.promises.readdir = async (...given) => (await readdir(...given)).toReversed();
syncBuiltinESMExports();
