import { z } from 'zod';
import { yearSum } from '../engine/align/span.ts';
import type { Edition as ComparedEdition } from '../engine/compare.ts';
import type { Claim, Story } from '../engine/model.ts';
import { allReadings } from '../engine/records.ts';
import type { Links } from '../links/schema.ts';
import type { ClaimRecord, Comparison, ComparisonFile } from '../schemas/comparison.ts';
import { comparisonFileSchema, publishedSchema } from '../schemas/comparison.ts';
import { type Addresses, addressesOf, addressesSchema } from './addresses.ts';
import { type ReadComparison, readComparison } from './readComparison.ts';
import type { Term } from './terms.ts';
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

const termSchema = z.object({
  start: z.int().nullable().describe('Year from which it runs, where the story says so.'),
  years: z.int().nullable().describe('Length in calendar years; null where the story states the end.'),
  end: z.int().describe('Year in which it ends: stated, or the sum of the other two.'),
});

/** A compared topic as the content collection holds it. */
export const editionSchema = z.object({
  description: z.string().nullable(),
  stories: z.array(storyTextSchema),
  file: comparisonFileSchema,
  addresses: addressesSchema.optional(),
  terms: z.record(z.string(), termSchema).optional().describe('By claim: the sums behind lengths and ends that are compared.'),
});
export type EditionRecord = z.infer<typeof editionSchema>;

/** What the site needs of an engine's edition: everything but the tokens. */
export const editionRecord = ({ description, stories, file, alignments }: ComparedEdition, links: Links): EditionRecord => ({
  description,
  stories: stories.map(storyText),
  file,
  addresses: addressesOf(links),
  terms: termsOf(file, alignments),
});

/** Readings of a comparison stand in the order of its alignment's claims. */
function termsOf(file: ComparisonFile, alignments: ComparedEdition['alignments']): NonNullable<EditionRecord['terms']> {
  const lengths = file.comparisons.filter(({ kind }) => kind === 'duration');
  return Object.fromEntries(
    lengths.flatMap(({ id, readings }) =>
      readings.flatMap((reading, at) => {
        const alignment = alignments.get(id);
        const claim = alignment && allReadings(alignment)[at];
        const term = claim && termOf(claim);
        return term ? [[reading, term]] : [];
      }),
    ),
  );
}

function termOf(claim: Claim): Term | null {
  if (claim.kind === 'duration') return yearSum(claim);
  if (claim.kind !== 'date' || claim.time.relation === 'since') return null;
  const year = /^\d{4}/.exec(claim.time.edtf ?? '')?.[0];
  return year ? { start: null, years: null, end: Number(year) } : null;
}

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
  /** What is known of the ids of its comparisons, those that nothing carries any more included. */
  addresses: Addresses;
  story(id: string): StoryText;
  claim(id: string): ClaimRecord;
  /** The comparisons in which a claim is a reading; none where only its story makes it. */
  comparisonsWith(claim: string): ReadComparison[];
  /** From when to when something runs, of the readings of durations that say so. */
  term(claim: string): Term | null;
}

export function openEdition({ description, stories, file, addresses = { former: [], live: {} }, terms = {} }: EditionRecord): Edition {
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
    addresses,
    story: (id) => storyById.get(id)!,
    claim: (id) => claimById.get(id)!,
    comparisonsWith: (claim) => withClaim.get(claim) ?? [],
    term: (claim) => terms[claim] ?? null,
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
