import type { Verdict } from '../schemas/vocabulary.ts';
import { VERDICT_WORD } from '../site/verdicts.ts';
import { asVoices } from '../site/voices.ts';
import { type Setting, type Word, widthOf } from './fit.ts';
import { family, loadFonts, type Style } from './fonts.ts';

/** An element as satori takes it. */
export interface Box {
  type: string;
  props: Record<string, unknown>;
}
type Content = string | readonly Box[];

/** The light theme of the site: previews stand on pages of others, which do not say what theirs is. */
export const COLOUR = { paper: '#fbf8f1', ink: '#1d1a16', ink2: '#4d463c', ink3: '#675e51', hair: '#d8cfbf', control: '#867c6d', gilt: '#b07d12' } as const;
export const VERDICT_COLOUR: Record<Verdict, string> = { agree: '#00694d', compatible: '#005f9c', reworded: '#9a3a74', conflict: '#b23a00' };

export const SIZE = { width: 1200, height: 630 } as const;
export const MARGIN = 72;
/** What is left between the margins. */
export const MEASURE = SIZE.width - 2 * MARGIN;

export const box = (style: Record<string, unknown>, children: Content = []): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

export const text = (words: string, style: Style, size: number, color: string, more: Record<string, unknown> = {}): Box =>
  box({ fontFamily: family(style), fontSize: size, color, whiteSpace: 'pre', ...more }, words);

export const LEADING = 1.16;

/** Lines as they were set; marked words in a colour of their own and underlined, for colour alone is never to tell. */
export const setLines = ({ size, lines }: Setting, style: Style, color: string, markColour: string): Box =>
  box(
    { flexDirection: 'column' },
    lines.map((line) =>
      box(
        { height: Math.round(size * LEADING), alignItems: 'center' },
        runsOf(line).map((run) => setRun(run, style, size, run.marked ? markColour : color)),
      ),
    ),
  );

/** Words that follow one another, marked or not, as one run with the space behind it. */
function runsOf(line: readonly Word[]): { text: string; marked: boolean; last: boolean }[] {
  const runs: Word[] = [];
  for (const { text, marked } of line) {
    const run = runs.at(-1);
    if (run?.marked === marked) run.text += ` ${text}`;
    else runs.push({ text, marked });
  }
  return runs.map((run, i) => ({ ...run, last: i === runs.length - 1 }));
}

const setRun = ({ text: words, marked, last }: { text: string; marked: boolean; last: boolean }, style: Style, size: number, color: string): Box =>
  text(words, style, size, color, {
    lineHeight: 1,
    borderBottom: `${Math.max(2, Math.round(size / 18))}px solid ${marked ? color : 'transparent'}`,
    // A space by itself has no width where it is laid out.
    marginRight: last ? 0 : Math.round(loadFonts().faces[style].advance(0x20) * size),
  });

/** The drawings of the site's icons (components/Sprite.astro), which name their colours as style sheets do. */
const ICONS: Record<Verdict, (ink: string, paper: string) => Box[]> = {
  conflict: (ink, paper) => [
    shape('circle', { cx: 8, cy: 8, r: 8, fill: ink }),
    shape('path', { fill: 'none', stroke: paper, 'stroke-width': 1.6, d: 'M3.8 6.2h8.4M3.8 9.8h8.4M10.3 3.2 5.7 12.8' }),
  ],
  reworded: (ink, paper) => [
    shape('path', { fill: ink, d: 'M0.5 0.5h15v15h-15Z' }),
    shape('path', {
      fill: paper,
      d: 'M3 11.5V8.3C3 6 4.2 4.6 6.4 4.2V6C5.5 6.3 5.1 6.9 5 7.7h1.7v3.8ZM9 11.5V8.3C9 6 10.2 4.6 12.4 4.2V6c-.9.3-1.3.9-1.4 1.7h1.7v3.8Z',
    }),
  ],
  compatible: (ink) => [
    shape('circle', { cx: 8, cy: 8, r: 6.6, fill: 'none', stroke: ink, 'stroke-width': 1.5 }),
    shape('circle', { cx: 9.6, cy: 8, r: 2.6, fill: ink }),
  ],
  agree: (ink) => [shape('path', { fill: 'none', stroke: ink, 'stroke-width': 2, d: 'M2.5 5.6h11M2.5 10.4h11' })],
};

const shape = (type: string, props: Record<string, unknown>): Box => ({ type, props });

