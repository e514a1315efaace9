import { z } from 'zod';

/** A field without a value ("author:") is as good as none. */
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

/** A date as YAML gives it: text, or a Date where the parser read one; as EDTF. */
const dateText = z
  .union([z.string(), z.number().transform(String), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .transform((text) => text.trim())
  .refine(
    (text) => /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?[~?%]?$/.test(text),
    'this is not a date such as 2024-12-08, 2024-12 or 2024-12-08/2024-12-10',
  )
  .nullish()
  .transform((text) => text ?? undefined);

/** Front matter of an article. Every field is optional; unknown fields are left alone. */
export const frontMatterSchema = z.object({
  title: optionalText.describe('The headline.'),
  outlet: optionalText.describe('Who published it.'),
  author: optionalText.describe('Who wrote it.'),
  published: dateText.describe('Day it was published, as EDTF or ISO 8601 (2024-12-08). Wins over everything inferred.'),
  url: optionalText.describe('Address of the original.'),
  language: optionalText.describe('BCP 47 tag; English where none is given.'),
  licence: optionalText.describe('Under what terms the text may be shown.'),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** `topic.yaml` of a topic folder. */
export const topicFileSchema = z.object({
  title: z.string().optional().describe('What the page is headed; the name of the folder, its dashes read as spaces, where there is none.'),
  description: z.string().optional().describe('One or two sentences for the overview.'),
  'time zone': z.string().optional().describe('IANA name of the zone that bare times of day are in.'),
  aliases: z.array(z.array(z.string()).min(2)).optional().describe('Names that mean the same: [[Kiev, Kyiv]].'),
});
export type TopicFile = z.infer<typeof topicFileSchema>;
