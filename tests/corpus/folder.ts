import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const made: string[] = [];

/** Called after each test file, by tests/setup.ts: the files share this module, so a hook in it would serve only the first of them. */
export const removeFolders = (): void => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
};

/** A folder of the given files ("topic/a.txt": its text), gone after the tests. A name that ends in "/" is an empty folder. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'variorum-corpus-'));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(root, name);
    fs.mkdirSync(name.endsWith('/') ? place : path.dirname(place), { recursive: true });
    if (!name.endsWith('/')) fs.writeFileSync(place, content);
  }
  return root;
}

/** Two articles that agree on the day and not on the number. */
export const HARBOUR_A = `Dock workers in Port Ellery end strike

Dock workers in Port Ellery ended their strike on March 4, 2019. The union said 340 people took part in the walkout.
`;
export const HARBOUR_B = `Port Ellery walkout over

The strike of the dock workers in Port Ellery ended on March 4, 2019. The union said 355 people took part in the walkout.
`;
