import type { APIRoute } from 'astro';
import { cardResponse } from '../../cards/draw.ts';
import { topicCard } from '../../cards/topicCard.ts';
import type { Edition } from '../../site/edition.ts';
import { allEditions } from '../../site/topics.ts';

export const getStaticPaths = async () => (await allEditions()).map((edition) => ({ params: { topic: edition.id }, props: { edition } }));

/** The preview of a topic's pages. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) => cardResponse(topicCard(props.edition));
