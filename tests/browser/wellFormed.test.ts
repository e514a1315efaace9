import fs from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, filesOf } from './crawl.ts';
import { AT_ROOT, BELOW, type BuiltSite, type OpenSite, openSite, type Visit, visit } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What a comparison is about is its title; search engines cut it where they like.
    'long-title': 'off',
    // The form of the filters is at work while its boxes are ticked; there is nothing to send.
    'wcag/h32': 'off',
    // A group of boxes has one name, as a group of radio buttons has.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});
/** Firefox restores the boxes of a page that is loaded anew, whatever the address then asks for, unless each of them says this. */
const AGAINST_RESTORING = /\bautocomplete\b.* <input type="(?:checkbox|radio)">/i;

const read = (name: string, { folder }: BuiltSite): string => fs.readFileSync(path.join(folder, name), 'utf8');

// The two sites differ in their addresses alone, which other tests look at; one that knows its host has more in it.
const site = BELOW;

describe('the HTML of every page', () => {
  it('is valid', async () => {
    const wrong: string[] = [];
    for (const { address, html } of builtPages(site)) {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) => result.messages).filter(({ message }) => !AGAINST_RESTORING.test(message));
      wrong.push(...messages.map(({ ruleId, message, selector }) => `${address}: ${ruleId}: ${message} (${selector})`));
    }
    expect(wrong).toEqual([]);
  });
});

describe('the data of the site', () => {
  it.each([AT_ROOT, BELOW])('is JSON where it says so: %j', (site) => {
    const pieces = builtPages(site).flatMap(({ address, html }) =>
      [...html.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => [address, text!] as const),
    );
    const files = filesOf(site, '.json', '.jsonld', '.webmanifest').map((name) => [name, read(name, site)] as const);
    expect(files.length).toBeGreaterThan(2);
    for (const [name, text] of [...files, ...pieces]) expect(() => JSON.parse(text), name).not.toThrow();
  });
});

describe('in a browser', () => {
  let open: OpenSite;
  let seen: Visit;
  beforeAll(async () => {
    open = await openSite(site);
    seen = await visit(open, `${site.base}about/`);
  });
  afterAll(async () => {
    await seen?.close();
    await open?.close();
  });

  it('every rule of every style sheet is understood', async () => {
    const inPages = builtPages(site).flatMap(({ address, html }) =>
      [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => [address, css!] as const),
    );
    const sheets = [...filesOf(site, '.css').map((name) => [name, read(name, site)] as const), ...inPages];
    expect(sheets.length).toBeGreaterThan(20);
    for (const [name, css] of sheets) {
      expect(await understood(seen.page, css), name).toBe(blocks(css));
      expect(css, name).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('every XML file is well-formed', async () => {
    const names = filesOf(site, '.xml', '.svg', '.rss', '.atom');
    expect(names).toContain('sitemap-0.xml');
    for (const name of names)
      expect(
        await seen.page.evaluate(
          (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null,
          read(name, site),
        ),
        name,
      ).toBeNull();
  });
});

/** How many rules with a block a browser finds in a sheet; what it does not understand it leaves out. */
const understood = (page: Page, css: string): Promise<number> =>
  page.evaluate((text) => {
    const count = (rules: CSSRuleList): number =>
      [...rules].reduce((sum, rule) => {
        const own = rule instanceof CSSLayerStatementRule || rule.constructor.name === 'CSSNestedDeclarations' ? 0 : 1;
        return sum + own + ('cssRules' in rule ? count((rule as CSSGroupingRule).cssRules) : 0);
      }, 0);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return count(sheet.cssRules);
  }, css);

/** How many blocks stand in the text of a sheet, strings and comments aside. */
const blocks = (css: string): number => css.replace(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '').split('{').length - 1;
