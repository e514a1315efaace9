import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/links/likeness.ts';
import { changesBetween, type Linkable, reconcile, successors } from '../../src/links/reconcile.ts';
import type { Links } from '../../src/links/schema.ts';
import { anyChanges, type Change, type Model, plainChanges, start } from './model.ts';

const many = { seed: Number(process.env['PROPERTY_SEED'] ?? 1), numRuns: 300 };
const dayOf = (step: number): string => new Date(Date.UTC(2024, 0, 1 + step)).toISOString().slice(0, 10);

/** Runs the changes one by one, each a published build, and shows every step. */
function publish(
  changes: readonly Change[],
  each: (step: { before: Links; after: Links; ids: Map<string, string>; model: Model; day: string }) => void,
): Links {
  let [model, links] = [start, {} as Links];
  changes.forEach((change, step) => {
    model = change(model);
    const day = dayOf(step);
    const { links: after, ids } = reconcile(links, model.comparisons, day);
    each({ before: links, after, ids, model, day });
    links = after;
  });
  return links;
}

describe('whatever an editor does', () => {
  it('no id is ever lost, given twice, or given to something else', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        publish(changes, ({ before, after, ids, model }) => {
          expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
          expect(new Set(ids.values()).size).toBe(model.comparisons.length);
          for (const comparison of model.comparisons) {
            const id = ids.get(comparison.key)!;
            expect(after[id]!.gone).toBeUndefined();
            if (Object.hasOwn(before, id)) expect(overlap(before[id]!, comparison)).toBeGreaterThan(0);
          }
          const live = new Set(ids.values());
          for (const [id, { gone }] of Object.entries(after)) expect(gone === undefined).toBe(live.has(id));
        });
      }),
      many,
    );
  });

  it('a comparison that carries on its readings keeps its id, and gets it back when it returns', () => {
    fc.assert(
      fc.property(plainChanges, (changes) => {
        const idOf = new Map<string, string>();
        publish(changes, ({ ids }) => {
          for (const [key, id] of ids) {
            expect(idOf.get(key) ?? id).toBe(id);
            idOf.set(key, id);
          }
        });
      }),
      many,
    );
  });

  it('a second build of the same changes nothing, on whatever day', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        publish(changes, ({ after, model }) => expect(reconcile(after, model.comparisons, '2030-01-01').links).toEqual(after));
      }),
      many,
    );
  });

  it('the order in which comparisons come makes no difference', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        publish(changes, ({ before, ids, model, day }) => {
          expect(reconcile(before, model.comparisons.toReversed(), day).ids).toEqual(ids);
        });
      }),
      many,
    );
  });

  it('what stands in the place of a gone one lives', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        publish(changes, ({ after }) => {
          for (const id of Object.keys(after)) for (const heir of successors(after, id)) expect(after[heir]!.gone).toBeUndefined();
        });
      }),
      many,
    );
  });
});

const statement = (key: string, ...texts: string[]): Linkable => ({
  key,
  title: `Title of ${key}`,
  kind: 'statement',
  verdict: 'agree',
  readings: texts.map((text, i) => ({ story: `story-${i}`, text, value: null })),
});
const FERRY = ['the ferry left the harbour at noon', 'the boat sailed at midday from the port'];
const CREW = ['the crew had asked for more time ashore', 'sailors wanted a longer stay on land'];
const first = reconcile({}, [statement('ferry', ...FERRY), statement('crew', ...CREW)], '2024-01-01');

