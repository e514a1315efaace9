import { describe, expect, it } from 'vitest';
import { href, paths } from '../../src/site/href.ts';

describe('addresses', () => {
  it('puts the base before every path, with and without a slash of its own', () => {
    expect(href(paths.topic('flood'), '/')).toBe('/flood/');
    expect(href(paths.topic('flood'), '/news')).toBe('/news/flood/');
    expect(href(paths.topic('flood'), '/news/')).toBe('/news/flood/');
  });

  it('writes letters beyond ASCII as addresses have them', () => {
    expect(href(paths.story('flut', 'überschwemmung'), '/')).toBe('/flut/stories/%C3%BCberschwemmung/');
  });
});
