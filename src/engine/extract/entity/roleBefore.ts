/** Roles that stand before a name. */
import type { Token } from '../../model.ts';
import { CALENDAR } from './lexicon/notNames.ts';
import { officeBefore } from './office.ts';
import { CLOSING, hasDeterminer, isCourtesy, isPluralRole, isRoleWord, LONGEST, type RolePhrase, type Taken } from './roleTokens.ts';

/** "Reform Party leader X", "Deputy Foreign Minister X", "disaster agency spokesman X": the noun phrase that ends at the name. */
export function before(tokens: readonly Token[], first: number, taken: Taken): RolePhrase | null {
  let to = first - 1;
  // "To host X", "will captain X": a verb.
  if (/^(?:to|will|would|can|could|may|might|should|must|not)$/.test(tokens[to - 1]?.lower ?? '')) return null;
  // "Acme's chairman, Jo Bloggs," names the holder after a comma.
  const comma = tokens[to]?.text === ',' && tokens[first + 2] !== undefined && isRoleWord(tokens[to - 1]) && hasDeterminer(tokens, to - 1);
  if (comma) to--;
  const shared = pluralBefore(tokens, first, taken);
  if (shared) return shared;
  const office = officeBefore(tokens, first);
  if (office === null && !isRoleWord(tokens[to]) && !(isCourtesy(tokens[to]) && isRoleWord(tokens[to - 1]))) return null;
  let from = office ?? to;
  const high = isHighOffice(tokens, from);
  while (from > 0 && to - from < LONGEST && extendsLeft(tokens, from - 1, taken) && (!high || mayOpenOffice(tokens[from - 1]!))) from--;
  while (from < to && startsNoRole(tokens, from)) from++;
  from = postBeforeRank(tokens, from, to, taken);
  return { from, to, appointment: false };
}

/** "Directors X and Y", "the singers X, Y and Z": what several people are, before the first of them. */
function pluralBefore(tokens: readonly Token[], first: number, taken: Taken): RolePhrase | null {
  let to = first - 1;
  let others = 0;
  while (to > 0 && (taken(tokens[to]!) || /^(?:,|and|&)$/.test(tokens[to]!.lower))) if (taken(tokens[to--]!)) others++;
  if (
    !isPluralRole(tokens[to]) ||
    (!others && !(tokens.slice(first, first + 5).some(({ lower }) => /^(?:,|and|&)$/.test(lower)) && tokens.slice(first + 1, first + 9).some(taken)))
  )
    return null;
  let from = to;
  while (from > 0 && to - from < LONGEST && extendsLeft(tokens, from - 1, taken)) from--;
  while (from < to && startsNoRole(tokens, from)) from++;
  return { from, to, appointment: false };
}

/** "Peru's trade minister, Ambassador X": the post before the comma, where nothing but a rank stands behind it. */
function postBeforeRank(tokens: readonly Token[], from: number, to: number, taken: Taken): number {
  const ranks = tokens.slice(from, to + 1).every((token) => isRoleWord(token) && /^\p{Lu}/u.test(token.text));
  if (!ranks || tokens[from - 1]?.text !== ',' || !isRoleWord(tokens[from - 2]) || taken(tokens[from - 2]!)) return from;
  if (!hasDeterminer(tokens, from - 2) && !mayOpenOffice(tokens[from - 3] ?? tokens[from - 2]!)) return from;
  let post = from - 2;
  while (post > 0 && from - post < LONGEST && extendsLeft(tokens, post - 1, taken)) post--;
  while (post < from && startsNoRole(tokens, post)) post++;
  return post;
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
  // "IT minister", "UN envoy": taggers take some acronyms for pronouns or verbs.
  if (/^\p{Lu}{2,5}$/u.test(token.text)) return true;
  return (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || /-/.test(token.text)) && /\p{L}/u.test(token.text);
}
