import { siglumOf } from '../../src/engine/read/story.ts';
import type { ClaimRecord, Comparison } from '../../src/schemas/comparison.ts';
import type { Kind, Verdict } from '../../src/schemas/vocabulary.ts';
import { type Edition, type EditionRecord, openEdition } from '../../src/site/edition.ts';

/** A reading as a test states it: the story's position, the words of the value, and what they mean. */
export interface StatedReading {
  story: number;
  words: string;
  normal?: NonNullable<ClaimRecord['value']>['normal'];
  /** Position of its group; 0 unless told. */
  group?: number;
  /** Who says it, by name. */
  speaker?: string;
}

export interface StatedComparison {
  title: string;
  verdict?: Verdict;
  kind?: Kind;
  readings: StatedReading[];
}

/** A topic made of texts, one a story, paragraphs parted by a line break, sentences by ". ". */
export function editionOf(texts: string[], stated: StatedComparison[] = [], reuse: [number, number, number][] = []): Edition {
  const ids = texts.map((_, i) => `story-${i + 1}`);
  const claims: ClaimRecord[] = [];
  const comparisons = stated.map(({ title, verdict = 'agree', kind = 'date', readings }, index): Comparison => {
    const made = readings.map(({ story, words, normal = null, speaker }) => {
      const start = texts[story]!.indexOf(words);
      if (start < 0) throw new Error(`not in the text: ${words}`);
      const span = { text: words, start, end: start + words.length };
      const claim: ClaimRecord = {
        ...span,
        id: `c${claims.length}`,
        story: ids[story]!,
        kind,
        rule: 'test',
        value: kind === 'statement' ? null : { ...span, normal },
        attribution: speaker ? { speaker: { ...span, text: speaker }, name: speaker, through: null, direct: true } : null,
      };
      claims.push(claim);
      return claim.id;
    });
    const groupCount = Math.max(...readings.map(({ group = 0 }) => group)) + 1;
    return {
      id: `comparison-${index}`,
      ...{ kind, title, verdict, explanation: 'Because.', confidence: 0.9, readings: made, url: '' },
      groups: Array.from({ length: groupCount }, (_, group) => made.filter((_, i) => (readings[i]!.group ?? 0) === group)),
      silent: ids.filter((_, i) => !readings.some(({ story }) => story === i)),
    };
  });
  const stories = texts.map((text, i) => storyOf(text, ids[i]!, i));
  const records = stories.map(({ id, siglum, file, title, outlet, published, url }) => ({ id, siglum, file, title, outlet, published, url }));
  const shares = reuse.map(([a, b, share]) => ({ a: ids[a]!, b: ids[b]!, share }));
  return openEdition({
    description: null,
    stories,
    file: { version: 1, topic: { id: 'flood', title: 'The flood' }, stories: records, claims, comparisons, reuse: shares },
  });
}

function storyOf(source: string, id: string, index: number): EditionRecord['stories'][number] {
  const blocks = [...source.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
    furniture: null,
  }));
  const sentences = blocks.flatMap((block, at) =>
    [...source.slice(block.start, block.end).matchAll(/[^.]+\.?/g)].map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      return { block: at, start: block.start + match.index + lead, end: block.start + match.index + match[0].length };
    }),
  );
  const unknown = { outlet: null, author: null, url: null, licence: null, published: null };
  return {
    id,
    siglum: siglumOf(index),
    file: `${id}.txt`,
    title: `Story ${index + 1}`,
    untitled: false,
    ...unknown,
    language: 'en',
    source,
    text: source,
    blocks,
    sentences,
  };
}
