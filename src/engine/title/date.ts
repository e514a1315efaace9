import { eventOf } from '../align/event.ts';
import type { Alignment, Claim, DateClaim, Topic } from '../model.ts';
import { bestOf, textOf } from './bestPhrase.ts';
import { edgeTitle, periodTitle } from './dateEdge.ts';
import { actOnSomebody, deedOf, happens, measuredNoun, objectOf, possessedNoun, qualifiedNoun } from './dateNoun.ts';
import { phraseOf } from './phrase.ts';
import { SPEECH } from './phraseParts.ts';
import { lowerFirst } from './phraseWords.ts';
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
  const best = bestOf(alignment.readings, topic);
  const act = best && actOnSomebody(best.phrase);
  if (act) return `Date of the ${act}`;
  const phrase = best && textOf(best, alignment.readings, topic);
  if ((!phrase || / spoke$| (?:announced|revealed|confirmed) it$/.test(phrase)) && isAnnounced(alignment.readings, topic)) return 'Date of the announcement';
  if (phrase) return `When ${lowerFirst(phrase, topic)}`;
  const happening = objectOf(alignment.readings, topic) ?? sharedNoun(alignment.readings, topic, happens);
  if (happening) return `Date of the ${happening}`;
  const doing = deedOf(alignment.readings, topic);
  if (doing) return `Date of ${doing}`;
  const measured = measuredNoun(alignment.readings, topic);
  if (measured)
    return `${alignment.readings.every((reading) => reading.kind === 'date' && reading.time.precision === 'year') ? 'Year' : 'Date'} of the ${measured}`;
  return `Date: “${wordsAround(alignment.readings, topic)}”`;
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
