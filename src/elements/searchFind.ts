import Fuse from 'fuse.js';
import type { SearchEntry, SearchIndex, SearchType } from '../site/searchIndex.ts';
import { meansWord, queryWords } from './searchMatch.ts';

/** What a reader asks for; an empty string asks for all. */
export interface SearchState {
  q: string;
  type: SearchType | '';
  kind: string;
  verdict: string;
  /** Position among the stories. */
  story: string;
  topic: string;
}

export interface Hit {
  entry: SearchEntry;
  /** True for a passage without the words: a reading of a comparison that has them. */
  byReading: boolean;
}

export interface Found {
  hits: Hit[];
  /** Of each type, before the type is narrowed down. */
  counts: Record<SearchType, number>;
}

/** Candidates may be this far off; words are then looked at one by one, as letters spread over a sentence spell anything. */
const THRESHOLD = 0.4;
/** Comparisons whose other passages are shown, too. */
const MOST_LED_BY = 4;

/** Makes an index ready to be searched. */
export function openSearch(index: SearchIndex): (state: SearchState) => Found {
  const fuse = new Fuse(index.entries, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'text', weight: 2 },
      { name: 'also', weight: 1 },
    ],
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
    tokenMatch: 'any',
    threshold: THRESHOLD,
  });
  return (state) => {
    const wanted = queryWords(state.q);
    if (!wanted.length) return { hits: [], counts: { comparison: 0, passage: 0, story: 0 } };
    const entries = fuse.search(state.q).flatMap(({ item }) => (hasAll(item, wanted) ? [item] : []));
    const hits = withReadings(entries, index).filter(({ entry }) => passes(entry, state));
    const counts = { comparison: 0, passage: 0, story: 0 };
    for (const { entry } of hits) counts[entry.type]++;
    return { hits: state.type ? hits.filter(({ entry }) => entry.type === state.type) : hits, counts };
  };
}

function hasAll({ title, text, also }: SearchEntry, wanted: readonly string[]): boolean {
  const words = queryWords([title, text, also].join(' '));
  return wanted.every((query) => words.some((word) => meansWord(word, query)));
}

/** A story may say in other words what a comparison that was found is about. */
function withReadings(entries: readonly SearchEntry[], index: SearchIndex): Hit[] {
  const found = new Set(entries);
  const led = new Set(
    entries
      .filter(({ type }) => type === 'comparison')
      .slice(0, MOST_LED_BY)
      .map((entry) => index.entries.indexOf(entry)),
  );
  const readings = index.entries.filter((entry) => entry.reading !== undefined && led.has(entry.reading) && !found.has(entry));
  return [...entries.map((entry) => ({ entry, byReading: false })), ...readings.map((entry) => ({ entry, byReading: true }))];
}

const passes = (entry: SearchEntry, { kind, verdict, story, topic }: SearchState): boolean =>
  (!kind || entry.kinds.some((own) => own === kind)) &&
  (!verdict || entry.verdicts.some((own) => own === verdict)) &&
  (!story || entry.stories.includes(Number(story))) &&
  (!topic || entry.topic === Number(topic));
