import type { Kind, Verdict } from '../schemas/vocabulary.ts';
import { overlap } from './likeness.ts';
import type { Link, LinkedReading, Links } from './schema.ts';
import { shortId, unusedId } from './shortId.ts';

/** A comparison as an id stands for it. */
export interface Linkable {
  /** What the engine calls it in this run. */
  key: string;
  title: string;
  kind: Kind;
  verdict: Verdict;
  readings: LinkedReading[];
}

export interface Reconciled {
  links: Links;
  /** Permanent id by key. */
  ids: Map<string, string>;
}

/**
 * Gives each comparison the id that stood for its readings, or a new one. No id is ever dropped or given to something else:
 * one whose readings nobody carries on is kept as gone, with what stands in its place, and comes back with its readings.
 *
 * @param links as last published.
 * @param today YYYY-MM-DD, noted with what is new or has changed.
 */
export function reconcile(links: Links, comparisons: readonly Linkable[], today: string): Reconciled {
  const found = overlaps(links, comparisons);
  const ids = carriedOn(found);
  const carried = new Set(ids.values());
  const fresh = new Set<string>();
  for (const { key, title } of inOrder(comparisons)) {
    if (ids.has(key)) continue;
    const id = unusedId(shortId(title), (one) => Object.hasOwn(links, one) || fresh.has(one));
    ids.set(key, id);
    fresh.add(id);
  }
  const heirs = (id: string): string[] => found.filter((one) => one.id === id).map(({ key }) => ids.get(key)!);
  const after: Links = {};
  for (const [id, link] of Object.entries(links)) if (!carried.has(id)) after[id] = goneLink(link, heirs(id), today);
  for (const comparison of comparisons) {
    const id = ids.get(comparison.key)!;
    const split = heirs(id).filter((heir) => fresh.has(heir));
    after[id] = liveLink(linkOf(links, id), comparison, split, today);
  }
  return { links: after, ids };
}

/** "constructor" may well be an id. */
const linkOf = (links: Links, id: string): Link | undefined => (Object.hasOwn(links, id) ? links[id] : undefined);

interface Overlap {
  id: string;
  link: Link;
  key: string;
  sum: number;
}

/** All links with all comparisons that have something of theirs, most first; among equals those that live. */
function overlaps(links: Links, comparisons: readonly Linkable[]): Overlap[] {
  const order = inOrder(comparisons);
  return Object.entries(links)
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([id, link]) => order.map((comparison) => ({ id, link, key: comparison.key, sum: overlap(link, comparison) })))
    .filter(({ sum }) => sum > 0)
    .toSorted((a, b) => b.sum - a.sum || Number(a.link.gone !== undefined) - Number(b.link.gone !== undefined));
}

/** The same order whatever that of the files is. */
const inOrder = (comparisons: readonly Linkable[]): Linkable[] => comparisons.toSorted((a, b) => compare(signature(a), signature(b)));

const signature = ({ kind, title, readings }: Linkable): string => [kind, title, ...readings.map(({ text }) => text).toSorted()].join('\n');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One to one, the greatest overlap first: id by key. */
function carriedOn(found: readonly Overlap[]): Map<string, string> {
  const ids = new Map<string, string>();
  const carried = new Set<string>();
  for (const { id, key } of found) {
    if (carried.has(id) || ids.has(key)) continue;
    carried.add(id);
    ids.set(key, id);
  }
  return ids;
}

/** What stands in its place: where its readings are now, and what was known to before. */
const goneLink = (link: Link, heirs: readonly string[], today: string): Link => {
  const now = [...new Set([...heirs, ...(link.now ?? [])])];
  const { title, kind, verdict, published, changed, readings } = link;
  return { title, kind, verdict, published, changed, gone: link.gone ?? today, ...(now.length && { now }), readings };
};

function liveLink(before: Link | undefined, { title, kind, verdict, readings }: Linkable, split: readonly string[], today: string): Link {
  const changed = !before || before.gone !== undefined || !isSame(before, verdict, readings);
  const now = [...new Set([...(before && before.gone === undefined ? (before.now ?? []) : []), ...split])];
  return { title, kind, verdict, published: before?.published ?? today, changed: changed ? today : before.changed, ...(now.length && { now }), readings };
}

/** A story under another name or in another place says what it said. */
const isSame = (link: Link, verdict: Verdict, readings: readonly LinkedReading[]): boolean =>
  link.verdict === verdict && words(link.readings) === words(readings);
const words = (readings: readonly LinkedReading[]): string =>
  readings
    .map(({ text, value }) => `${text}\n${value}`)
    .toSorted()
    .join('\n');

/** What a build would do to ids that were published: what must not happen unseen. `changed` are those that live on with another title, verdict or readings. */
export function changesBetween(before: Links, after: Links): { added: string[]; gone: string[]; back: string[]; changed: string[] } {
  const ids = Object.keys(after).toSorted();
  const isLive = (links: Links, id: string): boolean => linkOf(links, id)?.gone === undefined && Object.hasOwn(links, id);
  const [added, known] = [ids.filter((id) => !Object.hasOwn(before, id)), ids.filter((id) => Object.hasOwn(before, id))];
  const gone = known.filter((id) => isLive(before, id) && !isLive(after, id));
  const back = known.filter((id) => !isLive(before, id) && isLive(after, id));
  const same = (id: string): boolean => JSON.stringify(linkOf(before, id)) === JSON.stringify(linkOf(after, id));
  return { added, gone, back, changed: known.filter((id) => !same(id) && !gone.includes(id) && !back.includes(id)) };
}

/** The living comparisons that stand in the place of one that is gone, however often its place was taken; none where nothing does. */
export function successors(links: Links, id: string): string[] {
  const seen = new Set([id]);
  const follow = (one: string): string[] => {
    const link = linkOf(links, one);
    if (seen.has(one) || !link) return [];
    seen.add(one);
    return link.gone === undefined ? [one] : (link.now ?? []).flatMap(follow);
  };
  return (linkOf(links, id)?.now ?? []).flatMap(follow);
}
