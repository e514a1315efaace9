import { VAGUE_NOUNS } from '../align/duration.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../extract/entity/lexicon/heads.ts';
import { SITE_NOUNS } from '../extract/entity/lexicon/location.ts';
import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import { attribute } from '../extract/quote/attribution.ts';
import { isEvent } from '../extract/statement/phrases.ts';
import type { Alignment, DurationClaim, Token, Topic } from '../model.ts';
import { ageTitle } from './age.ts';
import { type Best, bestOf, isSpeech, textOf } from './bestPhrase.ts';
import { sharedNoun } from './date.ts';
import { phraseOf } from './phrase.ts';
import { lowerFirst, phraseText } from './phraseWords.ts';
import { capital, sentenceWords } from './words.ts';

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
  if (durations.some((claim) => isWorst(claim, topic))) return 'How long since a worse one';
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
/** What is said to last, beside events. */
const LASTING = new Set(
  'stay curfew programme program probation sentence search drought illness tour trip race film season term lead run wait delay ride walk journey course career friendship relationship feud standoff stand-off blockade outage blackout hunt manhunt inquiry probe tenure reign stint shift agreement truce contract work session hearing rioting unrest violence silence'.split(
    ' ',
  ),
);

/** Things, places and bodies are old, and are not long in years: nobody asks for the length of a jail. */
const isThing = (noun: string): boolean =>
  SITE_NOUNS.has(noun) || PLACE_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun) || isPeople(noun) || isPartOfPeople(noun) || THINGS.has(noun);
const THINGS = new Set('room refuge chain car ship boat vessel plane aircraft train bus door roof air water food record history'.split(' '));

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

/** "left after nine years in the job": not leaving took so long. */
const isAfter = (durations: readonly DurationClaim[], topic: Topic): boolean =>
  durations.some(({ story, value }) => AFTER.test(topic.stories[story]!.text.slice(Math.max(0, value.start - 20), value.start)));

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

/** "with 90 seconds to go", "90 seconds before lift-off"; what burned "for six hours before it was put out" burned so long. */
const LEFT =
  /^\s*(?:to go\b|left\b|remaining\b|before (?:the )?(?:planned |scheduled )?(?:lift-?off|launch|take-?off|kick-?off|start|end|deadline|departure|(?:final )?whistle)\b)/;

/** "an hour later", "a day after the vote", "after an hour", "is due within three months". */
const LATER = /^\s*(?:later\b|after(?:wards)?\b|before\b|earlier\b)/;
const AFTER = /\b(?:after|within)\s+(?:only\s+|just\s+|some\s+|about\s+)?$/;
const WITHIN = /\b(?:in|within)\s+(?:about\s+|the next\s+)?$/;
/** The value itself may begin with them. */
const LEADING = /^(?:within|after|in)\s+/;
/** "after nine years in the job": time spent, and no waiting. */
const SPENT = /^\s*(?:in|at|as|on|with|of)\b/;
const isToCome = ({ story, sentence, value }: DurationClaim, topic: Topic): boolean =>
  topic.stories[story]!.sentences[sentence]!.tokens.some(
    ({ end, lower }) => end <= value.start && /^(?:will|would|expect|expects|expected|due|to|plans|promised)$/.test(lower),
  );

/** "called off 90 seconds before": what it lasted is not told, but when it was. */
function questionOf(durations: readonly DurationClaim[], topic: Topic): string {
  const behind = durations.map(({ story, value }) => topic.stories[story]!.text.slice(value.end, value.end + 40));
  const before = durations.map(
    ({ story, value }) =>
      topic.stories[story]!.text.slice(Math.max(0, value.start - 20), value.start) +
      (LEADING.exec(topic.stories[story]!.text.slice(value.start, value.end))?.[0] ?? ''),
  );
  if (behind.every((text) => LEFT.test(text))) return 'Time left when';
  const soon = behind.every(
    (text, i) =>
      (LATER.test(text) && !/\bfor\s+(?:\w+\s+)?$/.test(before[i]!)) ||
      ((AFTER.test(before[i]!) || (WITHIN.test(before[i]!) && isToCome(durations[i]!, topic))) && !SPENT.test(text)),
  );
  return soon ? 'How soon' : 'How long';
}

/** "the worst crash in 12 years", "the deadliest storm since 2009": nothing lasted so long. */
const isWorst = ({ story, sentence, value }: DurationClaim, topic: Topic): boolean => {
  const { text, sentences } = topic.stories[story]!;
  return /\b(?:worst|deadliest)\b[^,;.]{0,60}\b(?:in|for|since)\s+(?:\w+\s+){0,2}$/u.test(text.slice(sentences[sentence]!.start, value.start));
};

/** "forty years at sea", "ten years in prison", "nine years in the job": where they were spent. */
function spentAt(durations: readonly DurationClaim[], topic: Topic): string | null {
  for (const { story, sentence, value, duration } of durations) {
    const [link, ...rest] = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ start }) => start >= value.end);
    const article = rest[0]?.lower === 'the' && OFFICES.has(rest[1]?.lower ?? '') ? [rest.shift()!] : [];
    const [noun, next] = rest;
    const place = link && /^(?:at|in|on)$/.test(link.lower) && noun?.pos === 'NOUN' && next?.pos !== 'NOUN' ? noun : null;
    if (place) return `${capital(duration.unit)}s ${link!.lower} ${article.length ? 'the ' : ''}${place.lower}`;
  }
  return null;
}
const OFFICES = new Set(['job', 'post', 'role', 'position', 'chair', 'saddle']);

/** "three days of national mourning": what the time is filled with. */
function nounBehind(alignment: Alignment, topic: Topic): string | null {
  for (const claim of alignment.readings) {
    const { text, sentences } = topic.stories[claim.story]!;
    const behind = sentences[claim.sentence]!.tokens.filter((token) => token.start >= (claim.value?.end ?? claim.end));
    if (behind[0]?.lower !== 'of') continue;
    // "after 11 hours of talks | ministers agreed": a plural ends what fills the time.
    const end = behind.findIndex((token, i) => i > 0 && (!['ADJ', 'NOUN', 'PROPN'].includes(token.pos) || isPlural(behind[i - 1]!)));
    const phrase = behind.slice(1, end < 0 ? undefined : end);
    if (phrase.at(-1)?.pos === 'NOUN' && phrase.length <= 3) return text.slice(phrase[0]!.start, phrase.at(-1)!.end);
  }
  return null;
}

const isPlural = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && lower.endsWith('s') && lower !== lemma;

/** "The festival ended after ten days": the length of what ended, not of its ending. */
function endedAfter(alignment: Alignment, topic: Topic): string | null {
  for (const claim of alignment.readings) {
    const { text } = topic.stories[claim.story]!;
    const phrase = phraseOf(claim, topic);
    const link = phrase?.subject.findIndex(({ pos }, i) => i > 0 && pos === 'ADP') ?? -1;
    const subject = phrase?.subject.slice(0, link < 0 ? undefined : link).at(-1);
    const after = /\bafter (?:\w+ ){0,2}$/.test(text.slice(claim.start, claim.value?.start ?? claim.start));
    if (after && subject?.pos === 'NOUN' && phrase?.verb.some(({ lemma }) => ENDING.has(lemma))) return subject.lower;
  }
  return null;
}
const ENDING = new Set(['end', 'close', 'finish', 'conclude', 'stop', 'break', 'collapse', 'fail']);
