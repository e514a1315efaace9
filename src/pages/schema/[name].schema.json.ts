import type { APIRoute } from 'astro';
import { comparisonJsonSchema } from '../../site/data/jsonSchema.ts';
import { fullAddress, paths } from '../../site/href.ts';

const VERSION = 1;

/** At the address of its version, where it stays, and at one that will lead to the newest. */
export const getStaticPaths = () => [{ params: { name: `comparison-${VERSION}` } }, { params: { name: 'comparison' } }];

export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(comparisonJsonSchema(fullAddress(paths.schemaOf(VERSION), site)), null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
