import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherStyles, inlineHashes } from '../../src/hosting/policy.ts';

describe('styles gathered from a page', () => {
  it('turns style attributes into rules, one for all that are alike', () => {
    expect(gatherStyles('<p style="--at: 1">a</p><i class="b" style="--at: 2">c</i><p style="--at: 1" id="d">e</p>')).toEqual({
      html: '<p data-style="0">a</p><i class="b" data-style="1">c</i><p data-style="0" id="d">e</p>',
      css: '[data-style="0"]{--at: 1}[data-style="1"]{--at: 2}',
    });
  });
  it('takes style sheets out of the content', () => {
    expect(gatherStyles('<div><style>.a{color:red}</style><p style="--b: 1">c</p></div>')).toEqual({
      html: '<div><p data-style="0">c</p></div>',
      css: '.a{color:red}[data-style="0"]{--b: 1}',
    });
  });
  it('reads what the attribute escapes', () => {
    expect(gatherStyles('<p style="--name: &#34;a&#38;b&#34;">').css).toBe('[data-style="0"]{--name: "a&b"}');
  });
  it.each(['<p title="a > b" data-x="<p style=1>">style="c"</p>', '<p>a style="b" c</p>', '<p data-style="a">b</p>'])(
    'leaves alone what only looks like one: %s',
    (html) => {
      expect(gatherStyles(html)).toEqual({ html, css: '' });
    },
  );
  it('finds the attribute behind one that holds marks', () => {
    expect(gatherStyles('<p title="a > b" style="--c: 1">').html).toBe('<p title="a > b" data-style="0">');
  });
  it('gives any text without marks as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => gatherStyles(text.replaceAll('<', '')).html === text.replaceAll('<', '')));
  });
});

describe('hashes of what stands in a page', () => {
  // The hash of the empty text is known from elsewhere.
  const EMPTY = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  it('has one for every script that is run and every sheet', () => {
    expect(inlineHashes('<script></script><p>a</p><style></style><script type="module"></script>')).toEqual({ scripts: [EMPTY, EMPTY], styles: [EMPTY] });
  });
  it('has none for scripts of other files and for data', () => {
    expect(inlineHashes('<script src="/a.js"></script><script type="application/ld+json">{}</script>')).toEqual({ scripts: [], styles: [] });
  });
});
