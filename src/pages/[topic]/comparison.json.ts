import type { APIRoute } from 'astro';
import type { Edition } from '../../site/edition.ts';
import { fullAddress, paths } from '../../site/href.ts';
import { topicPaths } from '../../site/topics.ts';

export const getStaticPaths = topicPaths;

/** The data of a topic as the engine gives it, with the address of what describes it. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition }, site }) =>
  new Response(JSON.stringify({ $schema: fullAddress(paths.schemaOf(edition.file.version), site), ...edition.file }), {
    headers: { 'content-type': 'application/json' },
  });
