import type { APIRoute } from 'astro';
import type { Edition } from '../../site/edition.ts';
import { allEditions } from '../../site/topics.ts';

export const getStaticPaths = async () => (await allEditions()).map((edition) => ({ params: { topic: edition.id }, props: { edition } }));

/** The data of a topic as the engine gives it. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(JSON.stringify(props.edition.file), { headers: { 'content-type': 'application/json' } });
