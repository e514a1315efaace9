import type { ClaimRecord } from '../schemas/comparison.ts';
import { type StoryText, shown } from './edition.ts';

/** A stretch of the passage around a claim: what surrounds it, the claim, and within it the words that carry its value. */
export interface ExcerptPart {
  text: string;
  role: 'context' | 'claim' | 'value';
}

export interface Excerpt {
  parts: ExcerptPart[];
  /** Number of the paragraph, from 1, as the story page counts it; null in the headline. */
  paragraph: number | null;
}

/** A claim that is shorter than this needs the sentence before its own to be understood. */
const ENOUGH = 110;

/** The claim in its sentence, with the sentence before where that is short; never beyond its paragraph. */
export function excerptOf(claim: ClaimRecord, story: StoryText): Excerpt {
  const { start, end } = passageOf(claim, story);
  const inner = claim.value && claim.value.start >= start && claim.value.end <= end ? claim.value : claim;
  const from = Math.min(claim.start, inner.start);
  const to = Math.max(claim.end, inner.end);
  const part = (a: number, b: number, role: ExcerptPart['role']): ExcerptPart => ({ text: shown(story, a, b), role });
  const parts = [
    part(start, from, 'context'),
    part(from, inner.start, 'claim'),
    part(inner.start, inner.end, 'value'),
    part(inner.end, to, 'claim'),
    part(to, end, 'context'),
  ];
  return { parts: parts.filter(({ text }) => text !== ''), paragraph: paragraphOf(claim, story) };
}

function passageOf({ start, end }: ClaimRecord, story: StoryText): { start: number; end: number } {
  const first = story.sentences.findIndex((sentence) => sentence.end > start);
  const touched = story.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  if (!touched.length) return { start, end };
  const before = story.sentences[first - 1];
  const isShort = end - start < ENOUGH && touched.at(-1)!.end - touched[0]!.start < ENOUGH;
  const from = isShort && before && before.block === touched[0]!.block ? before.start : touched[0]!.start;
  return { start: Math.min(from, start), end: Math.max(touched.at(-1)!.end, end) };
}

/** A block of a story's own text, as its page shows it. */
export interface BodyBlock {
  block: StoryText['blocks'][number];
  index: number;
  /** Its number, from 1. Headings and the headline have none. */
  paragraph: number | null;
  /** Where it is found in the page. What the element so named holds is the text of the block and nothing else. */
  anchor: string;
}

/** The blocks that the story page shows as its text, in order. */
export function bodyBlocks(story: StoryText): BodyBlock[] {
  let paragraphs = 0;
  let headings = 0;
  return story.blocks.flatMap((block, index) => {
    if (block.furniture) return [];
    if (block.kind === 'paragraph') return { block, index, paragraph: ++paragraphs, anchor: `p${paragraphs}` };
    return { block, index, paragraph: null, anchor: block.kind === 'title' ? 'headline' : `h${++headings}` };
  });
}

/** The block in which a claim stands; null for one that is shown nowhere. */
export const bodyBlockOf = ({ start }: { start: number }, story: StoryText): BodyBlock | null =>
  bodyBlocks(story).find(({ block }) => start >= block.start && start < block.end) ?? null;

export const paragraphOf = (claim: ClaimRecord, story: StoryText): number | null => bodyBlockOf(claim, story)?.paragraph ?? null;
