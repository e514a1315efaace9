import { type StoryText, shown } from './edition.ts';

/**
 * Links to words in a page that is not of this site, as text fragments (https://wicg.github.io/scroll-to-text-fragment/).
 * A browser goes to the first place that fits: words that stand in the article more than once get with them what stands before
 * or behind. More than is needed is not given, for the page may since have changed there.
 */

/** Longer passages are named by their first and last words. */
const LONGEST = 12;
const ENDS = 4;
const MOST_ENDS = 10;
const MOST_AROUND = 8;

interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** The address of a story's words in the original; null where no such page is known. */
export function originalAddress(story: StoryText, span: { start: number; end: number }): string | null {
  const url = story.url ? URL.parse(story.url) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const directive = directiveFor(story, span);
  const hash = url.hash.split(':~:', 1)[0] || '#';
  url.hash = '';
  return directive ? `${url.href}${hash}:~:text=${written(directive)}` : url.href + (hash === '#' ? '' : hash);
}

/** `[prefix-,]start[,end][,-suffix]`. A hyphen within the words would be read as the sign of a prefix. */
const written = ({ prefix, start, end, suffix }: Directive): string =>
  [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`].filter(Boolean).join(',');

const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

function directiveFor(story: StoryText, span: { start: number; end: number }): Directive | null {
  const block = story.blocks.find(({ start, end }) => span.start >= start && span.start < end);
  if (!block) return null;
  const [before, words, after] = whole(
    flat(shown(story, block.start, span.start)),
    flat(shown(story, span.start, Math.min(span.end, block.end))),
    flat(shown(story, Math.min(span.end, block.end), block.end)),
  );
  if (!words) return null;
  const article = story.blocks.map(({ start, end }) => flat(shown(story, start, end)).trim()).join('\n');
  return unique(shortened(words), before, after, article);
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

const WORD_END = /[\p{L}\p{M}\p{N}]+$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]+/u;
/** Marks at the ends are often other ones in the original, and no word begins or ends with them. */
const LEADING = /^[^\p{L}\p{N}]+/u;
const TRAILING = /[^\p{L}\p{M}\p{N}%]+$/u;

/** The words with those at their ends made whole, and bare of marks there; what is taken from one part goes to the next. */
function whole(before: string, words: string, after: string): [string, string, string] {
  const head = WORD_START.test(words) ? (WORD_END.exec(before)?.[0] ?? '') : '';
  const tail = WORD_END.test(words) ? (WORD_START.exec(after)?.[0] ?? '') : '';
  const all = head + words + tail;
  const leading = LEADING.exec(all)?.[0] ?? '';
  const trailing = leading.length < all.length ? (TRAILING.exec(all)?.[0] ?? '') : '';
  return [before.slice(0, before.length - head.length) + leading, all.slice(leading.length, all.length - trailing.length), trailing + after.slice(tail.length)];
}

/** Short passages as they are; of long ones the ends, as many words as it takes that the last are not met with sooner. */
function shortened(words: string): { start: string; end: string } {
  const each = words.split(' ');
  for (let length = ENDS; each.length > LONGEST && length <= MOST_ENDS && 2 * length < each.length; length++) {
    const [start, end] = [bare(each.slice(0, length).join(' ')), bare(each.slice(-length).join(' '))];
    if (places(end, words.slice(start.length))[0] === words.length - start.length - end.length) return { start, end };
  }
  return { start: words, end: '' };
}

const bare = (words: string): string => words.replace(LEADING, '').replace(TRAILING, '');

/** Adds what stands around, word by word, until the words, or the first of a range, are in the article once. */
function unique({ start, end }: { start: string; end: string }, before: string, after: string, article: string): Directive {
  const [ahead, behind] = [wordsOf(before), wordsOf(after)];
  const [gapBefore, gapAfter] = [/\s$/.test(before) ? ' ' : '', /^\s/.test(after) ? ' ' : ''];
  let best: Directive = { prefix: '', start, end, suffix: '' };
  for (let length = 0; length <= MOST_AROUND; length++) {
    const [prefix, suffix] = [length ? ahead.slice(-length).join(' ') : '', end ? '' : behind.slice(0, length).join(' ')];
    for (const around of [
      { prefix, suffix: '' },
      { prefix: '', suffix },
      { prefix, suffix },
    ]) {
      best = { ...around, start, end };
      const inPlace = (around.prefix && around.prefix + gapBefore) + start + (around.suffix && gapAfter + around.suffix);
      if (places(inPlace, article).length === 1) return best;
    }
  }
  return best;
}

const wordsOf = (text: string): string[] => text.trim().split(' ').filter(Boolean);

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where words stand in a text, as whole words and whatever their case. */
function places(words: string, text: string): number[] {
  const pattern = `${/^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''}${escaped(words)}${/[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''}`;
  return [...text.matchAll(new RegExp(`(?=${pattern})`, 'giu'))].map(({ index }) => index);
}
