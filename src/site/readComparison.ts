import type { ClaimRecord, Comparison } from '../schemas/comparison.ts';
import type { Kind, Verdict } from '../schemas/vocabulary.ts';
import type { Edition, StoryText } from './edition.ts';
import { paths } from './href.ts';
import { sayValue } from './value.ts';
import { asVoices } from './voices.ts';

export interface Reading {
  claim: ClaimRecord;
  story: StoryText;
  /** What it says, in short. */
  label: string;
  /** Position of its group in `groups`. */
  group: number;
  /** The passage in the story, below the site's root. */
  path: string;
}

/** One value of a comparison with all stories that give it: a line of the apparatus. */
export interface Entry {
  label: string;
  stories: StoryText[];
  group: number;
}

/** A comparison as pages show it. */
export interface ReadComparison {
  id: string;
  /** Position among the comparisons of its topic, from 0. */
  index: number;
  title: string;
  kind: Kind;
  verdict: Verdict;
  explanation: string;
  confidence: number;
  readings: Reading[];
  groups: Reading[][];
  entries: Entry[];
  /** Stories with a reading, and those without. */
  stories: StoryText[];
  silent: StoryText[];
  /** True where all that speak carry largely one text. */
  oneVoice: boolean;
  /** How many voices speak. */
  voices: number;
  path: string;
}

/** Looks a comparison's readings up and says them in short. */
export function readComparison(comparison: Comparison, edition: Edition): ReadComparison {
  const groupOf = new Map(comparison.groups.flatMap((group, i) => group.map((id) => [id, i] as const)));
  const readings = comparison.readings.map((id): Reading => {
    const claim = edition.claim(id);
    const story = edition.story(claim.story);
    return {
      claim,
      story,
      label: (comparison.verdict === 'conflict' && speakerOf(claim)) || sayValue(claim),
      group: groupOf.get(id) ?? 0,
      path: paths.passage(edition.id, story.id, id),
    };
  });
  const speaks = new Set(readings.map(({ story }) => story.id));
  const stories = edition.stories.filter(({ id }) => speaks.has(id));
  const voices = asVoices(stories, edition.voices).length;
  const { id, title, kind, verdict, explanation, confidence } = comparison;
  return {
    ...{ id, title, kind, verdict, explanation, confidence, readings, stories, voices },
    index: edition.file.comparisons.indexOf(comparison),
    groups: comparison.groups.map((_, i) => readings.filter(({ group }) => group === i)).filter((group) => group.length > 0),
    entries: entriesOf(leading(readings), kind, verdict),
    silent: comparison.silent.map((story) => edition.story(story)),
    oneVoice: voices === 1,
    path: paths.comparison(edition.id, id),
  };
}

/** "14 officers" and "14 policemen" are one figure; null for what is no number. */
const numberOf = ({ kind, value }: ClaimRecord): string | null =>
  kind === 'quantity' && value && typeof value.normal === 'object' && value.normal !== null
    ? `${value.normal.bound} ${value.normal.number} ${value.normal.max ?? ''}`
    : null;

/** Of one utterance that is given to two people, what differs is who said it. */
const speakerOf = ({ kind, attribution }: ClaimRecord): string | null =>
  kind === 'quote' ? (attribution?.name ?? attribution?.speaker?.text.replace(/\s+/g, ' ') ?? null) : null;

/** The reading of each story, without the places where it says so again. */
export const leading = (readings: Reading[]): Reading[] => readings.filter(({ story }, i) => readings.findIndex((other) => other.story === story) === i);

/**
 * Readings of one group with one label, or one number by whatever noun, make one entry. Statements and quotes that agree are said once, in the words of the
 * first story: their wording is never quite the same and is not what the comparison is about.
 */
function entriesOf(readings: Reading[], kind: Kind, verdict: Verdict): Entry[] {
  const saidOnce = (kind === 'statement' || kind === 'quote') && verdict !== 'reworded';
  const entries = new Map<string, Entry>();
  for (const { label, story, group, claim } of readings) {
    const key = saidOnce ? String(group) : `${group} ${numberOf(claim) ?? label.toLowerCase()}`;
    const entry = entries.get(key) ?? { label, stories: [], group };
    if (!entry.stories.includes(story)) entry.stories.push(story);
    entries.set(key, entry);
  }
  return [...entries.values()].sort((a, b) => a.group - b.group);
}
