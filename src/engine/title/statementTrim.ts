/** What a short clause does without in a title, and what is said there in other words than the story's. */
import { leadOf } from '../extract/statement/lead.ts';
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Claim, Sentence, Token, Topic } from '../model.ts';
import { isNominal, isParticle } from './phraseParts.ts';
import { withoutTimes } from './phraseTrim.ts';
import { MOST_SUBJECT_WORDS } from './statementClause.ts';
import { capital } from './words.ts';

/** "The quake [also] struck [on Monday]": what is so, whenever it was and whatever else there was. */
export function withoutAsides(words: Token[]): Token[] {
  const said = words.filter(({ lower }) => lower !== 'also');
  const timeless = withoutTimes(said);
  return timeless.some(isNominal) && timeless.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? timeless : said;
}

/** "welcome her | back" owns nothing. */
const OWNER =
  /\b(?:his|her|my|our|your)\s+(?!(?:back|up|down|out|off|away|over|home|in|on|at|to|from|with|for|as|into|and|after|before|again|when|while|by|about)\b)(?=\p{L})|^(?:its|their)\s+(?=\p{L})/giu;

const PASSIVE = /^(?:be|get)$/;
/** They open what a verb can do without ("put | on alert" cannot): right behind it, and behind its object. */
const CIRCUMSTANCES = ['for', 'over', 'with', 'amid', 'after', 'despite'];
const REASONS = new Set([...CIRCUMSTANCES, 'of']);
const SETTINGS = new Set([...CIRCUMSTANCES, 'near', 'in', 'at', 'during', 'outside', 'around']);

/** "stepped down | of her own accord", "was cleared | of any wrongdoing": without a last phrase of which no other story has a word, where the verb stands without it. */
export function withoutUnsharedEnd(words: Token[], from: number, reading: Claim, readings: readonly Claim[], topic: Topic): Token[] {
  const at = words.findLastIndex(({ pos }, i) => pos === 'ADP' && i > from);
  const verb = words.findLastIndex(({ pos }, i) => pos === 'VERB' && i < at);
  if (at < 0 || verb < from || readings.length < 2) return words;
  const passive = words.slice(from, verb).some(({ lemma }) => PASSIVE.test(lemma));
  const between = words.slice(verb + 1, at);
  const stands = passive || between.some(isNominal) || (between.length === 1 && isParticle(between[0]));
  if (words[verb]!.lemma === 'put') return words;
  const bare = !between.some(isNominal);
  if (!stands || !(bare ? REASONS : SETTINGS).has(words[at]!.lower) || (bare && at > verb + 1 && !isParticle(between[0]))) return words;
  const nouns = words.slice(at).filter(isNominal);
  const others = readings.filter(({ story }) => story !== reading.story).flatMap(({ story, sentence }) => topic.stories[story]!.sentences[sentence]!.tokens);
  const said = others.some(({ lemma }) => nouns.some((noun) => noun.lemma === lemma || topic.thesaurus.relatedness(noun.lemma, lemma) > 0.7));
  return said ? words : words.slice(0, at);
}

/** "President Ann Poe and Chancellor Karl Holm" → "Poe and Holm", where the whole leaves no room for what they did. */
export function bySurnames(subject: Token[], story: number, topic: Topic): Token[] {
  const [first, last] = [subject[0], subject.at(-1)];
  if (!first || !subject.some(({ lower }) => lower === 'and') || subject.length <= MOST_SUBJECT_WORDS) return subject;
  const surnames = new Set(topic.entities.mentions(story, first.start, last!.end).flatMap(({ entity, end }) => (entity.type === 'person' ? [end] : [])));
  const kept = subject.filter(({ end, lower }) => surnames.has(end) || lower === 'and');
  return surnames.size === 2 && kept.length === 3 ? kept : subject;
}

