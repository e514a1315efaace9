import type { Edition, StoryText } from '../edition.ts';
import { fullAddress, paths } from '../href.ts';
import type { ReadComparison } from '../readComparison.ts';
import { VERDICT_MEANING, VERDICT_WORD } from '../verdicts.ts';

/** What pages say of themselves to search engines, in the words of schema.org. Fields of which nothing is known are left out. */
type Thing = { '@type': string } & Record<string, unknown>;

/** As it stands in a page: nothing in it can end the script, and old readers take no character in it for the end of a line. */
export const writeJsonLd = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

const named = (type: string, name: string | null): Thing | undefined => (name === null ? undefined : { '@type': type, name });

/** A story. A day that was inferred is no statement of the article, and is not made one. */
export function newsArticle(story: StoryText, edition: Edition, site: URL | undefined): Thing {
  const { published } = story;
  const stated = published && !published.inferred && /^\d{4}(?:-\d\d){0,2}$/.test(published.edtf) ? published.edtf : undefined;
  const page = fullAddress(paths.story(edition.id, story.id), site);
  return {
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: stated,
    author: named('Person', story.author),
    publisher: named('Organization', story.outlet),
    inLanguage: story.language,
    url: story.url ?? page,
    isBasedOn: story.url ?? undefined,
    mainEntityOfPage: page,
    isPartOf: { '@type': 'Collection', name: edition.title, url: fullAddress(paths.topic(edition.id), site) },
  };
}

/** A comparison: what it is about as the claim, its readings as the places where that is claimed. Nothing is rated. */
export function claim(comparison: ReadComparison, edition: Edition, site: URL | undefined): Thing {
  const dates = edition.addresses.live[comparison.id];
  return {
    '@type': 'Claim',
    name: comparison.title,
    description: `${VERDICT_WORD[comparison.verdict]}: ${VERDICT_MEANING[comparison.verdict]}`,
    url: fullAddress(comparison.path, site),
    datePublished: dates?.published,
    dateModified: dates?.changed,
    appearance: comparison.readings.map(({ claim, story, path }) => ({
      '@type': 'Quotation',
      text: claim.text.replace(/\s+/g, ' '),
      url: fullAddress(path, site),
      isPartOf: newsArticleInShort(story),
    })),
  };
}

const newsArticleInShort = ({ title, outlet, url }: StoryText): Thing => ({
  '@type': 'NewsArticle',
  headline: title,
  publisher: named('Organization', outlet),
  url: url ?? undefined,
});

/** A topic with its files. */
export function dataset(edition: Edition, site: URL | undefined): Thing {
  const { id, title, stories, comparisons, addresses } = edition;
  const changed = Object.values(addresses.live).map((dates) => dates.changed);
  const file = (path: string, encodingFormat: string, name: string): Thing => ({
    '@type': 'DataDownload',
    ...{ name, encodingFormat, contentUrl: fullAddress(path, site) },
  });
  return {
    '@type': 'Dataset',
    name: `${title}: claims and comparisons`,
    description: `${edition.description ? `${edition.description} ` : ''}The claims of ${stories.length} news stories on the same events, with their places in the texts and their values in standard forms, and ${comparisons.length} comparisons of them.`,
    url: fullAddress(paths.topic(id), site),
    dateModified: changed.toSorted().at(-1),
    isAccessibleForFree: true,
    creator: named('Organization', 'Variorum'),
    distribution: [
      file(paths.data(id), 'application/json', 'comparison.json'),
      file(paths.comparisonsTable(id), 'text/csv', 'comparisons.csv'),
      file(paths.claimsTable(id), 'text/csv', 'claims.csv'),
      file(paths.annotations(id), 'application/ld+json', 'annotations.jsonld'),
    ],
  };
}

/** The way to a page, from the widest to the nearest; the last is the page itself and needs no path. */
export const breadcrumbs = (trail: readonly { label: string; path?: string }[], site: URL | undefined): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ label, path }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    item: path === undefined ? undefined : fullAddress(path, site),
  })),
});
