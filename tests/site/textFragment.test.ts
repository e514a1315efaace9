import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalAddress } from '../../src/site/textFragment.ts';
import { editionOf } from './edition.ts';

const URL_OF = 'https://gazette.example/flood';

function addressOf(text: string, words: string, url: string | null = URL_OF, nth = 0): string | null {
  const story = editionOf([text, 'x']).stories[0]!;
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return originalAddress({ ...story, url }, { start, end: start + words.length });
}
const fragmentOf = (text: string, words: string, nth = 0): string => addressOf(text, words, URL_OF, nth)!.slice(`${URL_OF}#:~:text=`.length);

/** A text directive as a browser reads it. */
function read(directive: string): { prefix: string; start: string; end: string; suffix: string } {
  const parts = directive.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  const [start = '', end = '', ...more] = parts.map(decodeURIComponent);
  expect(more).toEqual([]);
  return { prefix: decodeURIComponent(prefix), start, end, suffix: decodeURIComponent(suffix) };
}

/** The first place in a text where a directive fits, as the specification looks for it: step by step from the left. */
function firstFit(text: string, directive: string): string | null {
  const { prefix, start, end, suffix } = read(directive);
  const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
  const bounded = (at: number, length: number): boolean =>
    !(isLetter(text[at - 1]) && isLetter(text[at])) && !(isLetter(text[at + length - 1]) && isLetter(text[at + length]));
  const fits = (words: string, at: number): boolean => text.startsWith(words, at) && bounded(at, words.length);
  for (let at = 0; at < text.length; at++) {
    let begin = at;
    if (prefix) {
      if (!text.startsWith(prefix, at)) continue;
      begin = at + prefix.length;
      while (text[begin] === ' ') begin++;
    }
    if (!fits(start, begin)) continue;
    let stop = begin + start.length;
    if (end) {
      while (stop < text.length && !fits(end, stop)) stop++;
      if (stop === text.length) return null;
      stop += end.length;
    }
    let next = stop;
    while (text[next] === ' ') next++;
    if (suffix && !text.startsWith(suffix, next)) continue;
    return text.slice(begin, stop);
  }
  return null;
}

describe('a link to words in the original', () => {
  it('gives words that stand there once, and nothing else', () => {
    expect(fragmentOf('The dam broke on Monday.', 'on Monday')).toBe('on%20Monday');
  });

  it('writes hyphens, commas and ampersands as what they are: signs of the directive otherwise', () => {
    expect(fragmentOf('A 50-year lease, Field & Sons said.', '50-year lease, Field & Sons')).toBe('50%2Dyear%20lease%2C%20Field%20%26%20Sons');
    expect(fragmentOf('It cost 5% – “naïve” 北京 people say', '5% – “naïve” 北京')).toBe(
      '5%25%20%E2%80%93%20%E2%80%9Cna%C3%AFve%E2%80%9D%20%E5%8C%97%E4%BA%AC',
    );
  });

  it('adds what stands before or behind where the words are there twice', () => {
    const text = 'The dam broke on Monday. The bridge fell on Monday, too.';
    expect(fragmentOf(text, 'on Monday')).toBe('broke-,on%20Monday');
    expect(fragmentOf(text, 'on Monday', 1)).toBe('fell-,on%20Monday');
    expect(fragmentOf('Forty homes were lost. Then the dam broke.\nForty homes burnt.', 'Forty homes', 1)).toBe('Forty%20homes,-burnt.');
    expect(fragmentOf('Forty homes were lost. Then the dam broke.\nForty homes burnt.', 'Forty homes')).toBe('Forty%20homes,-were');
  });

  it('counts words as the same whatever their case, and parts of words as none', () => {
    expect(fragmentOf('Rain fell. More rain.', 'Rain')).toBe('Rain,-fell.');
    expect(fragmentOf('Raining. More rain.', 'rain')).toBe('rain');
  });

  it('names a long passage by its ends', () => {
    const text = 'Early on Monday the old dam above the town broke after three days of heavy rain in the hills.';
    expect(fragmentOf(text, text)).toBe('Early%20on%20Monday%20the,rain%20in%20the%20hills');
  });

  it('takes more words of the end where the last ones are met with sooner', () => {
    const text = 'Water ran through all of the old town and then, after that day of rain, through most of the old town.';
    expect(firstFit(text, fragmentOf(text, text))).toBe(text.slice(0, -1));
  });

  it('makes words whole and leaves marks at the ends out', () => {
    expect(fragmentOf('“We are safe,” she said.', '“We are safe,”')).toBe('We%20are%20safe');
    expect(fragmentOf('The riverside flooded.', 'river')).toBe('riverside');
  });

  it('keeps the fragment of the address and drops a directive that it has', () => {
    expect(addressOf('It rained.', 'rained', 'https://gazette.example/a?b=c#part')).toBe('https://gazette.example/a?b=c#part:~:text=rained');
    expect(addressOf('It rained.', 'rained', 'https://gazette.example/a#:~:text=old')).toBe('https://gazette.example/a#:~:text=rained');
  });

  it('is none where the original is not known, or is no page', () => {
    expect(addressOf('It rained.', 'rained', null)).toBeNull();
    expect(addressOf('It rained.', 'rained', 'see the archive')).toBeNull();
    expect(addressOf('It rained.', 'rained', 'javascript:alert(1)')).toBeNull();
  });

  it('leads to the words in any text in which what stands around can tell them apart', () => {
    const word = fc.constantFrom('rain', 'Dam', 'over-flow', 'the', 'a', '50', 'naïve', 'and,');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 60 }), fc.nat(), fc.nat(), (words, from, length) => {
        // Each in a place of its own, so that a prefix or a suffix of a few words can always tell.
        const numbered = words.map((one, i) => (i % 3 === 0 ? `${one} n${i}` : one));
        const start = from % numbered.length;
        const passage = numbered.slice(start, start + 1 + (length % 20)).join(' ');
        const text = numbered.join(' ');
        const at = numbered.slice(0, start).join(' ').length + (start ? 1 : 0);
        const story = editionOf([text, 'x']).stories[0]!;
        const address = originalAddress({ ...story, url: URL_OF }, { start: at, end: at + passage.length })!;
        expect(firstFit(text, address.slice(`${URL_OF}#:~:text=`.length))).toBe(passage.replace(/,$/, ''));
      }),
    );
  });
});
