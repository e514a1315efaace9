import type { QuantityClaim, Token, Topic } from '../model.ts';
import { bestPhrase } from './bestPhrase.ts';
import { lowerFirst } from './phraseWords.ts';
import { sharedNoun } from './sharedNoun.ts';
import { capital, commonest, plural } from './words.ts';

export type TitleOf = (head: string | null, readings: readonly QuantityClaim[], topic: Topic) => string;

/** Words that the number is compared by, and no thing of which it is a share. */
const NO_NOUN = new Set('more less most further extra percent half'.split(' '));
const FORECASTS = new Set('forecast estimate projection prediction target goal'.split(' '));
const SIZED = new Set('offer demand proposal bid claim request'.split(' '));

/** "Turnout", "Rise in revenue", "Share of the vote", "Share of voters", "Interest rate", "Forecast for growth". */
export const percentTitle: TitleOf = (stated, readings, topic) => {
  const head = stated === null || NO_NOUN.has(stated) ? null : stated;
  const change = /rise|fall/.exec(readings[0]!.quantity.dimension)?.[0];
  const shared = head ? readings.find((reading) => isShareOf(reading, topic)) : undefined;
  const noun = (change && whatChanged(readings, topic)) || (head && surfaceOf(head, readings, topic));
  if (change) return noun ? `${capital(change)} in ${noun}` : `Percentage of the ${change}`;
  if (!noun) return capital(objectBefore(readings, topic) ?? percentageAmid(readings, topic));
  if (shared) return shareTitle(shared.quantity.head ?? head, readings, topic) + befallen(readings, topic);
  if (SIZED.has(head!)) return `Size of the ${head}`;
  const of = FORECASTS.has(head!) ? sharedNoun(readings, topic, ({ lemma }) => lemma !== head && !PARTS.has(lemma)) : null;
  return of ? `${capital(noun)} for ${of}` : capital(noun + forWhom(head!, readings, topic));
};

/** "Shares of the company fell 9 percent", "sales at older stores fell": the head of the subject, which most of the stories that have one give. */
function whatChanged(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const heads = readings.flatMap((reading) => subjectHead(reading, topic) ?? []);
  const plain = heads.filter((noun) => MEASURED.has(noun));
  return commonest(plain) ?? commonest(heads);
}
/** What rises and falls, as all readers call it: before "top line" and "comps". */
const MEASURED = new Set(
  'shares stock sales revenue revenues profit profits income earnings prices price exports imports output production costs wages spending traffic demand turnout employment unemployment inflation bookings orders deliveries visitors crime emissions'.split(
    ' ',
  ),
);

const HOW_MANY = new Set('number amount volume value price cost rate size level share total proportion'.split(' '));

function subjectHead({ story, sentence, start, value }: QuantityClaim, topic: Topic): string | null {
  const { tokens } = topic.stories[story]!.sentences[sentence]!;
  const before = tokens.filter((token) => token.start >= start && token.end <= value.start);
  const verb = before.findLastIndex(({ pos }) => pos === 'VERB');
  const opening = before
    .slice(0, verb)
    .findLastIndex(({ pos, text, lower }) => pos === 'CCONJ' || pos === 'SCONJ' || pos === 'VERB' || /^(?:[,;:]|that|which)$/.test(text || lower));
  const subject = before.slice(opening + 1, Math.max(0, verb));
  const link = subject.findIndex(({ pos }) => pos === 'ADP');
  const head = subject.slice(0, link < 0 ? undefined : link).at(-1);
  // "The number of visitors fell 9 percent"
  const counted = head && HOW_MANY.has(head.lower) && subject[link]?.lower === 'of' ? subject.slice(link + 1).find(({ pos }) => pos === 'NOUN') : undefined;
  if (counted) return `the ${head!.lower} of ${counted.lower}`;
  // A sentence's first word has a capital and is taken for a name: "Sales fell 9 percent".
  return head && (head.pos === 'NOUN' || (head === tokens[0] && /^\p{Lu}\p{Ll}+s$/u.test(head.text))) ? head.lower : null;
}

