import fc from 'fast-check';
import type { Linkable } from '../../src/links/reconcile.ts';

/** A corpus as its comparisons: what an editor's changes do to them, without articles. Keys stay with a comparison through every change. */
export interface Model {
  comparisons: Linkable[];
  /** Comparisons that were taken out and may come back. */
  out: Linkable[];
  /** Numbers never used twice. */
  next: number;
}

export type Change = (model: Model) => Model;

/** Ten words that no other reading has. */
const readingOf = (number: number, story = `story-${number % 3}`) => ({
  story,
  text: Array.from({ length: 10 }, (_, i) => `w${number}x${i}`).join(' '),
  value: null,
});

const TITLES = ['Death toll', 'Length of the lease', 'When the ship sailed', 'Constructor', 'Where it sank'];

const fresh = (model: Model, readings = 2): Linkable => ({
  key: `k${model.next}`,
  title: TITLES[model.next % TITLES.length]!,
  kind: 'statement',
  verdict: 'agree',
  readings: Array.from({ length: readings }, (_, i) => readingOf(model.next * 10 + i)),
});

const pick = <T>(all: readonly T[], at: number): T | undefined => (all.length ? all[at % all.length] : undefined);
const swap = (model: Model, old: Linkable | undefined, made: (old: Linkable) => Linkable[]): Model =>
  old ? { ...model, comparisons: model.comparisons.flatMap((one) => (one === old ? made(old) : [one])) } : model;

const added: Change = (model) => ({ ...model, comparisons: [...model.comparisons, fresh(model)], next: model.next + 1 });
const removed =
  (at: number): Change =>
  (model) => {
    const gone = pick(model.comparisons, at);
    return gone ? { ...swap(model, gone, () => []), out: [...model.out, gone] } : model;
  };
const returned =
  (at: number): Change =>
  (model) => {
    const back = pick(model.out, at);
    return back ? { ...model, comparisons: [...model.comparisons, back], out: model.out.filter((one) => one !== back) } : model;
  };
const edited =
  (at: number): Change =>
  (model) => ({
    ...swap(model, pick(model.comparisons, at), (old) => [
      { ...old, readings: old.readings.map((reading, i) => (i ? reading : { ...reading, text: reading.text.replace(/ \S+$/, ` edit${model.next}`) })) },
    ]),
    next: model.next + 1,
  });
const grown =
  (at: number): Change =>
  (model) => ({
    ...swap(model, pick(model.comparisons, at), (old) => [{ ...old, readings: [...old.readings, readingOf(model.next * 10)] }]),
    next: model.next + 1,
  });
const renamed =
  (at: number): Change =>
  (model) =>
    swap(model, pick(model.comparisons, at), (old) => [{ ...old, readings: old.readings.map((reading) => ({ ...reading, story: `${reading.story}-new` })) }]);
const retold =
  (at: number): Change =>
  (model) => ({
    ...swap(model, pick(model.comparisons, at), (old) => [{ ...old, title: TITLES[model.next % TITLES.length]!, verdict: 'compatible' }]),
    next: model.next + 1,
  });
const reordered: Change = (model) => ({ ...model, comparisons: model.comparisons.toReversed() });

/** Changes after which every comparison that is still there carries on its own readings. */
const plain = fc.oneof(
  fc.constant(added),
  fc.constant(reordered),
  ...[removed, returned, edited, grown, renamed, retold].map((change) => fc.nat(20).map(change)),
);

const merged =
  (at: number): Change =>
  (model) => {
    const [one, other] = [pick(model.comparisons, at), pick(model.comparisons, at + 1)];
    if (!one || !other || one === other) return model;
    return swap(
      swap(model, other, () => []),
      one,
      (old) => [{ ...old, readings: [...old.readings, ...other.readings] }],
    );
  };
const split =
  (at: number): Change =>
  (model) => ({
    ...swap(model, pick(model.comparisons, at), (old) => {
      const half = Math.ceil(old.readings.length / 2);
      const other = { ...old, key: `k${model.next}`, readings: old.readings.slice(half) };
      return other.readings.length ? [{ ...old, readings: old.readings.slice(0, half) }, other] : [old];
    }),
    next: model.next + 1,
  });

export const start: Model = { comparisons: [], out: [], next: 1 };
export const plainChanges = fc.array(plain, { minLength: 1, maxLength: 25 });
export const anyChanges = fc.array(
  fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: fc.nat(20).map(merged), weight: 1 }, { arbitrary: fc.nat(20).map(split), weight: 1 }),
  {
    minLength: 1,
    maxLength: 25,
  },
);
