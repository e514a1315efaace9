import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, visit } from './site.ts';

let site: OpenSite;
let address: string;
beforeAll(async () => {
  site = await openSite();
  address = `/${site.topic.topic.id}/compare/${site.topic.stories[0]!.id}/`;
});
afterAll(() => site?.close());

const LETTERS = '.heads .cell:visible .siglum';
const letterOf = (text: string): string => text.trim().split(/\s+/).at(-1)!;

describe('a story beside any two others', () => {
  it('shows the stories that are chosen, without JavaScript', async () => {
    const { page, close } = await visit(site, address, { javaScriptEnabled: false });
    const [base, second, third, fourth] = site.topic.stories.map(({ siglum }) => siglum);
    expect((await page.locator(LETTERS).allTextContents()).map(letterOf)).toEqual([base, second, third]);
    await page.locator(`input[name="third"][value="${fourth}"]`).check({ force: true });
    expect((await page.locator(LETTERS).allTextContents()).map(letterOf)).toEqual([base, second, fourth]);
    await page.locator('input[name="third"][value=""]').check({ force: true });
    expect((await page.locator(LETTERS).allTextContents()).map(letterOf)).toEqual([base, second]);
    await close();
  });

  it('keeps the choice in the address, and shows what an address asks for', async () => {
    const [base, second, , fourth] = site.topic.stories.map(({ siglum }) => siglum);
    const { page, complaints, close } = await visit(site, address);
    await page.locator(`input[name="third"][value="${fourth}"]`).check({ force: true });
    await page.locator('.diff-only').check();
    const sent = page.url();
    expect(new URL(sent).search).toBe(`?with=${second},${fourth}&differences`);
    await page.goto('/about/');
    await page.goto(sent);
    expect((await page.locator(LETTERS).allTextContents()).map(letterOf)).toEqual([base, second, fourth]);
    expect(await page.locator('.diff-only').isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('fills the letters that are chosen', async () => {
    const { page, close } = await visit(site, address);
    const inkOf = (letter: string) =>
      page
        .locator(`${letter} + .siglum`)
        .first()
        .evaluate((sign) => getComputedStyle(sign).backgroundColor);
    expect(await inkOf('input[name="second"]:checked')).not.toBe(await inkOf('input[name="second"]:not(:checked)'));
    await close();
  });

  it('goes through the rows at a glance with arrow keys from one stop', async () => {
    const { page, close } = await visit(site, address);
    await page.locator('.minimap a').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.minimap a[tabindex="0"]').count()).toBe(1);
    const row = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === row);
    expect(await page.locator(row!).isVisible()).toBe(true);
    await close();
  });

  it('steps from difference to difference, only to rows that are shown', async () => {
    const { page, close } = await visit(site, address);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.matches('.row') && document.activeElement.checkVisibility())).toBe(true);
    expect(await page.locator('.step [role="status"]').innerText()).toMatch(/^2 of \d+$/);
    await close();
  });
});
