import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hosting } from './src/hosting/hosting.ts';
import { isIndexedIn } from './src/hosting/indexed.ts';
import { readPlacement } from './src/hosting/placement.ts';
import { DIRECTIVES } from './src/hosting/policy.ts';

const { site, base, problems } = readPlacement(process.env);
if (problems.length) throw new Error(problems.join('\n'));
const outDir = path.resolve(process.env.OUT_DIR?.trim() || 'dist');

export default defineConfig({
  ...(site && { site }),
  base,
  outDir,
  ...(process.env.CACHE_DIR && { cacheDir: process.env.CACHE_DIR }),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // No page is made from Markdown. The highlighter writes style attributes, which the policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [hosting(base), ...(site ? [sitemap({ filter: isIndexedIn(outDir, base) })] : [])],
  security: { csp: { directives: [...DIRECTIVES] } },
  build: {
    // One stylesheet serves every page, so it is worth a request of its own that later pages find in the cache.
    inlineStylesheets: 'never',
  },
  vite: {
    // The styles use light-dark(), layers and anchors as they are; rewriting them for older browsers breaks the fallbacks written by hand.
    // A small script in the page itself spares a slow line a round trip; everything else stays a file.
    build: { cssTarget: 'esnext', assetsInlineLimit: (file, content) => /\.js$/.test(file) && content.length < 2048 },
  },
});
