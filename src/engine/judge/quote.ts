import type { Verdict } from '../../schemas/vocabulary.ts';
import { areSurelyTwo, compareSpeakers, speakerOf } from '../align/quoteSpeaker.ts';
import { type QuoteWord, wordsOfQuote } from '../align/quoteWords.ts';
import { attribute } from '../extract/quote/attribution.ts';
import type { Alignment, Judgement, QuoteClaim, Topic } from '../model.ts';
import { listed } from '../text/readable.ts';
import { groupReadings, storiesOf, strongest } from './compose.ts';
import { type Difference, differencesOf, flips } from './quoteDifferences.ts';

/** More differences than these are counted, not shown. */
const SHOWN = 3;

const isEcho = (claim: QuoteClaim): boolean => claim.rule === 'unquoted-echo';

/** One utterance in two or more stories: the same words, reworded within quotation marks, or, where it is given to two people, a conflict of who said it. */
export function judgeQuote(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings.filter((claim): claim is QuoteClaim => claim.kind === 'quote');
  const relateWords = (a: QuoteClaim, b: QuoteClaim): Verdict =>
    isEcho(a) || isEcho(b) || !differencesOf(wordsOfQuote(a, topic), wordsOfQuote(b, topic)).differences.length ? 'agree' : 'reworded';
  const relate = (a: QuoteClaim, b: QuoteClaim): Verdict =>
    !isEcho(a) && !isEcho(b) && areSurelyTwo(speakerOf(a, topic), speakerOf(b, topic)) ? 'conflict' : relateWords(a, b);
  const verdict = strongest(readings, relate);
  const worded = strongest(readings, relateWords);
  const sides = groupReadings(readings, relateWords);
  const groups = verdict === 'conflict' ? bySpeaker(readings, topic) : sides;
  const direct = readings.filter((claim) => !isEcho(claim));
  const echoes = readings.filter(isEcho);
  const sentences = [
    verdict === 'conflict' ? explainTwoSpeakers(groups, topic) : '',
    worded === 'reworded' ? explainRewording(sides, topic) : explainAgreement(direct, topic),
    echoes.length ? explainEchoes(echoes, direct, topic) : '',
    verdict === 'conflict' ? '' : explainSpeakers(readings, topic),
  ];
  return { verdict, explanation: sentences.filter(Boolean).join(' '), groups };
}

