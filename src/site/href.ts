/** Every address of the site, in one place. */

/** Path below the site's root ("/topic/claims/") as it is linked to from a page, under whatever base the site is served. */
export const href = (path: string, base: string = import.meta.env.BASE_URL ?? '/'): string => encodeURI(`${base.replace(/\/$/, '')}${path}`);

/** Paths below the site's root. They end in a slash, as the pages are folders. */
export const paths = {
  home: () => '/',
  about: () => '/about/',
  search: () => '/search/',
  topic: (topic: string) => `/${topic}/`,
  story: (topic: string, story: string) => `/${topic}/stories/${story}/`,
  passage: (topic: string, story: string, claim: string) => `/${topic}/stories/${story}/#${claim}`,
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
  schema: () => '/schema/comparison.schema.json',
  searchIndex: () => '/search/index.json',
};
