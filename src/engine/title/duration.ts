import { VAGUE_NOUNS } from '../align/duration.ts';
import { attribute } from '../extract/quote/attribution.ts';
import { isEvent } from '../extract/statement/phrases.ts';
import type { Alignment, DurationClaim, Topic } from '../model.ts';
import { ageTitle } from './age.ts';
import { type Best, bestOf, isSpeech, textOf } from './bestPhrase.ts';
import { endedAfter, isThing, LASTING, nounBehind, spentAt } from './durationNoun.ts';
import { isAfter, isToCome, LEADING, questionOf } from './durationQuestion.ts';
import { phraseOf } from './phrase.ts';
import { lowerFirst, phraseText } from './phraseWords.ts';
import { sharedNoun } from './sharedNoun.ts';
import { sentenceWords } from './words.ts';

/** "Length of the lease", "Age of the witness", "How long the rescue took", "Years in prison". */
export function titleDuration(alignment: Alignment, topic: Topic): string {
  const durations = alignment.readings.filter((claim): claim is DurationClaim => claim.kind === 'duration');
  if (durations.some((claim) => claim.duration.age)) return ageTitle(durations, topic);
  const noun = durations.find(({ duration: { of } }) => of !== null && !VAGUE_NOUNS.has(of))?.duration.of ?? null;
  const old = durations.filter((claim) => isHowOld(claim, topic)).length;
  if (noun && old && (old === durations.length || isThing(noun))) return `Age of the ${noun}`;
  const order = orderWithin(durations, topic);
  if (order) return order;
  const question = questionOf(durations, topic);
  if (noun && !isThing(noun) && question !== 'How soon') return `Length of the ${noun}`;
  const filled = nounBehind(alignment, topic) ?? endedAfter(alignment, topic);
  if (filled) return `Length of the ${filled}`;
  const better = durations.map((claim) => comparativeOf(claim, topic)).find((one) => one !== null);
  if (better) return `How long since ${better}`;
  const spent = spentAt(durations, topic);
  const best = bestOf(alignment.readings, topic, (phrase) => !isSpeech(phrase));
  const told = best ? textOf(best, alignment.readings, topic) : saidOfThemselves(durations, topic);
  if (spent && (!told || isAfter(durations, topic))) return spent;
  const time = best && timeFor(best, topic);
  if (time) return time;
  // Where one story asks how soon and another how long, it is for the one that the words are of.
  const asked = best && durations.find((claim) => claim.story === best.claim.story);
  if (told) return `${asked ? questionOf([asked], topic) : question} ${lowerFirst(told, topic)}`;
  if (question === 'How soon' && !durations.some((claim) => isToCome(claim, topic)))
    return durations.every((claim) => sentenceWords(claim, topic).some((word) => DYING.test(word))) ? 'Time until death' : 'Time that passed';
  const shared = sharedNoun(alignment.readings, topic, (token) => isEvent(token) || LASTING.has(token.lemma));
  return shared ? `Length of the ${shared}` : 'Length of time';
}
const DYING = /^(?:die|died|dies|dead|death|succumbed)$/;

const ORDINAL =
  /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:[\w-]+\s+){0,2}?(\p{Ll}{3,})\b[^.;]*\b(?:in|within|since|over)\s+(?:(?:about|less|more|than|just|only|the|last|past)\s+){0,3}$/u;

/** "the second breakout in three years": how long it took to be so many. */
function orderWithin(durations: readonly DurationClaim[], topic: Topic): string | null {
  const found = durations.flatMap(({ story, sentence, value }) => {
    const { text, sentences } = topic.stories[story]!;
    const match = ORDINAL.exec(text.slice(sentences[sentence]!.start, value.start).replace(/\s+/g, ' '));
    return match ? [{ ordinal: match[1]!, noun: match[2]! }] : [];
  });
  if (!found.length || found.length < durations.length) return null;
  return `Time in which it was the ${found[0]!.ordinal}`;
}

/** "Repair of the quay will be carried out over two years": the time for the repair. */
function timeFor({ claim, phrase }: Best, topic: Topic): string | null {
  const { text, source } = topic.stories[claim.story]!;
  const over =
    /\b(?:over|within|in)\s+(?:the\s+next\s+)?(?:(?:over|within|in)\s+)?$/.test(text.slice(Math.max(0, claim.value!.start - 16), claim.value!.start)) ||
    LEADING.test(text.slice(claim.value!.start));
  const of = phrase.subject.findIndex(({ lower }) => lower === 'of');
  const head = phrase.subject.slice(0, of < 0 ? undefined : of).at(-1);
  const done = /^(?:carry|complete|finish|take|do|spread|stretch|phase)$/.test(phrase.verb.at(-1)!.lemma);
  return over && done && head && isEvent(head) ? `Time for ${lowerFirst(phraseText(phrase.subject, source), topic)}` : null;
}

/** "I was bitter for a week", said Ann Poe: "Ann Poe was bitter". */
function saidOfThemselves(durations: readonly DurationClaim[], topic: Topic): string | null {
  for (const claim of durations) {
    const phrase = phraseOf(claim, topic);
    if (phrase?.subject.length !== 1 || phrase.subject[0]!.lower !== 'i') continue;
    const said = attribute(claim, topic.stories[claim.story]!, topic);
    const name = said?.name ?? said?.speaker?.text;
    const words = phraseText([...phrase.verb, ...phrase.object], topic.stories[claim.story]!.source)
      .replace(/^(?:am|'m)\b/, 'is')
      .replace(/^have\b/, 'has');
    if (name && /^\p{Lu}/u.test(name)) return `${name} ${words}`;
  }
  return null;
}

/** "The 27-year-old mill": how old a thing is, which is no person. */
const isHowOld = ({ story, value }: DurationClaim, topic: Topic): boolean => /[\s-]old$/i.test(topic.stories[story]!.text.slice(value.start, value.end));

const SUPERLATIVE =
  /\b(worst|deadliest|smallest|largest|biggest|lowest|highest|longest|shortest|heaviest|hottest|coldest|wettest|driest|fastest|slowest|weakest|strongest|poorest|steepest|sharpest) (\p{Ll}{3,})\b[^,;.]{0,60}\b(?:in|for|since)\s+(?:\w+\s+){0,2}$/u;

/** "the worst crash in 12 years", "the smallest crowd since 2009": nothing lasted so long. */
function comparativeOf({ story, sentence, value }: DurationClaim, topic: Topic): string | null {
  const { text, sentences } = topic.stories[story]!;
  const [, superlative, noun] = SUPERLATIVE.exec(text.slice(sentences[sentence]!.start, value.start).replace(/\s+/g, ' ')) ?? [];
  if (!superlative) return null;
  return /^(?:worst|deadliest)$/.test(superlative) ? 'a worse one' : `a ${superlative.replace(/est$/, 'er')} ${noun}`;
}
