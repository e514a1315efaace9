import type { Sentence, Token } from '../../model.ts';
import { ORGANISATION_NOUNS } from './lexicon/heads.ts';
import { words } from './lexicon/words.ts';

/** What a text says a body is, beside its name: positions in `Sentence.tokens`, both inclusive. */
export interface Description {
  from: number;
  to: number;
}

/** Further nouns for bodies that do something, as reporters call them. */
const MORE_NOUNS = words(`
  alliance affiliate arm association bookseller brewer brewery builder carmaker automaker carrier chain chipmaker drugmaker coalition collective consultancy consortium
  cooperative contractor council designer developer distributor exporter faction foundation grocer importer institute insurer joint-venture lender lab laboratory
  manufacturer miner monitor nonprofit non-profit operator pioneer platform producer programme provider refiner seller specialist subsidiary supplier thinktank trust
  unit university utility vendor venture watchdog website wholesaler airline arm branch wing shipowner shipbuilder shipyard brokerage outfit steelmaker
  toymaker planemaker federation confederation fund`);
/** Whom a report quotes is a channel there; what it is tells nothing of the event. */
const MEDIA = words('agency newspaper newswire daily tabloid website outlet channel network broadcaster station paper magazine');
/** "its rival X", "their partner X": what it is to somebody, and not what it is. */
const RELATIVE_TO = words('parent sister rival partner owner customer competitor client target buyer suitor bidder employer opponent former');
const LONGEST = 12;

const isBodyNoun = (token: Token | undefined): boolean => {
  const word = token?.lemma ?? '';
  return token !== undefined && /^\p{Ll}/u.test(token.text) && (ORGANISATION_NOUNS.has(word) || MORE_NOUNS.has(word) || MORE_NOUNS.has(token.lower));
};

/** "server vendor X", "X, a maker of pumps", "the X monitoring group": every description beside the name at [first, last]. */
export function descriptionsBeside({ tokens }: Sentence, first: number, last: number): Description[] {
  const close = [before(tokens, first, last), behind(tokens, last)].filter((found) => found && !MEDIA.has(tokens[found.to]!.lemma));
  return [...close, apposed(tokens, last)].flatMap((found) => (found && says(tokens, found) ? [found] : []));
}

/** A noun alone ("the company X") tells nothing, and kinship only something of another. */
function says(tokens: readonly Token[], { from, to }: Description): boolean {
  const own = tokens.slice(from, to + 1);
  return (
    own.length > 1 &&
    own.filter(isContent).length > 1 &&
    !own.some(({ lower }) => RELATIVE_TO.has(lower)) &&
    !/^(?:its|their|his|her|our|my)$/.test(own[0]!.lower)
  );
}
const isContent = ({ pos, text }: Token): boolean => /^(?:NOUN|ADJ|PROPN|VERB)$/.test(pos) && /\p{L}/u.test(text);

/** "The British-based monitor the X": the noun phrase that ends at the name. */
function before(tokens: readonly Token[], first: number, last: number): Description | null {
  let to = first - 1;
  // "The ferry's operator, Lenn-based X,": the seat stands between the comma and the name.
  if (/-based$/.test(tokens[to]?.lower ?? '')) to--;
  const comma = tokens[to]?.text === ',';
  if (comma || tokens[to]?.lower === 'the') to--;
  if (!isBodyNoun(tokens[to])) return null;
  let from = to;
  while (from > 0 && to - from < 6 && (modifies(tokens[from - 1]!) || (comma && tokens[from - 1]!.lower === "'s"))) from--;
  if (comma && !(/^(?:the|its|their|a|an)$/.test(tokens[from - 1]?.lower ?? '') && closes(tokens, from, last))) return null;
  // "is buying server vendor X"
  while (from < to && tokens[from]!.pos === 'VERB' && !/^(?:DET|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from++;
  return { from, to };
}

/** Closed by a comma, and an apposition to a subject, not the end of "in its division, X". */
const closes = (tokens: readonly Token[], from: number, last: number): boolean =>
  tokens[last + 1]?.text === ',' && !(tokens[from - 2]?.pos === 'ADP' && tokens[from - 2]!.lower !== 'by');

const modifies = ({ pos, text, lower }: Token): boolean =>
  (/^(?:NOUN|ADJ|PROPN)$/.test(pos) || (pos === 'VERB' && /(?:ing|ed)$/.test(lower)) || text === '-') && !/days?$/.test(lower);

/** "X, a British-based monitoring group": the apposition, with what hangs on its head. */
function apposed(tokens: readonly Token[], last: number): Description | null {
  if (tokens[last + 1]?.text !== ',' || !/^(?:an?|the|one)$/.test(tokens[last + 2]?.lower ?? '')) return null;
  const from = last + 3;
  let head = from;
  while (head - from < 7 && tokens[head] && modifies(tokens[head]!)) head++;
  head--;
  if (head < from || !isBodyNoun(tokens[head])) return null;
  return { from, to: tailEnd(tokens, head) };
}

/** "of pumps and valves", "based in Lenn", "for farmers": up to the next mark, clause or verb. */
function tailEnd(tokens: readonly Token[], head: number): number {
  if (!/^(?:of|for|in|from|based|specialising|specializing)$/.test(tokens[head + 1]?.lower ?? '')) return head;
  let to = head + 1;
  while (
    to + 1 < tokens.length &&
    to - head < LONGEST &&
    !(ENDS.test(tokens[to + 1]!.lower) && !partsAdjectives(tokens, to + 1)) &&
    tokens[to + 1]!.pos !== 'AUX' &&
    !isFiniteVerb(tokens[to + 1]!)
  )
    to++;
  while (to > head && /^(?:ADP|DET|CCONJ|PART)$/.test(tokens[to]!.pos)) to--;
  return to;
}
const ENDS = /^(?:[,.;:()"?!]|--|\u2014|\u2013|that|which|who|when|where|while|as|to|said|says|after|before)$/;
const isFiniteVerb = ({ pos, lower }: Token): boolean => pos === 'VERB' && !/ing$/.test(lower);

/** "energy-efficient, roomy ferries" */
const partsAdjectives = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]!.text === ',' && tokens[comma - 1]?.pos === 'ADJ' && /^(?:ADJ|NOUN)$/.test(tokens[comma + 1]?.pos ?? '');

/** "the X monitoring group": small words right behind the name. */
function behind(tokens: readonly Token[], last: number): Description | null {
  let to = last + 1;
  while (to - last < 4 && tokens[to] && /^\p{Ll}/u.test(tokens[to]!.text) && (modifies(tokens[to]!) || isBodyNoun(tokens[to]))) to++;
  to--;
  return to > last && isBodyNoun(tokens[to]) ? { from: last + 1, to } : null;
}
