/** Roles that stand before a name. */
import type { Token } from '../../model.ts';
import { CALENDAR } from './lexicon/notNames.ts';
import { CLOSING, hasDeterminer, isCourtesy, isRoleWord, LONGEST, type RolePhrase, type Taken } from './roleTokens.ts';

/** "Reform Party leader X", "Deputy Foreign Minister X", "disaster agency spokesman X": the noun phrase that ends at the name. */
export function before(tokens: readonly Token[], first: number, taken: Taken): RolePhrase | null {
  let to = first - 1;
  // "Acme's chairman, Jo Bloggs," names the holder after a comma.
  const comma = tokens[to]?.text === ',' && tokens[first + 2] !== undefined && isRoleWord(tokens[to - 1]) && hasDeterminer(tokens, to - 1);
  if (comma) to--;
  if (!isRoleWord(tokens[to]) && !(isCourtesy(tokens[to]) && isRoleWord(tokens[to - 1]))) return null;
  let from = to;
  const office = isHighOffice(tokens, to);
  while (from > 0 && to - from < LONGEST && extendsLeft(tokens, from - 1, taken) && (!office || mayOpenOffice(tokens[from - 1]!))) from--;
  while (from < to && startsNoRole(tokens, from)) from++;
  return { from, to, appointment: false };
}

/** Glue, the rest of an age ("26-year-old clerk X"), and a participle that takes the phrase as its object ("hiring former coach X"). */
const startsNoRole = (tokens: readonly Token[], at: number): boolean =>
  /^(?:'s|and|&|of|for|year-old)$/.test(tokens[at]!.lower) ||
  (/ing$/.test(tokens[at]!.lower) && /^(?:former|ex|then|ousted|retired)$/.test(tokens[at + 1]?.lower ?? ''));

/** "A spokesman for the ministry, X," and "the former head of the navy, Admiral X,": a role with what it is held in, closed by the name. */
export function beforeComma(tokens: readonly Token[], first: number, last: number, taken: Taken): RolePhrase | null {
  let comma = first - 1;
  while (comma > 0 && first - comma < 4 && isRoleWord(tokens[comma]) && /^\p{Lu}/u.test(tokens[comma]!.text)) comma--;
  if (tokens[comma]?.text !== ',' || !/^(?:,|\.|said|says)$/.test(tokens[last + 1]?.lower ?? '.')) return null;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST); at--) {
    const token = tokens[at]!;
    if (taken(token) || /^(?:VERB|AUX|PRON)$/.test(token.pos) || CLOSING.test(token.text)) return null;
    if (!isRoleWord(token) || !/^(?:of|for|at|in|from|with)$/.test(tokens[at + 1]?.lower ?? '') || !hasDeterminer(tokens, at)) continue;
    let from = at;
    while (from > 0 && at - from < 5 && extendsLeft(tokens, from - 1, taken)) from--;
    return /^(?:the|an?|its|their|his|her)$/.test(tokens[from - 1]?.lower ?? "'s") ? { from, to: comma - 1, appointment: false } : null;
  }
  return null;
}

/** "President X", "Foreign Minister X": a title in capitals. Where marks are lost, small words before it belong to what was said before. */
const isHighOffice = (tokens: readonly Token[], at: number): boolean =>
  /^(?:President|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Senator|Governor)$/.test(tokens[at]!.text);
const mayOpenOffice = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) ||
  /^(?:'s|of|for|and|former|then|vice|deputy|acting|interim|outgoing|incoming|late|current|ex|visiting|ousted|deposed|exiled|elected|new|longtime|embattled|de|facto)$/.test(
    token.lower,
  ) ||
  /-/.test(token.text);

function extendsLeft(tokens: readonly Token[], at: number, taken: Taken): boolean {
  const token = tokens[at]!;
  if (taken(token) || CALENDAR.has(token.lower)) return false;
  if (/^(?:and|&)$/.test(token.lower)) return isRoleWord(tokens[at - 1]) && !taken(tokens[at - 1]!);
  if (token.lower === 'of' || token.lower === 'for') return isRoleWord(tokens[at - 1]);
  if (token.lower === "'s" || /^(?:de|facto)$/.test(token.lower)) return true;
  // "The third female director": who holds it is no part of the post.
  if (/^(?:female|male)$/.test(token.lower)) return false;
  if (/^(?:as|said|told|says|while|when|like|including|unlike)$/.test(token.lower)) return false;
  if (/^(?:operating|managing|acting|founding|leading|ruling|retired|elected|outgoing|incoming|visiting|sitting|presiding|commanding)$/.test(token.lower))
    return true;
  // "They turn to sacked Norvik coach X"; in "the club sacked coach X" it is the verb.
  if (/^(?:fired|sacked|ousted|dismissed|axed)$/.test(token.lower)) return /^(?:DET|ADP|PART)$/.test(tokens[at - 1]?.pos ?? '');
  return (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || /-/.test(token.text)) && /\p{L}/u.test(token.text);
}
