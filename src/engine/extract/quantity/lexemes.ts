import type { PartOfSpeech, Sentence, Story, Token } from '../../model.ts';

/**
 * A word, a number or a mark as quantities need them. The tagger's tokens break numbers ("magnitude-6" + "." + "1",
 * "20,0" + "00s"), so numbers are cut here and the tagger is asked for parts of speech alone.
 */
export interface Lexeme {
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
  /** True where a space stands before it. */
  gap: boolean;
  /** True for digits. */
  digits: boolean;
}

const PIECE =
  /(?<![\p{L}\p{N}.,)])\.\d+(?!\d|\.\d)|\d{1,3}(?:,\d{2,3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?|(?:\p{L}\.){2,}|'s\b|\p{L}[\p{L}\p{M}]*(?:'(?!s\b)\p{L}+)?|[^\s]/gu;

const cache = new WeakMap<Sentence, Lexeme[]>();

/** The sentence cut into lexemes, in order; remembered, because every rule of the family asks for it. */
export function lexemesOf(story: Story, sentence: Sentence): Lexeme[] {
  const known = cache.get(sentence);
  if (known) return known;
  const made = cut(story.text.slice(sentence.start, sentence.end), sentence);
  cache.set(sentence, made);
  return made;
}

function cut(text: string, sentence: Sentence): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    while (at < sentence.tokens.length && sentence.tokens[at]!.end <= start) at++;
    const digits = /^\.?\d/.test(match[0]);
    lexemes.push({ ...word(match[0], sentence.tokens[at], start, end, digits), start, end, gap: (lexemes.at(-1)?.end ?? start) < start, digits });
  }
  return lexemes;
}

function word(text: string, token: Token | undefined, start: number, end: number, digits: boolean) {
  const lower = text.toLowerCase();
  if (digits) return { text, lower, lemma: lower, pos: 'NUM' as const };
  if (!/\p{L}/u.test(text)) return { text, lower, lemma: lower, pos: (/[%$\u00A3\u20AC\u00A5\u20B9\u00B0]/.test(text) ? 'SYM' : 'PUNCT') as PartOfSpeech };
  const whole = token !== undefined && token.start === start && token.end === end;
  const part = token !== undefined && token.start < end;
  return { text, lower, lemma: lemmaOf(lower, whole ? token : undefined), pos: whole || (part && token.end >= end) ? token.pos : 'X' };
}

/** The tagger leaves what it takes for a name ("27 Children Killed", in a headline) as it is, and knows no storeys. */
function lemmaOf(lower: string, token: Token | undefined): string {
  if (/^storeys?$/.test(lower)) return 'storey';
  return token && token.pos !== 'PROPN' ? token.lemma : singular(lower);
}

/** Singular of a plural: a regular one, or one of men, women and children. */
export function singular(word: string): string {
  if (/(?:^|wo|[^u]s|ice|ire|ish|en)men$/.test(word)) return word.replace(/men$/, 'man');
  if (/children$/.test(word)) return word.replace(/ren$/, '');
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
