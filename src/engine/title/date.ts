import { eventOf } from '../align/event.ts';
import type { Alignment, Claim, DateClaim, Topic } from '../model.ts';
import { bestOf, textOf } from './bestPhrase.ts';
import { edgeTitle, periodTitle } from './dateEdge.ts';
import { actOnSomebody, deedOf, happens, measuredNoun, objectOf, possessedNoun, qualifiedNoun } from './dateNoun.ts';
import { simplePast } from './past.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isNominal, SPEECH } from './phraseParts.ts';
import { subjectOf } from './phraseSubject.ts';
import { lowerFirst, phraseText } from './phraseWords.ts';
import { sharedNoun } from './sharedNoun.ts';

/** "When Russia intervened in the war"; "Date of the announcement" where no reading has a clause that says it. */
export function titleDate(alignment: Alignment, topic: Topic): string {
  const event = commonest(alignment.readings.flatMap((reading) => (reading.kind === 'date' && isDay(reading) && eventOf(reading, topic)) || []));
  if (event && event.all * 2 > alignment.readings.length) return `Date of the ${event.word}`;
  const possessed = commonest(alignment.readings.flatMap((reading) => possessedNoun(reading, topic) ?? []));
  if (possessed && possessed.times * 2 >= alignment.readings.length) return `Date of the ${possessed.word}`;
  const edge = edgeTitle(alignment.readings, topic) ?? periodTitle(alignment.readings, topic);
  if (edge) return edge;
  const qualified = qualifiedNoun(alignment.readings, topic);
  if (qualified) return `Year of the ${qualified}`;
  const best = bestOf(alignment.readings, topic, (phrase) => !isGoingOn(phrase));
  const act = best && actOnSomebody(best.phrase);
  if (act) return `Date of the ${act}`;
  const phrase = best && textOf(best, alignment.readings, topic);
  if ((!phrase || / spoke$| (?:announced|revealed|confirmed) it$/.test(phrase)) && isAnnounced(alignment.readings, topic)) return 'Date of the announcement';
  if (phrase) return asked(lowerFirst(phrase, topic), alignment.readings);
  const speaker = tellerOf(alignment.readings, topic);
  if (speaker) return `When ${lowerFirst(speaker, topic)} spoke`;
  const happening = objectOf(alignment.readings, topic) ?? sharedNoun(alignment.readings, topic, happens);
  if (happening) return `Date of the ${happening}`;
  const doing = deedOf(alignment.readings, topic);
  if (doing) return doing;
  const measured = measuredNoun(alignment.readings, topic);
  if (measured)
    return `${alignment.readings.every((reading) => reading.kind === 'date' && reading.time.precision === 'year') ? 'Year' : 'Date'} of the ${measured}`;
  return `Date: “${wordsAround(alignment.readings, topic)}”`;
}

/** "are in talks", told of a day that is over: of another time than the date. */
const isGoingOn = ({ verb }: Phrase): boolean =>
  verb.length === 2 && /^(?:is|are)$/.test(verb[0]!.lower) && /ing$/.test(verb[1]!.lower) && verb[1]!.lemma !== 'go';

/** "On Monday an official said that engines are being built": the day is the official's. */
function tellerOf(readings: readonly Claim[], topic: Topic): string | null {
  for (const reading of readings) {
    const phrase = phraseOf(reading, topic);
    const { sentences, source } = topic.stories[reading.story]!;
    const { tokens } = sentences[reading.sentence]!;
    const told =
      phrase && (isGoingOn(phrase) || /ing$/.test(phrase.verb.at(-1)!.lower)) ? tokens.findIndex(({ lemma, pos }) => pos === 'VERB' && SPEECH.has(lemma)) : -1;
    const subject = told > 0 ? subjectOf(tokens, told) : [];
    if (subject.some(isNominal) && subject.at(-1)!.pos !== 'PRON') return phraseText(subject, source);
  }
  return null;
}

/** "When Ann Poe ordered a review"; "Since when Lenn has not won" of what has been so since. */
function asked(phrase: string, readings: readonly Claim[]): string {
  const since = readings.some((reading) => reading.kind === 'date' && reading.time.relation === 'since');
  return since && / (?:has|have) (?:not|never|been)\b/.test(phrase) ? `Since when ${phrase}` : `When ${simplePast(phrase)}`;
}

/** "said on Monday that it had plans": nothing but saying it happened on that day. */
function isAnnounced(readings: readonly Claim[], topic: Topic): boolean {
  const verbs = readings.map((reading) => {
    const phrase = phraseOf(reading, topic);
    const bare = phrase && !phrase.object.length && !phrase.verb.some(({ lemma }) => lemma === 'be');
    return bare ? phrase.verb.at(-1)!.lemma : '';
  });
  return verbs.filter((verb) => SPEECH.has(verb)).length * 2 > readings.length && verbs.some((verb) => /^(?:announce|reveal|unveil)$/.test(verb));
}

/** Words on either side of the date that are quoted where no title can be made of them. */
const AROUND = { before: 4, behind: 3 };

/** The date amid its words, of the story that needs the fewest: "bookmakers suspending betting yesterday". */
function wordsAround(readings: readonly Claim[], topic: Topic): string {
  const [reading] = readings.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const { source, sentences } = topic.stories[reading!.story]!;
  const { start, end } = reading!.value ?? reading!;
  const tokens = sentences[reading!.sentence]!.tokens.filter((token) => token.start >= reading!.start && token.end <= reading!.end);
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  const first = words.filter((token) => token.end <= start).slice(-AROUND.before)[0]?.start ?? start;
  const last =
    words
      .filter((token) => token.start >= end)
      .slice(0, AROUND.behind)
      .at(-1)?.end ?? end;
  return source
    .slice(first, last)
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:which|that|who|and|but|as)\s+/, '');
}

const isDay = ({ time }: DateClaim): boolean => time.days !== null && time.days[0] === time.days[1];

/** The commonest word, how often it is there, and how many words there are. */
function commonest(words: readonly string[]): { word: string; times: number; all: number } | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best ? { word: best[0], times: best[1], all: words.length } : null;
}
