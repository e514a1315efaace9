import type { Block, Furniture, Story } from '../model.ts';
import { blank, plainText, sourceText } from '../text/plain.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { type RawBlock, readMarkdownBlocks, readPlainBlocks } from './blocks.ts';
import { readBareDateline, readDateline } from './dateline.ts';
import { readFrontMatter } from './frontMatter.ts';
import { looksLikeCaption, matchFurniture } from './furniture.ts';
import { readOutlet } from './outlet.ts';
import type { Problem } from './problem.ts';
import { runInsOf } from './runIn.ts';

export interface StoryRead {
  /** Null where the file could not be read as an article; `problems` says why. */
  story: Story | null;
  problems: Problem[];
}

/** How many blocks at the top may still be headline, dateline, byline and captions. */
const HEAD_BLOCKS = 8;
const TITLE_WORDS = 10;

/** Reads one article. `index` is its position in the topic. */
export function readStory(file: { name: string; text: string }, id: string, index: number, path = file.name): StoryRead {
  const source = sourceText(file.text);
  const front = readFrontMatter(source, path);
  if (front.problems.length) return { story: null, problems: front.problems };
  const masked = blank(plainText(source), 0, front.end);
  const { blocks: raw, text } = /\.(?:md|markdown)$/i.test(file.name) ? readMarkdownBlocks(masked, front.end) : readPlainBlocks(masked, front.end);
  if (!raw.length) return { story: null, problems: [emptyFile(path, front.end > 0)] };

  const blocks = labelBlocks(raw, text, front.data.title ?? null);
  const titleBlock = blocks.find((block) => block.kind === 'title');
  const body = blocks.find((block) => !block.furniture) ?? blocks[0]!;
  const title = front.data.title ?? source.slice((titleBlock ?? body).start, (titleBlock ?? body).end).replace(/\s+/g, ' ');
  const untitled = !front.data.title && !titleBlock;
  const published = front.data.published
    ? { edtf: front.data.published.trim(), inferred: false, evidence: 'stated in the front matter' }
    : readDateline(blocks, text);
  const story: Story = {
    index,
    id,
    siglum: siglumOf(index),
    file: file.name,
    title: untitled ? firstWords(title) : title,
    untitled,
    outlet: front.data.outlet ?? readOutlet(blocks, text),
    author: front.data.author ?? null,
    url: front.data.url ?? null,
    language: front.data.language ?? 'en',
    licence: front.data.licence ?? null,
    published,
    source,
    text,
    blocks,
    sentences: [],
  };
  story.sentences = readSentences(story);
  return { story, problems: [] };
}

