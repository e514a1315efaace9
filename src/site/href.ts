/** Every address of the site, in one place. */

/** Path below the site's root ("/topic/claims/") as it is linked to from a page, under whatever base the site is served. */
export const href = (path: string, base: string = import.meta.env.BASE_URL ?? '/'): string => encodeURI(`${base.replace(/\/$/, '')}${path}`);

/** The same as it is cited: with the host where the site is told where it will stand, else from its root. */
export const fullAddress = (path: string, site: URL | undefined, base?: string): string => (site ? new URL(href(path, base), site).href : href(path, base));

/** Paths below the site's root. They end in a slash, as the pages are folders. */
export const paths = {
  home: () => '/',
  about: () => '/about/',
  search: () => '/search/',
  topic: (topic: string) => `/${topic}/`,
  story: (topic: string, story: string) => `/${topic}/stories/${story}/`,
  /** A claim of a story, or one of its passages, by its anchor. */
  passage: (topic: string, story: string, anchor: string) => `/${topic}/stories/${story}/#${anchor}`,
  stories: (topic: string) => `/${topic}/stories/`,
  claims: (topic: string) => `/${topic}/claims/`,
  comparison: (topic: string, comparison: string) => `/${topic}/claims/${comparison}/`,
  compare: (topic: string) => `/${topic}/compare/`,
  /** One page a pair, whichever is named first. */
  sideBySide: (topic: string, a: string, b: string) => `/${topic}/compare/${[a, b].sort().join('/')}/`,
  /** A story beside any one or two others; `others` are the letters of those to be shown first. */
  synopsis: (topic: string, base: string, others: readonly string[] = []) => `/${topic}/compare/${base}/${others.length ? `?with=${others.join(',')}` : ''}`,
  timeline: (topic: string) => `/${topic}/timeline/`,
  data: (topic: string) => `/${topic}/comparison.json`,
  card: (topic?: string, comparison?: string) => `${topic === undefined ? '' : `/${topic}`}${comparison === undefined ? '' : `/claims/${comparison}`}/card.png`,
  claimsTable: (topic: string) => `/${topic}/claims.csv`,
  comparisonsTable: (topic: string) => `/${topic}/comparisons.csv`,
  annotations: (topic: string) => `/${topic}/annotations.jsonld`,
  feed: (topic: string) => `/${topic}/feed.xml`,
  embed: (topic: string, comparison: string) => `/${topic}/claims/${comparison}/embed/`,
  /** What all of the data is, and how to load it. */
  formats: () => '/data/',
  schema: () => '/schema/comparison.schema.json',
  /** Stays what it is when a later version is published. */
  schemaOf: (version: number) => `/schema/comparison-${version}.schema.json`,
  searchIndex: () => '/search/index.json',
};