/** "A tree fell on his van" → "the van": whose it is stands elsewhere, unless the title names somebody. */
export const withoutOwners = (text: string, subject: readonly Token[]): string =>
  subject.some(({ pos }) => pos === 'PROPN') ? text : text.replace(OWNER, (_, at: number) => (at === 0 ? '' : 'the '));

/** "leaving two others missing" → "two others missing". */
export const withoutLeaving = (text: string): string => text.replace(/^(?:leaving|including)\s+/i, '');

/** "with Japan | contributing parts" → "Japan contributes parts". */
export function finite(text: string, subject: readonly Token[], verb: Token | undefined, before: Token | undefined): string {
  if (before?.lower !== 'with' || !verb || !/ing$/.test(verb.lower) || subject.length !== 1 || subject[0]!.pos !== 'PROPN') return text;
  const present = /(?:s|x|ch|sh|o)$/.test(verb.lemma) ? `${verb.lemma}es` : /[^aeiou]y$/.test(verb.lemma) ? `${verb.lemma.slice(0, -1)}ies` : `${verb.lemma}s`;
  return text.replace(verb.text, present);
}

const FIRST_PERSON = /^(?:i|we)$/;
const MOST_QUOTED = 9;

/** "I have never lied to this house": what speakers say of themselves is quoted; null where nobody does, or it is too long. */
export function quoted(tokens: readonly Token[], sentence: Sentence, source: string): string | null {
  if (!FIRST_PERSON.test(tokens[0]?.lower ?? '')) return null;
  const mark = tokens.findIndex(({ text }) => /^["”“,;]$/.test(text));
  const words = tokens.slice(0, mark < 0 ? undefined : mark);
  const next = sentence.tokens[sentence.tokens.indexOf(words.at(-1)!) + 1];
  // "waves like | that": no quotation ends on a preposition.
  if (words.at(-1)?.pos === 'ADP' && next && /^(?:that|this|it|them)$/.test(next.lower)) words.push(next);
  if (words.length > MOST_QUOTED || words.length < 3 || words.at(-1)!.pos === 'ADP' || words.at(-1)!.pos === 'DET') return null;
  const text = source.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ');
  return /["“”]/.test(text) ? null : `“${capital(text)}”`;
}

/** Clauses that lack what stands before them: "files that the service | had kept on clerks", "the crowd the hall has had". */
export function lacksObject(tokens: readonly Token[], sentence: Sentence): boolean {
  const at = sentence.tokens.indexOf(tokens[0]!);
  const [before, earlier] = [sentence.tokens[at - 1], sentence.tokens[at - 2]];
  if (!before) return false;
  const named = /^(?:DET|PROPN)$/.test(tokens[0]?.pos ?? '');
  if ((before.lower === 'that' || before.lower === 'which') && isNominal(earlier)) return leadOf(sentence, at).said.length === 0;
  const verb = tokens.findLastIndex(({ pos }, i) => (pos === 'VERB' || pos === 'AUX') && tokens[i + 1]?.pos === 'ADP');
  return (
    verb > 0 &&
    tokens.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX') === verb &&
    named &&
    before.pos === 'NOUN' &&
    !TIME_WORDS.has(before.lemma) &&
    before.end < tokens[0]!.start
  );
}

/** "Evacuees from Lenn and | Hollen waited": half of a subject. */
export const isHalf = (tokens: readonly Token[], sentence: Sentence): boolean => {
  const at = sentence.tokens.indexOf(tokens[0]!);
  return sentence.tokens[at - 1]?.lower === 'and' && sentence.tokens[at - 2]?.pos === 'PROPN' && tokens[0]?.pos === 'PROPN';
};

/** "What is said of Ann Poe", where no clause of any story can stand by itself; null where the readings name nobody in common. */
export function saidOfWhom(readings: readonly Claim[], topic: Topic): string | null {
  const named = readings.map(({ story, start, end }) => topic.entities.mentions(story, start, end).map(({ entity }) => entity));
  const shared = named[0]?.find((entity) => named.every((others) => others.includes(entity)));
  return shared ? `What is said of ${shared.name}` : null;
}
