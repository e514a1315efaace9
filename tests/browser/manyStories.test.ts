import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, MANY, type OpenSite, openSite, visit } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(MANY);
});
afterAll(() => site?.close());

const WIDTHS = [1440, 768, 390];
const LETTERS = '.matrix thead .siglum:visible';
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('the table of twenty stories', () => {
  it('begins with the columns of eight and shows those that are ticked, without JavaScript', async () => {
    const { page, close } = await visit(site, '/', { javaScriptEnabled: false });
    const all = site.topic.stories.map(({ siglum }) => `Story ${siglum}`);
    const shown = () => page.locator(LETTERS).allTextContents();
    expect(await shown()).toEqual(all.slice(0, 8));
    await page.locator('#column-1').uncheck({ force: true });
    await page.locator('#column-19').check({ force: true });
    expect(await shown()).toEqual([all[0], ...all.slice(2, 8), all[19]]);
    const rows = page.locator('.matrix tbody tr:not(.group)');
    expect(await rows.first().locator('td:visible').count()).toBe(8);
    await page.getByRole('button', { name: 'The first eight' }).click();
    expect(await shown()).toEqual(all.slice(0, 8));
    await close();
  });

  it('is picked by keyboard', async () => {
    const { page, complaints, close } = await visit(site, '/');
    await page.locator('#column-8').focus();
    await page.keyboard.press('Space');
    expect(await page.locator(LETTERS).count()).toBe(9);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('column-9');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(WIDTHS)('scrolls in its own frame and not with the page in a window of %d pixels', async (width) => {
    const { page, close } = await visit(site, '/', { viewport: { width, height: 900 } });
    for (const box of await page.locator('.columns input').all()) await box.check({ force: true });
    expect(await page.locator(LETTERS).count()).toBe(20);
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    const frame = page.locator('.matrix-scroller');
    const last = page.locator(LETTERS).last();
    await frame.evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
    });
    const [outer, inner] = [(await frame.boundingBox())!, (await last.boundingBox())!];
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 1);
    const name = page.locator('.matrix tbody tr:not(.group) th').first();
    expect((await name.boundingBox())!.x).toBeGreaterThanOrEqual(outer.x - 1);
    await close();
  });
});

describe('pages of twenty stories', () => {
  it.each(WIDTHS)(
    'do not scroll sideways in a window of %d pixels, and axe finds nothing',
    async (width) => {
      const topic = site.topic.topic.id;
      const { page, complaints, close } = await visit(site, '/', { viewport: { width, height: 900 } });
      const story = site.topic.stories[0]!.id;
      for (const address of ['/', `/${topic}/stories/${story}/`, `/${topic}/compare/`, `/${topic}/compare/${story}/`, `/${site.topic.comparisons[0]!.url}`]) {
        await page.goto(address);
        expect(await page.evaluate(sideways), address).toBeLessThanOrEqual(0);
        expect(await axeViolations(page), address).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    60_000,
  );
});
