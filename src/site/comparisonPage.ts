import { sayAttribution } from './attribution.ts';
import { clipShared, markDifferences, type WordRun } from './differences.ts';
import type { Edition, StoryText } from './edition.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { Entry, ReadComparison, Reading } from './readComparison.ts';
import { saying } from './storyNotes.ts';
import { originalAddress } from './textFragment.ts';
import { rawNormal, sayNormal } from './value.ts';
import { asVoices } from './voices.ts';
import { counted, firstWords } from './words.ts';

export interface ShownReading extends Reading {
  excerpt: Excerpt;
  /** The words in the article where it was published; null where that is not known. */
  original: string | null;
  attribution: string;
  /** As written and as normalised, where the two differ. */
  written: string | null;
  normal: string | null;
  raw: string | null;
  /** True where its story has said so further up. */
  again: boolean;
}

export interface ReadingGroup {
  heading: string;
  /** "2 stories, one voice". */
  standing: string;
  readings: ShownReading[];
}

export interface ComparisonPage {
  comparison: ReadComparison;
  groups: ReadingGroup[];
  /** For quotations in different words: each reading with the words that differ, in story order. */
  wording: { readings: Reading[]; runs: WordRun[] }[];
  /** Comparisons that were part of this one when it was first published. */
  split: ReadComparison[];
  neighbours: ReadComparison[];
  previous: ReadComparison;
  next: ReadComparison;
  total: number;
}

const MOST_NEIGHBOURS = 6;

export function comparisonPage(comparison: ReadComparison, edition: Edition): ComparisonPage {
  const all = edition.comparisons;
  const at = all.indexOf(comparison);
  return {
    comparison,
    groups: comparison.groups.map((readings) => groupOf(readings, comparison, edition)),
    wording: wordingOf(comparison),
    split: all.filter(({ id }) => edition.addresses.live[comparison.id]?.split.includes(id)),
    neighbours: neighboursOf(comparison, edition),
    previous: all.at(at - 1)!,
    next: all[(at + 1) % all.length]!,
    total: all.length,
  };
}

function groupOf(readings: Reading[], comparison: ReadComparison, edition: Edition): ReadingGroup {
  const entries = comparison.entries.filter(({ group }) => group === readings[0]!.group);
  const stories = [...new Set(readings.map(({ story }) => story))];
  const voices = asVoices(stories, edition.voices).length;
  const standing =
    stories.length === 1 ? 'one story' : `${counted(stories.length, 'story', 'stories')}${voices < stories.length ? `, ${counted(voices, 'voice')}` : ''}`;
  return { heading: headingOf(entries, comparison), standing, readings: readings.map((reading, i) => showReading(reading, readings.slice(0, i))) };
}

/** Heads stand in a narrow column: of a quotation the words that are its own, of a statement its beginning. */
function headingOf(entries: Entry[], comparison: ReadComparison): string {
  const { kind, verdict, groups } = comparison;
  if (kind === 'statement') return groups.length === 1 ? 'All say so' : firstWords(entries[0]!.label, 6);
  if (kind !== 'quote' || verdict === 'conflict') return entries.map(({ label }) => label).join(' · ');
  const own = differingWords(comparison);
  const words = verdict === 'reworded' && entries[0] ? own.get(entries[0].stories[0]!) : undefined;
  return words ? `“${words}”` : groups.length === 1 ? 'One wording' : firstWords(entries[0]?.label ?? '', 6);
}

/** Of a quotation in other words, the words in which each story differs. */
export function differingWords(comparison: ReadComparison): Map<StoryText, string> {
  const words = new Map<StoryText, string>();
  if (comparison.verdict !== 'reworded') return words;
  for (const { readings, runs } of wordingOf(comparison)) {
    const differing = runs.filter(({ differs }) => differs).map((run) => run.words);
    for (const { story } of readings) if (differing.length) words.set(story, firstWords(differing.join(' … ').replace(/[.,;:]+$/, ''), 7));
  }
  return words;
}

function showReading(reading: Reading, before: readonly Reading[]): ShownReading {
  const { claim, story } = reading;
  const normal = sayNormal(claim);
  const written = claim.value ? claim.value.text.replace(/\s+/g, ' ') : null;
  const differ = normal !== null && written !== null && normal.toLowerCase() !== written.toLowerCase();
  return {
    ...reading,
    excerpt: excerptOf(claim, story),
    original: originalAddress(story, claim),
    attribution: sayAttribution(claim),
    written: differ ? written : null,
    normal: differ ? normal : null,
    raw: differ ? rawNormal(claim) : null,
    again: before.some((other) => other.story === story),
  };
}

/** The different wordings of a quotation, each once, the shared words clipped. */
export function wordingOf({ kind, verdict, readings }: ReadComparison, around = 12): ComparisonPage['wording'] {
  if (kind !== 'quote' || verdict === 'agree') return [];
  const wordings = Map.groupBy(readings, saying);
  const marked = markDifferences([...wordings.keys()]);
  return [...wordings.values()].map((group, i) => ({ readings: group, runs: clipShared(marked[i]!, around) }));
}

/** Comparisons made in the same sentences, those that share most first; then the rest of the paragraph. */
function neighboursOf(comparison: ReadComparison, edition: Edition): ReadComparison[] {
  const sentences = new Set(comparison.readings.flatMap(({ claim, story }) => sentencesOf(claim, story)));
  const shared = (other: ReadComparison): number =>
    other.readings.filter(({ claim, story }) => sentencesOf(claim, story).some((sentence) => sentences.has(sentence))).length;
  return edition.comparisons
    .filter((other) => other !== comparison)
    .map((other) => ({ other, count: shared(other) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.other.index - b.other.index)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ other }) => other);
}

const sentencesOf = ({ start, end }: { start: number; end: number }, story: StoryText): StoryText['sentences'] =>
  story.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
