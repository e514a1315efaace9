import type { Sentence, Story, Token } from '../../model.ts';
import { type CaseCounts, isStart, isTitled } from './caseCounts.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { HONORIFICS, INNER_RANKS, INNER_TITLES, ROLE_NOUNS, TITLE_MODIFIERS } from './lexicon/roles.ts';
import { isAcronym, isAdherent, isLooseAdherent } from './nameTokens.ts';
import { type Run, runFrom } from './runs.ts';
import { nameKey } from './spelling.ts';

/** A run of words in a story that may be a name. */
export interface NameSpan extends Run {
  story: number;
  /** Position in `Story.sentences`. */
  sentence: number;
  text: string;
  key: string;
  /** True for a nationality that stands for its country: "Russian officials". */
  demonym: boolean;
  /** Title before it, as written: "Deputy Foreign Minister", "Mr."; empty where there is none. */
  title: string;
  /** False where the capital proves nothing: at the start of a sentence or in a headline in Title Case. */
  proven: boolean;
}

interface Part extends Run {
  title: string;
  demonym: boolean;
}

const bare = (token: Token): string => token.lower.replace(/\.$/, '');
const hasTitle = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to + 1).some((token) => HONORIFICS.has(bare(token)));

const isOffice = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens.slice(at, last + 1).some((token) => token.lower === 'of' || token.lower === 'for') || at + 2 > last;

/** "Foreign" is part of a title only where "Minister" follows; "General Motors" and "Prime Video" are none. */
function isTitleWord(tokens: readonly Token[], at: number, last: number): boolean {
  const word = bare(tokens[at]!);
  const next = at < last ? tokens[at + 1] : undefined;
  if (next && (ORGANISATION_HEADS.has(next.lower) || next.lower === 'of' || next.lower === '&') && !HONORIFICS.has(bare(next))) return false;
  if (HONORIFICS.has(word)) return true;
  // "High Representative Jane Roe" is a person; the "High Commissioner for Refugees" is an office by that name.
  return (
    TITLE_MODIFIERS.has(word) && next !== undefined && hasTitle(tokens, at + 1, Math.min(last, at + 3)) && !(word === 'high' && isOffice(tokens, at, last))
  );
}

/** First position within the run at which a title stands between two names: "Acme Chief Executive Jo Bloggs". */
function innerTitle(tokens: readonly Token[], { first, last }: Run): number | null {
  for (let at = first + 1; at <= last; at++)
    if ((INNER_TITLES.has(bare(tokens[at]!)) || isInnerRank(tokens, at, last)) && !/^(?:of|for|&)$/.test(tokens[at + 1]?.lower ?? ''))
      return backToModifiers(tokens, first, at);
  return null;
}

/** A rank with two or three words behind it, none of which ends the name of a body or a place. */
const isInnerRank = (tokens: readonly Token[], at: number, last: number): boolean =>
  INNER_RANKS.has(bare(tokens[at]!)) &&
  last - at > 1 &&
  last - at < 4 &&
  !tokens.slice(at + 1, last + 1).some(({ lower }) => ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || HONORIFICS.has(lower));

function backToModifiers(tokens: readonly Token[], first: number, at: number): number {
  let from = at;
  while (from - 1 > first && TITLE_MODIFIERS.has(bare(tokens[from - 1]!))) from--;
  return from;
}

