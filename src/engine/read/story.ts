import type { Story } from '../model.ts';
import { blank, plainText, sourceText } from '../text/plain.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { readMarkdownBlocks, readPlainBlocks } from './blocks.ts';
import { readDateline } from './dateline.ts';
import { readFrontMatter } from './frontMatter.ts';
import { labelBlocks } from './label.ts';
import { readOutlet } from './outlet.ts';
import type { Problem } from './problem.ts';
import { runInsOf } from './runIn.ts';

export interface StoryRead {
  /** Null where the file could not be read as an article; `problems` says why. */
  story: Story | null;
  problems: Problem[];
}

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
