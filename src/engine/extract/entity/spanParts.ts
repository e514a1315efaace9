import type { Token } from '../../model.ts';
import { isStart } from './caseCounts.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { HONORIFICS, ROLE_NOUNS, TITLE_MODIFIERS } from './lexicon/roles.ts';
import { isLooseAdherent } from './nameTokens.ts';
import type { Run } from './runs.ts';
import { nameKey } from './spelling.ts';
import { bare, innerTitle, isTitleWord } from './titleWords.ts';

/** A name within a run, with the title that stands before it. */
export interface Part extends Run {
  title: string;
  demonym: boolean;
}

/** A run parted into nationality, titles and names, each with its own place. */
export function partRun(tokens: readonly Token[], run: Run): Part[] {
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
