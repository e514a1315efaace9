import type { Sentence, Story } from '../../model.ts';
import { isPersonal, type Phrase } from './nounPhrase.ts';
import { readAccording, readPutIt } from './report/according.ts';
import { readCited } from './report/cited.ts';
import { readColon } from './report/colon.ts';
import type { Draft } from './report/draft.ts';
import { readIntroduced } from './report/introduced.ts';
import { readPassive, readPraised } from './report/passive.ts';
import { readSaid } from './report/said.ts';
import { mainSubject } from './report/subject.ts';
import { type Item, isComma, isProper, itemsOf } from './sentenceItems.ts';
import { HEARERS, OUTLET_WORDS } from './speakerWords.ts';
import type { SpeechVerb } from './speechVerbs.ts';

/** One "X said that …" of a story: who says what, through whom. Offsets into the story. */
export interface Report {
  sentence: number;
  /** From speaker to verb with hearer and circumstances: the reporter's own words. */
  cue: { start: number; end: number };
  verb: SpeechVerb | null;
  speaker: { start: number; end: number } | null;
  through: string | null;
  /** What is reported; empty where it stands in a neighbouring sentence. */
  scope: { start: number; end: number }[];
  /** True where the content stands before the cue. */
  follows: boolean;
}

/** No sentence that anyone wrote has more; a made one could take minutes. */
const MOST_REPORTS = 40;

const TURNS = new Set(['but', 'while', 'although', 'though', 'whereas', 'however', 'yet']);

/** Forms of report, in the order in which they are tried at each word: the particular before the plain "X said". */
const FORMS: readonly ((items: readonly Item[], i: number, drafts: Draft[]) => Draft | null)[] = [
  readColon,
  readIntroduced,
  readPraised,
  readAccording,
  readPutIt,
  readCited,
  readPassive,
  readSaid,
];

/** Reports in one sentence, in order. */
export function reportsIn(story: Story, sentence: Sentence): Report[] {
  const items = itemsOf(story, sentence);
  const drafts: Draft[] = [];
  for (let i = 0; i < items.length && drafts.length < MOST_REPORTS; i++) {
    const draft = firstOf(items, i, drafts);
    if (draft && !drafts.some((other) => other.verb === draft.verb)) drafts.push(draft);
  }
  endAtNext(items, drafts);
  for (const draft of drafts) draft.content = draft.content.map((part) => (part.from > draft.cue.to ? endAtTurn(items, part) : part));
  return drafts.map((draft) => toReport(story, sentence, items, draft));
}

function firstOf(items: readonly Item[], i: number, drafts: Draft[]): Draft | null {
  for (const form of FORMS) {
    const draft = form(items, i, drafts);
    if (draft) return draft;
  }
  return null;
}

/** Who the sentence is about, where that is told before its first verb: someone a later "he" may stand for. */
export function actorOf(story: Story, sentence: Sentence): { start: number; end: number } | null {
  const items = itemsOf(story, sentence);
  const phrase = items[0]?.quotation ? null : mainSubject(items, items.length);
  return phrase && { start: items[phrase.from]!.start, end: items[phrase.to]!.end };
}

/** What one report says ends where another, not inside it, begins: "X said …, adding …", "X said … and Y said …". */
function endAtNext(items: readonly Item[], drafts: Draft[]): void {
  for (const [k, draft] of drafts.entries()) {
    const next = drafts.slice(k + 1).find((other) => other.cue.from > draft.cue.to);
    if (!next || !draft.lexical) continue;
    const edge = items[next.cue.from - 1];
    const apart = isComma(edge) || edge?.pos === 'CCONJ' || edge?.lower === 'while' || edge?.quotation;
    if (!apart) continue;
    draft.content = draft.content.map((part) =>
      part.from > draft.cue.to ? { from: part.from, to: Math.min(part.to, next.follows ? part.to : next.cue.from - 1) } : part,
    );
    next.content = next.content.map((part) => (part.to < next.cue.from && draft.follows ? { from: Math.max(part.from, draft.cue.to + 1), to: part.to } : part));
  }
}

/**
 * "The firm said it was ready, but the court closed it on Monday": what follows the turn is the reporter's as like as not,
 * and a wrong source is worse than none. Words in quotation marks behind it speak for the same speaker going on.
 */
function endAtTurn(items: readonly Item[], { from, to }: Phrase): Phrase {
  for (let i = from + 1; i <= to; i++) {
    const turns = items[i]!.text === ';' || (isComma(items[i - 1]) && TURNS.has(items[i]!.lower) && items[i + 1]?.lower !== 'that');
    if (turns && !items.slice(i, to + 1).some((item) => item.quotation)) return { from, to: i - 1 };
  }
  return { from, to };
}

function toReport(story: Story, sentence: Sentence, items: readonly Item[], draft: Draft): Report {
  const span = ({ from, to }: Phrase) => ({ start: items[from]!.start, end: items[to]!.end });
  const filled = draft.content.filter(({ from, to }) => from <= to && to < items.length && from >= 0);
  return {
    sentence: sentence.index,
    cue: span({ from: Math.min(draft.cue.from, items.length - 1), to: Math.min(Math.max(draft.cue.to, draft.cue.from), items.length - 1) }),
    verb: draft.lexical,
    speaker: draft.speaker ? span(draft.speaker) : null,
    through: draft.through ? outletName(story, items, draft.through) : null,
    scope: filled.map(span),
    follows: draft.follows,
  };
}

const outletName = (story: Story, items: readonly Item[], { from, to }: Phrase): string | null => {
  const first = items[from]!.pos === 'DET' && !isProper(items[from]) ? from + 1 : from;
  const words = story.source.slice(items[Math.min(first, to)]!.start, items[to]!.end).replace(/\s+/g, ' ');
  return isPersonal(items[to]) || HEARERS.has(words.toLowerCase()) || (!/\p{Lu}/u.test(words) && !OUTLET_WORDS.has(items[to]!.lower)) ? null : words;
};
