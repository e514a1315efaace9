import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawl, examples } from './crawl.ts';
import { axeViolations, type OpenSite, openSite, SITE, visit } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const SCREENS: [string, BrowserContextOptions][] = [
  ['light, wide', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['dark, wide', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['light, narrow', { colorScheme: 'light', viewport: { width: 390, height: 844 } }],
  ['dark, narrow', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
];

/** How far the content has moved while the page was loading (cumulative layout shift); to be 0 where nothing is to jump. */
const layoutShift = (): Promise<number> =>
  new Promise((done) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(total), 100);
  });

describe.each(SITE ? examples(crawl().values()) : ['/'])('%s', (address) => {
  it.each(SCREENS)('is sound in a %s window: nothing that axe finds, no error, no stranger, no jump, no sideways scrolling', async (_, options) => {
    const { page, complaints, close } = await visit(site, address, options);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});

describe('a window of 320 pixels, as at 400 % zoom', () => {
  it('needs no sideways scrolling on any type of page', async () => {
    for (const address of examples(crawl().values())) {
      const { page, close } = await visit(site, address, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
      await close();
    }
  }, 120_000);
});
