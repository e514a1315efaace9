// Makes the small files of this folder from the packages. README.md says when, and what it needs.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';

/** What English news is written in: ASCII, typographic marks, and the letters that names of other languages bring along. */
const ASCII = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i));
const MARKS = '\u00a0\u2009\u2011\u202f£€©·×½–—‘’“”…†•¶←↑→↓−';
const LETTERS = 'áàâäãåæçéèêëíîïñóòôöõøœßúùûüýÅÉÖØÜ';

/** The weights are those that the style sheets ask for; each further one adds outlines to every letter. */
const FILES = {
  'newsreader.woff2': ['@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2', { min: 400, max: 600 }],
  'newsreader-italic.woff2': ['@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2', 400],
  'public-sans.woff2': ['@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2', { min: 400, max: 700 }],
};

const { resolve } = createRequire(import.meta.url);
for (const [name, [source, wght]] of Object.entries(FILES)) {
  const small = await subset(fs.readFileSync(resolve(source)), ASCII + MARKS + LETTERS, { targetFormat: 'woff2', variationAxes: { wght } });
  fs.writeFileSync(new URL(name, import.meta.url), small);
  console.log(`${name}: ${small.length} bytes`);
}
