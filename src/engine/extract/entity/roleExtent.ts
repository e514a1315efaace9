/** How far a phrase that gives a role reaches. */
import type { Token } from '../../model.ts';
import { CALENDAR } from './lexicon/notNames.ts';
import { CLOSING, closes, isPluralRole, isRoleWord, LONGEST, type Taken } from './roleTokens.ts';

const ENDS_PHRASE = /^(?:who|which|whose|that|said|told|says|while|when|where|as|but|after|before|since|until|adding)$/;

/** "Its minister for trade", "one of the three judges": past what opens the apposition, and is no part of a clause. */
function pastOwner(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower === 'one' && tokens[from + 1]?.lower === 'of') return pastOwner(tokens, from + 2);
  return /^(?:its|their|his|her|our|my)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
}

/** A role noun heads the phrase: it comes before any verb, mark or preposition but those of "head of", and the phrase opens like a noun phrase. */
export function isApposition(tokens: readonly Token[], from: number, taken: Taken): boolean {
  const first = pastOwner(tokens, from);
  for (let i = first; i < Math.min(tokens.length, first + 9); i++) {
    const token = tokens[i]!;
    if (first > from && isPluralRole(token)) return true;
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

export function phraseEnd(tokens: readonly Token[], from: number, taken: Taken): number {
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
function isUnit(tokens: readonly Token[], at: number, taken: Taken): boolean {
  let i = at;
  while (tokens[i]?.pos === 'PROPN' && !taken(tokens[i]!)) i++;
  return i > at && i - at < 6 && (tokens[i] === undefined || /^(?:,|\.|"|;|said|says|told|in)$/.test(tokens[i]!.lower));
}
