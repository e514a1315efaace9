import type { Token } from '../../model.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import type { PlacePhrase } from './placePhrases.ts';
import { nameKey } from './spelling.ts';
import { type Clause, isNominal } from './subjects.ts';

/** Who has a seat, and where its name and that of the place stand. */
export interface Seat {
  owner: string;
  from: number;
  to: number;
}

const COMPANY =
  /^(?:company|firm|startup|start-up|maker|manufacturer|giant|group|conglomerate|vendor|retailer|supplier|provider|developer|studio|label|bank|insurer|carrier|airline|nonprofit|charity|consultancy|think-tank|newspaper|broadcaster|organisation|organization|agency|chain|parent|brewer|refiner|publisher|operator|shipowner|lender|carmaker|automaker|chipmaker|drugmaker|trust|foundation|school|university|college|club|union|newspaper|hospital)s?$/;

/** "X, based in Y", "Headquartered in Y, X has": a seat told by a participle, before or after its owner. */
export function seatByParticiple({ tokens, keyOf, mentions }: Clause, phrase: PlacePhrase): Seat | null {
  const at = phrase.governor - 1;
  if (!/^(?:based|headquartered|located)$/.test(tokens[at]?.lower ?? '') || tokens[phrase.governor]?.lower !== 'in') return null;
  const leads = at === 0 || /^["(]$/.test(tokens[at - 1]!.text);
  const owner = leads ? nameAfter(tokens, phrase.to, keyOf, 30, true) : nameBefore(tokens, at - 1, keyOf);
  // A plant or a mine is located, too, and has no seat.
  const body = mentions.some(({ entity }) => entity.type === 'organisation' && `@${entity.id}` === owner?.key);
  return owner && (body || tokens[at]!.lower !== 'located') ? { owner: owner.key, from: leads ? at : owner.from, to: phrase.to } : null;
}

/** "Y-based X": a seat told by an adjective. `last` is the token with "-based" in it. */
export function seatByAdjective({ tokens, keyOf }: Clause, first: number, last: number): Seat | null {
  if (!/-(?:based|headquartered|born)$/i.test(tokens[last]?.text ?? '')) return null;
  const owner = nameAfter(tokens, last, keyOf, 6, false);
  // "a Lima-based Peruvian singer": the nationality is not what has the seat.
  const nation = owner && countryOfDemonym(nameKey(tokens[owner.from]!.text));
  if (owner && !(nation && owner.from === owner.to) && owner.key.startsWith('@')) return { owner: owner.key, from: first, to: owner.to };
  // "Shares of the Leeds-based company fell": whose seat it is the story has said before.
  const kind = [last + 1, last + 2].find((at) => COMPANY.test(tokens[at]?.lower ?? ''));
  const known = /^(?:the|'s)$/.test(tokens[first - 1]?.lower ?? '') && !/-born$/i.test(tokens[last]!.text);
  return !owner && known && kind !== undefined && tokens.slice(last + 1, kind).every(isNominal) ? { owner: 'company', from: first, to: kind } : null;
}

/** "The Leeds company will shrink", "Norvik's headquarters in Leeds": a seat told of the body that the story is about. */
export function seatByArticle({ tokens }: Clause, first: number, last: number): Seat | null {
  if (!/^the$/i.test(tokens[first - 1]?.text ?? '') || isNationality(tokens, first, last)) return null;
  const kind = last + 1;
  if (!COMPANY.test(tokens[kind]?.lower ?? '') || tokens[kind]!.pos !== 'NOUN' || isNominal(tokens[kind + 1])) return null;
  return { owner: 'company', from: first - 1, to: kind };
}

/** "The headquarters in Leeds", "its head office in Leeds". */
export function seatByOffice({ tokens }: Clause, phrase: PlacePhrase): Seat | null {
  if (tokens[phrase.governor]?.lower !== 'in') return null;
  const head = phrase.governor - 1;
  const office = tokens[head]?.lower === 'headquarters' || (tokens[head]?.lower === 'office' && tokens[head - 1]?.lower === 'head');
  if (!office) return null;
  const from = tokens[head]!.lower === 'office' ? head - 1 : head;
  return /^(?:the|its|their|'s)$/.test(tokens[from - 1]?.lower ?? '') ? { owner: 'company', from, to: phrase.to } : null;
}

const isNationality = (tokens: readonly Token[], first: number, last: number): boolean => {
  const key = nameKey(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  return countryOfDemonym(key) !== undefined || countryNamed(key) !== undefined;
};

/** "X, a Y company": a seat told in an apposition. */
export function seatByApposition({ tokens, keyOf }: Clause, first: number, last: number): Seat | null {
  const text = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  if (countryOfDemonym(nameKey(text)) && !countryNamed(nameKey(text))) return null;
  let at = first - 1;
  while (at > 0 && isNominal(tokens[at]) && tokens[at]!.pos !== 'PROPN') at--;
  while (at > 0 && (tokens[at]!.text === '-' || tokens[at]!.pos === 'NUM')) at--;
  if (!/^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') return null;
  const kind = [last + 1, last + 2, last + 3].find((i) => COMPANY.test(tokens[i]?.lower ?? ''));
  if (kind === undefined || !tokens.slice(last + 1, kind).every(isNominal)) return null;
  const owner = nameBefore(tokens, at - 2, keyOf, 0);
  return owner?.key.startsWith('@') ? { owner: owner.key, from: at, to: kind } : null;
}

interface Owner {
  key: string;
  from: number;
  to: number;
}

function nameBefore(tokens: readonly Token[], start: number, keyOf: Clause['keyOf'], reach = 6): Owner | null {
  for (let at = start; at >= Math.max(0, start - reach); at--) {
    const key = keyOf(tokens[at]!);
    if (key?.startsWith('@')) return { key, from: backTo(tokens, at, keyOf, key), to: at };
    if (COMPANY.test(tokens[at]!.lower)) return { key: 'company', from: at, to: at };
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'NOUN') return null;
  }
  return null;
}

function backTo(tokens: readonly Token[], at: number, keyOf: Clause['keyOf'], key: string): number {
  let from = at;
  while (from > 0 && keyOf(tokens[from - 1]!) === key) from--;
  return from;
}

/** The name after: past kinds ("Y-based chip maker X"), or after a comma where the seat opens the sentence. */
function nameAfter(tokens: readonly Token[], start: number, keyOf: Clause['keyOf'], reach: number, afterComma: boolean): Owner | null {
  for (let at = start + 1; at < Math.min(tokens.length, start + reach); at++) {
    const key = keyOf(tokens[at]!);
    const ready = !afterComma || tokens[at - 1]?.text === ',' || (tokens[at - 1]?.pos === 'DET' && tokens[at - 2]?.text === ',');
    if (key?.startsWith('@') && ready) return { key, from: at, to: at + run(tokens, at, keyOf, key) };
    if (afterComma && ready && COMPANY.test(tokens[at]!.lower)) return { key: 'company', from: at, to: at };
    if (!afterComma && !isNominal(tokens[at])) return null;
  }
  return null;
}

function run(tokens: readonly Token[], at: number, keyOf: Clause['keyOf'], key: string): number {
  let more = 0;
  while (tokens[at + more + 1] && keyOf(tokens[at + more + 1]!) === key) more++;
  return more;
}