/** The readings that give the utterance to one person; those that name nobody, or not surely, stand by themselves. */
function bySpeaker(readings: readonly QuoteClaim[], topic: Topic): QuoteClaim[][] {
  const groups: QuoteClaim[][] = [];
  for (const claim of readings) {
    const home = groups.find((group) => group.every((member) => compareSpeakers(speakerOf(member, topic), speakerOf(claim, topic)) === 'same'));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** "A and E give these words to Jane Doe, B gives them to Ivan Petrov: they cannot both be right about who said it." */
function explainTwoSpeakers(groups: readonly QuoteClaim[][], topic: Topic): string {
  const named = groups.flatMap((group) => {
    const names = group.flatMap((claim) => {
      const key = speakerOf(claim, topic);
      return key?.certain && key.name ? [key.name] : [];
    });
    const name = names.toSorted((a, b) => b.length - a.length)[0];
    return name ? [{ group, name }] : [];
  });
  const sides = named.map(({ group, name }, i) => `${storiesOf(group, topic)} ${group.length > 1 ? 'give' : 'gives'} ${i ? 'them' : 'these words'} to ${name}`);
  return `${listed(sides)}: they cannot both be right about who said it.`;
}

const sourceOf = (claim: QuoteClaim, topic: Topic): string => topic.stories[claim.story]!.source;
const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ').replace(/^[“"”‘'\s]+|[“"”\s]+$/g, '')}”`;

/** The words of one side of a difference as its story prints them; null where it has none. */
function printed(words: readonly QuoteWord[], claim: QuoteClaim, topic: Topic): string | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? quoted(sourceOf(claim, topic).slice(first.start, last.end)) : null;
}

function explainRewording(groups: readonly QuoteClaim[][], topic: Topic): string {
  const sides = groups.map((group) => group.filter((claim) => !isEcho(claim))).filter((group) => group.length);
  const [base, ...others] = sides;
  return others.map((other) => explainPair(base!, other, topic)).join(' ');
}

/** "A has “is not involved”, B “did not participate”; the rest is the same." */
function explainPair(left: readonly QuoteClaim[], right: readonly QuoteClaim[], topic: Topic): string {
  const [a, b] = worstPair(left, right, topic);
  const { differences, extends: longer } = differencesOf(wordsOfQuote(a, topic), wordsOfQuote(b, topic));
  const parts = differences.slice(0, SHOWN).map(({ left: mine, right: theirs }) => {
    const [p, q] = [printed(mine, a, topic), printed(theirs, b, topic)];
    const [own, other] = [sharing(left, mine, a, topic), sharing(right, theirs, b, topic)];
    if (p && q) return `${storiesOf(own, topic)} ${has(own)} ${p}, ${storiesOf(other, topic)} ${q}`;
    return p
      ? `${storiesOf(own, topic)} ${has(own)} ${p}, which ${storiesOf(other, topic)} ${lacks(other)}`
      : `${storiesOf(other, topic)} ${has(other)} ${q}, which ${storiesOf(own, topic)} ${lacks(own)}`;
  });
  const more = differences.length - parts.length;
  const tail =
    more > 0
      ? `and ${more} more such ${more === 1 ? 'difference' : 'differences'}`
      : longer
        ? 'where both quote, the rest is the same'
        : 'the rest is the same';
  // A word that is missing in two places is told once.
  return `${[...new Set(parts), tail].join('; ')}.${warning(differences)}`;
}

const has = (readings: readonly QuoteClaim[]): string => (readings.length > 1 ? 'have' : 'has');
const lacks = (readings: readonly QuoteClaim[]): string => (readings.length > 1 ? 'do not have' : 'does not have');

/** Those of a group that have the very words; all where there are none to have. */
function sharing(group: readonly QuoteClaim[], words: readonly QuoteWord[], source: QuoteClaim, topic: Topic): QuoteClaim[] {
  const wanted = words.map((word) => word.key).join(' ');
  const found = group.filter((claim) =>
    ` ${wordsOfQuote(claim, topic)
      .map((word) => word.key)
      .join(' ')} `.includes(` ${wanted} `),
  );
  return found.length ? found : words.length ? [source] : [...group];
}

const warning = (differences: readonly Difference[]): string =>
  differences.some(flips) ? ' One denies what the other states: the sense is turned round.' : '';

function worstPair(left: readonly QuoteClaim[], right: readonly QuoteClaim[], topic: Topic): [QuoteClaim, QuoteClaim] {
  const count = (a: QuoteClaim, b: QuoteClaim) => differencesOf(wordsOfQuote(a, topic), wordsOfQuote(b, topic)).differences.length;
  const pairs = left.flatMap((a) => right.map((b) => [a, b] as [QuoteClaim, QuoteClaim]));
  return pairs.toSorted((p, q) => count(q[0], q[1]) - count(p[0], p[1]))[0]!;
}

function explainAgreement(direct: readonly QuoteClaim[], topic: Topic): string {
  if (direct.length < 2) return '';
  const base = direct.reduce((longest, claim) => (wordsOfQuote(claim, topic).length > wordsOfQuote(longest, topic).length ? claim : longest));
  const others = direct.filter((claim) => claim !== base);
  const found = others.map((claim) => ({ claim, ...differencesOf(wordsOfQuote(base, topic), wordsOfQuote(claim, topic)) }));
  const parts = found.filter((other) => other.extends).map(({ claim }) => claim);
  const slight = found.flatMap(({ claim, slight: list }) => list.map((difference) => ({ claim, difference })));
  const stories = storiesOf(direct, topic);
  const first =
    parts.length === 0
      ? `${stories} quote the same words${slight.length ? ', but for trifles' : ''}.`
      : `${storiesOf([base], topic)} quotes more; what ${storiesOf(parts, topic)} ${parts.length > 1 ? 'quote' : 'quotes'} stands in it${slight.length ? ' nearly' : ''} word for word.`;
  return [first, slight.length ? explainSlight(base, slight.slice(0, SHOWN), topic) : ''].filter(Boolean).join(' ');
}

/** "A has “the”, which B leaves out", "A has “damaged”, B “damages”". */
function explainSlight(base: QuoteClaim, slight: { claim: QuoteClaim; difference: Difference }[], topic: Topic): string {
  const x = storiesOf([base], topic);
  const parts = slight.map(({ claim, difference }) => {
    const y = storiesOf([claim], topic);
    const [p, q] = [printed(difference.left, base, topic), printed(difference.right, claim, topic)];
    if (p && q) return `${x} has ${p}, ${y} ${q}`;
    return p ? `${y} leaves out ${p}` : `${x} leaves out ${q}`;
  });
  return `${[...new Set(parts)].join('; ')}.`;
}

function explainEchoes(echoes: readonly QuoteClaim[], direct: readonly QuoteClaim[], topic: Topic): string {
  const close = echoes.filter((echo) => direct.some((quote) => isVerbatim(quote, echo, topic)));
  const loose = echoes.filter((echo) => !close.includes(echo));
  const quoting = `${storiesOf(direct, topic)} ${direct.length > 1 ? 'put' : 'puts'} it in quotation marks`;
  const near = close.length ? `${storiesOf(close, topic)} ${close.length > 1 ? 'give' : 'gives'} the words without quotation marks` : '';
  const far = loose.length ? `${storiesOf(loose, topic)} ${loose.length > 1 ? 'say' : 'says'} the same in other words, unquoted` : '';
  return `${listed([quoting, near, far].filter(Boolean))}.`;
}

function isVerbatim(quote: QuoteClaim, echo: QuoteClaim, topic: Topic): boolean {
  const { differences } = differencesOf(wordsOfQuote(quote, topic), wordsOfQuote(echo, topic));
  return differences.reduce((sum, { left, right }) => sum + Math.max(left.length, right.length), 0) <= 1;
}

/** Two newsrooms that give the words to two people, where both name the speaker in the very sentence: a pronoun proves nothing. */
function explainSpeakers(readings: readonly QuoteClaim[], topic: Topic): string {
  const named = readings.flatMap((claim) => {
    const said = attribute(claim, topic.stories[claim.story]!, topic);
    const inSentence = said?.speaker && topic.stories[claim.story]!.sentences[claim.sentence];
    const key = speakerOf(claim, topic);
    if (!said?.speaker || !inSentence || said.speaker.start < inSentence.start || said.speaker.end > inSentence.end) return [];
    const name = said.name ?? said.speaker.text;
    return key?.name && said.speaker.text.includes(name.split(' ').at(-1)!) ? [{ claim, name, key }] : [];
  });
  const [first, ...rest] = named;
  const other = rest.find(({ key }) => compareSpeakers(first!.key, key) === 'other');
  return first && other ? `${storiesOf([first.claim], topic)} gives the words to ${first.name}, ${storiesOf([other.claim], topic)} to ${other.name}.` : '';
}
