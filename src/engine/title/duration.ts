import { VAGUE_NOUNS } from '../align/duration.ts';
import type { Alignment, DurationClaim, Token, Topic } from '../model.ts';
import { ageTitle } from './age.ts';
import { sharedNoun } from './date.ts';
import { bestPhrase, phraseOf } from './phrase.ts';
import { lowerFirst } from './phraseWords.ts';
import { capital } from './words.ts';

/** "Length of the lease", "Age of the witness", "How long the rescue took". */
export function titleDuration(alignment: Alignment, topic: Topic): string {
  const durations = alignment.readings.filter((claim): claim is DurationClaim => claim.kind === 'duration');
  const named = durations.find((claim) => claim.duration.of !== null && !VAGUE_NOUNS.has(claim.duration.of));
  if (durations.some((claim) => claim.duration.age)) return ageTitle(durations, topic);
  if (named && durations.every((claim) => isHowOld(claim, topic))) return `Age of the ${named.duration.of}`;
  if (named) return `Length of the ${named.duration.of}`;
  const filled = nounBehind(alignment, topic);
  if (filled) return `Length of the ${filled}`;
  const ended = endedAfter(alignment, topic);
  if (ended) return `Length of the ${ended}`;
  if (durations.some((claim) => isWorst(claim, topic))) return 'How long since a worse one';
  const spent = spentAt(durations, topic);
  const phrase = bestPhrase(alignment.readings, topic);
  if (phrase) return spent && !/^(?:the|an?)\b|\p{Lu}/iu.test(phrase) ? spent : `${questionOf(durations, topic)} ${lowerFirst(phrase, topic)}`;
  if (spent) return spent;
  const noun = sharedNoun(alignment.readings, topic);
  return noun ? `Length of the ${noun}` : 'Length of time';
}

/** "The 27-year-old mill": how old a thing is, which is no person. */
const isHowOld = ({ story, value }: DurationClaim, topic: Topic): boolean => /[\s-]old$/i.test(topic.stories[story]!.text.slice(value.start, value.end));

/** "with 90 seconds to go", "90 seconds before lift-off"; what burned "for six hours before it was put out" burned so long. */
const LEFT =
  /^\s*(?:to go\b|left\b|remaining\b|before (?:the )?(?:planned |scheduled )?(?:lift-?off|launch|take-?off|kick-?off|start|end|deadline|departure|(?:final )?whistle)\b)/;

/** "called off 90 seconds before": what it lasted is not told, but when it was. */
function questionOf(durations: readonly DurationClaim[], topic: Topic): string {
  const behind = durations.map(({ story, value }) => topic.stories[story]!.text.slice(value.end, value.end + 40));
  const before = durations.map(({ story, value }) => topic.stories[story]!.text.slice(Math.max(0, value.start - 20), value.start));
  if (behind.every((text) => LEFT.test(text))) return 'Time left when';
  const soon = behind.every((text, i) => /^\s*later\b/.test(text) || /\b(?:after|within)\s+(?:only\s+|just\s+)?$/.test(before[i]!));
  return soon ? 'How soon' : 'How long';
}

/** "the worst crash in 12 years", "the deadliest storm since 2009": nothing lasted so long. */
const isWorst = ({ story, sentence, value }: DurationClaim, topic: Topic): boolean => {
  const { text, sentences } = topic.stories[story]!;
  return /\b(?:worst|deadliest)\b[^,;.]{0,60}\b(?:in|for|since)\s+(?:\w+\s+){0,2}$/u.test(text.slice(sentences[sentence]!.start, value.start));
};

/** "forty years at sea", "ten years in prison": where they were spent. */
function spentAt(durations: readonly DurationClaim[], topic: Topic): string | null {
  for (const { story, sentence, value, duration } of durations) {
    const [link, noun, next] = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ start }) => start >= value.end);
    const place = link && /^(?:at|in|on)$/.test(link.lower) && noun?.pos === 'NOUN' && next?.pos !== 'NOUN' ? noun : null;
    if (place) return `${capital(duration.unit)}s ${link!.lower} ${place.lower}`;
  }
  return null;
}

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
