import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';

/** Everything may be read. Where the host is known, the list of pages is named. */
export const GET: APIRoute = ({ site }) => {
  const list = site ? `\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${list}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
