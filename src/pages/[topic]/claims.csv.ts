import type { APIRoute } from 'astro';
import { claimRowSchema } from '../../schemas/tables.ts';
import { csvOf } from '../../site/data/csv.ts';
import { claimRows } from '../../site/data/tables.ts';
import type { Edition } from '../../site/edition.ts';
import { topicPaths } from '../../site/topics.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props, site }) =>
  new Response(csvOf(claimRowSchema, claimRows(props.edition, site)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
