import type { Place } from '../expression.ts';

/** What lasts, and words that only a length follows: "took over four hours", "a wait of over a day", "well over a week". */
const MEASURED =
  /\b(?:last(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking)|spen[dt]s?|spending|wait(?:s|ed|ing)?|serv(?:e|es|ed|ing)|need(?:s|ed)?|delayed|jailed|sentenced|aged|old)\b[^.;,]{0,30}$/i;
/** Nouns of what has a length of its own: "terms over five years". */
const LENGTHS =
  /\b(?:sentence|term|wait|delay|flight|journey|gap|absence|stay|shift|stretch|career|lifespan|stint|ban|contract|lease|hike|drive|walk|ride|child|adult)(?:s|ren)?$/i;
/** Verbs of doing that want no length: "sat over four days" tells in how many. */
const DONE =
  /\b(?:sat|met|staged|built|made|carried out|done|took place|taken place|happened|occurred|killed|stolen|stole|played|published|committed|raised|repaid|deliberated|debated|discussed|conducted|collected|gathered|recorded|filmed|unfolded|spread|paid|payable|phased(?: in| out)?|invested|grown?|grew|fallen|fell|risen|rose)$/i;

/** "Made 14 passes over four years": in the course of them, which is no bound. What has a length is as long as that or longer: "lasted over four years". */
export function isDuring({ sentence, at, before, after }: Place): boolean {
  const lead = /^(.*?)\s*\bover\s+$/i.exec(before.replace(/\b(?:an?)\s+$/i, ''));
  if (!lead) return false;
  const words = lead[1]!;
  // "Over four days, the jury heard …".
  if (!words.trim()) return /^\s*,/.test(after);
  if (/(?:\d|million|billion|per ?cent|%)$/i.test(words) || DONE.test(words)) return true;
  // "Has led the town over four years" says how long.
  if (MEASURED.test(words) || LENGTHS.test(words) || /\b(?:has|have|'s|'ve)\b[^.;,]{0,40}$/i.test(words)) return false;
  const over = sentence.tokens.findLastIndex((token) => token.end - sentence.start <= at && token.lower === 'over');
  const [token, next] = [sentence.tokens[over - 1], sentence.tokens[over - 2]];
  if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return false;
  return next !== undefined && hasVerb(sentence.tokens.slice(0, over - 1).map(({ pos }) => pos));
}

const hasVerb = (tags: readonly string[]): boolean => tags.includes('VERB') || tags.includes('AUX');
