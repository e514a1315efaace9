import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, type OpenSite, openSite, SITE, visit } from './site.ts';

let site: OpenSite;
let topic: string;
beforeAll(async () => {
  site = await openSite();
  topic = site.topic.topic.id;
});
afterAll(() => site?.close());

/** The snippet that the page of a comparison offers, with its attributes. */
function snippetOf(id: string): { html: string; height: number; src: string } {
  const page = fs.readFileSync(path.join(SITE, topic, 'claims', id, 'index.html'), 'utf8');
  const shown = /<pre[^>]* id="cite-embed"[^>]*>([\s\S]*?)<\/pre>/.exec(page)![1]!.replace(/<[^>]*>/g, '');
  const html = shown
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
  return { html, height: Number(/ height="(\d+)"/.exec(html)![1]), src: / src="([^"]*)"/.exec(html)![1]! };
}

describe('the frame for pages of others', () => {
  it.each([320, 480, 720])(
    'is as tall as its content in a column of %i pixels, and not much taller',
    async (width) => {
      const { page, close } = await visit(site, '/', { javaScriptEnabled: false });
      const wrong: string[] = [];
      for (const { id } of site.topic.comparisons) {
        const { height, src } = snippetOf(id);
        await page.setViewportSize({ width, height });
        await page.goto(src);
        const { content, wide } = await page.evaluate(() => {
          const footer = document.querySelector('footer')!.getBoundingClientRect();
          const last = document.querySelector('main')!.lastElementChild!.getBoundingClientRect();
          const { scrollHeight, scrollWidth } = document.documentElement;
          return { content: scrollHeight > innerHeight ? scrollHeight : scrollHeight - (footer.top - last.bottom), wide: scrollWidth - innerWidth };
        });
        if (content > height || wide > 0) wrong.push(`${id}: ${content} in ${height}, ${wide} too wide`);
        if (height - content > Math.max(70, 0.35 * height)) wrong.push(`${id}: ${height - content} of ${height} are blank`);
      }
      expect(wrong).toEqual([]);
      await close();
    },
    120_000,
  );

  it('stands in another page by its snippet alone, and its links lead out of it', async () => {
    const { page, complaints, close } = await visit(site, '/robots.txt');
    const [comparison] = site.topic.comparisons;
    await page.setContent(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="/favicon.svg"><body style="margin:0"><main><h1>A host</h1>${snippetOf(comparison!.id).html}</main></body>`,
    );
    const element = page.locator('iframe');
    expect(await element.getAttribute('title')).toBe(`Variorum: ${comparison!.title}`);
    expect(await element.getAttribute('loading')).toBe('lazy');
    const frame = page.frameLocator('iframe');
    expect((await frame.locator('h1').innerText()).trim()).toBe(comparison!.title);
    for (const link of await frame.locator('a').all())
      expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    const opened = page.context().waitForEvent('page');
    await frame.locator('h1 a').click();
    await (await opened).waitForURL(`**/claims/${comparison!.id}/`);
    // The browser looks for an icon of the text file, which has none.
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    await close();
  });

  it('fetches nothing but its page, its style sheet and the icon', async () => {
    const { page, close } = await visit(site, '/robots.txt');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.resourceType()));
    await page.goto(`/${topic}/claims/${site.topic.comparisons[0]!.id}/embed/`);
    expect(fetched.filter((type) => type !== 'other').toSorted()).toEqual(['document', 'stylesheet']);
    await close();
  });

  it.each(['light', 'dark'] as const)('is sound to axe in the %s, and of that colour', async (colorScheme) => {
    const { page, close } = await visit(site, `/${topic}/claims/${site.topic.comparisons[0]!.id}/embed/`, {
      colorScheme,
      viewport: { width: 480, height: 500 },
    });
    expect(await axeViolations(page)).toEqual([]);
    const lightness = await page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)![0]));
    expect(lightness > 128).toBe(colorScheme === 'light');
    await close();
  });
});
