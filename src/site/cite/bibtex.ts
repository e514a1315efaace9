import { type Cited, type CitePart, dateParts, MONTHS } from './parts.ts';

/** An entry that plain BibTeX knows: it has no type and no field for addresses, so these are `howpublished` and `note`. */
export function bibtex({ id, title, topic, changed, address }: Cited): CitePart[] {
  const [year, month] = changed ? dateParts(changed) : [];
  const dated = year && month ? `  year = {${year}},\n  month = ${MONTHS[month - 1]!.slice(0, 3).toLowerCase()},\n` : '';
  return [
    `@misc{variorum-${keyOf(id)},\n  author = {{Variorum}},\n  title = {{${latex(title)}}},\n${dated}  howpublished = {\\url{`,
    { address },
    `}},\n  note = {Comparison of news reports: ${latex(topic)}. Accessed `,
    { accessed: 'iso' },
    '}\n}',
  ];
}

/** Keys are ASCII. Letters lose their accents; what has no such letter is named by its number. */
const keyOf = (id: string): string =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
    .replace(/[^\x00-\x7f]/gu, (letter) => `u${letter.codePointAt(0)!.toString(16)}`);

/** Braces are named, not escaped: BibTeX counts those that follow a backslash as well. */
const SIGNS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '£': '{\\pounds}',
  '§': '{\\S}',
  '\u00a0': '~',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  å: '{\\aa}',
  Å: '{\\AA}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
};

/** Combining marks as TeX sets them. */
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};

/**
 * Text as LaTeX sets it. Accented letters of the Latin alphabet are written with commands, which sort and print rightly with
 * the BibTeX of 1988 too; letters of other alphabets stay as they are, for today's.
 */
export const latex = (text: string): string => [...straightened(text.replace(/[^\S\u00a0]+/g, ' ').trim()).normalize('NFC')].map(sign).join('');

function sign(character: string): string {
  const known = SIGNS[character];
  if (known !== undefined) return known;
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = ACCENTS[mark];
  if (!accent || more.length || !/[A-Za-z]/.test(letter)) return character;
  const base = letter === 'i' || letter === 'j' ? `\\${letter}` : letter;
  return `{\\${accent}{${base}}}`;
}

/** A straight double mark is a closing one to TeX, and a command to some languages. It opens where a word begins. */
const straightened = (text: string): string => text.replace(/(^|[\s([{“‘—–-])"/g, '$1“').replaceAll('"', '”');
