import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../src/corpus/variants.ts';
import { compareTopic, type Edition } from '../../src/engine/compare.ts';
import type { TopicSource } from '../../src/engine/model.ts';
import { type ComparisonFile, comparisonFileSchema } from '../../src/schemas/comparison.ts';
import { anyText, article, articles } from './articles.ts';
import { dated, sourceOf, testThesaurus } from './topic.ts';

/** The same articles on every run, so that nobody's change fails for what another's left behind; vary the seed when looking for faults. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
const few = { seed, numRuns: 40 };
const many = { seed, numRuns: 100 };

const compared = (source: TopicSource): Edition => compareTopic(source, testThesaurus());
const CORPUS = new URL('../../corpus/russian-bases-in-syria/', import.meta.url);
const corpusTexts = fs
  .readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => fs.readFileSync(new URL(name, CORPUS), 'utf8'));

/** Real articles, changed at random. */
const mutated: fc.Arbitrary<string[]> = fc.integer({ min: 1, max: 1e6 }).map((seed) => variantsOf(corpusTexts, 3, seed));

/** What must hold of the data of any topic. */
function expectSound({ file, stories }: Edition): void {
  comparisonFileSchema.parse(file);
  expectSpans(file, new Map(stories.map(({ id, source }) => [id, source])));
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  expect(claims.size).toBe(file.claims.length);
  expect(new Set(file.comparisons.map(({ id }) => id)).size).toBe(file.comparisons.length);
  for (const { title, explanation, readings, groups, silent, verdict } of file.comparisons) {
    const speaking = new Set(readings.map((id) => claims.get(id)!.story));
    expect(speaking.size).toBeGreaterThanOrEqual(2);
    expect(title.trim()).toBe(title);
    expect(title).not.toBe('');
    expect(explanation).toMatch(/\w/);
    expect(groups.flat().toSorted()).toEqual(readings.toSorted());
    expect(groups.every((group) => group.length > 0)).toBe(true);
    if (verdict === 'conflict') expect(groups.length).toBeGreaterThan(1);
    expect(silent).toEqual(file.stories.map(({ id }) => id).filter((id) => !speaking.has(id)));
  }
}

function expectSpans(file: ComparisonFile, sources: Map<string, string>): void {
  for (const claim of file.claims) {
    const source = sources.get(claim.story)!;
    for (const span of [claim, claim.value, claim.attribution?.speaker])
      if (span) {
        expect(span.text).toBe(source.slice(span.start, span.end));
        expect(span.text.trim()).not.toBe('');
      }
    if (claim.value) expect(claim.value.start >= claim.start && claim.value.end <= claim.end).toBe(true);
  }
}

describe('the data of a topic', () => {
  it('is sound for made-up articles', () => {
    fc.assert(
      fc.property(articles, (texts) => expectSound(compared(sourceOf(texts)))),
      many,
    );
  });
  it('is sound for real articles that were changed', () => {
    fc.assert(
      fc.property(mutated, (texts) => expectSound(compared(sourceOf(texts)))),
      few,
    );
  });
  it('is sound for any text whatever', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), fc.constantFrom('txt', 'md'), (texts, ending) =>
        expectSound(compared(sourceOf(texts, ending))),
      ),
      many,
    );
  });
  it('is sound where an article is any text and another is news', () => {
    fc.assert(
      fc.property(article, anyText, (news, text) => expectSound(compared(sourceOf([news, `${news}\n\n${text}`, text])))),
      few,
    );
  });
});

describe('comparing', () => {
  const shuffled = fc
    .oneof({ arbitrary: articles, weight: 3 }, { arbitrary: mutated, weight: 1 })
    .chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })));

  it('gives the same whatever the order of the files', () => {
    fc.assert(
      fc.property(shuffled, ([texts, order]) => {
        const source = sourceOf(texts);
        const other = { ...source, files: order.map((i) => source.files[i]!) };
        expect(compared(other).file).toEqual(compared(source).file);
      }),
      few,
    );
  });

  it('gives the same twice and leaves its input alone', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const source = sourceOf(texts);
        const before = structuredClone(source);
        const first = compared(source).file;
        expect(source).toEqual(before);
        expect(compared(source).file).toEqual(first);
      }),
      few,
    );
  });

  it('finds the same in whatever form the lines end and with a byte-order mark', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const windows = texts.map((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
        expect(compared(sourceOf(windows)).file).toEqual(compared(sourceOf(texts)).file);
      }),
      few,
    );
  });
});

describe('a story compared with itself', () => {
  const disagreements = (text: string): string[] => {
    const { comparisons, reuse, claims } = compared(sourceOf([text, text])).file;
    if (claims.length) expect(reuse[0]?.share).toBe(1);
    // "The following day", where nothing says after which, stays open and is no more than compatible with itself.
    const open = new Set(claims.filter(({ value }) => value?.normal === null).map(({ id }) => id));
    const closed = comparisons.filter(({ readings }) => !readings.every((id) => open.has(id)));
    return closed.filter(({ verdict }) => verdict !== 'agree').map(({ title, verdict, explanation }) => `${verdict}: ${title}: ${explanation}`);
  };
  const publishedThen = (text: string): string => dated('2024-12-14', text);

  it('agrees everywhere, made up as it is', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(disagreements(publishedThen(text))).toEqual([]);
      }),
      many,
    );
  });
  it('agrees everywhere, real and changed', () => {
    fc.assert(
      fc.property(mutated, (texts) => {
        expect(disagreements(publishedThen(texts[0]!))).toEqual([]);
      }),
      few,
    );
  });
  it.each(corpusTexts.map((text, i) => [i + 1, text] as const))('agrees everywhere: story %i of the corpus', (_, text) => {
    expect(disagreements(publishedThen(text))).toEqual([]);
  });
  it('differs nowhere where it does not say when it was published and a "Sunday" stays open', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          article,
          mutated.map((texts) => texts[0]!),
        ),
        (text) => {
          expect(disagreements(text).filter((line) => !line.startsWith('compatible'))).toEqual([]);
        },
      ),
      few,
    );
  });
});
