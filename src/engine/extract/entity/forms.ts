import type { Sentence, Story } from '../../model.ts';
import { countCases } from './caseCounts.ts';
import { countryNamed, isCapital } from './countries.ts';
import { addContextVotes, formVotes, type Votes } from './kinds.ts';
import { type NameSpan, nameSpans } from './spans.ts';
import { bareWords } from './spelling.ts';
import { splitsOf } from './splitForms.ts';

/** One spelling of a name, with all places where the topic has it. */
export interface Form {
  key: string;
  /** Words of the key without Arabic articles. */
  words: string[];
  spans: NameSpan[];
  votes: Votes;
  stories: Set<number>;
  /** True where at least one capital cannot be explained by its place. */
  proven: boolean;
  demonym: boolean;
  /** Mentions with a noun or adjective right after, as a possessive without its apostrophe has. */
  beforeNouns: number;
  /** Cues met so far, with how often. */
  cues: Map<string, number>;
  /** What follows its mentions, in small letters: "air base". */
  followers: Map<string, number>;
}

/** All names of the topic by key. Names met only where a capital proves nothing are kept when two stories have them or they have two words. */
export function collectForms(stories: readonly Story[], commonness: (word: string) => number): Map<string, Form> {
  const counts = countCases(stories, commonness);
  const forms = new Map<string, Form>();
  for (const story of stories) for (const sentence of story.sentences) for (const span of nameSpans(story, sentence, counts)) addSpan(forms, span, sentence);
  for (const form of [...forms.values()]) {
    const splits = splitsOf(form, forms, stories);
    if (!splits.length) continue;
    const parted = new Set(splits.map(({ rest }) => rest.start + rest.story * 1e9));
    form.spans = form.spans.filter((span) => !splits.some(({ owner }) => owner.story === span.story && owner.start === span.start));
    if (!form.spans.length && parted.size) forms.delete(form.key);
    for (const span of splits.flatMap(({ owner, rest }) => [owner, rest])) addSpan(forms, span, stories[span.story]!.sentences[span.sentence]!);
  }
  const known = new Set([...forms.values()].filter((form) => form.proven).flatMap((form) => form.words));
  for (const [key, form] of forms)
    if (!form.proven && !form.demonym && !countryNamed(key) && !isCapital(key) && !form.words.every((word) => known.has(word)) && form.stories.size < 2)
      forms.delete(key);
  return forms;
}

function addSpan(forms: Map<string, Form>, span: NameSpan, sentence: Sentence): void {
  let form = forms.get(span.key);
  if (!form) {
    const tokens = sentence.tokens.slice(span.first, span.last + 1);
    form = {
      key: span.key,
      words: bareWords(span.key),
      spans: [],
      votes: formVotes(tokens, span.key),
      stories: new Set(),
      proven: false,
      demonym: false,
      beforeNouns: 0,
      cues: new Map(),
      followers: new Map(),
    };
    forms.set(span.key, form);
  }
  form.spans.push(span);
  form.stories.add(span.story);
  form.proven ||= span.proven;
  form.demonym ||= span.demonym;
  if (/^(?:NOUN|ADJ)$/.test(sentence.tokens[span.last + 1]?.pos ?? '')) form.beforeNouns++;
  addContextVotes(form.votes, form.cues, span, sentence);
  const after = sentence.tokens
    .slice(span.last + 1, span.last + 3)
    .map((token) => token.lower)
    .join(' ');
  for (const words of new Set([after, after.split(' ')[0]!])) form.followers.set(words, (form.followers.get(words) ?? 0) + 1);
}
