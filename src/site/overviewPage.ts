import type { ClaimRecord } from '../schemas/comparison.ts';
import type { Verdict } from '../schemas/vocabulary.ts';
import { differingWords } from './comparisonPage.ts';
import type { Edition, StoryText } from './edition.ts';
import { shown } from './edition.ts';
import { leading, type ReadComparison } from './readComparison.ts';
import { tally, VERDICTS } from './verdicts.ts';
import { capitalised, counted, firstWords, inWords, listed } from './words.ts';

/** A sentence in pieces; a piece with a verdict is set in its colour. */
export interface DeckPart {
  text: string;
  verdict: Verdict | null;
}

export interface MatrixRow {
  comparison: ReadComparison;
  /** One a story, in story order; null where it is silent. `group` counts the different values from 0. */
  cells: ({ label: string; group: number } | null)[];
}

export interface OverviewPage {
  deck: DeckPart[];
  verdicts: Record<Verdict, number>;
  /** Conflicts in large type, and those for which there is no room. */
  conflicts: ReadComparison[];
  moreConflicts: ReadComparison[];
  reworded: ReadComparison[];
  /** Agreements of more than one voice, and those that rest on one; each the most widely told first. */
  corroborated: ReadComparison[];
  oneVoice: ReadComparison[];
  /** Agreements for which the page has no room. */
  moreCorroborated: number;
  moreOneVoice: number;
  matrix: { verdict: Verdict; rows: MatrixRow[] }[];
  /** Rows that the matrix leaves to the page of all comparisons. */
  moreRows: number;
  /** With many stories the columns are too narrow for values. */
  compact: boolean;
  only: { claim: ClaimRecord; story: StoryText; text: string }[];
}

const LARGE_CONFLICTS = 5;
const MOST_CORROBORATED = 16;
const MOST_ONE_VOICE = 8;
const MOST_ROWS = 24;
const WIDE_COLUMNS = 8;

export function overviewPage(edition: Edition): OverviewPage {
  const { comparisons } = edition;
  const of = (verdict: Verdict) => comparisons.filter((comparison) => comparison.verdict === verdict);
  const agreements = [...of('compatible'), ...of('agree')].sort(widestFirst);
  const corroborated = agreements.filter(({ oneVoice }) => !oneVoice);
  const oneVoice = agreements.filter((comparison) => comparison.oneVoice);
  const rows = [...of('conflict'), ...of('reworded'), ...agreements].slice(0, MOST_ROWS);
  return {
    deck: deckOf(edition),
    verdicts: tally(comparisons),
    conflicts: of('conflict').slice(0, LARGE_CONFLICTS),
    moreConflicts: of('conflict').slice(LARGE_CONFLICTS),
    reworded: of('reworded'),
    corroborated: corroborated.slice(0, MOST_CORROBORATED),
    oneVoice: oneVoice.slice(0, MOST_ONE_VOICE),
    moreCorroborated: Math.max(0, corroborated.length - MOST_CORROBORATED),
    moreOneVoice: Math.max(0, oneVoice.length - MOST_ONE_VOICE),
    matrix: VERDICTS.map((verdict) => ({ verdict, rows: rows.filter((row) => row.verdict === verdict).map((row) => matrixRow(row, edition)) })).filter(
      ({ rows }) => rows.length > 0,
    ),
    moreRows: comparisons.length - rows.length,
    compact: edition.stories.length > WIDE_COLUMNS,
    only: onlyHere(edition),
  };
}

/** More voices first; among equals the compatible ones, which have more to tell, then as the data has them. */
const widestFirst = (a: ReadComparison, b: ReadComparison): number =>
  b.voices - a.voices || Number(b.verdict === 'compatible') - Number(a.verdict === 'compatible') || a.index - b.index;

function matrixRow(comparison: ReadComparison, edition: Edition): MatrixRow {
  const values = comparison.entries;
  const wording = differingWords(comparison);
  const cells = edition.stories.map((story) => {
    const group = values.findIndex(({ stories }) => stories.includes(story));
    const own = leading(comparison.readings).find((reading) => reading.story === story)?.label;
    return group < 0 ? null : { label: wording.get(story) ?? cellLabel(comparison, own ?? values[group]!.label), group };
  });
  return { comparison, cells };
}

