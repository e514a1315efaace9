import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite, visit } from './site.ts';

let site: OpenSite;
let address: string;
beforeAll(async () => {
  site = await openSite();
  address = `/${site.topic.comparisons[0]!.url}`;
});
afterAll(() => site?.close());

const TEXTS = ['cite-link', 'cite-apa', 'cite-chicago', 'cite-bibtex', 'cite-csl', 'cite-share', 'cite-embed'];

describe('what is cited and shared', () => {
  it('can be unfolded and selected without scripts, and has no button that would not work', async () => {
    const { page, close } = await visit(site, address, { javaScriptEnabled: false });
    for (const summary of await page.locator('.actions summary').all()) await summary.click();
    for (const id of TEXTS) {
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
      expect(await page.locator(`#${id}`).innerText(), id).toContain(address);
    }
    expect(await page.locator('.actions button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#cite-apa').innerText()).toContain('[the day you read it]');
    expect(JSON.parse(await page.locator('#cite-csl').innerText())[0].accessed).toEqual({ raw: 'the day you read it' });
    await close();
  });

  it('is copied with the day by the clock of the reader, and with the whole address', async () => {
    const { page, complaints, close } = await visit(site, '/robots.txt', {
      permissions: ['clipboard-read', 'clipboard-write'],
      timezoneId: 'Pacific/Auckland',
    });
    // Still the 8th by UTC.
    await page.clock.setFixedTime(new Date('2031-03-08T20:00:00Z'));
    await page.goto(address);
    for (const summary of await page.locator('.actions summary').all()) await summary.click();
    const copied = new Map<string, string>();
    for (const id of TEXTS) {
      await page.locator(`copy-text[for="${id}"] button`).click();
      await page.locator(`copy-text[for="${id}"] [role="status"]`).filter({ hasText: 'Copied' }).waitFor();
      copied.set(id, await page.evaluate(() => navigator.clipboard.readText()));
      expect(copied.get(id)).toContain(`${site.origin}${address}`);
    }
    expect(copied.get('cite-link')).toBe(site.origin + address);
    expect(copied.get('cite-apa')).toContain('Retrieved March 9, 2031, from ');
    expect(copied.get('cite-chicago')).toContain('Accessed March 9, 2031. ');
    expect(copied.get('cite-bibtex')).toContain('Accessed 2031-03-09}');
    expect(JSON.parse(copied.get('cite-csl')!)[0]).toMatchObject({ URL: site.origin + address, accessed: { 'date-parts': [[2031, 3, 9]] } });
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    await close();
  });
});
