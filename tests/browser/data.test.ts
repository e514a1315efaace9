import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectionSchema } from '../site/data/webAnnotation.ts';
import { AT_ROOT, BELOW, type BuiltSite, type OpenSite, openSite, visit } from './site.ts';

const topicsOf = ({ folder }: BuiltSite): string[] => fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, 'comparison.json')));
const read = (site: BuiltSite, ...names: string[]): string => fs.readFileSync(path.join(site.folder, ...names), 'utf8');

describe.each([AT_ROOT, BELOW])('the data built at $base', (site) => {
  it('of every topic fits the schema that is published beside it, at the address that it names', () => {
    for (const topic of topicsOf(site)) {
      const data = JSON.parse(read(site, topic, 'comparison.json'));
      expect(data.$schema).toBe(`${site.host ?? ''}${site.base}schema/comparison-${data.version}.schema.json`);
      const schema = JSON.parse(read(site, 'schema', `comparison-${data.version}.schema.json`));
      expect(schema.$id).toBe(data.$schema);
      const validate = new Ajv2020({ allErrors: true }).compile(schema);
      expect(validate(data) || validate.errors).toBe(true);
      expect(validate({ ...data, stories: [{}] })).toBe(false);
    }
    expect(read(site, 'schema/comparison.schema.json')).toBe(read(site, 'schema/comparison-1.schema.json'));
  });

  it('has annotations as W3C has them', () => {
    for (const topic of topicsOf(site)) {
      const { first, total } = collectionSchema.parse(JSON.parse(read(site, topic, 'annotations.jsonld')));
      expect(total).toBe(JSON.parse(read(site, topic, 'comparison.json')).comparisons.flatMap(({ readings }: { readings: string[] }) => readings).length);
      for (const { target } of first.items) expect(target.source.startsWith(`${site.host ?? ''}${site.base}${topic}/stories/`)).toBe(true);
    }
  });

  it('has tables with a row for each claim and each comparison, of as many cells as there are columns', () => {
    for (const topic of topicsOf(site)) {
      const data = JSON.parse(read(site, topic, 'comparison.json'));
      for (const name of ['claims', 'comparisons']) {
        const csv = read(site, topic, `${name}.csv`);
        expect(csv.startsWith('\ufeff')).toBe(true);
        // Without what stands in quotation marks, separators are separators.
        const rows = csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n');
        expect(rows.length).toBe(data[name].length + 2);
        expect(new Set(rows.slice(0, -1).map((row) => row.split(',').length)).size).toBe(1);
      }
    }
  });
});

/** An exact quotation in a text, by what stands around it; -1 where it is not there once. */
function anchored(text: string, { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }): number {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (text.slice(0, at).endsWith(prefix) && text.slice(at + exact.length).startsWith(suffix)) places.push(at);
  return places.length === 1 ? places[0]! : -1;
}

describe('in a browser', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open?.close());

  it('every annotation is found again in the page of its story, at the place that it names and in the mark of its claim', async () => {
    for (const topic of topicsOf(AT_ROOT)) {
      const { first } = collectionSchema.parse(JSON.parse(read(AT_ROOT, topic, 'annotations.jsonld')));
      for (const [source, items] of Map.groupBy(first.items, ({ target }) => target.source)) {
        const { page, close } = await visit(open, source, { javaScriptEnabled: false });
        const texts = new Map(await page.locator('main [id]').evaluateAll((elements) => elements.map(({ id, textContent }) => [id, textContent] as const)));
        for (const { id, target } of items) {
          const text = texts.get(target.selector.value) ?? '';
          const [quote, { start, end }] = target.selector.refinedBy;
          expect([...text].slice(start, end).join(''), id).toBe(quote.exact);
          expect([...text.slice(0, anchored(text, quote))].length, id).toBe(start);
          const mark = texts.get(id.split('#')[1]!)!;
          expect(quote.exact.includes(mark) || mark.includes(quote.exact), id).toBe(true);
        }
        await close();
      }
    }
  }, 120_000);
});
