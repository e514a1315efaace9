import { z } from 'zod';
import { kindSchema, verdictSchema } from '../schemas/vocabulary.ts';

const day = z.iso.date();

/** What an id is known by again: the words of a claim, whatever file they are in by then. */
export const linkedReadingSchema = z.object({
  story: z.string().describe('Id of the story.'),
  text: z.string().describe('The words of the claim, on one line.'),
  value: z.string().nullable().describe('The words that carry its value; null for a statement.'),
});
export type LinkedReading = z.infer<typeof linkedReadingSchema>;

export const linkSchema = z.object({
  title: z.string(),
  kind: kindSchema,
  verdict: verdictSchema,
  published: day.describe('Day on which the id was first given.'),
  changed: day.describe('Day of the last change of verdict or readings.'),
  gone: day.optional().describe('Day since which no comparison carries the id.'),
  now: z
    .array(z.string())
    .optional()
    .describe('Where its readings went: of an id that is gone, what stands in its place; of one that lives, what was split from it.'),
  readings: z.array(linkedReadingSchema).min(1).describe('As last published.'),
});
export type Link = z.infer<typeof linkSchema>;

/** Letters, digits and hyphens, as in an address. */
export const linkIdSchema = z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);

/** `links.yaml` of a topic: every id that was ever published, and what it stands for. */
export const linksFileSchema = z.object({ version: z.literal(1), links: z.record(linkIdSchema, linkSchema) });

/** By id. */
export type Links = Record<string, Link>;
