import { z } from 'zod';
import { boundSchema, kindSchema, verdictSchema } from './vocabulary.ts';

const offset = z.int().nonnegative();

/** A slice of a story's source text: `text` is exactly `source.slice(start, end)`. */
export const spanSchema = z.object({
  text: z.string().describe('The exact words of the source.'),
  start: offset.describe('Offset of the first character, in UTF-16 code units into the source text (byte-order mark dropped, CRLF read as LF).'),
  end: offset.describe('Offset after the last character.'),
});
export type Span = z.infer<typeof spanSchema>;

export const quantityValueSchema = z.object({
  number: z.number().describe('The number, converted to the unit; the lower end where a range is stated.'),
  max: z.number().optional().describe('The upper end, where the text states a range (“46 to 57”).'),
  unit: z.string().nullable().describe('What is counted or measured in: a unit (“km”, “USD”, “percent”) or the counted noun (“ship”).'),
  bound: boundSchema,
});
export type QuantityValue = z.infer<typeof quantityValueSchema>;

export const publishedSchema = z.object({
  edtf: z.string().describe('Publication date, or the window it falls into, as EDTF.'),
  inferred: z.boolean().describe('True where the tool worked it out; false where the article or its editor states it.'),
  evidence: z.string().describe('What the date rests on, in words.'),
});
export type Published = z.infer<typeof publishedSchema>;

export const storyRecordSchema = z.object({
  id: z.string().describe('The file name without its ending, as a slug.'),
  siglum: z.string().describe('The letter that stands for this story everywhere on the site.'),
  file: z.string().describe('File name within the topic folder.'),
  title: z.string().describe('Headline; the first words of the text where the file has none.'),
  outlet: z.string().nullable().describe('Who published it, where known.'),
  published: publishedSchema.nullable().describe('When it came out, and how that is known; null where it is not.'),
  url: z.string().nullable().describe('Address of the original, where known.'),
});
export type StoryRecord = z.infer<typeof storyRecordSchema>;

export const attributionSchema = z.object({
  speaker: spanSchema.nullable().describe('Who says it, in the words of the story; null where only the channel is named.'),
  name: z.string().nullable().optional().describe('The speaker resolved to a name, where the words are a pronoun or a description.'),
  through: z.string().nullable().describe('The outlet it came through (“told Reuters”), where stated.'),
  direct: z.boolean().describe('True for words in quotation marks.'),
});
export type Attribution = z.infer<typeof attributionSchema>;

export const claimValueSchema = spanSchema.extend({
  normal: z
    .union([z.string(), quantityValueSchema])
    .nullable()
    .describe(
      'EDTF for dates (XXXX where no year is known), an ISO 8601 duration for durations (P46M/P57M for a range, PXY for an unstated count), an object for quantities, canonical form for names and places, the words for quotes; null where it is left unresolved.',
    ),
  days: z
    .string()
    .optional()
    .describe(
      'For dates, where the words say less time than `normal` can: the first and the last day that they may mean, as an EDTF interval (“late November” is 2024-11 and 2024-11-19/2024-11-30).',
    ),
});

export const claimSchema = spanSchema.extend({
  id: z.string().describe('Made of its story, its kind and its words: the same words have the same id in the next build.'),
  story: z.string().describe('Id of the story that makes it.'),
  kind: kindSchema,
  rule: z.string().describe('Name of the rule that found it.'),
  value: claimValueSchema.nullable().describe('The words that carry what it says, and what they mean; null for statements.'),
  attribution: attributionSchema.nullable().describe('Who says it; null where the report itself does.'),
});
export type ClaimRecord = z.infer<typeof claimSchema>;

export const comparisonSchema = z.object({
  id: z.string().describe('Permanent: what it is known by in addresses and citations.'),
  kind: kindSchema,
  title: z.string().describe('What it is about. May change.'),
  verdict: verdictSchema,
  explanation: z.string().describe('Why this verdict, in plain words with the arithmetic.'),
  confidence: z.number().min(0).max(1).describe('How much the readings have in common, 0 to 1: a measure for sorting and for caution, no probability.'),
  readings: z.array(z.string()).min(2).describe('Claim ids, in story order. Where a story says again what its reading says, that claim follows its reading.'),
  groups: z.array(z.array(z.string())).min(1).describe('The readings that stand together.'),
  silent: z.array(z.string()).describe('Ids of the stories without a reading.'),
  url: z.string().describe('Address of its page, relative to the site.'),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const reuseSchema = z.object({
  a: z.string().describe('Id of a story.'),
  b: z.string().describe('Id of another.'),
  share: z.number().min(0).max(1).describe('Share of the shorter story whose sentences stand, more or less reworded, in the other.'),
});
export type Reuse = z.infer<typeof reuseSchema>;

export const comparisonFileSchema = z.object({
  $schema: z.string().optional().describe('Address of the JSON Schema of this version.'),
  version: z.literal(1).describe('Of this format. A change that could break what reads it makes another.'),
  topic: z.object({ id: z.string(), title: z.string() }).describe('Id and title of the topic.'),
  stories: z.array(storyRecordSchema).describe('The articles, in the order of their letters.'),
  claims: z.array(claimSchema).describe('Every claim found, aligned or not, in story order and then by position.'),
  comparisons: z.array(comparisonSchema).describe('Discrepancies first, then by position in the first story.'),
  reuse: z.array(reuseSchema).describe('How much two stories have of one text, for each pair that has any.'),
});
export type ComparisonFile = z.infer<typeof comparisonFileSchema>;
