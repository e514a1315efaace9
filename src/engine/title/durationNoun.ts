/** What a time is the time of: what fills it, where it is spent, what ended after it, which things do not last. */
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../extract/entity/lexicon/heads.ts';
import { SITE_NOUNS } from '../extract/entity/lexicon/location.ts';
import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import type { Alignment, DurationClaim, Token, Topic } from '../model.ts';
import { phraseOf } from './phrase.ts';
import { capital } from './words.ts';

/** What is said to last, beside events. */
export const LASTING = new Set(
  'stay curfew programme program probation sentence search drought illness tour trip race film season term lead run wait delay ride walk journey course career friendship relationship feud standoff stand-off blockade outage blackout hunt manhunt inquiry probe tenure reign stint shift agreement truce contract work session hearing rioting unrest violence silence'.split(
    ' ',
  ),
);

/** Things, places and bodies are old, and are not long in years: nobody asks for the length of a jail. */
export const isThing = (noun: string): boolean =>
  SITE_NOUNS.has(noun) || PLACE_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun) || isPeople(noun) || isPartOfPeople(noun) || THINGS.has(noun);
const THINGS = new Set('room refuge chain car ship boat vessel plane aircraft train bus door roof air water food record history'.split(' '));

/** "forty years at sea", "ten years in prison", "nine years in the job": where they were spent. */
export function spentAt(durations: readonly DurationClaim[], topic: Topic): string | null {
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
export function nounBehind(alignment: Alignment, topic: Topic): string | null {
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
export function endedAfter(alignment: Alignment, topic: Topic): string | null {
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
