import type { APIRoute } from 'astro';
import { comparisonCard } from '../../../../cards/comparisonCard.ts';
import { cardResponse } from '../../../../cards/draw.ts';
import { type ComparisonProps, comparisonPaths } from '../../../../site/topics.ts';

export const getStaticPaths = comparisonPaths;

/** The preview of a comparison. */
export const GET: APIRoute<ComparisonProps> = ({ props }) => cardResponse(comparisonCard(props.comparison, props.edition));
