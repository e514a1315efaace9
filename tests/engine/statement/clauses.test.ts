import { describe, expect, it } from 'vitest';
import { attributionOf, claimsOf, clausesOf } from './read.ts';

describe('attribution', () => {
  it.each([
    ['The bridge was closed, according to two officials from the county.', 'According to two officials from the county'],
    ['The mayor told reporters on Friday that the bridge was closed.', 'The mayor told reporters on Friday that'],
    ['"The bridge is closed," said the engineer.', 'said the engineer'],
    ['"The bridge is closed," Ann Poe, head of the works, told the Daily Post.', 'Ann Poe , head of the works , told the Daily Post'],
    ['Police said the bridge was closed.', 'Police said'],
    ['Later that day, a palace source informed the paper that the bridge was closed.', 'a palace source informed the paper that'],
    ['The ministry denied that the bridge was closed.', 'The ministry denied that'],
    ['Ann Poe, who owns the mill, said the town had grown.', 'said'],
    ['The bridge was closed, the agency reported, citing unnamed sources.', 'the agency reported citing unnamed sources'],
  ])('of: %s', (text, expected) => {
    expect(attributionOf(text).toLowerCase()).toBe(expected.toLowerCase());
  });

  it.each([
    'The firm announced a merger with its rival.',
    'Financial terms were not disclosed.',
    'The search continued in the northern hills.',
    'The company has not commented on the sale.',
    'They argued over the price of fish, citing the rising cost of fuel.',
  ])('none in: %s', (text) => {
    expect(attributionOf(text)).toBe('');
  });
});

describe('clauses', () => {
  it.each([
    ['The dam collapsed on Monday, flooding two villages and killing a farmer.', 'The dam collapsed on Monday | flooding two villages | killing a farmer'],
    ['The army retreated and the president fled the city.', 'The army retreated | the president fled the city'],
    ['Built by monks in 1410, the tower became a lighthouse.', 'Built by monks in 1410 | the tower became a lighthouse'],
    ['Details of the sale, announced in May, were not given.', 'Details of the sale, announced in May, were not given'],
    ['No terms were given, it is expected to close in June.', 'No terms were given | it is expected to close in June'],
    ['The Workers Party (WP) and the Greens (GP) won the vote.', 'The Workers Party (WP) and the Greens (GP) won the vote'],
    ['The mayor said that the road was open and that schools had closed.', 'the road was open | schools had closed'],
  ])('%s', (text, expected) => {
    expect(clausesOf(text)).toBe(expected);
  });

  it('gives every clause with enough in it as a claim, without overlap', () => {
    const claims = claimsOf(
      'The dam collapsed on Monday, flooding two villages along the river. He agreed. Crews repaired the power lines near the mill, officials said.',
    );
    expect(claims.map(({ start, end }) => end - start > 15)).toEqual([true, true, true]);
    claims.slice(1).forEach((claim, i) => {
      expect(claim.start).toBeGreaterThanOrEqual(claims[i]!.end);
    });
  });
});

describe('what a clause asserts', () => {
  it.each([
    ['The navy sent three ships to the strait.', 'send', false, 'stated'],
    ['The navy refrained from sending ships to the strait.', 'send', true, 'stated'],
    ['The navy did not send ships to the strait.', 'send', true, 'stated'],
    ['No terms of the merger were disclosed.', 'disclose', true, 'stated'],
    ['The terms of the merger remain undisclosed today.', 'remain', false, 'stated'],
    ['The navy plans to send ships to the strait.', 'send', false, 'planned'],
    ['The schools of the county are to reopen on Thursday.', 'reopen', false, 'planned'],
    ['The new harbour master is to be a judge.', 'be', false, 'planned'],
    ['The mayor was to become a famous painter.', 'become', false, 'stated'],
    ['The navy may send ships to the strait.', 'send', false, 'possible'],
    ['The navy allegedly sent ships to the strait.', 'send', false, 'alleged'],
    ['The minister denied that the navy sent ships to the strait.', 'send', true, 'stated'],
    ['Not only the navy sent ships to the strait.', 'send', false, 'stated'],
  ])('%s', (text, predicate, negated, modality) => {
    const { statement } = claimsOf(text).at(-1)!;
    expect(statement).toMatchObject({ predicate, negated, modality });
  });
});
