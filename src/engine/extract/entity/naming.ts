import type { Story } from '../../model.ts';
import { abbreviates } from './acronyms.ts';
import type { Form } from './forms.ts';
import { strongest } from './kinds.ts';
import type { NameSpan } from './spans.ts';
import { skeleton } from './spelling.ts';

const ALSO =
  /^(?:is |are |was |were )?(?:also |better |otherwise |previously |formerly |popularly |commonly |now |simply |widely |then |once |locally |officially )*(?:known|called|named|dubbed|referred to|styled)(?: as| by)?(?: the| his| her| its| their)?(?: (?:alias|aliases|acronym|initials|nickname|nom de guerre|stage name|nickname of|codename|war name|former name))?(?: as)?(?: the)?$/;
const FORMERLY = /^(?:formerly|previously|aka|a\.k\.a\.?|alias|alias the|short for)(?: the| as)?$/;

/** Words that give a name to whatever stands before them, as against "also known as", which gives another. */
const BARE = /^(?:is |are |was |were )?(?:known|called|named|dubbed|nicknamed)(?: as| by)?(?: the)?$/;

/** How the text between two names says that they name one: "also known as", "formerly", "(", "alias". */
function equates(between: string): 'definition' | 'renaming' | null {
  if (/^\s?\(\s?(?:the |or )?['"]?\s?$/.test(between)) return 'definition';
  const phrase = between
    .replace(/[\s,('"\u2014\u2013-]+/g, ' ')
    .trim()
    .toLowerCase();
  if (!phrase) return null;
  return ALSO.test(phrase) || FORMERLY.test(phrase) ? 'renaming' : null;
}

/** A pair of forms that the text itself declares to be one. */
export interface Naming {
  a: Form;
  b: Form;
  start: number;
  end: number;
  story: number;
}

/** All such declarations. "X (Y)" counts only where Y abbreviates X or renders it anew: "Jones (Leeds)" tells where, not who. */
export function findNamings(stories: readonly Story[], forms: ReadonlyMap<string, Form>): Naming[] {
  return stories.flatMap((story) => {
    const spans = spansOf(story, forms);
    return spans.flatMap((span, i) => {
      const next = spans[i + 1];
      const found = next ? declared(story, span, next, forms) : null;
      const alias = found ?? aliasAcross(story, spans, i, forms);
      return alias ? [alias] : [];
    });
  });
}

const spansOf = (story: Story, forms: ReadonlyMap<string, Form>): NameSpan[] =>
  [...forms.values()].flatMap((form) => (form.demonym ? [] : form.spans.filter((span) => span.story === story.index))).sort((a, b) => a.start - b.start);

function declared(story: Story, span: NameSpan, next: NameSpan, forms: ReadonlyMap<string, Form>): Naming | null {
  if (next.sentence !== span.sentence || next.start - span.end > 60) return null;
  const a = forms.get(span.key)!;
  const b = forms.get(next.key)!;
  // "also known as Lady Volta": what was taken for a title belongs to the other name.
  const between = story.text.slice(span.end, next.start).trimEnd();
  const how = equates(next.title && between.endsWith(next.title) ? between.slice(0, -next.title.length) : `${between} `);
  if (how === null || a === b) return null;
  // "a programme at Norvik, called Power Rise": what has the other name is the programme.
  if (
    BARE.test(between.replace(/[\s,('"]+/g, ' ').trim()) &&
    /\b(?:in|at|of|for|on|from) (?:the )?$/.test(story.text.slice(Math.max(0, span.start - 12), span.start))
  )
    return null;
  if (how === 'definition' && !isRendering(a, b)) return null;
  return { a, b, start: span.start, end: next.end, story: story.index };
}

/** The bracketed form abbreviates the one before it (or the other way round), or is close to it in sound. */
function isRendering(a: Form, b: Form): boolean {
  if (abbreviates(b.words, a.words) || abbreviates(a.words, b.words)) return true;
  const letters = (form: Form) => form.words.join('');
  if (b.words.length === 1 && /^\p{Lu}{2,6}$/u.test(b.spans[0]!.text)) return looseInitials(letters(b), a.words);
  return skeleton(letters(a)) === skeleton(letters(b));
}

/** "Harakat Nur al-Watan (HNW)": every letter of the acronym begins a word or a syllable after an article, in order. */
function looseInitials(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word[0] === letters[at]) at++;
  return at === letters.length || (at >= 2 && at >= letters.length - 1);
}

/** "…the leader Ahmed X. In an interview, also known by his alias Y, he …": the person named last before the clause. */
function aliasAcross(story: Story, spans: readonly NameSpan[], i: number, forms: ReadonlyMap<string, Form>): Naming | null {
  const span = spans[i]!;
  const form = forms.get(span.key)!;
  const lead = story.text.slice(Math.max(0, span.start - 60), span.start);
  if (!/\b(?:known|going) by (?:his|her) (?:alias|nom de guerre|nickname|stage name)(?: of)?,?\s*"?$/i.test(lead)) return null;
  const person = spans
    .slice(0, i)
    .findLast((other) => other.sentence >= span.sentence - 1 && other.last > other.first && strongest(forms.get(other.key)!.votes) === 'person');
  return person && person.key !== span.key ? { a: forms.get(person.key)!, b: form, start: span.start, end: span.end, story: story.index } : null;
}