/** Cells have room for a value, not for a sentence: where all say one thing, that they say it is enough. */
function cellLabel({ kind, verdict }: ReadComparison, label: string): string {
  if (verdict === 'agree' && kind === 'statement') return 'says so';
  if (verdict === 'agree' && kind === 'quote') return 'quotes it';
  return firstWords(label, kind === 'statement' || kind === 'name' || kind === 'place' ? 4 : 7);
}

/** "Five stories meet on 22 points. They conflict on two, …": what a stranger should know first, made of the counts. */
export function deckOf(edition: Edition): DeckPart[] {
  const { comparisons, stories } = edition;
  const plain = (text: string): DeckPart => ({ text, verdict: null });
  const opening = capitalised(counted(stories.length, 'story', 'stories'));
  if (stories.length === 1)
    return [plain('One story so far. Once there is a second one on the same events, what they agree on and where they differ stands here.')];
  if (!comparisons.length) return [plain(`${opening} on the same events, and no point on which two of them speak alike or differ.`)];
  const { conflict, reworded, compatible, agree } = tally(comparisons);
  const doing: DeckPart[] = [];
  if (conflict) doing.push({ text: `conflict on ${inWords(conflict)}`, verdict: 'conflict' });
  if (reworded) doing.push({ text: `reword ${counted(reworded, 'quotation')}`, verdict: 'reworded' });
  if (compatible + agree) doing.push(plain(`agree on ${inWords(compatible + agree)}`));
  const separators = doing.map((_, i) => (i === 0 ? '' : i === doing.length - 1 ? ' and ' : ', '));
  const verdictSentence = doing.flatMap((part, i) => [plain(separators[i]!), part]);
  return [plain(`${opening} meet on ${counted(comparisons.length, 'point')}. They `), ...verdictSentence, plain('.'), ...voiceSentence(edition).map(plain)];
}

const MOST_NAMED = 6;

function voiceSentence({ comparisons, voices }: Edition): string[] {
  const shared = voices.filter((voice) => voice.length > 1);
  const agreements = comparisons.filter(({ verdict }) => verdict === 'agree' || verdict === 'compatible');
  const resting = agreements.filter(({ oneVoice }) => oneVoice).length;
  if (!shared.length || !resting) return [];
  const [only] = shared;
  // More letters than a line has room for would be counted by the reader, and not read.
  const names = only!.length > MOST_NAMED ? counted(only!.length, 'story', 'stories') : listed(only!.map(({ siglum }) => siglum));
  const whom =
    shared.length === 1
      ? `${names} alone, which carry largely the same text and count as one voice`
      : 'stories that carry largely the same text and count as one voice';
  return [` ${partOf(resting, agreements.length)} on ${whom}.`];
}

function partOf(resting: number, all: number): string {
  if (resting < all) return `${capitalised(inWords(resting))} of these agreements ${resting === 1 ? 'rests' : 'rest'}`;
  if (all === 1) return 'That agreement rests';
  return `${all === 2 ? 'Both' : 'All'} of these agreements rest`;
}

const MOST_ONLY = 8;
const TELLING = ['quote', 'statement', 'quantity', 'date', 'duration'];

/** Sentences that no other story has anything of, two a story at most. Joined stories are left out: what one lacks, the other cut. */
function onlyHere(edition: Edition): OverviewPage['only'] {
  const alone = edition.voices.filter((voice) => voice.length === 1).map(([story]) => story!);
  const each = Math.max(1, Math.min(2, Math.floor(MOST_ONLY / Math.max(1, alone.length))));
  return alone.flatMap((story) => ownSentences(story, edition).slice(0, each)).slice(0, MOST_ONLY);
}

function ownSentences(story: StoryText, edition: Edition): OverviewPage['only'] {
  const claims = edition.file.claims.filter((claim) => claim.story === story.id);
  const shared = claims.filter(({ id }) => edition.comparisonsWith(id).length > 0);
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
  return story.sentences.flatMap((sentence) => {
    if (story.blocks[sentence.block]?.kind !== 'paragraph' || shared.some((claim) => overlaps(claim, sentence))) return [];
    const claim = claims
      .filter((claim) => overlaps(claim, sentence) && TELLING.includes(claim.kind))
      .sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))[0];
    return claim ? [{ claim, story, text: firstWords(shown(story, sentence.start, sentence.end), 34) }] : [];
  });
}
