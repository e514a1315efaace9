import { createHash } from 'node:crypto';

/**
 * What a page may load: what is of this site, and nothing else. Astro adds the hashes of its scripts and styles, the layout
 * those of the page's own.
 */
export const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

export type Hash = `sha256-${string}`;

/** Of a script or style sheet by what stands between its tags. */
export const hashOf = (code: string): Hash => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** The hashes of the scripts and style sheets that stand in a piece of HTML itself. Data in a script element is not run and needs none. */
export function inlineHashes(html: string): { scripts: Hash[]; styles: Hash[] } {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(([, attributes]) => !/\ssrc=|\stype="application\//.test(attributes!));
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)];
  return { scripts: scripts.map(([, , code]) => hashOf(code!)), styles: styles.map(([, code]) => hashOf(code!)) };
}

/** A start tag with its attributes, which Astro writes with double quotes; `>` may stand within them. */
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;
const STYLE = /\sstyle="([^"]*)"/;

/** A style sheet among the content, where HTML allows none. */
const SHEET = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/**
 * HTML with what it says of its own looks taken out: style sheets, and style attributes as rules of such a sheet. Where
 * something stands on an axis is worked out for each mark by itself and reads best where the mark is made, yet a policy that
 * allows one style attribute allows all of them; a sheet has its hash. The rules for attributes stand outside the layers and
 * so win over them, as the attributes did.
 */
export function gatherStyles(html: string): { html: string; css: string } {
  const sheets = [...html.matchAll(SHEET)].map(([, css]) => css!);
  const numbers = new Map<string, number>();
  const plain = html.replace(SHEET, '').replace(TAG, (tag) =>
    tag.replace(STYLE, (_, style: string) => {
      if (!numbers.has(style)) numbers.set(style, numbers.size);
      return ` data-style="${numbers.get(style)}"`;
    }),
  );
  const rules = [...numbers].map(([style, number]) => `[data-style="${number}"]{${unescaped(style)}}`);
  return { html: plain, css: [...sheets, ...rules].join('') };
}

const unescaped = (attribute: string): string => attribute.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
