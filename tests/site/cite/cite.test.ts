import { describe, expect, it } from 'vitest';
import { bibtex, latex } from '../../../src/site/cite/bibtex.ts';
import { cslJson } from '../../../src/site/cite/cslJson.ts';
import { type Cited, plainText, writeDay } from '../../../src/site/cite/parts.ts';
import { apa, chicago } from '../../../src/site/cite/styles.ts';

const cited: Cited = {
  ...{ id: 'what-mayor-said', title: 'What the mayor said on “the worst flood”', topic: 'The flood', changed: '2024-05-07' },
  address: 'https://example.org/flood/claims/what-mayor-said/',
};
const of = (change: Partial<Cited>): Cited => ({ ...cited, ...change });

describe('a citation after APA', () => {
  it('has the site as its author, the day of the last change, and that of retrieval', () => {
    expect(plainText(apa(cited))).toBe(
      'Variorum. (2024, May 7). What the mayor said on “the worst flood” [Comparison of news reports: The flood]. Retrieved [the day you read it], from https://example.org/flood/claims/what-mayor-said/',
    );
  });
  it('says so where there is no date', () => {
    expect(plainText(apa(of({ changed: null })))).toContain('Variorum. (n.d.). ');
  });
});

describe('a citation after Chicago', () => {
  it('sets the title in quotation marks and those within it single, the full stop inside', () => {
    expect(plainText(chicago(cited))).toBe(
      'Variorum. “What the mayor said on ‘the worst flood.’” The flood. Last modified May 7, 2024. Accessed [the day you read it]. https://example.org/flood/claims/what-mayor-said/.',
    );
    expect(plainText(chicago(of({ title: 'The "worst" day' })))).toContain('“The ‘worst’ day.” The flood.');
  });
  it('sets no full stop after another mark that ends', () => {
    expect(plainText(chicago(of({ title: 'Who rang?', topic: 'Storm!' })))).toContain('“Who rang?” Storm! Last');
    expect(plainText(chicago(of({ title: 'He asked “who rang?”' })))).toContain('“He asked ‘who rang?’” The');
  });
});

describe('BibTeX', () => {
  it('is an entry with balanced braces', () => {
    const entry = plainText(bibtex(of({ title: 'Odd } title { with \\ and “marks”' })));
    expect(entry).toMatch(/^@misc\{variorum-what-mayor-said,\n {2}author = \{\{Variorum\}\},\n/);
    expect(entry).toContain('  year = {2024},\n  month = may,\n  howpublished = {\\url{https://example.org/flood/claims/what-mayor-said/}},\n');
    let depth = 0;
    for (const character of entry) {
      depth += character === '{' ? 1 : character === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(entry.match(/\n\}$/)).not.toBeNull();
  });

  it.each([
    ['100 % of $5 & #1_a', '100 \\% of \\$5 \\& \\#1\\_a'],
    ['a\\b{c}d^e~f', 'a{\\textbackslash}b{\\textbraceleft}c{\\textbraceright}d{\\textasciicircum}e{\\textasciitilde}f'],
    ['“yes” – ‘no’ — it’s…', "``yes'' -- `no' --- it's{\\ldots}"],
    ['He said "no" ("never")', "He said ``no'' (``never'')"],
    [
      'Dvořák, Şahin, Gödel, naïve, Łódź, Ærø, straße',
      "Dvo{\\v{r}}{\\'{a}}k, {\\c{S}}ahin, G{\\\"{o}}del, na{\\\"{\\i}}ve, {\\L}{\\'{o}}d{\\'{z}}, {\\AE}r{\\o}, stra{\\ss}e",
    ],
    ['é in two parts: e\u0301', "{\\'{e}} in two parts: {\\'{e}}"],
    ['北京 and Київ', '北京 and Київ'],
    ['a < b > c | d', 'a {\\textless} b {\\textgreater} c {\\textbar} d'],
    ['two\nlines', 'two lines'],
  ])('writes %j for TeX', (text, expected) => {
    expect(latex(text)).toBe(expected);
  });

  it('has a key of ASCII for any id, and another for another', () => {
    const key = (id: string) => /^@misc\{([^,]*),/.exec(plainText(bibtex(of({ id }))))![1];
    expect(key('zurück')).toBe('variorum-zuruck');
    expect(key('北京')).toBe('variorum-u5317u4eac');
  });
});

describe('CSL-JSON', () => {
  it('is JSON before the day is known and after', () => {
    const parts = cslJson(of({ title: 'A "quoted" \\ title, "accessed": null, "URL": null' }));
    expect(JSON.parse(plainText(parts))).toEqual([
      {
        ...{ id: 'variorum-what-mayor-said', type: 'webpage', title: 'A "quoted" \\ title, "accessed": null, "URL": null', language: 'en' },
        ...{ author: [{ literal: 'Variorum' }], 'container-title': 'The flood', genre: 'Comparison of news reports' },
        ...{ issued: { 'date-parts': [[2024, 5, 7]] }, URL: cited.address, accessed: { raw: 'the day you read it' } },
      },
    ]);
    const day = new Date(2025, 0, 9);
    const filled = parts.map((part) => (typeof part === 'object' && 'accessed' in part ? writeDay(day, part.accessed) : part));
    expect(JSON.parse(plainText(filled))[0].accessed).toEqual({ 'date-parts': [[2025, 1, 9]] });
  });
});

describe('the day of the reader', () => {
  it.each([
    ['words', 'January 9, 2025'],
    ['iso', '2025-01-09'],
    ['csl', '{ "date-parts": [[2025, 1, 9]] }'],
  ])('is written in %s as %s', (form, expected) => {
    expect(writeDay(new Date(2025, 0, 9, 23, 59), form)).toBe(expected);
  });
});