/** A to Z, then AA, AB …: as sigla of a critical edition, or the columns of a spreadsheet. */
export const siglumOf = (index: number): string => (index >= 26 ? siglumOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const emptyFile = (file: string, hasFrontMatter: boolean): Problem => ({
  file,
  line: 1,
  column: 1,
  rule: 'empty-article',
  reason: hasFrontMatter ? 'the file has front matter and no text after it' : 'the file is empty',
  remedy: 'Put the text of the article into it, or take the file out of the folder.',
});

const firstWords = (text: string): string => {
  const words = text.split(' ');
  return words.length > TITLE_WORDS
    ? `${words
        .slice(0, TITLE_WORDS)
        .join(' ')
        .replace(/[,;:]$/, '')}…`
    : text;
};

/** A dateline that is run into the first sentence is no part of what it says. */
function readSentences(story: Story): Story['sentences'] {
  const openings = runInsOf(story.blocks, story.text);
  return story.blocks
    .filter((block) => !block.furniture)
    .flatMap((block) => {
      const from = block.start + (openings.get(block)?.length ?? 0);
      return sentenceSpans(story.text.slice(from, block.end)).map(({ start, end }) => ({ block: block.index, start: from + start, end: from + end }));
    })
    .map((span, index) => ({ index, ...span, tokens: tokenise(story.text.slice(span.start, span.end), span.start) }));
}

/** Tells headline, headings, furniture and paragraphs apart. Order matters: what is plainly furniture is no headline. */
function labelBlocks(raw: RawBlock[], text: string, statedTitle: string | null): Block[] {
  const blocks: Block[] = raw.map((block, index) => ({ index, ...block, furniture: matchFurniture(text.slice(block.start, block.end)) }));
  const words = (block: Block) => text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
  const seen = new Map<string, Block>();
  for (const block of blocks) {
    const key = words(block)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ');
    const twin = seen.get(key);
    if (twin && !block.furniture && key.length > 20) block.furniture = { kind: 'repeated', reason: 'the same words stand above' };
    seen.set(key, block);
  }
  labelHead(blocks, words, statedTitle);
  labelCaptions(blocks, words);
  labelTail(blocks, words);
  for (const block of blocks) if (block.kind === 'paragraph' && !block.furniture && isHeading(words(block)) && block.index > 0) block.kind = 'heading';
  return blocks;
}

const endsSentence = (line: string): boolean => /[.!?:]["')\]]*$/.test(line) || /[.!?]["')\]]*\s*$/.test(line);
const isHeading = (line: string): boolean =>
  line.length < 60 && line.split(' ').length <= 8 && !endsSentence(line) && !/["]/.test(line) && /^[A-Z0-9]/.test(line);

/** The headline is the first line of the head that does not end a sentence and is neither dateline nor caption. */
function labelHead(blocks: Block[], words: (block: Block) => string, statedTitle: string | null): void {
  const isDated = (block: Block) => readDateline([block], words(block), true) !== null;
  const firstParagraph = blocks.findIndex(
    (block) => !block.furniture && (endsSentence(words(block)) || words(block).length > 220) && !isDated(block) && !readBareDateline(words(block)),
  );
  const head = blocks.slice(0, Math.min(firstParagraph < 0 ? 1 : firstParagraph, HEAD_BLOCKS)).filter((block) => !block.furniture);
  for (const block of head) if (isDated(block)) block.furniture = furniture('dateline', 'the line with the date of publication');
  const bare = head.length > 1 && !head.some(({ furniture }) => furniture?.kind === 'dateline') && head.find((block) => readBareDateline(words(block)));
  if (bare) bare.furniture = furniture('dateline', 'the line with the day of publication');
  // A line that reads like a caption is one only where another line is left to be the headline.
  const candidates = head.filter((block) => !block.furniture);
  const captions = candidates.filter((block) => looksLikeCaption(words(block)));
  if (captions.length < candidates.length) for (const block of captions) block.furniture = furniture('caption', 'describes a picture');
  const open = head.filter((block) => !block.furniture);
  const stated = statedTitle?.trim().toLowerCase();
  const title = open.find((block) => block.kind === 'heading') ?? open.find((block) => words(block).split(' ').length >= 3) ?? open[0];
  if (!title) return;
  if (stated && words(title).toLowerCase() === stated) title.furniture = furniture('repeated', 'the headline stands in the front matter');
  else if (!stated) title.kind = 'title';
}

const furniture = (kind: Furniture['kind'], reason: string): Furniture => ({ kind, reason });

/** A line without a full stop, or twice in other spelling, that describes a scene, before the second paragraph. */
function labelCaptions(blocks: Block[], words: (block: Block) => string): void {
  let paragraphs = 0;
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    if (block.furniture || block.kind === 'title') continue;
    const line = words(block);
    const before = blocks[block.index + 1];
    const repeatsNext = before?.furniture?.kind === 'caption' && line.slice(0, 40) === words(before).slice(0, 40);
    if (repeatsNext || (looksLikeCaption(line) && (!endsSentence(line) || paragraphs < 2) && /\b(?:19|20)\d\d\b/.test(line)))
      block.furniture = furniture('caption', 'describes a picture');
    else paragraphs++;
  }
}

/** What follows the first form or subscription line at the end is furniture too, where it is short. */
function labelTail(blocks: Block[], words: (block: Block) => string): void {
  const first = blocks.findIndex((block, i) => block.furniture?.kind === 'form' && i > blocks.length * 0.5);
  if (first < 0) return;
  for (const block of blocks.slice(first))
    if (!block.furniture && words(block).length < 160) block.furniture = furniture('form', 'stands below the end of the article');
}
