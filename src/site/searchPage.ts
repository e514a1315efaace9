import type { Kind, Verdict } from '../schemas/vocabulary.ts';
import type { Edition, StoryText } from './edition.ts';
import { VERDICTS } from './verdicts.ts';
import { figure, listed } from './words.ts';

export interface SearchPageModel {
  /** What there is to search. */
  extent: string;
  kinds: Kind[];
  verdicts: Verdict[];
  /** By topic, with the position that a story has in the index. */
  topics: { title: string; stories: { story: StoryText; at: number }[] }[];
}

export function searchPage(editions: readonly Edition[]): SearchPageModel {
  const comparisons = editions.flatMap((edition) => edition.comparisons);
  const stories = editions.flatMap((edition) => edition.stories);
  const claims = editions.flatMap(({ file }) => file.claims);
  const kinds = new Set(claims.map(({ kind }) => kind));
  const verdicts = new Set(comparisons.map(({ verdict }) => verdict));
  const parts = [figure(comparisons.length, 'comparison'), figure(claims.length, 'claim'), figure(stories.length, 'story', 'stories')];
  return {
    extent: listed(parts),
    kinds: [...kinds].sort(),
    verdicts: VERDICTS.filter((verdict) => verdicts.has(verdict)),
    topics: editions.map((edition) => ({ title: edition.title, stories: edition.stories.map((story) => ({ story, at: stories.indexOf(story) })) })),
  };
}
