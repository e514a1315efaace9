import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/schemas/comparison.ts';
import { isDiscrepancy } from '../../src/schemas/vocabulary.ts';
import { type OpenSite, openSite, visit } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a reader', () => {
  it('goes from the overview to a discrepancy, and from there to the passage in the story', async () => {
    const { page, complaints, close } = await visit(site, '/');
    const discrepancy = site.topic.comparisons.find(({ verdict }) => isDiscrepancy(verdict))!;
    await page.locator('main').getByRole('link', { name: discrepancy.title, exact: true }).first().click();
    await page.waitForURL(`**/claims/${discrepancy.id}/`);
    expect(plain(await page.locator('h1').innerText())).toBe(discrepancy.title);
    expect(await page.locator('main').innerText()).toContain(discrepancy.verdict === 'conflict' ? 'Conflict' : 'Reworded');

    const first = site.topic.claims.find(({ id }) => id === discrepancy.readings[0])!;
    await page
      .getByRole('link', { name: /^In the story/ })
      .first()
      .click();
    await page.waitForURL(`**/stories/${first.story}/#*`);
    const target = page.locator(':target');
    expect(await target.count()).toBe(1);
    const paragraph = target.locator('xpath=ancestor-or-self::*[self::p or self::h1 or self::li or self::div][1]');
    expect(plain(await paragraph.innerText())).toContain(plain((first.value ?? first).text).split(' ')[0]);
    const box = (await target.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(900);
    expect(complaints).toEqual([]);
    await close();
  });

  it('hears each mark of a story as one link, also where another mark lies in it', async () => {
    const { page, close } = await visit(site, '/');
    let nested = 0;
    for (const { id } of site.topic.stories) {
      await page.goto(`/${site.topic.topic.id}/stories/${id}/`);
      const marks = await page.locator('mark[data-note]:not(.continued)').evaluateAll((all) =>
        all.map((mark) => ({
          own: mark.querySelectorAll(`a[href="#${mark.getAttribute('data-note')}"]`).length,
          nested: mark.querySelector('mark[data-note]') !== null,
          bare: [...mark.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? '')),
        })),
      );
      nested += marks.filter((mark) => mark.nested).length;
      for (const mark of marks) expect(mark.own).toBeLessThanOrEqual(1);
      // A mark without one of its own has no words of its own: all of them lie in other marks.
      expect(marks.filter(({ own, bare }) => own === 0 && bare)).toEqual([]);
    }
    expect(nested).toBeGreaterThan(0);
    await close();
  });

  it('comes to the note from a click on words of a mark that are no link', async () => {
    const { page, close } = await visit(site, '/');
    for (const { id } of site.topic.stories) {
      await page.goto(`/${site.topic.topic.id}/stories/${id}/`);
      const note = await page.evaluate(() => {
        const marks = [...document.querySelectorAll<HTMLElement>('.article mark[data-note]')];
        const mark = marks.find((mark) => [...mark.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? '')));
        mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        return mark?.dataset['note'];
      });
      if (note) expect(new URL(page.url()).hash).toBe(`#${note}`);
    }
    await close();
  });

  it('finds on the page of every comparison all readings and who is silent', async () => {
    const { page, close } = await visit(site, '/');
    const sigla = new Map(site.topic.stories.map(({ id, siglum }) => [id, siglum]));
    const claims = new Map(site.topic.claims.map((claim) => [claim.id, claim]));
    const firstOfKind = (kind: string): Comparison | undefined => site.topic.comparisons.find((comparison) => comparison.kind === kind);
    for (const comparison of ['date', 'duration', 'quantity', 'place', 'name', 'quote', 'statement'].map(firstOfKind).filter((one) => one !== undefined)) {
      await page.goto(`/${comparison.url}`);
      const text = plain(await page.locator('main').innerText());
      for (const reading of comparison.readings) {
        const claim = claims.get(reading)!;
        expect(await page.locator(`[id="${reading}"]`).count()).toBe(1);
        expect(text).toContain(sigla.get(claim.story)!);
      }
    }
    await close();
  });

  it('without JavaScript reads every story in full, every comparison, and is told about search', async () => {
    const { page, complaints, close } = await visit(site, '/', { javaScriptEnabled: false });
    for (const { verdict, title } of site.topic.comparisons.filter(({ verdict }) => isDiscrepancy(verdict)).slice(0, 3))
      expect(plain(await page.locator('main').innerText()), verdict).toContain(title);
    await page.goto(`/${site.topic.topic.id}/claims/`);
    const list = plain(await page.locator('main').innerText());
    for (const { title } of site.topic.comparisons) expect(list).toContain(plain(title));
    for (const story of site.topic.stories) {
      await page.goto(`/${site.topic.topic.id}/stories/${story.id}/`);
      const text = plain((await page.locator('main').textContent()) ?? '');
      for (const { value } of site.topic.claims.filter((claim) => claim.story === story.id && claim.value)) {
        const [word] = plain(value!.text).split(' ');
        expect(text).toContain(word);
      }
    }
    await page.goto('/search/');
    expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
    expect(await page.locator('main a[href$="/claims/"]').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('reaches the content by the skip link, with the keyboard alone', async () => {
    const { page, close } = await visit(site, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await close();
  });

  it('keeps the theme that was chosen from page to page', async () => {
    const { page, close } = await visit(site, '/', { colorScheme: 'light' });
    const theme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.locator('theme-switch button').click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto('/search/');
    expect(await background()).toBe(dark);
    expect(await theme()).toContain('dark');
    await close();
  });
});

describe('search', () => {
  it('finds what is meant in spite of a wrong letter, keeps the query in the address and opens a result by keyboard', async () => {
    const { page, complaints, close } = await visit(site, '/search/');
    const field = page.getByRole('searchbox').first();
    const word = longWord();
    const misspelt = `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`;
    await field.fill(misspelt);
    const found = page.locator('main .found a');
    await found.first().waitFor();
    expect(plain(await page.locator('main .found').innerText()).toLowerCase()).toContain(word.toLowerCase());
    await page.waitForURL((url) => url.searchParams.get('q') === misspelt);
    await field.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:claims|stories)\//);
    await page.goBack();
    await found.first().waitFor();
    expect(await field.inputValue()).toBe(misspelt);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says so where nothing is found', async () => {
    const { page, close } = await visit(site, '/search/?q=qqqqzzzzxxxx');
    await page.getByRole('status').filter({ hasText: /\w/ }).first().waitFor();
    expect(await page.locator('main .found a').count()).toBe(0);
    await close();
  });

  it('goes on from a query that was made on another page to its results', async () => {
    const { page, close } = await visit(site, '/');
    await page.keyboard.press('/');
    await page.keyboard.type(longWord());
    await page.keyboard.press('Enter');
    await page.locator('main .found a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.result') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search');
    await close();
  });

  it('is reached from any page by the slash key', async () => {
    const { page, close } = await visit(site, `/${site.topic.topic.id}/claims/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('search');
    await close();
  });

  /** A word of a title that is long enough to be recognised with two letters swapped. */
  function longWord(): string {
    const words = site.topic.comparisons.flatMap(({ title }) => title.match(/\b[A-Za-z]{8,}\b/g) ?? []);
    return words.find((word) => word[3] !== word[4])!;
  }
});
