import { describe, expect, it } from 'vitest';
import { attributionOf, claimsOf, clausesOf } from './read.ts';

describe('where a comma was lost', () => {
  it.each([
    ['The mayors discussed the proposed tunnel Norland cabinet sources said.', 'Norland cabinet sources said'],
    ['Sparks came out of the chimney Globewire said.', 'Globewire said'],
    ['The pay talks broke down union officials said.', 'union officials said'],
    ['Buses waited at the depot union officials said.', 'union officials said'],
    ['According to a source in the port the blast was heard in Orsel.', 'According to a source in the port'],
    ['Dogs guarded the depot the customs office said.', 'the customs office said'],
  ])('%s: the speaker is %s', (text, speaker) => {
    expect(attributionOf(text)).toBe(speaker);
  });

  it.each([
    ['The company president Anna Berg said the mill would close.', 'The company president Anna Berg said'],
    ['Norland army sources said the bridge was shut.', 'Norland army sources said'],
    ['The head of the harbour police said the pier was unsafe.', 'The head of the harbour police said'],
  ])('%s: no seam in %s', (text, speaker) => {
    expect(attributionOf(text)).toBe(speaker);
  });
});

describe('where a full stop was lost', () => {
  it('an article that begins a sentence begins a clause', () => {
    expect(clausesOf('Twelve people hurt on pier in Orsel The storm tore off the roof of the aquarium.')).toMatch(
      /(?:^|## )The storm tore off the roof of the aquarium$/,
    );
  });

  it('but not within a title or a name', () => {
    expect(clausesOf('Critics praised the opera The Salt Road on Monday.')).toBe('Critics praised the opera The Salt Road on Monday');
    expect(clausesOf('The clerk gave The Harbour Echo a list of names.')).toBe('The clerk gave The Harbour Echo a list of names');
  });
});

describe('“appear”', () => {
  it('hedges before an infinitive and not before a participle', () => {
    expect(claimsOf('The engines appear to leak heavy oil.')[0]!.statement.modality).toBe('alleged');
    expect(claimsOf('Two divers appear waving at the camera.')[0]!.statement.modality).toBe('stated');
  });
});
