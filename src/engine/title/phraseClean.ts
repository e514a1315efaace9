/** What a subject in a title does without: ages, counts, sums, and what else tells who it is. */
import type { Claim, Token, Topic } from '../model.ts';
import { isNominal, isVerbal } from './phraseParts.ts';
import { isTime } from './phraseTrim.ts';

/** "The jury | of seven women", "14 | police officers": how many of them there were is another matter, and may be disputed. */
export function withoutNumbers(subject: Token[]): Token[] {
  const of = subject.findIndex(({ lower }, i) => lower === 'of' && subject[i + 1]?.pos === 'NUM');
  const whole = of > 0 && subject[of - 1]?.pos === 'NOUN' && subject[0]?.pos === 'DET' ? subject.slice(0, of) : subject;
  const total = whole.findIndex(({ lower }) => lower === 'total');
  if (total >= 0 && whole[total + 2]?.pos === 'NUM') return whole.slice(total + 3);
  const from = SMALL.has(whole[0]?.lower ?? '')
    ? 0
    : whole[0]?.pos === 'NUM'
      ? 1
      : whole[0]?.pos === 'DET' && whole[0].lower !== 'the' && whole[1]?.pos === 'NUM'
        ? 2
        : 0;
  const head = whole.findLast(isNominal);
  const counted = from > 0 && head?.pos === 'NOUN' && head.lower !== head.lemma && /^(?:ADJ|NOUN)$/.test(whole[from]?.pos ?? '');
  return counted ? whole.slice(from) : whole;
}

/** Few enough to be told apart, and seldom disputed. */
const SMALL = new Set('one two three four five six seven eight nine'.split(' '));

/** "a | 29-year-old | officer": how old is another matter. */
export function withoutAge(subject: Token[]): Token[] {
  const old = subject.findIndex(({ lower }) => /year-old$/.test(lower));
  if (old < 0 || !isNominal(subject[old + 1])) return subject;
  const from = subject.slice(0, old).findLastIndex(({ pos, text }) => pos !== 'NUM' && text !== '-') + 1;
  return [...subject.slice(0, from), ...subject.slice(old + 1)];
}

/** "since | Saturday and 14 officers": with a day that belongs to the clause before. */
export function withoutTimeBefore(subject: Token[]): Token[] {
  const and = subject.findIndex(({ lower }) => lower === 'and');
  return and === 1 && isTime(subject[0]!) ? subject.slice(2) : subject;
}

/** "savings | of about 40 million euros": a sum behind its noun. */
export function withoutMeasures(tokens: Token[]): Token[] {
  const of = tokens.findIndex(
    ({ lower }, i) => lower === 'of' && tokens[i - 1]?.pos === 'NOUN' && /^(?:NUM|SYM)$/.test(tokens[i + 2]?.pos ?? '') && HEDGING.has(tokens[i + 1]!.lower),
  );
  if (of < 0) return tokens;
  const end = tokens.findIndex(({ pos }, i) => i > of + 1 && !/^(?:NUM|SYM|NOUN)$/.test(pos));
  return end > 0 && isVerbal(tokens[end]) ? [...tokens.slice(0, of), ...tokens.slice(end)] : tokens;
}
const HEDGING = new Set('about around some nearly almost over roughly approximately'.split(' '));

/** "Interior Minister Ann Poe of the Greens", "chemical carrier Norland Star" by the name alone where the whole is long. */
export function asNamed(subject: Token[], { story }: Claim, topic: Topic): Token[] {
  if (subject.length <= LONG_SUBJECT) return subject;
  const [first, last] = [subject[0]!, subject.at(-1)!];
  const named = topic.entities.mentions(story, first.start, last.end).find(({ entity, start, end }) => {
    const before = subject.filter((token) => token.end <= start);
    const described = before.length > 1 && before.every(({ pos }) => /^(?:DET|ADJ|NOUN|NUM|PUNCT|PROPN)$/.test(pos)) && before.at(-1)!.pos === 'NOUN';
    return end === last.end && entity.name.includes(' ') && (entity.type === 'person' || (described && entity.type !== 'place'));
  });
  return named ? subject.filter(({ start }) => start >= named.start) : subject;
}
const LONG_SUBJECT = 3;