describe('one by one', () => {
  it('merged: the greater one goes on, the other leads there', () => {
    const { links, ids } = reconcile(first.links, [statement('both', ...FERRY, 'a third story has it', ...CREW.slice(0, 1))], '2024-02-01');
    expect([...ids]).toEqual([['both', 'title-ferry']]);
    expect(links['title-crew']).toMatchObject({ gone: '2024-02-01', now: ['title-ferry'] });
    expect(successors(links, 'title-crew')).toEqual(['title-ferry']);
    expect(links['title-ferry']).toMatchObject({ published: '2024-01-01', changed: '2024-02-01' });
  });

  it('split: the greater part goes on and names the other', () => {
    const whole = reconcile({}, [statement('all', ...FERRY, ...CREW, CREW[0]!.replace('crew', 'hands'))], '2024-01-01');
    const { links, ids } = reconcile(whole.links, [statement('ferry', ...FERRY), statement('crew', ...CREW, CREW[0]!.replace('crew', 'hands'))], '2024-02-01');
    expect(ids.get('crew')).toBe('title-all');
    expect(links['title-all']!.now).toEqual([ids.get('ferry')]);
  });

  it('split, and the part that kept the id gone: it leads to the other part', () => {
    const whole = reconcile({}, [statement('all', ...FERRY, ...CREW)], '2024-01-01');
    const parted = reconcile(whole.links, [statement('ferry', ...FERRY), statement('crew', ...CREW)], '2024-02-01');
    const [kept] = Object.keys(whole.links);
    const other = parted.ids.get('ferry') === kept ? 'crew' : 'ferry';
    const { links } = reconcile(parted.links, [statement(other, ...(other === 'crew' ? CREW : FERRY))], '2024-03-01');
    expect(successors(links, kept!)).toEqual([parted.ids.get(other)]);
  });

  it('a small comparison with one of many readings is another one', () => {
    const many = Array.from({ length: 10 }, (_, i) => `reading ${i} of the ${'abcdefghij'[i]!.repeat(4)} ferry at ${'klmnopqrst'[i]!.repeat(5)}`);
    const { links } = reconcile({}, [statement('toll', ...many)], '2024-01-01');
    expect(reconcile(links, [statement('toll', many[0]!, 'something else altogether')], '2024-02-01').ids.get('toll')).toBe('title-toll-2');
  });

  it('gone without a trace, and back', () => {
    const without = reconcile(first.links, [statement('crew', ...CREW)], '2024-02-01');
    expect(without.links['title-ferry']).toMatchObject({ gone: '2024-02-01' });
    expect(successors(without.links, 'title-ferry')).toEqual([]);
    expect(changesBetween(first.links, without.links)).toEqual({ added: [], gone: ['title-ferry'], back: [], changed: [] });
    const back = reconcile(without.links, [statement('x', ...FERRY), statement('crew', ...CREW)], '2024-03-01');
    expect(back.ids.get('x')).toBe('title-ferry');
    expect(back.links['title-ferry']!.gone).toBeUndefined();
    expect(changesBetween(without.links, back.links)).toEqual({ added: [], gone: [], back: ['title-ferry'], changed: [] });
  });

  it('two values of one sentence are two comparisons, though all other words are the same', () => {
    const killed = (value: string): Linkable => ({
      ...statement('toll', ''),
      kind: 'quantity',
      readings: ['a', 'b'].map((story) => ({ story, text: 'the storm killed 24 and injured 90', value })),
    });
    const { links } = reconcile({}, [killed('24')], '2024-01-01');
    expect(reconcile(links, [killed('90')], '2024-02-01').ids.get('toll')).toBe('title-toll-2');
  });

  it('a number that is corrected in its sentence is the old comparison still', () => {
    const killed = (value: string): Linkable => ({
      ...statement('toll', ''),
      kind: 'quantity',
      readings: ['a', 'b'].map((story) => ({ story, text: `${story} has it that the storm in the northern valley killed ${value} people`, value })),
    });
    const { links } = reconcile({}, [killed('24')], '2024-01-01');
    const { ids, links: after } = reconcile(links, [killed('31')], '2024-02-01');
    expect(ids.get('toll')).toBe('title-toll');
    expect(after['title-toll']!.changed).toBe('2024-02-01');
  });

  it('a renamed story changes nothing that a reader would call a change', () => {
    const moved = { ...statement('ferry', ...FERRY), readings: FERRY.map((text, i) => ({ story: `new-${i}`, text, value: null })) };
    const { ids, links } = reconcile(first.links, [moved, statement('crew', ...CREW)], '2024-02-01');
    expect(ids.get('ferry')).toBe('title-ferry');
    expect(links['title-ferry']!.changed).toBe('2024-01-01');
  });
});
