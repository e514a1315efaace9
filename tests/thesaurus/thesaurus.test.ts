import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../src/thesaurus/spelling.ts';
import { loadThesaurus } from '../../src/thesaurus/thesaurus.ts';

const thesaurus = loadThesaurus();
const near = (pair: string): number => {
  const [a = '', b = ''] = pair.split(' ');
  return thesaurus.relatedness(a, b);
};

describe('relatedness', () => {
  it.each(['ship ship', 'ships ship', 'fled flee', 'colour color', 'organise organized', 'defence defense', 'centre center', 'children child'])(
    'is 1 for %s',
    (pair) => {
      expect(near(pair)).toBe(1);
    },
  );

  it.each(['retreat withdrawal', 'retreated withdrawal', 'develop development', 'peaceful peacefully', 'president presidential', 'arrive arrival'])(
    'is strong for the derivation %s',
    (pair) => {
      expect(near(pair)).toBeGreaterThan(0.8);
    },
  );

  it.each([
    'buy purchase',
    'film movie',
    'begin start',
    'soldier troops',
    'kill death',
    'acquire takeover',
    'quake tremor',
    'say announce',
    'firm company',
    'oust topple',
    'resign step_down',
    'hand_out distribute',
    'take_over succeed',
    'pull_out withdraw',
    'walkout strike',
    'inundate flood',
    'sack dismissal',
    'cast choose',
    'detect find',
  ])('is strong for the synonyms %s', (pair) => {
    expect(near(pair)).toBeGreaterThan(0.7);
  });

  it.each([
    'red blue',
    'Monday Tuesday',
    'killed injured',
    'dead missing',
    'dog cat',
    'army navy',
    'rebel government',
    'kilometre mile',
    'run kitchen',
    'north south',
    'founder find',
    'arrest conviction',
  ])('is 0 for %s', (pair) => {
    expect(near(pair)).toBe(0);
  });

  it('ranks a synonym above a hypernym and that above a stranger', () => {
    expect(near('car automobile')).toBeGreaterThan(near('car machine'));
    expect(near('sonata music')).toBeGreaterThanOrEqual(near('sonata tractor'));
  });

  it('is symmetric and within 0..1 for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('sale', 'sell', 'war', '', 'constructor', '__proto__', 'toString')),
        fc.string({ unit: 'grapheme' }),
        (a, b) => {
          const ab = thesaurus.relatedness(a, b);
          expect(ab).toBe(thesaurus.relatedness(b, a));
          expect(ab).toBeGreaterThanOrEqual(0);
          expect(ab).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('converse', () => {
  it.each(['buy sell', 'sold bought', 'lend borrow', 'beat lose', 'give receive'])('holds for %s, which tell one event from two sides', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(thesaurus.converse(a, b)).toBe(true);
    expect(thesaurus.converse(b, a)).toBe(true);
  });

  it.each(['buy purchase', 'rise fall', 'open close', 'attack defend'])('does not hold for %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(thesaurus.converse(a, b)).toBe(false);
  });
});

describe('opposed', () => {
  it.each(['rise fall', 'won lost', 'accept reject', 'open closed', 'increase decrease', 'deploy withdraw', 'alive dead'])(
    'holds for %s, which are then not related',
    (pair) => {
      const [a = '', b = ''] = pair.split(' ');
      expect(thesaurus.opposed(a, b)).toBe(true);
      expect(thesaurus.opposed(b, a)).toBe(true);
      expect(near(pair)).toBe(0);
    },
  );

  it.each(['rise climb', 'win triumph', 'ship vessel', 'table green'])('does not hold for %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(thesaurus.opposed(a, b)).toBe(false);
  });
});

describe('commonness', () => {
  it('is high for everyday words, low for rare ones and nought for what is no word', () => {
    expect(thesaurus.commonness('say')).toBeGreaterThan(0.9);
    expect(thesaurus.commonness('corvette')).toBeLessThan(0.2);
    expect(thesaurus.commonness('qzxv')).toBe(0);
  });
});

describe('American spelling', () => {
  it.each([
    ['harbour', 'harbor'],
    ['analysed', 'analyzed'],
    ['travelling', 'traveling'],
    ['programme', 'program'],
    ['catalogue', 'catalog'],
    ['tyre', 'tire'],
    ['paediatric', 'pediatric'],
    ['hour', 'hour'],
    ['four', 'four'],
  ])('of %s is %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
  });
});
