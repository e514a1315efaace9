import type { Edition, StoryText } from '../edition.ts';
import type { Entry, ReadComparison } from '../readComparison.ts';
import { counted, firstWords } from '../words.ts';
import type { CitePart } from './parts.ts';

export interface EmbedEntry {
  label: string;
  stories: StoryText[];
  /** By whom, in words: letters mean nothing on a page of somebody else's. */
  names: string;
}

export interface EmbedPage {
  entries: EmbedEntry[];
  /** What is left out, in words; null where nothing is. */
  left: string | null;
  /** How tall a frame has to be for all of it, in CSS pixels. */
  height: number;
}

const MOST_ENTRIES = 6;
const MOST_NAMES = 3;
const NAME_WORDS = 7;

/** What a comparison shows on the pages of others. */
export function embedPage(comparison: ReadComparison, edition: Edition): EmbedPage {
  const { entries } = comparison;
  const shown = entries.slice(0, entries.length > MOST_ENTRIES + 1 ? MOST_ENTRIES : entries.length).map(showEntry);
  const hidden = entries.length - shown.length;
  const silent = comparison.silent.length;
  const left = [hidden && counted(hidden, 'more value'), silent && `${counted(silent, 'story', 'stories')} silent on it`].filter(Boolean).join('; ');
  return { entries: shown, left: left || null, height: heightOf(comparison.title, shown, left, edition.title) };
}

const showEntry = ({ label, stories }: Entry): EmbedEntry => ({ label, stories, names: namesOf(stories) });

function namesOf(stories: readonly StoryText[]): string {
  const names = [...new Set(stories.map(({ outlet, title }) => outlet ?? `“${firstWords(title, NAME_WORDS)}”`))];
  const left = names.length - MOST_NAMES;
  return left > 0 ? `${names.slice(0, MOST_NAMES).join('; ')} and ${counted(left, 'other')}` : names.join('; ');
}

/** Widths between which a frame is to fit, as columns of text and telephones are wide. */
const NARROWEST = 320;
const WIDEST = 720;

/** Sizes of styles/embed.css in pixels: those of type grow with the width, so that a wide frame is not left half empty. */
const PADDING = 18;
const between = (narrow: number, wide: number, width: number): number => narrow + ((wide - narrow) * (width - NARROWEST)) / (WIDEST - NARROWEST);
const TITLE = { size: (width: number) => between(22, 32, width), leading: 1.2 };
const LABEL = { size: (width: number) => between(19, 26, width), leading: 1.3 };
const SMALL = { size: (width: number) => between(14, 16, width), leading: 1.45 };
/** Mean width of a letter by the size of the type, in the widest of the fonts that may be at hand (DejaVu Serif, DejaVu Sans). */
const LETTER = 0.56;

/** The tallest that the content may come out at any width, as the browser sets the type with fonts of its own. */
function heightOf(title: string, entries: readonly EmbedEntry[], left: string, topic: string): number {
  const heightAt = (width: number): number => {
    const lines = (text: string, { size, leading }: typeof TITLE, indent = 0): number =>
      linesOf(text, (width - 2 * PADDING - indent) / (size(width) * LETTER)) * size(width) * leading;
    const head = lines('Compatible · quantity', SMALL) + 6 + lines(title, TITLE) + 12;
    const body = entries.map(({ label, names, stories }) => lines(label, LABEL) + lines(`${'X '.repeat(stories.length * 2)}${names}`, SMALL) + 20);
    const foot = (left ? lines(left, SMALL) + 12 : 0) + lines(`${topic}. Compared by Variorum`, SMALL) + 22;
    return 2 * PADDING + head + body.reduce((sum, height) => sum + height, 0) + foot;
  };
  return Math.ceil(Math.max(...[NARROWEST, 400, 480, 600, WIDEST].map(heightAt)) / 10) * 10;
}

/** Lines that a text takes, broken between words. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let room = letters;
  for (const word of text.split(/\s+/)) {
    if (word.length > room && room < letters) {
      lines++;
      room = letters;
    }
    lines += Math.max(0, Math.ceil(word.length / letters) - 1);
    room -= (word.length % Math.max(1, Math.floor(letters))) + 1;
  }
  return lines;
}

/** HTML that sets a comparison into another page. It needs no script there: the frame is as tall as its content can be. */
export function embedSnippet(comparison: ReadComparison, edition: Edition, address: string): CitePart[] {
  const { height } = embedPage(comparison, edition);
  const title = attribute(`Variorum: ${comparison.title}`);
  return ['<iframe src="', { address }, `" title="${title}" width="${WIDEST}" height="${height}" loading="lazy" style="max-width:100%;border:0"></iframe>`];
}

const attribute = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
