import type { APIRoute } from 'astro';
import { feedOf } from '../../site/data/feed.ts';
import type { Edition } from '../../site/edition.ts';
import { topicPaths } from '../../site/topics.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition }, site }) =>
  new Response(
    feedOf(edition, site, (id) => edition.addresses.live[id]),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
