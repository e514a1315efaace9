import { z } from 'zod';
import type { Edition as ComparedEdition } from '../engine/compare.ts';
import type { Story } from '../engine/model.ts';
import type { ClaimRecord, Comparison, ComparisonFile } from '../schemas/comparison.ts';
import { comparisonFileSchema, publishedSchema } from '../schemas/comparison.ts';
import { type ReadComparison, readComparison } from './readComparison.ts';
import { voicesOf } from './voices.ts';

const offset = z.int().nonnegative();

export const storyTextSchema = z.object({
  id: z.string(),
  siglum: z.string(),
  file: z.string(),
  title: z.string(),
  untitled: z.boolean().describe('True where the title is the first words of the text.'),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  licence: z.string().nullable(),
  published: publishedSchema.nullable(),
  source: z.string(),
  text: z.string().describe('The source with markup blanked, of the same length.'),
  blocks: z.array(
    z.object({
      kind: z.enum(['title', 'heading', 'paragraph']),
      start: offset,
      end: offset,
      furniture: z.object({ kind: z.string(), reason: z.string() }).nullable(),
    }),
  ),
  sentences: z.array(z.object({ block: offset, start: offset, end: offset })),
});
export type StoryText = z.infer<typeof storyTextSchema>;

/** A compared topic as the content collection holds it. */
export const editionSchema = z.object({
  description: z.string().nullable(),
  stories: z.array(storyTextSchema),
  file: comparisonFileSchema,
});
export type EditionRecord = z.infer<typeof editionSchema>;

/** What the site needs of an engine's edition: everything but the tokens. */
export const editionRecord = ({ description, stories, file }: ComparedEdition): EditionRecord => ({ description, stories: stories.map(storyText), file });

const storyText = (story: Story): StoryText => ({
  ...story,
  blocks: story.blocks.map(({ kind, start, end, furniture }) => ({ kind, start, end, furniture })),
  sentences: story.sentences.map(({ block, start, end }) => ({ block, start, end })),
});

/** An edition with its parts found by id, and its comparisons read for display. */
export interface Edition {
  id: string;
  title: string;
  description: string | null;
  stories: StoryText[];
  /** Stories that are largely one text, together; every story is in exactly one. In story order. */
  voices: StoryText[][];
  /** Discrepancies first, as the data has them. */
  comparisons: ReadComparison[];
  file: ComparisonFile;
  story(id: string): StoryText;
  claim(id: string): ClaimRecord;
  /** The comparisons in which a claim is a reading; none where only its story makes it. */
  comparisonsWith(claim: string): ReadComparison[];
}

export function openEdition({ description, stories, file }: EditionRecord): Edition {
  const storyById = new Map(stories.map((story) => [story.id, story]));
  const claimById = new Map(file.claims.map((claim) => [claim.id, claim]));
  const withClaim = new Map<string, ReadComparison[]>();
  const edition: Edition = {
    id: file.topic.id,
    title: file.topic.title,
    description,
    stories,
    voices: voicesOf(stories, file.reuse),
    comparisons: [],
    file,
    story: (id) => storyById.get(id)!,
    claim: (id) => claimById.get(id)!,
    comparisonsWith: (claim) => withClaim.get(claim) ?? [],
  };
  edition.comparisons = file.comparisons.map((comparison: Comparison) => readComparison(comparison, edition));
  for (const comparison of edition.comparisons)
    for (const { claim } of comparison.readings) withClaim.set(claim.id, [...(withClaim.get(claim.id) ?? []), comparison]);
  return edition;
}

/** A slice of a story as it is read: the source's own marks and spaces, without markup. */
export function shown(story: StoryText, start: number, end: number): string {
  let words = '';
  for (let at = start; at < end; at++) {
    const isMarkup = story.text[at] === ' ' && !/\s/.test(story.source[at]!);
    if (!isMarkup) words += story.source[at];
  }
  return words;
}
