import type { APIRoute } from 'astro';
import { annotationsOf } from '../../site/data/annotations.ts';
import type { Edition } from '../../site/edition.ts';
import { topicPaths } from '../../site/topics.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props, site }) =>
  new Response(JSON.stringify(annotationsOf(props.edition, site)), {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
