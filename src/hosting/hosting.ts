import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';

/** Adds to the finished site what hosts of static files read. Astro leaves files with a leading underscore out of its pages. */
export const hosting = (base: string): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': ({ dir }) => fs.writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base)),
  },
});
