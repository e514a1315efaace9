import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { type Face, readFace } from './face.ts';

/** The type of the site, in the weights that cards use. */
export const STYLES = { serif: ['newsreader', 500], serifBold: ['newsreader', 600], sans: ['public-sans', 400], sansBold: ['public-sans', 600] } as const;
export type Style = keyof typeof STYLES;

/** Files that hold the letters of one style, the common ones first; what one lacks is taken from the next. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;

const resolve = createRequire(import.meta.url).resolve;
const fileOf = (style: Style, subset: string): Buffer => {
  const [name, weight] = STYLES[style];
  return fs.readFileSync(resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`));
};

interface LoadedFonts {
  fonts: Font[];
  faces: Record<Style, Face>;
}
let loaded: LoadedFonts | null = null;

/** Read once for all cards of a build. */
export function loadFonts(): LoadedFonts {
  loaded ??= readFonts();
  return loaded;
}

function readFonts(): LoadedFonts {
  const files = (Object.keys(STYLES) as Style[]).flatMap((style) => SUBSETS.map((subset) => ({ style, subset, data: fileOf(style, subset) })));
  const faceOf = (style: Style): Face => joined(files.filter((file) => file.style === style).map(({ data }) => readFace(data)));
  return {
    fonts: files.map(({ style, subset, data }) => ({ name: `${style} ${subset}`, data, weight: STYLES[style][1], style: 'normal' })),
    faces: { serif: faceOf('serif'), serifBold: faceOf('serifBold'), sans: faceOf('sans'), sansBold: faceOf('sansBold') },
  };
}

/** The font family of a style, as style sheets have it. */
export const family = (style: Style): string => SUBSETS.map((subset) => `${style} ${subset}`).join(', ');

function joined(faces: readonly Face[]): Face {
  const holder = (codePoint: number): Face => faces.find((face) => face.has(codePoint)) ?? faces[0]!;
  return { has: (codePoint) => holder(codePoint).has(codePoint), advance: (codePoint) => holder(codePoint).advance(codePoint) };
}
