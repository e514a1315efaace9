import fs from 'node:fs';
import path from 'node:path';

/**
 * Lets `fill` write a folder beside `target` and puts it in its place when `fill` says true. Until then, and where it says
 * false or throws, what was there before stays, and nothing is left lying about. Gives what `fill` gave.
 */
export function replaceFolder(target: string, fill: (folder: string) => boolean): boolean {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const fresh = fs.mkdtempSync(`${target}.building-`);
  try {
    const filled = fill(fresh);
    if (filled) takePlace(fresh, target);
    return filled;
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/** By renaming, so that nobody ever sees half a site. */
function takePlace(fresh: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  // mkdtemp makes folders for their owner alone; a web server reads as somebody else.
  fs.chmodSync(fresh, 0o755);
  if (fs.existsSync(target)) fs.renameSync(target, old);
  fs.renameSync(fresh, target);
  fs.rmSync(old, { recursive: true, force: true });
}

/** Why a folder may not be replaced by a site, in words; null where it may. Nobody's own files are ever to be lost to a slip in OUT_DIR. */
export function whyNotReplace(target: string, sources: readonly string[]): string | null {
  const held = sources.map((source) => path.resolve(source)).find((source) => source === target || source.startsWith(target.replace(/[\\/]?$/, path.sep)));
  if (held) return `it holds ${held}`;
  const found = fs.statSync(target, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isDirectory()) return 'it is a file';
  const names = fs.readdirSync(target);
  return names.length && !names.includes('index.html') ? 'there are files in it that are no site' : null;
}
