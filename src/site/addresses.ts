import { z } from 'zod';
import { successors } from '../links/reconcile.ts';
import { type Links, linkSchema } from '../links/schema.ts';

export const formerSchema = linkSchema.omit({ changed: true, gone: true, now: true }).extend({
  id: z.string(),
  gone: z.string().describe('Day since which no comparison carries the id.'),
  now: z.array(z.string()).describe('Ids of the comparisons that stand in its place.'),
});
/** A comparison that is no longer made, as it was last published. */
export type Former = z.infer<typeof formerSchema>;

export const addressesSchema = z.object({
  former: z.array(formerSchema).describe('The latest first.'),
  live: z.record(
    z.string(),
    z.object({
      published: z.string().describe('Day on which the id was first given.'),
      changed: z.string().describe('Day of the last change of verdict or readings.'),
      split: z.array(z.string()).describe('Ids of the comparisons that were once part of this one.'),
    }),
  ),
});
export type Addresses = z.infer<typeof addressesSchema>;

/** What the site shows of the ids of a topic. */
export function addressesOf(links: Links): Addresses {
  const all = Object.entries(links);
  const former = all.flatMap(([id, { title, kind, verdict, published, readings, gone }]) =>
    gone === undefined ? [] : [{ id, title, kind, verdict, published, readings, gone, now: successors(links, id) }],
  );
  const live = all.filter(([, { gone }]) => gone === undefined);
  return {
    former: former.toSorted((a, b) => (a.gone === b.gone ? (a.id < b.id ? -1 : 1) : a.gone < b.gone ? 1 : -1)),
    live: Object.fromEntries(live.map(([id, { published, changed }]) => [id, { published, changed, split: successors(links, id) }])),
  };
}
