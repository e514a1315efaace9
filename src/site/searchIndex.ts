import type { ClaimRecord } from '../schemas/comparison.ts';
import type { Kind, Verdict } from '../schemas/vocabulary.ts';
import { type Edition, type StoryText, shown } from './edition.ts';
import { bodyBlocks } from './excerpt.ts';
import { href, paths } from './href.ts';
import type { ReadComparison } from './readComparison.ts';

/** What can be found. Stories are named by their positions in `stories`, addresses are ready to be linked to. */
export interface SearchIndex {
  topics: string[];
  stories: SearchStory[];
  entries: SearchEntry[];
}

export interface SearchStory {
  topic: number;
  siglum: string;
  /** Stories of one voice have one number. */
  voice: number;
  title: string;
  outlet: string | null;
  path: string;
}

export type SearchType = 'comparison' | 'passage' | 'story';

export interface SearchEntry {
  type: SearchType;
  topic: number;
  /** What is searched first: the title of a comparison or of a story. */
  title?: string;
  /** What is searched next: the values of a comparison, a sentence. */
  text?: string;
  /** Other ways in which the names in it are written, and who speaks. */
  also?: string;
  kinds: Kind[];
  verdicts: Verdict[];
  stories: number[];
  path: string;
  /** Of a comparison: its values with the stories that give them. */
  values?: { label: string; stories: number[] }[];
  /** Of a passage: its paragraph, and the comparison that it is a reading of, by position in `entries`. */
  paragraph?: number;
  reading?: number;
}

/** Everything that the search page searches, over all topics. */
export function searchIndex(editions: readonly Edition[]): SearchIndex {
  const stories = editions.flatMap((edition, topic) => edition.stories.map((story) => storyOf(story, edition, topic)));
  const at = new Map(editions.flatMap(({ stories }) => stories).map((story, i) => [story, i]));
  const entries: SearchEntry[] = [];
  const entryOf = new Map<ReadComparison, number>();
  for (const [topic, edition] of editions.entries())
    for (const comparison of edition.comparisons) {
      entryOf.set(comparison, entries.length);
      entries.push(comparisonEntry(comparison, topic, at));
    }
  for (const [topic, edition] of editions.entries())
    for (const story of edition.stories) {
      entries.push({
        ...emptyEntry('story', topic),
        title: story.title,
        text: story.outlet ?? '',
        stories: [at.get(story)!],
        path: stories[at.get(story)!]!.path,
      });
      entries.push(...passageEntries(story, edition, topic, at.get(story)!, entryOf));
    }
  return { topics: editions.map(({ title }) => title), stories, entries };
}

const emptyEntry = (type: SearchType, topic: number) => ({ type, topic, kinds: [] as Kind[], verdicts: [] as Verdict[] });

function storyOf(story: StoryText, { id, voices }: Edition, topic: number): SearchStory {
  const { siglum, title, outlet } = story;
  return { topic, siglum, voice: voices.findIndex((voice) => voice.includes(story)), title, outlet, path: href(paths.story(id, story.id)) };
}

function comparisonEntry(comparison: ReadComparison, topic: number, at: Map<StoryText, number>): SearchEntry {
  const { title, kind, verdict, entries, stories, path } = comparison;
  return {
    ...emptyEntry('comparison', topic),
    title,
    text: entries.map(({ label }) => label).join(' · '),
    kinds: [kind],
    verdicts: [verdict],
    stories: stories.map((story) => at.get(story)!),
    path: href(path),
    values: entries.map(({ label, stories }) => ({ label, stories: stories.map((story) => at.get(story)!) })),
  };
}

function passageEntries(story: StoryText, edition: Edition, topic: number, own: number, entryOf: Map<ReadComparison, number>): SearchEntry[] {
  const claims = edition.file.claims.filter((claim) => claim.story === story.id);
  const numbers = new Map(bodyBlocks(story).map(({ index, paragraph }) => [index, paragraph]));
  return story.sentences.flatMap(({ block, start, end }) => {
    if (story.blocks[block]?.kind === 'title' || !numbers.has(block)) return [];
    const here = claims.filter((claim) => claim.start < end && claim.end > start);
    const comparisons = [...new Set(here.flatMap(({ id }) => edition.comparisonsWith(id)))].sort((a, b) => a.index - b.index);
    const first = here.find(({ id }) => comparisons[0] && edition.comparisonsWith(id).includes(comparisons[0])) ?? here[0];
    const paragraph = numbers.get(block) ?? undefined;
    const fragment = first ? first.id : paragraph && `p${paragraph}`;
    const also = otherForms(here, story.text.slice(start, end));
    return [
      {
        ...emptyEntry('passage', topic),
        text: shown(story, start, end).replace(/\s+/g, ' '),
        ...(also && { also }),
        kinds: [...new Set(here.map(({ kind }) => kind))],
        verdicts: [...new Set(comparisons.map(({ verdict }) => verdict))],
        stories: [own],
        path: `${href(paths.story(edition.id, story.id))}${fragment ? `#${fragment}` : ''}`,
        ...(paragraph && { paragraph }),
        ...(comparisons[0] && { reading: entryOf.get(comparisons[0])! }),
      },
    ];
  });
}

/** Names as other stories write them, and speakers named elsewhere: what a reader may look for and the sentence lacks. */
function otherForms(claims: readonly ClaimRecord[], sentence: string): string {
  const forms = claims.flatMap(({ kind, value, attribution }) => {
    const normal = (kind === 'name' || kind === 'place') && typeof value?.normal === 'string' ? [value.normal] : [];
    return attribution?.name ? [...normal, attribution.name] : normal;
  });
  return [...new Set(forms)].filter((form) => !sentence.includes(form)).join(' · ');
}
