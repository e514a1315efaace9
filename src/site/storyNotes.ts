import type { ClaimRecord } from '../schemas/comparison.ts';
import { clipShared, markDifferences, type WordRun } from './differences.ts';
import { type Edition, shown } from './edition.ts';
import { leading, type ReadComparison, type Reading } from './readComparison.ts';
import { type ClaimMark, isCopied } from './storyMarks.ts';
import { firstWords } from './words.ts';

export interface NoteLine {
  readings: Reading[];
  label: string;
  /** How the first of the stories writes it, where the label does not show it. */
  words: string | null;
  /** For quotations in other words: the words, the differing ones told apart. */
  runs: WordRun[] | null;
  /** True where these stories say what this one says. */
  same: boolean;
}

/** What the other stories have on one point, set beside the claim. */
export interface Note {
  id: string;
  /** The claim it is anchored to. */
  claim: string;
  comparison: ReadComparison;
  copied: boolean;
  lines: NoteLine[];
}

/** Notes for a mark: one for each comparison that has not had one further up. */
export function notesAt({ claim }: ClaimMark, edition: Edition, noted: Set<ReadComparison>): Note[] {
  return edition
    .comparisonsWith(claim.id)
    .filter((comparison) => !noted.has(comparison))
    .map((comparison) => {
      noted.add(comparison);
      return { id: `note-${comparison.id}`, claim: claim.id, comparison, copied: isCopied(comparison), lines: noteLines(claim, comparison) };
    });
}

/** What the others say, those who say otherwise first. */
function noteLines(claim: ClaimRecord, comparison: ReadComparison): NoteLine[] {
  const own = comparison.readings.find((reading) => reading.claim.id === claim.id)!;
  const others = leading(comparison.readings).filter(({ story }) => story.id !== claim.story);
  const lines = new Map<string, NoteLine>();
  for (const reading of others) {
    const same = reading.group === own.group;
    const label = same ? sameLabel(own, reading, comparison) : reading.label;
    const key = `${reading.group} ${label.toLowerCase()}`;
    const line = lines.get(key);
    if (line) line.readings.push(reading);
    else lines.set(key, { readings: [reading], label, words: same ? null : wordsOf(reading), runs: same ? null : runsOf(own, reading, comparison), same });
  }
  for (const line of lines.values()) if (line.label === SAYS_SO && line.readings.length > 1) line.label = SAY_SO;
  return [...lines.values()].sort((a, b) => Number(a.same) - Number(b.same));
}

const SAYS_SO = 'says so, too';
const SAY_SO = 'say so, too';

/** How a reading of the same group is noted: sentences are not repeated, values are. */
function sameLabel(own: Reading, reading: Reading, { kind, verdict }: ReadComparison): string {
  if (kind === 'quote') {
    if (plainWords(saying(own)) === plainWords(saying(reading))) return 'the same words';
    return reading.claim.attribution?.direct === false ? 'in the reporter’s words' : 'the same, cut otherwise';
  }
  if (kind === 'statement') return SAYS_SO;
  return verdict === 'conflict' ? 'as here' : reading.label;
}

const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LONGEST = 10;

function wordsOf({ claim, story, label }: Reading): string | null {
  if (!claim.value || claim.kind === 'quote') return null;
  const words = firstWords(shown(story, claim.value.start, claim.value.end), LONGEST);
  return words.toLowerCase() === label.toLowerCase() ? null : words;
}

function runsOf(own: Reading, other: Reading, { kind, verdict }: ReadComparison): WordRun[] | null {
  if (kind !== 'quote' || verdict !== 'reworded') return null;
  return clipShared(markDifferences([saying(own), saying(other)])[1]!, 6);
}

/** The words of a quotation; of a claim without a value, the clause. */
export const saying = ({ claim, story }: Reading): string => {
  const { start, end } = claim.value ?? claim;
  const normal = claim.kind === 'quote' && typeof claim.value?.normal === 'string' ? claim.value.normal : null;
  return (normal ?? shown(story, start, end)).replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');
};
