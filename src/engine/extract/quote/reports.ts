import type { Sentence, Story } from '../../model.ts';
import { canSpeak, headOf, isPersonal, nameAfterRole, type Phrase, phraseAfter, phraseBefore, subjectBefore } from './nounPhrase.ts';
import { isOutlet, isOutletReport, throughOf } from './outlets.ts';
import { type Item, isComma, isDash, isProper, isVerb, itemsOf } from './sentenceItems.ts';
import { HEARERS, TIMES } from './speakerWords.ts';
import { type SpeechVerb, speechVerb } from './speechVerbs.ts';

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

/** A report in positions of items, before it is turned into offsets. */
interface Draft {
  verb: number;
  cue: Phrase;
  speaker: Phrase | null;
  through: Phrase | null;
  content: Phrase[];
  follows: boolean;
  lexical: SpeechVerb | null;
}

const ALWAYS_VERB = new Set([
  'said',
  'says',
  'told',
  'tells',
  'added',
  'insisted',
  'explained',
  'saying',
  'telling',
  'adding',
  'warned',
  'asked',
  'warns',
  'asks',
  'adds',
]);
const UNREAL = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'must', 'should', 'can', "'ll", 'not', "n't", 'never', 'cannot', 'ca', 'wo', "'d"]);
/** Report without a clause after a report: ", expressing hope for a quick end". */
const VOICING = new Set([
  'express',
  'voice',
  'reiterate',
  'stress',
  'emphasise',
  'emphasize',
  'highlight',
  'underline',
  'underscore',
  'demand',
  'promise',
  'urge',
]);
const AFTERWARDS = new Set(['after', 'as', 'when', 'before', 'while', 'because', 'during', 'following', 'since', 'until']);
const ALSO = new Set(['also', 'later', 'then', 'further', 'even', 'again', 'instead']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const OPENS_CONTENT = new Set(['that', 'if', 'whether', 'how', 'why', 'what', 'when', 'where', ':']);
const SUBORDINATORS = new Set([
  'after',
  'as',
  'when',
  'while',
  'although',
  'though',
  'if',
  'since',
  'before',
  'because',
  'despite',
  'asked',
  'speaking',
  'following',
  'until',
  'once',
  'whereas',
  'in',
  'on',
  'at',
]);
const ADJUNCT = new Set([
  'in',
  'on',
  'at',
  'during',
  'by',
  'via',
  'through',
  'after',
  'before',
  'from',
  'with',
  'over',
  'outside',
  'following',
  'to',
  'of',
  'for',
  'late',
  'early',
]);

/** Reports in one sentence, in order. */
export function reportsIn(story: Story, sentence: Sentence): Report[] {
  const items = itemsOf(story, sentence);
  const drafts: Draft[] = [];
  for (let i = 0; i < items.length; i++) {
    const draft =
      readColon(items, i) ??
      readPraised(items, i) ??
      readAccording(items, i) ??
      readCited(items, i, drafts) ??
      readPassive(items, i) ??
      readVerb(items, i, drafts);
    if (draft && !drafts.some((other) => other.verb === draft.verb)) drafts.push(draft);
  }
  endAtNext(items, drafts);
  return drafts.map((draft) => toReport(story, sentence, items, draft));
}

/** Who the sentence is about, where that is told before its first verb: someone a later "he" may stand for. */
export function actorOf(story: Story, sentence: Sentence): { start: number; end: number } | null {
  const items = itemsOf(story, sentence);
  const phrase = items[0]?.quotation ? null : mainSubject(items, items.length);
  return phrase && { start: items[phrase.from]!.start, end: items[phrase.to]!.end };
}

const isSpeechVerb = (items: readonly Item[], i: number): SpeechVerb | null => {
  const item = items[i];
  if (!item || item.quotation) return null;
  const verb = speechVerb(item.lower);
  if (!verb) return null;
  if (item.pos === 'VERB' || ALWAYS_VERB.has(item.lower)) return verb;
  const next = items[i + 1];
  // "…," claims the writer: right behind a quotation it is a verb, whatever the tagger says.
  if (items[i - 1]?.quotation && verb.form === 'finite' && verb.clause && ['PROPN', 'NOUN', 'DET', 'PRON'].includes(next?.pos ?? '')) return verb;
  // Taggers read "a source informed the paper" and "the mayor pledged" as adjectives now and then.
  return item.pos === 'ADJ' &&
    verb.clause &&
    /ed$/.test(item.lower) &&
    ['NOUN', 'PROPN'].includes(items[i - 1]?.pos ?? '') &&
    (next?.lower === 'that' || next?.quotation || (verb.hearer && isProper(next)))
    ? verb
    : null;
};

/** "X said", "said X", ", adding that". */
function readVerb(items: readonly Item[], i: number, drafts: readonly Draft[]): Draft | null {
  const lexical = isSpeechVerb(items, i);
  if (!lexical || lexical.citing || isUnreal(items, i, lexical)) return null;
  const inverted = lexical.form === 'finite' && lexical.verb !== 'tell' ? invertedSubject(items, i) : null;
  const subject = inverted ?? subjectOf(items, i, lexical, drafts);
  if (!subject) return null;
  const { end, through } = afterVerb(items, inverted ? inverted.to + 1 : i + 1, lexical);
  const first = inverted || subject.from > i ? i : subject.to < i && subject.to >= i - 12 && isNear(drafts, subject) ? i : Math.min(subject.from, i);
  const cue = { from: first, to: end - 1 };
  const content = contentOf(items, cue, lexical, !!inverted);
  if (!content) return null;
  if (lexical.naming && !lexical.clause && !items.slice(end, end + 14).some((item) => item.quotation)) return null;
  const outlet = isOutletReport(items, subject, lexical);
  return { verb: i, cue, speaker: outlet ? null : subject, through: through ?? (outlet ? subject : openingChannel(items, cue.from)), ...content, lexical };
}

/** "Speaking to Reuters, …", "In an interview with the Daily Post, …" before the cue. */
function openingChannel(items: readonly Item[], end: number): Phrase | null {
  for (let i = 0; i < end - 1; i++) {
    if (!/^(?:speaking|talking|interview|statement|comments|remarks|writing)$/.test(items[i]!.lower) || !/^(?:to|with|on|in|for|by)$/.test(items[i + 1]!.lower))
      continue;
    const phrase = phraseAfter(items, i + 2);
    const outlet = phrase && (throughOf(items, phrase) ?? (items[i]!.lower === 'interview' && isProper(items[phrase.to]) ? phrase : null));
    if (outlet) return outlet;
  }
  return null;
}

/** A subject taken over from an earlier report in the sentence lies outside this one's cue. */
const isNear = (drafts: readonly Draft[], subject: Phrase): boolean => drafts.some((draft) => draft.speaker?.from === subject.from);

/** "refused to say", "would not comment", "has not said" report nothing; nor does "is said to". */
function isUnreal(items: readonly Item[], i: number, verb: SpeechVerb): boolean {
  let k = i - 1;
  while (k >= 0 && (items[k]!.pos === 'ADV' || ['also', 'have', 'has', 'had'].includes(items[k]!.lower)) && !UNREAL.has(items[k]!.lower)) k--;
  const before = items[k]?.lower ?? '';
  if (before === 'to' && /^(?:went|goes|go|going)$/.test(items[k - 1]?.lower ?? '') === false) return items[k - 1]?.lower !== 'on';
  if (UNREAL.has(before) && before !== 'to') return true;
  if (BE.has(before) && verb.form === 'finite') return true;
  return verb.form === 'base' && items[i]!.lower === verb.verb && isComma(items[k]);
}

/** "…," said Jane Doe: the content comes first, and no verb follows the name. */
function invertedSubject(items: readonly Item[], i: number): Phrase | null {
  const before = items[i - 1];
  if (!(before?.quotation || isComma(before) || isDash(before) || before?.text === '?' || before?.text === '!')) return null;
  const start = items[i + 1]?.pos === 'ADV' ? i + 2 : i + 1;
  const phrase = phraseAfter(items, start);
  if (!phrase || !(canSpeak(items, phrase) || (before?.quotation && items[phrase.from]!.pos === 'DET'))) return null;
  const next = items[phrase.to + 1];
  if (isVerb(next) && next?.lower !== 'speaking') return null;
  return next?.lower === "'s" || next?.lower === "'" ? null : (nameAfterRole(items, phrase) ?? phrase);
}

function subjectOf(items: readonly Item[], i: number, verb: SpeechVerb, drafts: readonly Draft[]): Phrase | null {
  const before = items[i - 1];
  const continues =
    isComma(before) ||
    before?.pos === 'CCONJ' ||
    before?.lower === 'while' ||
    before?.lower === 'by' ||
    (ALSO.has(before?.lower ?? '') && (isComma(items[i - 2]) || items[i - 2]?.pos === 'CCONJ'));
  if (verb.form === 'participle' || (continues && before?.pos === 'CCONJ') || (ALSO.has(before?.lower ?? '') && items[i - 2]?.pos === 'CCONJ')) {
    const inherited = drafts.findLast((draft) => draft.speaker)?.speaker ?? mainSubject(items, i);
    if (continues) return inherited;
    const nearest = phraseBefore(items, i - 1);
    // "with officials saying" against "condemned the attack describing it as": only the first has its own subject.
    if (verb.form === 'participle' && nearest && nearest.from > 0 && items[nearest.from - 1]!.lower !== 'with') return inherited;
    return nearest && canSpeak(items, nearest) ? nearest : null;
  }
  const subject = subjectBefore(items, i);
  if (!subject) return null;
  const head = items[subject.to]!;
  if (head.lower === 'who' || head.lower === 'which') return antecedent(items, subject.from);
  if (verb.form === 'base' && !isPlural(items, subject)) return null;
  if (canSpeak(items, subject) || (items[subject.from]!.pos === 'DET' && items[subject.from - 1]?.quotation)) return subject;
  return nameAtEnd(items, subject);
}

/** "After the news commissioner Jane Doe said": where a comma is lost, the name alone is the subject. */
function nameAtEnd(items: readonly Item[], phrase: Phrase): Phrase | null {
  let from = phrase.to;
  while (from > phrase.from && items[from - 1]!.pos === 'PROPN') from--;
  return phrase.to - from >= 1 && from > 0 && isProper(items[phrase.to]) ? { from, to: phrase.to } : null;
}

const isPlural = (items: readonly Item[], phrase: Phrase): boolean => {
  const head = headOf(items, phrase);
  return (
    /s$/.test(head.lower) ||
    ['they', 'we', 'i', 'you', 'people', 'police', 'media', 'many', 'some', 'others'].includes(head.lower) ||
    items.slice(phrase.from, phrase.to).some((item) => item.lower === 'and')
  );
};

const antecedent = (items: readonly Item[], who: number): Phrase | null => {
  const phrase = phraseBefore(items, isComma(items[who - 1]) || isDash(items[who - 1]) ? who - 2 : who - 1);
  return phrase && canSpeak(items, phrase) ? phrase : null;
};

/** The phrase before the first finite verb of the sentence: "The ship sailed on, the navy said, adding …". */
function mainSubject(items: readonly Item[], before: number): Phrase | null {
  const verb = items.findIndex((item, i) => i > 0 && i < before && !item.quotation && isVerb(item) && !/ing$/.test(item.lower));
  if (verb < 0) return null;
  const subject = subjectBefore(items, verb);
  return subject && canSpeak(items, subject) ? subject : null;
}

/** Hearer, channel and circumstances after the verb; `end` is the position after them. */
function afterVerb(items: readonly Item[], start: number, verb: SpeechVerb): { end: number; through: Phrase | null } {
  let through: Phrase | null = null;
  let end = start;
  if (verb.hearer && !OPENS_CONTENT.has(items[end]?.lower ?? '')) {
    const hearer = phraseAfter(items, end);
    if (hearer && !isVerb(items[hearer.to + 1])) {
      through = throughOf(items, hearer);
      end = hearer.to + 1;
    }
  }
  for (let guard = 0; guard < 8; guard++) {
    const item = items[end];
    if (!item || item.quotation) break;
    if (TIMES.has(item.lower) || (item.pos === 'ADV' && !OPENS_CONTENT.has(item.lower))) end++;
    else if (ADJUNCT.has(item.lower)) {
      const phrase = phraseAfter(items, end + 1);
      if (!phrase) {
        if (!TIMES.has(items[end + 1]?.lower ?? '')) break;
        end += 2;
        continue;
      }
      if (isVerb(items[phrase.to + 1]) && !isComma(items[phrase.to + 1])) break;
      through ??= throughOf(items, phrase);
      end = phrase.to + 1;
    } else if (item.pos === 'NUM' && TIMES.has(items[end - 1]?.lower ?? '')) end++;
    else break;
  }
  return { end, through };
}

/** Where the content is: before the cue, after it, or round it; null where there is nothing that the verb could report. */
function contentOf(items: readonly Item[], cue: Phrase, verb: SpeechVerb, inverted: boolean): { content: Phrase[]; follows: boolean } | null {
  const next = cue.to + 1;
  const after = items[next];
  const rest = { from: OPENS_CONTENT.has(after?.lower ?? '') || isComma(after) ? next + 1 : next, to: items.length - 1 };
  const front = { from: 0, to: cue.from - 1 };
  const opened = OPENS_CONTENT.has(after?.lower ?? '') || after?.quotation != null || (isComma(after) && items[next + 1]?.quotation != null);
  const edge = items[cue.from - 1];
  const ready = edge?.quotation != null || isComma(edge) || isDash(edge) || edge?.text === '?' || edge?.text === '!';
  const introduced = isFrontAdjunct(items, front) && hasClause(items, rest);
  const before = ready && !isJoined(cue, verb) && hasContent(items, front) && (edge?.quotation != null || !introduced);
  const clause = verb.clause && !verb.weak && !AFTERWARDS.has(after?.lower ?? '') && predicates(items, firstStretch(items, rest)) && !isComma(after);
  if (after?.lower === 'that' && !inverted) return { content: [rest], follows: false };
  if (before && (opened || (isComma(after) && isParenthesis(items, next)))) {
    if (verb.naming && opened && !verb.clause) return { content: [rest], follows: false };
    return {
      content: isComma(after) || inverted ? [front, rest] : edge?.quotation && after?.quotation ? [front, rest] : edge?.quotation ? [front] : [rest],
      follows: isComma(after) || inverted,
    };
  }
  if (before && (inverted || !clause || edge?.quotation))
    return verb.weak && !verb.closing && !edge?.quotation && !inverted ? null : { content: [front], follows: true };
  if (opened || (clause && !inverted)) return { content: [rest], follows: false };
  // "That change, the firm said at the time, lets …": subject in front of the report, the rest of its clause behind.
  if (isComma(after) && ready && verb.clause && !verb.weak && !isJoined(cue, verb) && hasNominal(items, front) && hasClause(items, firstStretch(items, rest)))
    return { content: [front, rest], follows: true };
  if (isJoined(cue, verb) && VOICING.has(verb.verb)) return { content: [rest], follows: false };
  if (verb.naming && !verb.clause) return items.slice(next, next + 16).some((item) => item.quotation) ? { content: [rest], follows: false } : null;
  if (verb.weak || !verb.clause) return null;
  if (items.slice(next, next + 16).some((item) => item.quotation)) return { content: [rest], follows: false };
  if (inverted) return null;
  // "The dam held the engineers said": where a scraper lost the commas, a verb of saying at the end reports what stands before it.
  if (!hasNominal(items, rest) && hasContent(items, front) && !isFrontAdjunct(items, front)) return { content: [front], follows: true };
  return { content: [], follows: cue.from <= 1 };
}

/** Up to the first comma: a verb of the clause reported stands in it ("declared victory, saying …" reports by the second verb alone). */
function firstStretch(items: readonly Item[], { from, to }: Phrase): Phrase {
  const comma = items.findIndex((item, i) => i > from && isComma(item));
  const verb = items.findIndex((item, i) => i >= from && isVerb(item));
  const appositive = verb > comma + 1 && comma > 0 && items.findIndex((item, i) => i > comma && isComma(item)) > 0;
  return { from, to: comma > 0 && !appositive ? Math.min(to, comma) : to };
}

const hasContent = (items: readonly Item[], { from, to }: Phrase): boolean => items.slice(from, to + 1).some((item) => item.quotation || isVerb(item));
/** A finite verb, not only "to sell" or "making". */
const hasClause = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items.slice(from, to + 1).some((item, k) => item.quotation || (isVerb(item) && !/ing$/.test(item.lower) && items[from + k - 1]?.lower !== 'to'));
/** A clause with a predicate of its own, not a noun with a relative clause: "announced a model that uses less". */
function predicates(items: readonly Item[], { from, to }: Phrase): boolean {
  const verbs = items.flatMap((item, i) =>
    i >= from && i <= to && isVerb(item) && !/ing$/.test(item.lower) && items[i - 1]?.lower !== 'to' && !isVerb(items[i - 1]) ? [i] : [],
  );
  const relative = verbs.filter((i) => i - 1 > from && ['that', 'which', 'who', 'whose', 'where'].includes(items[i - 1]!.lower));
  return verbs.length > relative.length || (!verbs.length && items.slice(from, to + 1).some((item) => item.quotation));
}

/** ", adding": a verb without a subject of its own, whose content can only follow. */
const isJoined = (cue: Phrase, verb: SpeechVerb): boolean => verb.form === 'participle' && cue.from === cue.to;
const hasNominal = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items.slice(from, to + 1).some((item) => item.pos === 'NOUN' || item.pos === 'PROPN');
/** "After the storm passed, he said the roads …": what stands in front is a circumstance. */
const isFrontAdjunct = (items: readonly Item[], { from }: Phrase): boolean =>
  SUBORDINATORS.has(items[from]?.lower ?? '') || (/^[A-Z]?[a-z]+(?:ing|ed)$/.test(items[from]?.text ?? '') && items[from]?.pos === 'VERB');

/** ", he said, " with the clause going on after it, and not with "adding", "citing", "which". */
function isParenthesis(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  if (!next || next.quotation) return !!next;
  if (
    /ing$/.test(next.lower) ||
    [
      'which',
      'who',
      'as',
      'while',
      'although',
      'though',
      'after',
      'before',
      'but',
      'and',
      'so',
      'a',
      'an',
      'the',
      'according',
      'in',
      'where',
      'when',
      'with',
      'whose',
    ].includes(next.lower)
  )
    return false;
  return isVerb(next);
}

/** Jane Doe: "…", as interviews and transcripts have it. */
function readColon(items: readonly Item[], i: number): Draft | null {
  if (items[i]!.text !== ':' || !items[i + 1]?.quotation) return null;
  const phrase = phraseBefore(items, i - 1);
  if (!phrase || !isProper(items[phrase.to]) || phrase.from === phrase.to) return null;
  const edge = items[phrase.from - 1];
  if (edge && !edge.quotation && edge.pos !== 'PUNCT') return null;
  return { verb: i, cue: { from: phrase.from, to: i }, speaker: phrase, through: null, content: [{ from: i + 1, to: i + 1 }], follows: false, lexical: null };
}

/** "The plan was praised by X as …", "was described by X as". */
function readPraised(items: readonly Item[], i: number): Draft | null {
  const lexical = speechVerb(items[i]!.lower);
  if (!lexical?.naming || items[i]!.quotation || !BE.has(items[i - 1]?.lower ?? '') || items[i + 1]?.lower !== 'by') return null;
  const phrase = phraseAfter(items, i + 2);
  if (!phrase || !canSpeak(items, phrase) || !items.slice(phrase.to, phrase.to + 8).some((item) => item.quotation)) return null;
  return {
    verb: i,
    cue: { from: i, to: phrase.to },
    speaker: phrase,
    through: null,
    content: [{ from: phrase.to + 1, to: items.length - 1 }],
    follows: false,
    lexical,
  };
}

/** "according to X", "in the words of X", "as reported by X". */
function readAccording(items: readonly Item[], i: number): Draft | null {
  const at = (k: number) => items[i + k]?.lower;
  const told = speechVerb(at(1) ?? '');
  const by = at(0) === 'as' && told && !told.mental && !told.naming && at(2) === 'by' ? 3 : 0;
  const length = at(0) === 'according' && at(1) === 'to' ? 2 : at(0) === 'in' && at(1) === 'the' && at(2) === 'words' && at(3) === 'of' ? 4 : by;
  if (!length || items[i]!.quotation) return null;
  const full = phraseAfter(items, i + length);
  if (!full) return null;
  const phrase = isVerb(items[full.to + 1]) ? nameAtStart(items, full) : full;
  const through = isOutlet(items, phrase) ? phrase : null;
  const cited =
    ['cited', 'quoted', 'reported', 'carried', 'published'].includes(items[phrase.to + 1]?.lower ?? '') && items[phrase.to + 2]?.lower === 'by'
      ? phraseAfter(items, phrase.to + 3)
      : null;
  const end = cited?.to ?? phrase.to;
  const leads = i === 0 || (i <= 2 && items.slice(0, i).every((item) => item.pos === 'CCONJ' || item.pos === 'ADV' || isComma(item)));
  const content = leads
    ? [{ from: end + 1, to: items.length - 1 }]
    : [
        { from: 0, to: i - 1 },
        ...(isComma(items[end + 1]) && end + 2 < items.length && isVerb(items[end + 2]) ? [{ from: end + 2, to: items.length - 1 }] : []),
      ];
  return { verb: i, cue: { from: i, to: end }, speaker: through ? null : phrase, through: through ?? cited, content, follows: !leads, lexical: null };
}

/** "According to Acme future models will be small": where the comma is lost, the name alone is the source. */
function nameAtStart(items: readonly Item[], phrase: Phrase): Phrase {
  let to = phrase.from;
  while (to < phrase.to && items[to + 1]!.pos === 'PROPN') to++;
  return isProper(items[to]) ? { from: phrase.from, to } : phrase;
}

/** "Interfax quoted X as saying …", "TASS reported, citing unnamed sources, that …". */
function readCited(items: readonly Item[], i: number, drafts: Draft[]): Draft | null {
  const lexical = isSpeechVerb(items, i);
  if (!lexical?.citing || isUnreal(items, i, lexical)) return null;
  const phrase = phraseAfter(items, i + 1);
  if (!phrase || !canSpeak(items, phrase)) return null;
  const source = lexical.form === 'participle' ? (drafts.at(-1)?.through ?? drafts.at(-1)?.speaker ?? mainSubject(items, i)) : subjectBefore(items, i);
  const as = items.findIndex((item, k) => k > phrase.to && k < phrase.to + 14 && item.lower === 'as' && speechVerb(items[k + 1]?.lower ?? ''));
  if (as > 0) {
    const { end } = afterVerb(items, as + 2, speechVerb(items[as + 1]!.lower)!);
    const quotedBefore = source !== null && items[source.from - 1]?.quotation != null;
    const from = OPENS_CONTENT.has(items[end]?.lower ?? '') || isComma(items[end]) ? end + 1 : end;
    const draft: Draft = {
      verb: i,
      cue: { from: lexical.form === 'participle' ? i : Math.min(source?.from ?? i, i), to: end - 1 },
      speaker: phrase,
      through: source,
      content: [quotedBefore && source ? { from: 0, to: source.from - 1 } : { from, to: items.length - 1 }],
      follows: quotedBefore,
      lexical,
    };
    return { ...draft, verb: as + 1 };
  }
  const previous = drafts.at(-1);
  if (lexical.form === 'participle' && previous && previous.content.length) {
    previous.through = previous.through ?? previous.speaker;
    previous.speaker = phrase;
    const resumes = isComma(items[phrase.to + 1]) && OPENS_CONTENT.has(items[phrase.to + 2]?.lower ?? '');
    if (resumes) previous.content = [{ from: phrase.to + 3, to: items.length - 1 }];
    if (resumes) previous.cue.to = phrase.to + 2;
    return null;
  }
  const resumes = isComma(items[phrase.to + 1]) && OPENS_CONTENT.has(items[phrase.to + 2]?.lower ?? '');
  const rest = { from: phrase.to + (resumes ? 3 : 1), to: items.length - 1 };
  const content = lexical.form === 'participle' && !resumes ? { from: 0, to: i - 1 } : rest;
  return { verb: i, cue: { from: i, to: phrase.to }, speaker: phrase, through: source, content: [content], follows: content !== rest, lexical };
}

/** "X was quoted as saying", "was quoted by the agency as saying", "is reported to have". Only the first has a speaker. */
function readPassive(items: readonly Item[], i: number): Draft | null {
  const word = items[i];
  if (!word || word.quotation || !['quoted', 'cited', 'reported'].includes(word.lower) || !BE.has(items[i - 1]?.lower ?? '')) return null;
  const subject = phraseBefore(items, i - 2);
  const as = items.findIndex((item, k) => k > i && k < i + 10 && item.lower === 'as' && speechVerb(items[k + 1]?.lower ?? ''));
  if (!subject || as < 0 || !canSpeak(items, subject)) return null;
  const by = items[i + 1]?.lower === 'by' ? phraseAfter(items, i + 2) : null;
  const { end, through } = afterVerb(items, as + 2, speechVerb(items[as + 1]!.lower)!);
  const late = items[end]?.lower === 'by' ? phraseAfter(items, end + 1) : null;
  const before = isComma(items[subject.from - 1]) || items[subject.from - 1]?.quotation;
  const from = OPENS_CONTENT.has(items[end]?.lower ?? '') || isComma(items[end]) ? end + 1 : end;
  const content = before ? { from: 0, to: subject.from - 1 } : { from, to: items.length - 1 };
  return {
    verb: as + 1,
    cue: { from: subject.from, to: late?.to ?? end - 1 },
    speaker: subject,
    through: by ?? late ?? through,
    content: [content],
    follows: !!before,
    lexical: speechVerb('said')!,
  };
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
  return isPersonal(items[to]) || HEARERS.has(words.toLowerCase()) || !/\p{Lu}/u.test(words) ? null : words;
};
