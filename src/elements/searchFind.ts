import Fuse from 'fuse.js';
import type { SearchEntry, SearchIndex, SearchType } from '../site/searchIndex.ts';
import { holdsAll, readQuery, vocabularyOf, type WantedWord } from './searchMatch.ts';

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
  /** What was looked for, to be marked in the results. */
  wanted: WantedWord[];
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
  const vocabulary = vocabularyOf(index.entries.map(textOf));
  return (state) => {
    const wanted = readQuery(state.q, vocabulary);
    if (!wanted.length) return { hits: [], wanted, counts: { comparison: 0, passage: 0, story: 0 } };
    const entries = fuse.search(state.q).flatMap(({ item }) => (holdsAll(textOf(item), wanted) ? [item] : []));
    const hits = withReadings(entries, index).filter(({ entry }) => passes(entry, state));
    const counts = { comparison: 0, passage: 0, story: 0 };
    for (const { entry } of hits) counts[entry.type]++;
    return { hits: state.type ? hits.filter(({ entry }) => entry.type === state.type) : hits, wanted, counts };
  };
}

const textOf = ({ title, text, also }: SearchEntry): string => [title, text, also].filter(Boolean).join(' ');

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
