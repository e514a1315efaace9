/** The phrase that a title is made of: the clearest of all readings, and the one that they share most of. */
import type { Claim, Token, Topic } from '../model.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { SPEECH } from './phraseParts.ts';
import { withoutUnshared } from './phraseTrim.ts';
import { phraseText } from './phraseWords.ts';
import { nameInTitle } from './shortForm.ts';
import { commonest, PRICES, sentenceWords } from './words.ts';

/** What a phrase from outside the claim's own clause must make up for. */
const WIDER_COSTS = 0.75;

/** What the others say too counts for this much at most. */
const SHARED = 0.7;

export interface Best {
  claim: Claim;
  phrase: Phrase;
}

/** The best phrase among the readings that has a subject that says something; null where there is none. */
export function bestOf(readings: readonly Claim[], topic: Topic, fits: (phrase: Phrase) => boolean = () => true): Best | null {
  const drafts = readings
    .flatMap((claim) => [
      { claim, phrase: phraseOf(claim, topic), costs: 0 },
      { claim, phrase: phraseOf({ ...claim, start: topic.stories[claim.story]!.sentences[claim.sentence]?.start ?? claim.start }, topic), costs: WIDER_COSTS },
    ])
    .flatMap(({ claim, phrase, costs }) =>
      phrase && fits(phrase) ? [{ claim, phrase, score: phrase.score - costs, shared: sharedBy(phrase, claim, readings, topic) }] : [],
    );
  const [shared, alone] = [drafts.filter((draft) => draft.shared > 0), drafts.filter((draft) => draft.shared === 0)];
  const ranked = (some: typeof drafts, least: number) =>
    some.filter(({ score }) => score >= least).sort((a, b) => b.score + SHARED * b.shared - a.score - SHARED * a.shared || a.claim.story - b.claim.story);
  return ranked(shared, LEAST)[0] ?? ranked(alone, LEAST_ALONE)[0] ?? null;
}
/** What a phrase must come to, and one of which no other reading has a word: that is kept for where nothing better is to be had. */
const LEAST = 2;
const LEAST_ALONE = 2.2;

/** How much of the phrase the other readings' sentences say too, as a mean; 1 where there are no others. */
function sharedBy({ subject, verb, object }: Phrase, claim: Claim, readings: readonly Claim[], topic: Topic): number {
  const words = [...subject, ...verb, ...object].filter(({ pos, lemma }) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(pos) && lemma !== 'be');
  const others = readings.filter(({ story }) => story !== claim.story);
  if (!others.length || !words.length) return 1;
  const said = others.map(({ story, sentence }) => {
    const { tokens } = topic.stories[story]!.sentences[sentence]!;
    const meets = (word: Token) =>
      tokens.some(({ lemma, lower }) => lemma === word.lemma || lower === word.lower || topic.thesaurus.relatedness(lemma, word.lemma) >= ALIKE);
    return words.filter(meets).length / words.length;
  });
  return said.reduce((sum, share) => sum + share, 0) / said.length;
}
const ALIKE = 0.6;

/** The best phrase as text; null where no reading has one. */
export function bestPhrase(readings: readonly Claim[], topic: Topic): string | null {
  const best = bestOf(readings, topic);
  return best && textOf(best, readings, topic);
}

/** A verb of saying without what is said: somebody only spoke. */
export const isSpeech = ({ verb, object }: Phrase): boolean =>
  !verb.some(({ lemma }) => lemma === 'be') && SPEECH.has(verb.at(-1)!.lemma) && (!object.length || object[0]!.pos === 'ADP');

export function textOf(best: Best, readings: readonly Claim[], topic: Topic): string {
  const { subject, verb } = best.phrase;
  const object = withoutUnshared(best.phrase.object, best.claim, readings, topic);
  const { source } = topic.stories[best.claim.story]!;
  const who = articled(phraseText(subject, source), subject, best.claim, topic);
  const speech = verb.at(-1)!.lemma;
  if (isSpeech({ ...best.phrase, object }))
    return ['announce', 'reveal', 'confirm'].includes(speech)
      ? `${who} ${speech.replace(/e$/, '')}ed ${dealIn(readings, topic)}`
      : [`${who} spoke`, phraseText(object, source)].filter(Boolean).join(' ');
  return `${who} ${phraseText([...verb, ...object], source)}`.replace(/^a (?=[aeio])/i, 'an ');
}

/** "the takeover": what is announced where the clause behind the verb says it, by the noun that most of the sentences have. */
function dealIn(readings: readonly Claim[], topic: Topic): string {
  const noun = commonest(readings.flatMap((reading) => sentenceWords(reading, topic).filter((word) => PRICES.has(word))));
  return noun ? `the ${noun}` : 'it';
}

/** "Wednesday's | attempt", "its | last launch": with the article that stands for whose it is. */
function articled(text: string, subject: readonly Token[], { story, sentence }: Claim, topic: Topic): string {
  const { tokens } = topic.stories[story]!.sentences[sentence]!;
  const at = tokens.findIndex(({ start }) => start === subject[0]?.start);
  if (/^(?:its|his|her|their|our|my)$/.test(subject[0]?.lower ?? '')) return text.replace(/^\S+/, 'the');
  if (tokens[at - 1]?.lower === "'s") return `the ${text}`;
  const named = topic.entities
    .mentions(story, subject[0]!.start, subject.at(-1)!.end)
    .find(({ start, end }) => start === subject[0]!.start && end === subject.at(-1)!.end);
  return named && nameInTitle(named.entity, topic).startsWith('the ') && !/^the\b/i.test(text) ? `the ${text}` : text;
}