export const icon = (verdict: Verdict, size: number): Box => ({
  type: 'svg',
  props: { width: size, height: size, viewBox: '0 0 16 16', children: ICONS[verdict](VERDICT_COLOUR[verdict], COLOUR.paper) },
});

/** Icon and word of a verdict, in its colour. */
export const verdictMark = (verdict: Verdict, size: number): Box =>
  box({ alignItems: 'center', gap: size * 0.4 }, [
    icon(verdict, Math.round(size * 1.05)),
    text(VERDICT_WORD[verdict], 'sansBold', size, VERDICT_COLOUR[verdict]),
  ]);

export const wordmark = (size: number): Box =>
  box({ alignItems: 'center' }, [text('Variorum', 'serifBold', size, COLOUR.ink), text(']', 'serif', size, COLOUR.gilt)]);

interface Lettered {
  id: string;
  siglum: string;
}

/** Letters of stories in their squares, those of one voice joined; of more than there is room for the first, and how many more. */
export function sigla(stories: readonly Lettered[], voices: readonly Lettered[][], size: number, most: number): Box {
  const [shown, left] = lettersShown(stories, most);
  const joined = asVoices(shown, voices as Lettered[][]).map((voice) =>
    box(
      {},
      voice.map((story, i) => siglum(story, size, i > 0, i < voice.length - 1)),
    ),
  );
  return box({ gap: Math.round(size * 0.25), alignItems: 'center' }, [...joined, ...(left > 0 ? [text(moreText(left), 'sans', size, COLOUR.ink3)] : [])]);
}

const lettersShown = (stories: readonly Lettered[], most: number): [readonly Lettered[], number] =>
  stories.length > most + 1 ? [stories.slice(0, most), stories.length - most] : [stories, 0];

const moreText = (left: number): string => `+ ${left}`;

function siglum({ siglum: letters }: Lettered, size: number, joinedBefore: boolean, joinedAfter: boolean): Box {
  const radius = (joined: boolean): number => (joined ? 0 : 4);
  const line = `2px solid ${COLOUR.control}`;
  const style = {
    ...{ width: siglumWidth(letters, size), height: Math.round(size * 1.5), justifyContent: 'center', alignItems: 'center' },
    ...{ borderTop: line, borderBottom: line, borderRight: line, borderLeft: joinedBefore ? '0px solid' : line },
    ...{ borderTopLeftRadius: radius(joinedBefore), borderBottomLeftRadius: radius(joinedBefore) },
    ...{ borderTopRightRadius: radius(joinedAfter), borderBottomRightRadius: radius(joinedAfter) },
  };
  return box(style, [text(letters, 'serifBold', size, COLOUR.ink, { lineHeight: 1 })]);
}

const siglumWidth = (letters: string, size: number): number => Math.round(size * (letters.length > 1 ? 0.6 + 0.75 * letters.length : 1.5));

/** Width of the letters as `sigla` draws them, joined ones counted as apart. */
export function siglaWidth(stories: readonly Lettered[], size: number, most: number): number {
  const [shown, left] = lettersShown(stories, most);
  const gap = Math.round(size * 0.25);
  const more = left > 0 ? gap + Math.ceil(widthOf(moreText(left), loadFonts().faces.sans, size)) : 0;
  return shown.reduce((sum, { siglum }) => sum + siglumWidth(siglum, size) + gap, -gap) + more;
}

/** The sheet that all cards are on: a dark edge, the head, what is said, and a foot. */
export const sheet = (head: readonly Box[], body: readonly Box[], foot: readonly Box[]): Box =>
  box({ ...SIZE, flexDirection: 'column', backgroundColor: COLOUR.paper, borderTop: `12px solid ${COLOUR.ink}` }, [
    box({ margin: `${HEAD_GAP}px ${MARGIN}px 0`, height: HEAD, justifyContent: 'space-between', alignItems: 'center' }, head),
    box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', margin: `0 ${MARGIN}px` }, body),
    box({ height: FOOT, margin: `0 ${MARGIN}px`, borderTop: `2px solid ${COLOUR.hair}`, justifyContent: 'space-between', alignItems: 'center' }, foot),
  ]);

const HEAD = 44;
const HEAD_GAP = 36;
const FOOT = 78;
/** Height between head and foot, with a little air at both ends. */
export const BODY = SIZE.height - 12 - HEAD_GAP - HEAD - FOOT - 2 * 20;
