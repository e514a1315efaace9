/** The noun of what happened on a date, for where no clause says it. */
import { isEvent } from '../extract/statement/phrases.ts';
import type { Claim, Token, Topic } from '../model.ts';
import { gerundOf } from './gerund.ts';
import { participleOf } from './past.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isNominal, SPEECH } from './phraseParts.ts';
import { isTime } from './phraseTrim.ts';
import { phraseText } from './phraseWords.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "its 2012 financial guidance": what all the years stand before, which happened on no day. */
export function qualifiedNoun(readings: readonly Claim[], topic: Topic): string | null {
  const nouns = readings.map(({ story, sentence, value }) => {
    const { text, sentences } = topic.stories[story]!;
    if (!value || !YEAR.test(text.slice(value.start, value.end))) return null;
    const behind = sentences[sentence]!.tokens.filter(({ start }) => start >= value.end);
    const end = behind.findIndex(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ');
    const phrase = behind.slice(0, end < 0 ? undefined : end);
    return phrase.at(-1)?.pos === 'NOUN' && !happens(phrase.at(-1)!) ? phraseText(phrase, topic.stories[story]!.source) : null;
  });
  return nouns[0] && nouns.every((noun) => noun === nouns[0]) ? nouns[0] : null;
}

/** "Police arrested him": the arrest, since nobody knows from a title who he is. */
export function actOnSomebody({ verb, object }: Phrase): string | null {
  const { lemma } = verb.at(-1)!;
  const onPronoun = /^(?:him|her|them|it)$/.test(object[0]?.lower ?? '') && object[1]?.pos !== 'NOUN';
  return onPronoun && EVENT_NOUNS.has(lemma) ? lemma : null;
}
const EVENT_NOUNS = new Set('arrest release attack rescue murder trial visit raid escape assault search capture transfer award charge indictment'.split(' '));

const MOST_MEASURED = 3;

/** "Output was 900 tonnes in 2013": what is measured. */
export function measuredNoun(readings: readonly Claim[], topic: Topic): string | null {
  for (const reading of readings) {
    const phrase = phraseOf(reading, topic);
    const head = phrase?.subject.at(-1);
    const first = topic.stories[reading.story]!.sentences[reading.sentence]!.tokens[0];
    // A sentence's first word has a capital, and is taken for a name.
    const isNoun = head?.pos === 'NOUN' || (head !== undefined && head === first && topic.thesaurus.commonness(head.lower) > 0);
    const measures = phrase?.verb.every(({ lemma }) => lemma === 'be') && (!phrase.object.length || phrase.object[0]!.pos === 'NUM');
    if (isNoun && measures && phrase!.subject.length <= MOST_MEASURED) return head!.lower;
  }
  return null;
}

/** "When the harbour was captured", "Date of opening the season at Lenn": what was done, where nobody who did it can be named. */
export function deedOf(readings: readonly Claim[], topic: Topic): string | null {
  for (const reading of readings) {
    const phrase = phraseOf(reading, topic);
    const verb = phrase?.verb.slice(0, -1).every(({ lower }) => /^(?:will|would|to|has|have|had|did)$/.test(lower)) ? phrase.verb.at(-1)! : null;
    if (!verb || !phrase?.object.some(isNominal) || /^(?:be|have|do)$/.test(verb.lemma) || phrase.object.some(({ pos }) => pos === 'PRON')) continue;
    if (SPEECH.has(verb.lemma) || PASSIVE.test(verb.lower) || phrase.object.some(({ pos }) => pos === 'NUM')) continue;
    const what = phraseText(phrase.object, topic.stories[reading.story]!.source);
    const whole = phrase.object.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)) && isNominal(phrase.object.at(-1));
    const past = /(?:ed|ing)$/.test(verb.lower) || verb.lower !== verb.lemma;
    if (!whole || !past || phrase.object.some(isTime)) return `Date of ${gerundOf(verb.lemma)} ${what}`;
    const last = phrase.object.at(-1)!;
    return `When ${what} ${last.pos === 'NOUN' && last.lower !== last.lemma && last.lower.endsWith('s') ? 'were' : 'was'} ${participleOf(verb.lemma)}`;
  }
  return null;
}

/** "shown the door at Lennport": done to somebody, not by them. */
const PASSIVE = /^(?:shown|given|taken|seen|known|thrown|driven|written|broken|chosen|stolen|beaten|eaten|torn|worn|born|flown|grown|drawn)$/;

/** Nobody asks for the date of a bookmaker or of a list: of the betting, and of the sale. */
export const happens = (token: Token): boolean =>
  isEvent(token) || (/ing$/.test(token.lower) && !/^(?:investigating|leading|ruling|working|living|standing|building|morning|evening)$/.test(token.lower));

/** "launched a surprise offensive": what was done, where nobody says who did it. */
export function objectOf(readings: readonly Claim[], topic: Topic): string | null {
  for (const reading of readings) {
    const object = phraseOf(reading, topic)?.object ?? [];
    const end = object.findIndex((token, i) => i > 0 && token.pos === 'ADP');
    const whole = (end < 0 ? object : object.slice(0, end)).filter((token) => token.pos !== 'DET' && token.pos !== 'PRON');
    // "earned Ann Poe two nominations": to whom, and how many, is another matter.
    const phrase = whole.slice(whole.findLastIndex(({ pos }) => pos === 'NUM') + 1);
    if (phrase.at(-1)?.pos === 'NOUN' && happens(phrase.at(-1)!) && /^[a-z-]{4,}$/i.test(phrase.at(-1)!.text) && phrase.length <= 4 && phrase[0]!.pos !== 'ADP')
      return phraseText(phrase, topic.stories[reading.story]!.source);
  }
  return null;
}

/** "Saturday's blast", "the 2004 quake": the noun that the date itself qualifies. */
export function possessedNoun(reading: Claim, topic: Topic): string | null {
  const tokens = topic.stories[reading.story]!.sentences[reading.sentence]?.tokens ?? [];
  const after = tokens.findIndex((token) => token.start >= (reading.value?.end ?? 0));
  if (after < 1) return null;
  const from = tokens[after]!.lower === "'s" ? after + 1 : /days$/.test(tokens[after - 1]!.lower) ? after : -1;
  // "Monday's bus crash": the crash.
  const end = from < 0 ? -1 : tokens.findIndex(({ pos }, i) => i >= from && pos !== 'NOUN');
  const noun = from < 0 ? undefined : tokens.slice(from, end < 0 ? undefined : end).at(-1);
  return noun?.lemma ?? null;
}
