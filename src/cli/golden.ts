/** npm run golden: writes anew what the tests expect the engine to make of the articles. Read the diff before it is committed. */
import fs from 'node:fs';
import path from 'node:path';
import { goldenCases, goldenOf } from './goldenCases.ts';
import { stop } from './terminal.ts';

if (process.env['CI']) stop('Expected output is never written where changes are checked (CI is set).');
for (const golden of goldenCases()) {
  const text = goldenOf(golden);
  const before = fs.existsSync(golden.expected) ? fs.readFileSync(golden.expected, 'utf8') : null;
  if (text === before) continue;
  fs.mkdirSync(path.dirname(golden.expected), { recursive: true });
  fs.writeFileSync(golden.expected, text);
  console.log(`${before === null ? 'new' : 'changed'}: ${path.relative('.', golden.expected)}`);
}
