import type { APIRoute } from 'astro';
import { searchIndex } from '../../site/searchIndex.ts';
import { allEditions } from '../../site/topics.ts';

/** What the search page searches; fetched when a reader begins to. */
export const GET: APIRoute = async () => new Response(JSON.stringify(searchIndex(await allEditions())), { headers: { 'content-type': 'application/json' } });