/** A run parted into nationality, titles and names, each with its own place. */
function partRun(tokens: readonly Token[], run: Run): Part[] {
  if (run.first < run.last && isLostPossessive(tokens[run.first]!)) {
    const owner: Part = { first: run.first, last: run.first, start: run.start, end: tokens[run.first]!.end, title: '', demonym: false };
    return [owner, ...partRun(tokens, { ...run, first: run.first + 1, start: tokens[run.first + 1]!.start })];
  }
  const inner = innerTitle(tokens, run);
  if (inner !== null && !isTitleWord(tokens, run.first, run.last))
    return [
      ...partRun(tokens, { ...run, last: inner - 1, end: tokens[inner - 1]!.end }),
      ...partRun(tokens, { ...run, first: inner, start: tokens[inner]!.start }),
    ];
  const person = afterLegalForm(tokens, run);
  if (person !== null)
    return [
      ...partRun(tokens, { ...run, last: person - 1, end: tokens[person - 1]!.end }),
      ...partRun(tokens, { ...run, first: person, start: tokens[person]!.start }),
    ];
  const office = officeThenName(tokens, run);
  if (office !== null) {
    const title = tokens
      .slice(run.first, office)
      .map((token) => token.text)
      .join(' ');
    return [{ ...run, first: office, start: tokens[office]!.start, title, demonym: false }];
  }
  let at = run.first;
  const parts: Part[] = [];
  // "Defender Rui Costa Lima scored": only its place at the start gives the role a capital.
  if (run.last - at > 1 && isStart(tokens, at) && isBareRole(tokens, run)) at++;
  if (standsAlone(tokens, run)) {
    parts.push({ first: at, last: at, start: run.start, end: at === run.last ? run.end : tokens[at]!.end, title: '', demonym: true });
    at++;
  } else if (at < run.last && isLooseAdherent(tokens[at]!)) at++;
  const titleFrom = at;
  while (at <= run.last && isTitleWord(tokens, at, run.last)) at++;
  // "Deputy Norvik Marshal Jo Bloggs": a title, a body and a further title.
  const rest = { ...run, first: at, start: tokens[at]?.start ?? run.end };
  if (titleFrom < at && at < run.last && innerTitle(tokens, rest) !== null) return [...parts, ...partRun(tokens, rest)];
  const title = tokens.slice(titleFrom, at).map((token) => token.text);
  if (at <= run.last)
    parts.push({ first: at, last: run.last, start: at === run.first ? run.start : tokens[at]!.start, end: run.end, title: title.join(' '), demonym: false });
  return parts;
}

/** What one body is to another: "Rival Norvik & Lund", "Parent Norvik Energy". */
const BODY_ROLES = /^(?:rival|competitor|parent|insurer|supplier|lender|bidder|sponsor|contractor|retailer|carmaker|chipmaker|drugmaker|shipowner)$/;

const isBareRole = (tokens: readonly Token[], { first, last }: Run): boolean =>
  (ROLE_NOUNS.has(tokens[first]!.lower) || BODY_ROLES.test(tokens[first]!.lower)) &&
  !isTitleWord(tokens, first, last) &&
  !/^(?:of|for|and|&)$/.test(tokens[first + 1]!.lower) &&
  !ORGANISATION_HEADS.has(tokens[last]!.lower) &&
  !PLACE_HEADS.has(tokens[last]!.lower);

/** "Perus Foreign Minister", "the EUs High Representative": a nation whose apostrophe the scraper lost; the next name begins after it. */
function isLostPossessive({ text }: Token): boolean {
  const key = nameKey(text);
  if (!/[^s]s$/.test(text) || countryNamed(key) || countryOfDemonym(key)) return false;
  return countryNamed(key.slice(0, -1)) !== undefined || /^(?:EU|UN|NATO)s$/.test(text);
}

const OFFICE_HEADS = /^(?:secretary|undersecretary|president|minister|commissioner|governor|assistant|deputy|head|chief)$/;

/** "Norvik LLC Jo Bloggs", "Harbour Capital Group Jo Bloggs": a person begins after what ends the name of a body. */
const afterLegalForm = (tokens: readonly Token[], { first, last }: Run): number | null => {
  const ends = (token: Token) => LEGAL_FORMS.has(bare(token)) || ORGANISATION_HEADS.has(token.lower);
  const at = tokens.findIndex(
    (token, i) => i > first && i < last - 1 && i > last - 4 && ends(token) && GIVEN_NAMES.has(tokens[i + 1]!.lower) && !ends(tokens[last]!),
  );
  return at < 0 ? null : at + 1;
};

