/**
 * What a statement comparison is headed: the clearest of its readings, cut to a short clause ("Financial terms were not
 * disclosed"). Extractive, so that a title never says more than a story does; never broken off, never with a bare pronoun.
 */

import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Alignment, Claim, Token, Topic } from '../model.ts';
import { titleAct } from './act.ts';
import { disagrees } from './agreement.ts';
import { faultsOf, isTorn, scoreOf, sharedBy, sharesNothing } from './draftScore.ts';
import { gerundBefore } from './gerund.ts';
import { phraseOf } from './phrase.ts';
import { aboutWhat, isWhenOnly, timeless } from './statementAbout.ts';
import { isNominal, MOST_WORDS, shortened, withoutOpening } from './statementClause.ts';
import { nameFor, speakerFor, subjectOf } from './statementSubject.ts';
import { makeUp, spokenText, withArticle } from './statementText.ts';
import {
  bySurnames,
  finite,
  isHalf,
  lacksObject,
  quoted,
  saidOfWhom,
  withoutAsides,
  withoutLeaving,
  withoutOwners,
  withoutUnsharedEnd,
} from './statementTrim.ts';
import { withSince } from './superlative.ts';
import { capital } from './words.ts';

const PRONOUNS = new Set('it he she they we i you this these those that which who one both others some most what there'.split(' '));

/** What the others say too counts for less than that the title can be understood by itself. */
const SHARED = 0.7;
/** Below this a draft is broken off, or of something else: whom it is about says more. */
const LEAST = 0.5;
/** A title that shares nothing with the other readings is of something else. */
const UNSHARED = 2.5;
/** What a quotation counts for as a title: a clause with a subject of its own counts for more. */
const QUOTED = 1.8;

interface Draft {
  text: string;
  score: number;
}

export function titleStatement(alignment: Alignment, topic: Topic): string {
  const act = titleAct(alignment, topic) ?? makeUp(alignment.readings, topic);
  if (act) return act;
  const drafts = alignment.readings.flatMap((reading) => draft(reading, alignment.readings, topic) ?? []).sort((a, b) => b.score - a.score);
  const [best] = drafts;
  if (!best || best.score < LEAST) return saidOfWhom(alignment.readings, topic) ?? (best ? capital(best.text) : 'What the stories say');
  return capital(best.text);
}

const isPronoun = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && !tokens.some(isNominal) && tokens.some((token) => PRONOUNS.has(token.lower)) && !isThose(tokens);

/** "those hurt", "those who fled". */
const isThose = (tokens: readonly Token[]): boolean => tokens[0]?.lower === 'those' && tokens.length > 1;

interface Who {
  subject: Token[];
  /** True where the subject stands outside the reading's own words. */
  borrowed: boolean;
  /** True for "it" and "he", with the name that it stands for, if that is known. */
  vague: boolean;
  name: string | null;
}

/** Whom the clause of a reading is about, as its title names them. */
function whoOf(reading: Claim, tokens: Token[], all: readonly Token[], verb: number, topic: Topic): Who {
  const sentence = topic.stories[reading.story]!.sentences[reading.sentence];
  const found = subjectOf(tokens, verb, all, sentence);
  // "Work on the quay, begun in May, | was stopped": what stands before an aside.
  const before = found.subject.length || verb !== 0 || tokens[0]?.pos !== 'AUX' ? [] : (phraseOf(reading, topic)?.subject ?? []);
  const { subject: own, borrowed } = before.some(isNominal) ? { subject: before, borrowed: true } : found;
  const speaker = isPronoun(own) && sentence ? speakerFor(own, all, sentence) : [];
  // "said it was | sorry and | pledged help": no subject.
  const stated = own.some(isNominal) || isPronoun(own) || own.some(({ pos }) => pos === 'NUM') || !/^(?:and|or)$/.test(own.at(-1)?.lower ?? '') ? own : [];
  const subject = bySurnames(speaker.length ? speaker : stated, reading.story, topic);
  const vague = isPronoun(subject);
  return { subject, borrowed, vague, name: vague ? nameFor(subject, reading, topic) : null };
}

/** "were 'unusual": a mark that opens what the title does not close. */
const STRAY = /(?<=\s)['‘](?=\p{L})(?!.*\p{L}['’](?:\s|$))/gu;

/** "Baker Ann Poe | 44 | was held", without commas. */
const withoutAgeBehind = (tokens: Token[]): Token[] =>
  tokens.filter(({ text }, i) => !(/^[1-9]\d$/.test(text) && tokens[i - 1]?.pos === 'PROPN' && /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? '')));

function draft(reading: Claim, readings: readonly Claim[], topic: Topic): Draft | null {
  const story = topic.stories[reading.story]!;
  const sentence = story.sentences[reading.sentence];
  if (!sentence) return null;
  const all = sentence.tokens.filter((token) => token.start >= reading.start && token.end <= reading.end);
  const tokens = withoutAgeBehind(withoutOpening(all));
  const quotation = quoted(tokens, sentence, story.source);
  if (quotation) return { text: quotation, score: QUOTED + SHARED * sharedBy(tokens, reading, readings, topic) };
  const verb = verbGroupStart(tokens);
  const { subject, borrowed, vague, name } = whoOf(reading, tokens, all, verb, topic);
  const predicate = verb < 0 ? tokens : tokens.slice(verb);
  const spoken = shortened(vague ? [] : subject, predicate, name ? MOST_WORDS - 1 : MOST_WORDS);
  // A verb phrase alone is no title: what it is about is.
  const nominal = verb >= 0 && !name && (vague || !subject.length || disagrees(subject, predicate));
  const whole = nominal ? aboutWhat(spoken, predicate) : withoutUnsharedEnd(withoutAsides(spoken), subject.length, reading, readings, topic);
  const words = nominal ? timeless(whole) : withSince(whole, tokens);
  const doing = nominal ? gerundBefore(predicate, words) : null;
  if (words.filter(({ text }) => /\p{L}/u.test(text)).length + (name || doing ? 1 : 0) < 2 || (!doing && isWhenOnly(words))) return null;
  const said = [name ?? doing, spokenText(words, story.source)].filter(Boolean).join(' ').replace(/["“”]/g, '').replace(STRAY, '');
  const owned = name ? said : withoutOwners(withoutLeaving(said), words.slice(0, subject.length));
  const text = nominal ? owned : finite(owned, subject, predicate[0], sentence.tokens[sentence.tokens.indexOf(all[0]!) - 1]);
  const headline = story.blocks[sentence.block]?.kind === 'title';
  const shared = sharedBy(words, reading, readings, topic);
  const score =
    scoreOf(nominal ? words : spoken, nominal ? [] : subject, name, nominal ? -1 : verb, headline) -
    (borrowed ? 0.8 : 0) -
    (!borrowed && isTorn(tokens, verb, subject) ? 1 : 0) -
    (lacksObject(all, sentence) || isHalf(tokens, sentence) ? 2.5 : 0) -
    faultsOf(words, tokens, reading, readings, topic) +
    (!borrowed && subject.some(({ pos }) => pos === 'PROPN') ? 0.2 : 0);
  return { text: withArticle(text, subject, sentence), score: score + SHARED * shared - (sharesNothing(shared) && readings.length > 1 ? UNSHARED : 0) };
}
