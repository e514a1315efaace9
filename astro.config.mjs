import { defineConfig } from 'astro/config';

const { SITE_URL, BASE_PATH, OUT_DIR } = process.env;

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  base: BASE_PATH || '/',
  outDir: OUT_DIR || 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: {
    // One stylesheet serves every page, so it is worth a request of its own that later pages find in the cache.
    inlineStylesheets: 'never',
  },
  vite: {
    // The styles use light-dark(), layers and anchors as they are; rewriting them for older browsers breaks the fallbacks written by hand.
    build: { cssTarget: 'esnext', assetsInlineLimit: 0 },
  },
});
