import { type Cited, type CitePart, dateParts } from './parts.ts';

const ADDRESS = '"URL": null';
const ACCESSED = '"accessed": null';

/** An item as Zotero, Mendeley, pandoc and citeproc read it (CSL-JSON 1.0.2). */
export function cslJson({ id, title, topic, changed, address }: Cited): CitePart[] {
  const item = {
    id: `variorum-${id}`,
    type: 'webpage',
    title,
    author: [{ literal: 'Variorum' }],
    'container-title': topic,
    genre: 'Comparison of news reports',
    ...(changed && { issued: { 'date-parts': [dateParts(changed)] } }),
    URL: null,
    accessed: null,
    language: 'en',
  };
  // Within a string a quotation mark has a backslash before it, so a title cannot hold what is looked for.
  const [head = '', rest = ''] = JSON.stringify([item], null, 2).split(ADDRESS);
  const [middle = '', foot = ''] = rest.split(ACCESSED);
  return [`${head}"URL": "`, { address }, `"${middle}"accessed": `, { accessed: 'csl' }, foot];
}
