import { describe, expect, it } from 'vitest';
import type { Attribution, ClaimRecord } from '../../src/schemas/comparison.ts';
import { sayAttribution } from '../../src/site/attribution.ts';

const said = (attribution: Attribution | null, kind: ClaimRecord['kind'] = 'statement'): string =>
  sayAttribution({ id: 'c', story: 's', kind, rule: 'test', text: '', start: 0, end: 0, value: null, attribution });
const speaker = (text: string) => ({ text, start: 0, end: text.length });

describe('who says it', () => {
  it('says so where it is the report itself', () => {
    expect(said(null)).toBe('The report itself; no source is named.');
    expect(said(null, 'quote')).toBe('The speaker is not named here.');
  });

  it('names speaker, channel and form of speech', () => {
    expect(said({ speaker: speaker('a port official'), through: 'the harbour radio', direct: false })).toBe(
      'A port official, through the harbour radio, in reported speech.',
    );
    expect(said({ speaker: null, through: 'the harbour radio', direct: true })).toBe('Speaker not named, through the harbour radio, in quotation marks.');
  });

  it('puts the name before a pronoun, and does not say one name twice', () => {
    expect(said({ speaker: speaker('she'), name: 'Ida Berg', through: null, direct: true })).toBe('Ida Berg (“she”), in quotation marks.');
    expect(said({ speaker: speaker('Ida Berg, the mayor'), name: 'Ida Berg', through: null, direct: true })).toBe('Ida Berg, the mayor, in quotation marks.');
  });
});
