import type { SearchEntry, SearchIndex, SearchType } from '../site/searchIndex.ts';
import { VERDICT_WORD } from '../site/verdicts.ts';
import type { Found, Hit } from './searchFind.ts';
import { highlight, type WantedWord } from './searchMatch.ts';

const HEADINGS: Record<SearchType, string> = { comparison: 'Comparisons', passage: 'Passages', story: 'Stories' };
const MOST = 12;

type Child = Node | string | null | false | undefined;

/** An element with attributes and children. Strings become text, so that nothing of an article is ever read as markup. */
function h(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Results as the page shows them: comparisons, passages and stories, the best of each first. */
export function renderResults({ hits, wanted }: Found, index: SearchIndex, all: boolean): HTMLElement[] {
  const types: SearchType[] = ['comparison', 'passage', 'story'];
  return types.flatMap((type) => {
    const own = hits.filter(({ entry }) => entry.type === type);
    if (!own.length) return [];
    const shown = all ? own : own.slice(0, MOST);
    const left = own.length - shown.length;
    const heading = h('h2', { id: `found-${type}` }, HEADINGS[type]);
    return [
      h(
        'section',
        { class: 'section', 'aria-labelledby': `found-${type}` },
        h('div', { class: 'section-head' }, heading),
        ...shown.map((hit) => result(hit, index, wanted)),
        left > 0 && h('p', { class: 'more' }, h('button', { type: 'button', class: 'button', 'data-all': '' }, `${left} more`)),
      ),
    ];
  });
}

function result({ entry, byReading }: Hit, index: SearchIndex, wanted: readonly WantedWord[]): HTMLElement {
  if (entry.type === 'comparison') return comparison(entry, index, wanted);
  const story = index.stories[entry.stories[0]!]!;
  const topic = index.topics.length > 1 && index.topics[entry.topic];
  const letter = siglum(story.siglum);
  if (entry.type === 'story')
    return h(
      'article',
      { class: 'result passage' },
      letter,
      h(
        'div',
        {},
        h('h3', {}, h('a', { href: entry.path }, ...marked(entry.title ?? '', wanted))),
        h('p', {}, [story.outlet ?? 'Source not stated', topic].filter(Boolean).join(' · ')),
      ),
    );
  const reading = entry.reading === undefined ? null : index.entries[entry.reading]!;
  const place = [story.outlet, entry.paragraph && `paragraph ${entry.paragraph}`, topic].filter(Boolean).join(', ');
  return h(
    'article',
    { class: 'result passage' },
    letter,
    h(
      'div',
      {},
      h('blockquote', {}, h('a', { href: entry.path }, ...marked(entry.text ?? '', wanted))),
      h(
        'p',
        {},
        byReading && 'Does not have the words. ',
        place.charAt(0).toUpperCase() + place.slice(1),
        reading && ' · a reading of ',
        reading && h('a', { href: reading.path }, reading.title ?? ''),
      ),
    ),
  );
}

function comparison(entry: SearchEntry, index: SearchIndex, wanted: readonly WantedWord[]): HTMLElement {
  const [verdict] = entry.verdicts;
  const topic = index.topics.length > 1 && index.topics[entry.topic];
  const values = (entry.values ?? [])
    .slice(0, 5)
    .map(({ label, stories }) => h('li', {}, sigla(stories, index), h('span', { class: 'val' }, ...marked(label, wanted))));
  return h(
    'article',
    { class: 'result' },
    h('span', { class: `verdict ${verdict}` }, icon(verdict!), VERDICT_WORD[verdict!]),
    h('span', { class: 'meta' }, [entry.kinds[0], topic].filter(Boolean).join(' · ')),
    h('h3', {}, h('a', { href: entry.path }, ...marked(entry.title ?? '', wanted))),
    h('ul', { class: 'app' }, ...values),
  );
}

const marked = (text: string, wanted: readonly WantedWord[]): Child[] =>
  highlight(text, wanted).map(({ text, hit }) => (hit ? h('mark', { class: 'hit' }, text) : text));

const siglum = (letter: string): HTMLElement =>
  h('span', { class: letter.length > 1 ? 'siglum siglum-wide' : 'siglum' }, h('span', { class: 'vh' }, 'Story '), letter);

/** Letters of one voice stand joined. */
function sigla(stories: readonly number[], index: SearchIndex): HTMLElement {
  const voices = Map.groupBy(stories, (story) => index.stories[story]!.voice);
  const groups = [...voices.values()].map((voice) => {
    const letters = voice.map((story) => siglum(index.stories[story]!.siglum));
    return letters.length > 1 ? h('span', { class: 'voice' }, ...letters) : letters[0];
  });
  return h('span', { class: 'sigla' }, ...groups);
}

const SVG = 'http://www.w3.org/2000/svg';

function icon(verdict: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `icon ${verdict}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${verdict}`);
  svg.append(use);
  return svg;
}
