import { contextOf } from '../align/context.ts';
import { eventOf } from '../align/event.ts';
import { isEvent } from '../extract/statement/phrases.ts';
import type { Alignment, Claim, DateClaim, Token, Topic } from '../model.ts';
import { bestOf, textOf } from './bestPhrase.ts';
import { edgeTitle, periodTitle } from './dateEdge.ts';
import { gerundOf } from './gerund.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { isNominal, SPEECH } from './phraseParts.ts';
import { lowerFirst, phraseText } from './phraseWords.ts';

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

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "its 2012 financial guidance": what all the years stand before, which happened on no day. */
function qualifiedNoun(readings: readonly Claim[], topic: Topic): string | null {
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
function actOnSomebody({ verb, object }: Phrase): string | null {
  const { lemma } = verb.at(-1)!;
  const onPronoun = /^(?:him|her|them|it)$/.test(object[0]?.lower ?? '') && object[1]?.pos !== 'NOUN';
  return onPronoun && EVENT_NOUNS.has(lemma) ? lemma : null;
}
const EVENT_NOUNS = new Set('arrest release attack rescue murder trial visit raid escape assault search capture transfer award charge indictment'.split(' '));

/** "said on Monday that it had plans": nothing but saying it happened on that day. */
function isAnnounced(readings: readonly Claim[], topic: Topic): boolean {
  const verbs = readings.map((reading) => {
    const phrase = phraseOf(reading, topic);
    const bare = phrase && !phrase.object.length && !phrase.verb.some(({ lemma }) => lemma === 'be');
    return bare ? phrase.verb.at(-1)!.lemma : '';
  });
  return verbs.filter((verb) => SPEECH.has(verb)).length * 2 > readings.length && verbs.some((verb) => /^(?:announce|reveal|unveil)$/.test(verb));
}

const MOST_MEASURED = 3;

/** "Output was 900 tonnes in 2013": what is measured. */
function measuredNoun(readings: readonly Claim[], topic: Topic): string | null {
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

/** "capturing the harbour": what was done, where nobody who did it can be named. */
function deedOf(readings: readonly Claim[], topic: Topic): string | null {
  for (const reading of readings) {
    const phrase = phraseOf(reading, topic);
    const verb = phrase?.verb.slice(0, -1).every(({ lower }) => /^(?:will|would|to|has|have|had|did)$/.test(lower)) ? phrase.verb.at(-1)! : null;
    if (!verb || !phrase?.object.some(isNominal) || /^(?:be|have|do)$/.test(verb.lemma) || phrase.object.some(({ pos }) => pos === 'PRON')) continue;
    if (SPEECH.has(verb.lemma) || PASSIVE.test(verb.lower) || phrase.object.some(({ pos }) => pos === 'NUM')) continue;
    return `${gerundOf(verb.lemma)} ${phraseText(phrase.object, topic.stories[reading.story]!.source)}`;
  }
  return null;
}

/** "shown the door at Lennport": done to somebody, not by them. */
const PASSIVE = /^(?:shown|given|taken|seen|known|thrown|driven|written|broken|chosen|stolen|beaten|eaten|torn|worn|born|flown|grown|drawn)$/;

/** Nobody asks for the date of a bookmaker or of a list: of the betting, and of the sale. */
const happens = (token: Token): boolean =>
  isEvent(token) || (/ing$/.test(token.lower) && !/^(?:investigating|leading|ruling|working|living|standing|building|morning|evening)$/.test(token.lower));

/** "launched a surprise offensive": what was done, where nobody says who did it. */
function objectOf(readings: readonly Claim[], topic: Topic): string | null {
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
function possessedNoun(reading: Claim, topic: Topic): string | null {
  const tokens = topic.stories[reading.story]!.sentences[reading.sentence]?.tokens ?? [];
  const after = tokens.findIndex((token) => token.start >= (reading.value?.end ?? 0));
  if (after < 1) return null;
  const next =
    tokens[after]!.lower === "'s" ? tokens[after + 1] : /s$/.test(tokens[after - 1]!.lower) && /day/.test(tokens[after - 1]!.lower) ? tokens[after] : undefined;
  return next?.pos === 'NOUN' ? next.lemma : null;
}

const isDay = ({ time }: DateClaim): boolean => time.days !== null && time.days[0] === time.days[1];

/** The commonest word, how often it is there, and how many words there are. */
function commonest(words: readonly string[]): { word: string; times: number; all: number } | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best ? { word: best[0], times: best[1], all: words.length } : null;
}

/** The noun near most of the readings' values that weighs most; null where they share none. */
export function sharedNoun(readings: readonly Claim[], topic: Topic, fits: (token: Token) => boolean = () => true): string | null {
  const weights = new Map<string, { weight: number; readings: number }>();
  for (const reading of readings) {
    const nouns = new Set(
      topic.stories[reading.story]!.sentences[reading.sentence]?.tokens.filter(
        (token) => token.pos === 'NOUN' && fits(token) && /^[a-z-]{4,}$/.test(token.lower) && topic.thesaurus.commonness(token.lemma) > 0,
      ).map((token) => token.lemma),
    );
    for (const [word, weight] of contextOf(reading, topic).near) {
      if (!nouns.has(word)) continue;
      const known = weights.get(word) ?? { weight: 0, readings: 0 };
      weights.set(word, { weight: known.weight + weight, readings: known.readings + 1 });
    }
  }
  const shared = [...weights]
    .filter(([, { readings: count }]) => count > 1)
    .sort((a, b) => b[1].readings - a[1].readings || b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1));
  return shared[0]?.[0] ?? null;
}