/** "Secretary of State Jo Bloggs": an office with "of" in it, and where the person's name begins. */
function officeThenName(tokens: readonly Token[], { first, last }: Run): number | null {
  if (!HONORIFICS.has(bare(tokens[first]!)) && !TITLE_MODIFIERS.has(bare(tokens[first]!)) && !OFFICE_HEADS.test(bare(tokens[first]!))) return null;
  for (let at = first + 3; at < last; at++)
    if (GIVEN_NAMES.has(tokens[at]!.lower) && !/^(?:of|for|the)$/.test(tokens[at - 1]!.lower) && tokens.slice(first, at).some(({ lower }) => lower === 'of'))
      return at;
  return null;
}

/** A nationality by itself or before a title, not as part of a name ("Kenyan President", but "Kenyan Army"). */
function standsAlone(tokens: readonly Token[], { first, last, end, start }: Run): boolean {
  const key = nameKey(tokens[first]!.text.slice(0, first === last ? end - start : undefined));
  if (!countryOfDemonym(key) || countryNamed(key)) return false;
  return first === last || isTitleWord(tokens, first + 1, last);
}

/** All runs of the sentence that may be names, left to right. */
export function nameSpans(story: Story, sentence: Sentence, counts: CaseCounts): NameSpan[] {
  const titled = isTitled(sentence);
  const spans: NameSpan[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const run = runFrom(sentence, i, counts, titled);
    if (!run) continue;
    i = run.last;
    for (const part of partRun(sentence.tokens, run)) {
      const span = makeSpan(story, sentence, part, titled);
      if (isName(span, sentence, counts)) spans.push(span);
    }
  }
  return spans;
}

/** "Operating Officer", "Deputy Undersecretary": a rank in capitals, and nobody by name. */
const isRank = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  /^(?:officer|undersecretary|secretary|president|manager|director|minister|executive|chairman|counsel)$/.test(bare(tokens.at(-1)!)) &&
  tokens
    .slice(0, -1)
    .every(
      (token) =>
        TITLE_MODIFIERS.has(bare(token)) || HONORIFICS.has(bare(token)) || /^(?:operating|financial|technology|information|marketing)$/.test(token.lower),
    );

/** "The Street", "the Court", a word in capitals in the marks of a title ("Back to the Shore"): a kind of place or body, and none by name. */
const isBareKind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' &&
  (/^(?:street|road|avenue|lane|square|court|bank|department|office|school|hospital|college)$/.test(tokens[at]!.lower) || endsTitle(tokens, at));

/** The last word of a title in marks, with words of it in front: the run before it opens with a mark and small words join it. */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  if (!/^["']$/.test(tokens[at + 1]?.text ?? '') && !(/^[,.]$/.test(tokens[at + 1]?.text ?? '') && /^["']$/.test(tokens[at + 2]?.text ?? ''))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (/^["']$/.test(tokens[i]!.text)) return at - i > 2 && /^\p{Lu}/u.test(tokens[i + 1]!.text) && tokens[i + 1]!.lower !== 'the';
    if (/^\p{Ll}/u.test(tokens[i]!.text) && !/^(?:the|a|an|of|in|on|at|to|for|and|or|by|with|from)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** Creeds and single letters name nobody; nor does a lone word that the topic writes mostly small. */
function isName({ key, first, last, title }: NameSpan, { tokens }: Sentence, counts: CaseCounts): boolean {
  if (first === last && !title && isBareKind(tokens, first)) return false;
  if (!key || /^\p{L}$/u.test(key) || isAdherent(key) || LEGAL_FORMS.has(key) || isRank(tokens.slice(first, last + 1))) return false;
  if (first < last || title || isAcronym(tokens[first]!.text)) return true;
  const { lower } = tokens[first]!;
  return (counts.lower.get(lower) ?? 0) <= (counts.capital.get(lower) ?? 0) || tokens[first]!.text.includes('-');
}

function makeSpan(story: Story, sentence: Sentence, part: Part, titled: boolean): NameSpan {
  const text = story.text.slice(part.start, part.end);
  const proven = !titled && !(isStart(sentence.tokens, part.first) && part.first === part.last);
  return { ...part, story: story.index, sentence: sentence.index, text, key: nameKey(text), proven };
}
