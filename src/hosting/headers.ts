/** Said of every file: its type is what the server says, and where a reader came from is told to nobody in full. */
const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' };
/** A copy may be kept, and is asked about each time: pages keep their address when they change. */
const PAGES = { 'Cache-Control': 'no-cache' };
/** Their names change with what is in them. */
const HASHED = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const NO_FRAMES = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/**
 * All pages but those that are made to be framed, `/<topic>/claims/<comparison>/embed/`. Hosts join the headers of all rules
 * that fit an address, and two frame-ancestors both bind; so no rule here may fit an embed.
 */
const UNFRAMED = ['', ':first/', ':topic/stories/*', ':topic/compare/*', ':topic/timeline/', ':topic/claims/', ':topic/claims/:comparison/'];

/** The file `_headers` of Netlify and Cloudflare Pages, for a site below `base`, which ends in a slash. */
export const headersFile = (base: string): string =>
  [rule(`${base}*`, EVERYWHERE), ...PAGE_RULES.map(([path, headers]) => rule(base + path, headers))].join('\n');

const PAGE_RULES: [string, Record<string, string>][] = [
  ['_astro/*', HASHED],
  ...UNFRAMED.map((path): [string, Record<string, string>] => [path, { ...PAGES, ...NO_FRAMES }]),
];

const rule = (path: string, headers: Record<string, string>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
