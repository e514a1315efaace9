/** What a sum is: the noun that it measures ("a £40m hole", "invoices worth £9m"), or the deed that it pays for ("joined for £2m"). */
import type { QuantityClaim, Token, Topic } from '../model.ts';
import { bodyBefore } from './owner.ts';
import { commonest, plural } from './words.ts';

const SIZED = new Set(
  'hole gap shortfall deficit fraud con scam theft heist swindle haul market fortune estate portfolio fund bailout package contract'.split(' '),
);
const FRAUDS = new Set('fraud con scam swindle'.split(' '));
const MOVES = /\b(?:join(?:s|ed)?|sign(?:s|ed|ing)|transfer(?:red)?|moved)\b/i;
const PLAYERS = /\b(?:striker|forward|midfielder|defender|goalkeeper|winger|playmaker)\b/i;
const PRICED =
  /\b(?:pa(?:y|ys|id|ying)|bought|buys?|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|sold|sells?|selling|fetch(?:ed|es)?|join(?:ed|s)?|sign(?:ed|s)?)\b/i;

/** "Value of the invoices", "Transfer fee", "Price paid"; null where no story says what the sum is. */
export function whatIsPaid(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const valued = readings.flatMap((reading) => valuedNoun(reading, topic) ?? [])[0];
  if (valued) return `Value of the ${valued}`;
  const sentences = readings.map(({ story, sentence }) => {
    const { start, end } = topic.stories[story]!.sentences[sentence]!;
    return topic.stories[story]!.text.slice(start, end);
  });
  if (sentences.some((text) => MOVES.test(text) && PLAYERS.test(text))) return 'Transfer fee';
  const bought = commonest(sentences.flatMap((text) => BOUGHT.exec(text)?.[1] ?? []));
  if (sentences.filter((text) => PRICED.test(text)).length * 2 <= readings.length) return null;
  return bought ? `Price of the ${bought}` : 'Price paid';
}

/** "bought the mill": what is paid for. */
const BOUGHT =
  /\b(?:bought|buys?|buying|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|sold|sells?|selling) the (\p{Ll}{3,})(?=\s(?:for|in|on|at|last|this|from|with|after)\b|[.,;]|$)/u;

/** "Size of the hole": the noun that the sum stands before or hangs on. */
export function sizeTitle(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const sized = commonest(readings.flatMap((reading) => wordsAround(reading, topic).filter((word) => SIZED.has(word))));
  return sized ? `Size of the ${FRAUDS.has(sized) ? 'fraud' : sized}` : null;
}

/** "Cost of the bridge": what it is that costs so much, where a story names it right before the verb. */
export function costTitle(readings: readonly QuantityClaim[], topic: Topic): string {
  const things = readings.flatMap((reading) => costing(reading, topic) ?? []);
  const thing = commonest(things);
  return thing ? `Cost of ${thing}` : 'Cost';
}

function costing(reading: QuantityClaim, topic: Topic): string | null {
  const tokens = before(reading, topic);
  // Taggers take "the bridge cost 48 million" for a noun.
  const verb = tokens.findLastIndex(({ lemma, pos }, i) => lemma === 'cost' && (pos !== 'NOUN' || i === tokens.length - 1));
  if (verb < 1) return null;
  const body = bodyBefore(reading, tokens[verb]!.start, topic);
  if (body) return body;
  const noun = tokens.slice(0, verb).findLast(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  return noun?.pos === 'NOUN' ? `the ${noun.lower}` : null;
}

/** "Value of the cargo": what is worth so much, where a story says it right before. */
export function valueTitle(readings: readonly QuantityClaim[], topic: Topic): string {
  const valued = readings.flatMap((reading) => valuedNoun(reading, topic) ?? [])[0];
  return valued ? `Value of the ${valued}` : 'Value';
}

/** "invoices worth £9m", "£9m of invoices". */
function valuedNoun(reading: QuantityClaim, topic: Topic): string | null {
  const tokens = before(reading, topic);
  const worth = tokens.slice(-3).findIndex(({ lower }) => lower === 'worth');
  const noun = worth < 0 ? undefined : tokens[tokens.length - Math.min(3, tokens.length) + worth - 1];
  if (noun?.pos === 'NOUN') return noun.lower;
  const [of, ...rest] = behind(reading, topic);
  if (of?.lower !== 'of') return null;
  const end = rest.findIndex(({ pos }) => pos !== 'ADJ' && pos !== 'NOUN');
  const last = rest.slice(0, end < 0 ? undefined : end).at(-1);
  return last?.pos === 'NOUN' && last.lower === plural(last.lemma) ? last.lower : null;
}

const before = ({ story, sentence, value }: QuantityClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter(({ end }) => end <= value.start);
const behind = ({ story, sentence, value }: QuantityClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter(({ start }) => start >= value.end);

/** The noun that the sum stands before or hangs on: "an £87m black hole", "a hole of £87m". */
function wordsAround(reading: QuantityClaim, topic: Topic): string[] {
  const next = behind(reading, topic);
  const end = next.findIndex(({ pos, text }) => !['ADJ', 'NOUN'].includes(pos) && text !== '-');
  const head = next.slice(0, end < 0 ? undefined : end).at(-1);
  const tokens = before(reading, topic);
  const of = tokens.at(-1)?.lower === 'of' ? tokens.at(-2) : undefined;
  return [head, of].flatMap((token) => (token ? [token.lemma] : []));
}
