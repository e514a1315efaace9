import { z } from 'zod';
import { boundSchema, kindSchema, verdictSchema } from './vocabulary.ts';

/** A row of claims.csv. The fields are its columns, in their order; an empty cell is null. */
export const claimRowSchema = z.object({
  claim: z.string().describe('Id of the claim.'),
  story: z.string().describe('Id of the story that makes it.'),
  letter: z.string().describe('The letter that stands for the story on the site.'),
  outlet: z.string().nullable().describe('Who published the story, where known.'),
  kind: kindSchema,
  text: z.string().describe('The words of the claim.'),
  value: z.string().nullable().describe('The words in it that carry its value.'),
  normal: z
    .string()
    .nullable()
    .describe('The value in a standard form: EDTF for dates, ISO 8601 for durations, the usual form of names. For quantities, see the next four.'),
  number: z.number().nullable().describe('Of a quantity: the number, or the lower end of a range.'),
  'number to': z.number().nullable().describe('Of a range: its upper end.'),
  unit: z.string().nullable().describe('What is counted, or measured in.'),
  bound: boundSchema.nullable(),
  speaker: z.string().nullable().describe('Who says it, in the words of the story.'),
  'speaker name': z.string().nullable().describe('Who that is, where the words are a pronoun or a description.'),
  through: z.string().nullable().describe('The outlet it came through, where stated.'),
  direct: z.enum(['yes', 'no']).nullable().describe('Whether it stands in quotation marks; empty where nobody is said to say it.'),
  paragraph: z.int().nullable().describe('Number of the paragraph, from 1; empty for headlines and headings.'),
  start: z.int().describe('Offset of its first character in the source text, in UTF-16 code units.'),
  end: z.int().describe('Offset after its last character.'),
  rule: z.string().describe('Name of the rule that found it.'),
  comparisons: z.string().nullable().describe('Ids of the comparisons in which it is a reading, parted by spaces; empty where only its story makes it.'),
  address: z.string().describe('Address of the passage in the story.'),
  original: z.string().nullable().describe('Address of the words where the article was published, as a text fragment; empty where that is not known.'),
});
export type ClaimRow = z.infer<typeof claimRowSchema>;

/** A row of comparisons.csv. */
export const comparisonRowSchema = z.object({
  comparison: z.string().describe('Id of the comparison.'),
  title: z.string().describe('What it is about.'),
  kind: kindSchema,
  verdict: verdictSchema,
  readings: z.string().describe('What the stories say, with the letters of those that say it: “3 May (A, B) · 4 May (C)”.'),
  stories: z.int().describe('How many stories speak in it.'),
  voices: z.int().describe('How many voices these are: stories that are largely one text count as one.'),
  silent: z.string().nullable().describe('Letters of the stories without a reading.'),
  explanation: z.string().describe('Why this verdict, in plain words.'),
  confidence: z.number().describe('How much the readings have in common, 0 to 1. No probability.'),
  published: z.string().nullable().describe('Day on which it was first published, as YYYY-MM-DD.'),
  changed: z.string().nullable().describe('Day of the last change of its verdict or readings.'),
  claims: z.string().describe('Ids of its readings in claims.csv, parted by spaces.'),
  address: z.string().describe('Address of its page.'),
});
export type ComparisonRow = z.infer<typeof comparisonRowSchema>;
