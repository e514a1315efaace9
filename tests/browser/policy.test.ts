import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawl, examples } from './crawl.ts';
import { BELOW, type OpenSite, openSite, visit } from './site.ts';

let site: OpenSite;
let topic: string;
beforeAll(async () => {
  site = await openSite(BELOW);
  topic = `${BELOW.base}${site.topic.topic.id}/`;
});
afterAll(() => site?.close());

/** Opens a page and counts what its policy keeps out, beside what the console says. */
async function watch(address: string): Promise<{ page: Page; blocked(): Promise<string[]>; close(): Promise<void> }> {
  const { page, complaints, close } = await visit(site, `${BELOW.base}404.html`);
  await page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { keptOut: kept });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      kept.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  await page.goto(address);
  const blocked = async (): Promise<string[]> => [...complaints, ...(await page.evaluate(() => (globalThis as unknown as { keptOut: string[] }).keptOut))];
  return { page, blocked, close };
}

describe('the policy of content', () => {
  it('keeps out scripts and styles that are not of the site', async () => {
    const { page, blocked, close } = await watch(topic);
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.stranger = true' }));
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }));
      document.body.setAttribute('style', 'display: none');
      document.body.setAttribute('onclick', 'globalThis.stranger = true');
    });
    await page.locator('h1').click();
    expect(await page.evaluate(() => 'stranger' in globalThis)).toBe(false);
    expect(await page.locator('body').isVisible()).toBe(true);
    const kept = (await blocked()).map((line) => line.split(':', 1)[0]);
    for (const directive of ['script-src-elem', 'style-src-elem', 'style-src-attr', 'script-src-attr']) expect(kept).toContain(directive);
    await close();
  });

  it('keeps nothing out of any type of page', async () => {
    const { page, blocked, close } = await watch(BELOW.base);
    for (const address of examples(crawl(BELOW).values()).filter((address) => address !== '/404.html')) {
      await page.goto(BELOW.base + address.slice(1));
      expect(await blocked(), address).toEqual([]);
    }
    await close();
  }, 120_000);

  it('lets the theme be switched, and the choice be there before the next page is drawn', async () => {
    const { page, blocked, close } = await watch(topic);
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await page.locator('theme-switch button').click();
    expect(await theme()).toBe('dark');
    await page.goto(`${topic}claims/`);
    expect(await theme()).toBe('dark');
    expect(await blocked()).toEqual([]);
    await close();
  });

  it('lets the claims be filtered', async () => {
    const { page, blocked, close } = await watch(`${topic}claims/`);
    const rows = page.locator('tbody tr:visible');
    const before = await rows.count();
    await page.locator('#v-agree').click({ force: true });
    expect(await rows.count()).toBeLessThan(before);
    expect(await blocked()).toEqual([]);
    await close();
  });

  it('lets the search fetch its index and find', async () => {
    const { page, blocked, close } = await watch(`${BELOW.base}search/`);
    await page.locator('#q').fill(site.topic.comparisons[0]!.title);
    await page.locator('.found a').first().waitFor();
    expect(await page.locator('.found a').first().getAttribute('href')).toMatch(new RegExp(`^${topic}`));
    expect(await blocked()).toEqual([]);
    await close();
  });

  it('lets marks stand where they were worked out to stand', async () => {
    const { page, blocked, close } = await watch(`${topic}timeline/`);
    const places = await page.locator('[data-style]').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
    expect(new Set(places).size).toBeGreaterThan(5);
    expect(await blocked()).toEqual([]);
    await close();
  });

  it('lets keys step from difference to difference', async () => {
    const [a, b] = site.topic.stories.map(({ id }) => id);
    const { page, blocked, close } = await watch(`${topic}compare/${a}/${b}/`);
    await page.keyboard.press('j');
    expect(await page.locator('.step [role="status"]').innerText()).toMatch(/^1 of \d+$/);
    expect(await blocked()).toEqual([]);
    await close();
  });
});
