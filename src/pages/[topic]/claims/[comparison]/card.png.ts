import type { APIRoute } from 'astro';
import { comparisonCard } from '../../../../cards/comparisonCard.ts';
import { cardResponse } from '../../../../cards/draw.ts';
import type { Edition } from '../../../../site/edition.ts';
import type { ReadComparison } from '../../../../site/readComparison.ts';
import { allEditions } from '../../../../site/topics.ts';

export const getStaticPaths = async () =>
  (await allEditions()).flatMap((edition) =>
    edition.comparisons.map((comparison) => ({ params: { topic: edition.id, comparison: comparison.id }, props: { edition, comparison } })),
  );

/** The preview of a comparison. */
export const GET: APIRoute<{ edition: Edition; comparison: ReadComparison }> = ({ props }) => cardResponse(comparisonCard(props.comparison, props.edition));
