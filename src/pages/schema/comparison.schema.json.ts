import type { APIRoute } from 'astro';
import { z } from 'zod';
import { comparisonFileSchema } from '../../schemas/comparison.ts';

/** JSON Schema (draft 2020-12) of every topic's comparison.json. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ title: 'Variorum comparison file', ...z.toJSONSchema(comparisonFileSchema) }, null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