/** " for the Greens": whom a story names right behind the noun ("support for the Greens fell to 9 percent"). */
function forWhom(head: string, readings: readonly QuantityClaim[], topic: Topic): string {
  for (const { story, sentence } of readings) {
    const { tokens, end } = topic.stories[story]!.sentences[sentence]!;
    const link = tokens.findIndex(({ lower }, i) => (lower === 'for' || lower === 'in') && tokens[i - 1]?.lemma === head);
    const mention = link < 0 ? undefined : topic.entities.mentions(story, tokens[link]!.end, end)[0];
    const between = mention ? topic.stories[story]!.text.slice(tokens[link]!.end, mention.start) : '';
    if (mention && /^\s+(?:the\s+)?$/.test(between)) return ` ${tokens[link]!.lower} ${between.trim() ? 'the ' : ''}${mention.entity.name}`;
  }
  return '';
}

const LOST =
  /^\s+of (?:[\p{L}'’-]+ ){1,5}(?:was|were|had been|has been|have been|is|are) (lost|moved|restored|destroyed|damaged|sold|spent|stolen|recovered|rerouted|cut|closed|affected|cancelled|counted)\b/u;

/** "80 percent of the crop was lost": what befell the share, where one story says so. */
function befallen(readings: readonly QuantityClaim[], topic: Topic): string {
  const deeds = readings.flatMap(({ story, value }) => LOST.exec(topic.stories[story]!.text.slice(value.end, value.end + 80).replace(/\s+/g, ' '))?.[1] ?? []);
  const deed = commonest(deeds);
  return deed ? ` ${deed}` : '';
}

const isShareOf = ({ story, value }: QuantityClaim, topic: Topic): boolean => /^\s+of\b/.test(topic.stories[story]!.text.slice(value.end, value.end + 6));

export const shareTitle: TitleOf = (head, readings, topic) => {
  if (!head) return 'Share';
  const noun = surfaceOf(head, readings, topic);
  return noun === head ? `Share of the ${head}` : `Share of ${noun}`;
};

/** The noun as most of the sentences have it, singular or plural. */
export function surfaceOf(head: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const forms = readings.flatMap(({ story, sentence }) =>
    topic.stories[story]!.sentences[sentence]!.tokens.filter(({ lemma, lower }) => lemma === head || lower === head || lower === plural(head)).map(
      ({ lower }) => lower,
    ),
  );
  return commonest(forms) ?? head;
}

/** "Percentage that the rival took": where no noun says what it is of, who does what with it does. */
function percentageAmid(readings: readonly QuantityClaim[], topic: Topic): string {
  const phrase = bestPhrase(readings, topic);
  return phrase ? `percentage that ${lowerFirst(phrase, topic)}` : 'percentage';
}

/** Units and parts, which are by how much and not what. */
const PARTS = new Set('percent percentage point quarter half third basis tenth fraction year month week day'.split(' '));

/** "cut its main interest rate by a quarter of a point to 3.75 percent": the object that most name between the verb and the number. */
function objectBefore(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const objects = readings.flatMap(({ story, sentence, start, value }) => {
    const { tokens } = topic.stories[story]!.sentences[sentence]!;
    const before = tokens.filter((token) => token.start >= start && token.end <= value.start);
    const verb = before.findIndex(({ pos }) => pos === 'VERB');
    const at = verb < 0 ? -1 : before.findLastIndex((token, i) => i > verb && isThing(token));
    return at < 0 ? [] : [compoundAt(before, at)];
  });
  return objects.length * 2 > readings.length ? commonest(objects) : null;
}

const isThing = ({ pos, lemma, lower }: Token): boolean => pos === 'NOUN' && !PARTS.has(lemma) && !PARTS.has(lower);

/** "interest rate": the noun with the nouns right before it. */
function compoundAt(tokens: readonly Token[], at: number): string {
  let from = at;
  while (from > 0 && isThing(tokens[from - 1]!)) from--;
  return tokens
    .slice(from, at + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
