import type { Sentence, Token } from '../../model.ts';
import { CALENDAR } from './lexicon/notNames.ts';
import { HONORIFICS, ROLE_NOUNS } from './lexicon/roles.ts';
import { words } from './lexicon/words.ts';
import { roleOfVerb } from './roleVerbs.ts';

/** What a text says someone is, beside the name: positions in `Sentence.tokens`, both inclusive. */
export interface RolePhrase {
  from: number;
  to: number;
  /** True where the role is yet to come or just given: "who will become", "was named". */
  appointment: boolean;
}

/** Forms of address: no role by themselves. */
const COURTESY = words('mr mrs ms miss mx sir dame lord lady st saint hon fr');
const CLOSING = /^(?:,|\u2014|\u2013|--|\(|\)|\.|;|:|"|\?|!)$/;
/** A mark, or a hyphen with a space before it that stands for a dash ("22-year-old" has none). */
const closes = (tokens: readonly Token[], i: number): boolean =>
  CLOSING.test(tokens[i]!.text) || (tokens[i]!.text === '-' && tokens[i]!.start > (tokens[i - 1]?.end ?? 0));
const LONGEST = 14;
const ENDS_PHRASE = /^(?:who|which|whose|that|said|told|says|while|when|where|as|but|after|before|since|until|adding)$/;

export const isRoleWord = (token: Token | undefined): boolean => {
  const word = token?.lower.replace(/^ex-|\.$/g, '') ?? '';
  // "AD", "DA": in capitals only, since "ad" and "da" are other words.
  if (/^(?:AD|DA|AG)$/.test(token?.text ?? '')) return true;
  return (ROLE_NOUNS.has(word) || (HONORIFICS.has(word) && !COURTESY.has(word))) && !COURTESY.has(word);
};

/** Every phrase of the sentence that gives the role of the person named at [first, last]. `taken` tells tokens of other people's names. */
export function rolePhrases({ tokens }: Sentence, first: number, last: number, taken: (token: Token) => boolean): RolePhrase[] {
  const apposed = after(tokens, last, taken);
  const found = [
    beforeComma(tokens, first, last, taken) ?? before(tokens, first, taken),
    apposed ?? withoutComma(tokens, first, last, taken),
    affiliation(tokens, last),
    // "X, Acme's founder, who will become chairman"
    clauseAfter(tokens, last) ??
      (apposed && tokens[apposed.to + 2]?.lower === 'who' ? clauseAfter(tokens, apposed.to) : null) ??
      joinedClause(tokens, last, taken),
  ];
  return found.filter((phrase): phrase is RolePhrase => phrase !== null);
}

/** "Reform Party leader X", "Deputy Foreign Minister X", "disaster agency spokesman X": the noun phrase that ends at the name. */
function before(tokens: readonly Token[], first: number, taken: (token: Token) => boolean): RolePhrase | null {
  let to = first - 1;
  // "Acme's chairman, Jo Bloggs," names the holder after a comma.
  const comma = tokens[to]?.text === ',' && tokens[first + 2] !== undefined && isRoleWord(tokens[to - 1]) && hasDeterminer(tokens, to - 1);
  if (comma) to--;
  if (!isRoleWord(tokens[to]) && !(COURTESY.has(tokens[to]?.lower.replace(/\.$/, '') ?? '') && isRoleWord(tokens[to - 1]))) return null;
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
function beforeComma(tokens: readonly Token[], first: number, last: number, taken: (token: Token) => boolean): RolePhrase | null {
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

const hasDeterminer = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some((token) => /^(?:the|an?|its|their|his|her|'s)$/.test(token.lower));

/** "President X", "Foreign Minister X": a title in capitals. Where marks are lost, small words before it belong to what was said before. */
const isHighOffice = (tokens: readonly Token[], at: number): boolean =>
  /^(?:President|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Senator|Governor)$/.test(tokens[at]!.text);
const mayOpenOffice = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) ||
  /^(?:'s|of|for|and|former|then|vice|deputy|acting|interim|outgoing|incoming|late|current|ex|visiting|ousted|deposed|exiled|elected|new|longtime|embattled|de|facto)$/.test(
    token.lower,
  ) ||
  /-/.test(token.text);

function extendsLeft(tokens: readonly Token[], at: number, taken: (token: Token) => boolean): boolean {
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

/** "X, senior vice president and general manager of Y,": the apposition up to the next mark or verb. */
function after(tokens: readonly Token[], last: number, taken: (token: Token) => boolean): RolePhrase | null {
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
function withoutComma(tokens: readonly Token[], first: number, last: number, taken: (token: Token) => boolean): RolePhrase | null {
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

/** A role noun heads the phrase: it comes before any verb, mark or preposition but those of "head of", and the phrase opens like a noun phrase. */
function isApposition(tokens: readonly Token[], from: number, taken: (token: Token) => boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i]!;
    if (taken(token) || (token.pos === 'VERB' && !isRoleWord(token)) || token.pos === 'AUX' || token.pos === 'PRON' || CLOSING.test(token.text))
      return isRoleWord(tokens[i]);
    // "The mayor's wife": what follows is the role.
    if (isRoleWord(token) && tokens[i + 1]?.lower !== "'s") return true;
    // "The 27-year-old arson and burglary suspect".
    const pair = token.pos === 'CCONJ' && tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'NOUN';
    if (token.pos === 'ADP' || (token.pos === 'CCONJ' && !pair)) return false;
  }
  return false;
}

function phraseEnd(tokens: readonly Token[], from: number, taken: (token: Token) => boolean): number {
  let to = from;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST + 4); i++) {
    const token = tokens[i]!;
    // 'Acme's new "ferry solutions" business': marks around words within the phrase do not end it.
    if (token.text === '"' && i > from && !/^[,.]$/.test(tokens[i - 1]!.text) && tokens[i + 1]) continue;
    if (closes(tokens, i)) {
      // "general manager, HP Services," — the unit after a comma belongs to the role.
      if (token.text === ',' && i > from && tokens[i + 1]?.pos === 'PROPN' && isUnit(tokens, i + 1, taken)) continue;
      break;
    }
    if (taken(token) || token.pos === 'AUX' || isPronoun(token) || isAside(tokens, i) || ENDS_PHRASE.test(token.lower)) break;
    // Taggers read names now and then as verbs: "an analyst at Keeling Securities".
    const named = /^\p{Lu}/u.test(token.text) && /^(?:at|of|for|from|with|the|and)$/.test(tokens[i - 1]?.lower ?? '');
    if (token.pos === 'VERB' && i > from && !named && !isRoleWord(token) && !isModifier(tokens, i)) break;
    if (token.lower === 'to' && tokens[i + 1]?.pos === 'VERB') break;
    to = i;
  }
  while (to > from && /^(?:and|of|for|in|at|to|the|,|a|from|on|with)$/.test(tokens[to]!.lower)) to--;
  return to;
}

const isPronoun = (token: Token): boolean => token.pos === 'PRON' && !/^(?:its|their|his|her|our|my)$/.test(token.lower);

/** "newly created business", "a company based in": a participle within the phrase. */
const isModifier = (tokens: readonly Token[], i: number): boolean =>
  /^(?:based|named|called)$/.test(tokens[i]!.lower) || (/(?:ed|ing|en|wn|lt)$/.test(tokens[i]!.lower) && /^(?:ADV|DET|ADJ|PART)$/.test(tokens[i - 1]!.pos));

/** "in a written statement", "on Monday", "in an interview": said of the saying, not of the role. */
const isAside = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|during|at|on|from)$/.test(tokens[i]!.lower) && (isDated(tokens, i) || isOfSaying(tokens, i));

/** "on Feb. 1", "in 2009", "from May". */
const isDated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower !== 'at' && (CALENDAR.has(tokens[i + 1]?.lower.replace(/\.$/, '') ?? '') || /^(?:1[89]|20)\d\d$/.test(tokens[i + 1]?.text ?? ''));

const isOfSaying = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(i + 1, i + 4)
    .some((token) =>
      /^(?:statement|interview|email|e-mail|tweet|post|conference|call|briefing|letter|message|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        token.lower,
      ),
    );

/** A run of capitals that closes with a mark or a verb of saying: the body in which the role is held. */
function isUnit(tokens: readonly Token[], at: number, taken: (token: Token) => boolean): boolean {
  let i = at;
  while (tokens[i]?.pos === 'PROPN' && !taken(tokens[i]!)) i++;
  return i > at && i - at < 6 && (tokens[i] === undefined || /^(?:,|\.|"|;|said|says|told|in)$/.test(tokens[i]!.lower));
}

/** "said X of the Y Agency": where someone belongs, which is all that many reports say. */
function affiliation(tokens: readonly Token[], last: number): RolePhrase | null {
  if (!/^(?:of|from|at)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  const from = last + 2;
  let to = tokens[from]?.lower === 'the' ? from + 1 : from;
  const start = to;
  while (tokens[to]?.pos === 'PROPN' || /^(?:of|for)$/.test(tokens[to]?.lower ?? '')) to++;
  return to - start > 1 && tokens[last + 1]!.lower === 'of' ? { from: last + 1, to: to - 1, appointment: false } : null;
}

const HOLDS = /^(?:is|was|remains|are|been)$/;
const TAKES = /^(?:become|becomes|became|named|appointed|elected|made|chosen|be)$/;

/** "X is the head of", "X, who will become general manager of", "X was appointed chairman". */
function clauseAfter(tokens: readonly Token[], last: number): RolePhrase | null {
  let i = last + 1;
  if (/^[,\u2014\u2013]$/.test(tokens[i]?.text ?? '')) i++;
  const relative = tokens[i]?.lower === 'who';
  if (relative) i++;
  else if (i > last + 1) return null;
  // "X, who heads the Y group": the verb gives the role.
  if (
    relative &&
    /^(?:heads|leads|runs|chairs|oversees|directs|commands|manages|plays|portrays|played|founded|owns|owned|coaches|edits)$/.test(tokens[i]?.lower ?? '')
  )
    return { from: i, to: phraseEnd(tokens, i, () => false), appointment: false };
  const given = roleOfVerb(tokens, i);
  if (given) {
    const { from, laidDown } = given;
    const role = laidDown ? tokens.findIndex(({ lower }, k) => k >= from && lower === 'as') + 1 : from;
    return isApposition(tokens, role, () => false) ? { from: laidDown ? from : role, to: phraseEnd(tokens, role, () => false), appointment: false } : null;
  }
  const serves = relative ? tokens.slice(i, i + 8).findIndex((token, at) => /^serve[sd]?$/.test(token.lower) && tokens[i + at + 1]?.lower === 'as') : -1;
  if (serves >= 0) i += serves;
  let appointment = false;
  let verb = false;
  for (; i < tokens.length && i < last + 9; i++) {
    const { lower, pos } = tokens[i]!;
    if (TAKES.test(lower)) [appointment, verb] = [true, true];
    else if (HOLDS.test(lower) && !verb) verb = true;
    else if (
      /^(?:will|would|to|has|have|had|also|now|currently|serve|serves|served|as|recently|previously|been|then|still|later)$/.test(lower) ||
      (pos === 'AUX' && !verb)
    )
      verb ||= /^serve[ds]?$/.test(lower);
    else break;
  }
  if (!verb || !isApposition(tokens, i, () => false)) return null;
  return { from: i, to: phraseEnd(tokens, i, () => false), appointment };
}

/** Tokens between the name and the "and" by which its sentence goes on to the role. */
const FARTHEST = 24;

/** "X is staying on and will be general manager of": the second predicate of who opens the clause. */
function joinedClause(tokens: readonly Token[], last: number, taken: (token: Token) => boolean): RolePhrase | null {
  if (!/^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '')) return null;
  for (let i = last + 2; i < Math.min(tokens.length, last + FARTHEST); i++) {
    if (taken(tokens[i]!) || /^[,;:]$/.test(tokens[i]!.text)) return null;
    if (tokens[i]!.lower === 'and' && /^(?:will|would)$/.test(tokens[i + 1]?.lower ?? '') && TAKES.test(tokens[i + 2]?.lower ?? ''))
      return clauseAfter(tokens, i);
  }
  return null;
}
