/** Roles that stand behind a name, as appositions and with "of". */
import type { Token } from '../../model.ts';
import { isApposition, phraseEnd } from './roleExtent.ts';
import { isRoleWord, type RolePhrase, type Taken } from './roleTokens.ts';

/** "X, senior vice president and general manager of Y,": the apposition up to the next mark or verb. */
export function after(tokens: readonly Token[], last: number, taken: Taken): RolePhrase | null {
  const mark = tokens[last + 1];
  if (!mark || !/^(?:,|\u2014|\u2013|-|--|\()$/.test(mark.text)) return null;
  let from = last + 2;
  // "X, 24, a baker": the age goes with the role.
  if (tokens[from]?.pos === 'NUM' && tokens[from + 1]?.text === ',' && isApposition(tokens, from + 2, taken)) from += 2;
  if (/^(?:who|which|whose)$/.test(tokens[from]?.lower ?? '') || !isApposition(tokens, from, taken)) return null;
  const end = phraseEnd(tokens, from, taken);
  return { from, to: end, appointment: false };
}

/** "Jo Bloggs the interim coach stays on", "said Jo Bloggs a surgeon at the clinic.": an apposition whose commas a scraper lost. */
export function withoutComma(tokens: readonly Token[], first: number, last: number, taken: Taken): RolePhrase | null {
  const from = last + 1;
  const article = /^(?:the|an?|one)$/.test(tokens[from]?.lower ?? '');
  if (first === last || !(article || (isRoleWord(tokens[from]) && tokens[from]!.pos === 'NOUN' && /^(?:of|for|at)$/.test(tokens[from + 1]?.lower ?? ''))))
    return null;
  const said = /^(?:said|says)$/.test(tokens[first - 1]?.lower ?? '');
  if ((first > 0 && !said && !/^["']$/.test(tokens[first - 1]!.text)) || !isApposition(tokens, article ? from + 1 : from, taken)) return null;
  const to = phraseEnd(tokens, article ? from + 1 : from, taken);
  const next = tokens[to + 1];
  const closed = said ? next === undefined || /^[.,]$/.test(next.text) : next !== undefined && (/^(?:VERB|AUX)$/.test(next.pos) || next.lower === 'who');
  return closed ? { from, to, appointment: false } : null;
}

/** "said X of the Y Agency": where someone belongs, which is all that many reports say. */
export function affiliation(tokens: readonly Token[], last: number): RolePhrase | null {
  if (!/^(?:of|from|at)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  const from = last + 2;
  let to = tokens[from]?.lower === 'the' ? from + 1 : from;
  const start = to;
  while (tokens[to]?.pos === 'PROPN' || /^(?:of|for)$/.test(tokens[to]?.lower ?? '')) to++;
  return to - start > 1 && tokens[last + 1]!.lower === 'of' ? { from: last + 1, to: to - 1, appointment: false } : null;
}
