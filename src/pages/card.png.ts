import type { APIRoute } from 'astro';
import { cardResponse } from '../cards/draw.ts';
import { siteCard } from '../cards/topicCard.ts';

/** The preview of pages that belong to no topic. */
export const GET: APIRoute = () => cardResponse(siteCard());
