import { z } from 'zod';

/** A date as YAML gives it: text, or a Date where the parser read one. */
const dateText = z.union([z.string(), z.number().transform(String), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** Front matter of an article. Every field is optional; unknown fields are left alone. */
export const frontMatterSchema = z.object({
  title: z.string().optional().describe('The headline.'),
  outlet: z.string().optional().describe('Who published it.'),
  author: z.string().optional().describe('Who wrote it.'),
  published: dateText.optional().describe('Day it was published, as EDTF or ISO 8601 (2024-12-08). Wins over everything inferred.'),
  url: z.string().optional().describe('Address of the original.'),
  language: z.string().optional().describe('BCP 47 tag; English where none is given.'),
  licence: z.string().optional().describe('Under what terms the text may be shown.'),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** `topic.yaml` of a topic folder. */
export const topicFileSchema = z.object({
  title: z.string().optional().describe('What the page is headed; the folder name where there is none.'),
  description: z.string().optional().describe('One or two sentences for the overview.'),
  'time zone': z.string().optional().describe('IANA name of the zone that bare times of day are in.'),
  aliases: z.array(z.array(z.string()).min(2)).optional().describe('Names that mean the same: [[Tartus, Tartous]].'),
});
export type TopicFile = z.infer<typeof topicFileSchema>;
