import type { Mention, Sentence, Token, Topic } from '../../model.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import { OWNED } from './kinds.ts';
import { PLACE_NOUNS } from './lexicon/heads.ts';
import { PLACE_PARTS, SITE_NOUNS } from './lexicon/location.ts';
import { CALENDAR } from './lexicon/notNames.ts';
import { nameKey } from './spelling.ts';

/** A stretch of words that says where: "west of the town of X on the western tip of Y island". Positions in `Sentence.tokens`, inclusive. */
export interface PlacePhrase {
  /** First word after the preposition or verb that governs it. */
  from: number;
  to: number;
  /** Position of that preposition or verb; -1 where the phrase opens the sentence. */
  governor: number;
  /** Places named in it, the most exact first as a rule. */
  mentions: Mention[];
}

const LINKS = new Set(['in', 'on', 'near', 'of', 'off', 'at', 'outside', 'within', 'inside', ',', 'and', 'or', "'s", "'", 'to', 'from']);

/** All place phrases of the sentence, left to right, neighbouring ones joined. */
export function placePhrases(sentence: Sentence, story: number, topic: Topic): PlacePhrase[] {
  const { tokens } = sentence;
  const phrases: PlacePhrase[] = [];
  for (const mention of topic.entities.mentions(story, sentence.start, sentence.end)) {
    const first = tokens.findIndex((token) => token.end > mention.start);
    const last = tokens.findLastIndex((token) => token.start < mention.end);
    if (first < 0 || last < first || !isPlaceHere(tokens, mention, first, last)) continue;
    const previous = phrases.at(-1);
    const to = rightEdge(tokens, last);
    if (previous && joins(tokens, previous, first)) {
      previous.to = to;
      previous.mentions.push(mention);
      continue;
    }
    const from = leftEdge(tokens, first, previous?.to ?? -1);
    phrases.push({ from, to, governor: from - 1, mentions: [mention] });
  }
  return phrases;
}

/** A place by itself: no adjective of nationality, no part of a longer name in capitals. */
function isPlaceHere(tokens: readonly Token[], { entity, start, end }: Mention, first: number, last: number): boolean {
  if (entity.type !== 'place' && !isLocatedName(tokens, first, last)) return false;
  const text = tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  const key = nameKey(text.replace(/-\p{Ll}+$/u, ''));
  if (countryOfDemonym(key) && !countryNamed(key))
    return PLACE_NOUNS.has(tokens[last + 1]?.lower ?? '') && !/^(?:state|republic)$/.test(tokens[last + 1]!.lower);
  if (tokens[first]!.start > start || end > tokens[last]!.end) return false;
  // "Oslo theatre season": the name only qualifies what follows; in "Holmsund air base" what follows is itself the place.
  const next = tokens[last + 1];
  return (
    next === undefined ||
    next.start > tokens[last]!.end + 1 ||
    next.pos !== 'NOUN' ||
    isDay(next) ||
    isKind(next) ||
    isKind(tokens[last + 2]) ||
    /-(?:based|born)$/.test(tokens[last]!.text)
  );
}

/** "In X tomorrow", "in X Monday". */
const isDay = ({ lower }: Token): boolean => CALENDAR.has(lower.replace(/\.$/, '')) || /^(?:today|yesterday|tomorrow|tonight)$/.test(lower);

const isKind = (token: Token | undefined): boolean =>
  token !== undefined && (PLACE_NOUNS.has(token.lower) || SITE_NOUNS.has(token.lower) || PLACE_PARTS.has(token.lower));

/** A name of unknown type counts as a place after "in" or "near" where no noun follows that it could modify. */
const isLocatedName = (tokens: readonly Token[], first: number, last: number): boolean =>
  isNamedSite(tokens, first, last) ||
  isOwnSite(tokens, first, last) ||
  (/^(?:in|near|outside)$/.test(tokens[first - 1]?.lower ?? '') &&
    !OWNED.test(tokens[first - 2]?.lower ?? '') &&
    (!/^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '') || isDay(tokens[last + 1]!)) &&
    tokens[last + 1]?.lower !== "'s");

/** "In the Halden hospital", "at the Red Creek mine": a building or ground that has the name. */
const isNamedSite = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:in|at|near|outside|inside|to|from|off|into)$/.test(tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? '') &&
  NAMED_SITES.test(tokens[last + 1]?.text ?? '') &&
  !/^(?:NOUN|PROPN)$/.test(tokens[last + 2]?.pos ?? '') &&
  tokens[last + 2]?.lower !== "'s";

/** "At Halden General Hospital", "from the Lenn Arena": a name that ends in the kind of site. */
const isOwnSite = (tokens: readonly Token[], first: number, last: number): boolean =>
  last > first &&
  NAMED_SITES.test(tokens[last]!.lower) &&
  /^(?:in|at|near|outside|inside|from|to|off|into|on)$/.test(tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? '') &&
  !/^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '') &&
  tokens[last + 1]?.lower !== "'s";

const NAMED_SITES =
  /^(?:crossing|checkpoint|barracks|courthouse|junction|infirmary|gallery|cathedral|chapel|abbey|palace|castle|opera|auditorium|racecourse|raceway|speedway|velodrome|zoo|cemetery|reservoir|library|mansion|ranch|estate|terminal|dock|docks|harbour|harbor|marina|pier|quay|hospital|clinic|cent(?:re|er)|mine|pit|prison|jail|hotel|stadium|arena|airport|airfield|station|refinery|plant|mill|shipyard|church|mosque|temple|synagogue|school|campus|theatre|theater|museum|mall|market|camp|bridge|tunnel|dam|farm|quarry|oilfield)$/;

/** Past the kind of place ("X province") and what is its ("X's outskirts"). */
function rightEdge(tokens: readonly Token[], last: number): number {
  let to = last;
  const joined = (at: number) => tokens[at] !== undefined && tokens[at]!.start <= tokens[at - 1]!.end + 1;
  // Taggers take the crossing of "at the X crossing" for a verb; "in X crossing the road" has one.
  const isNoun = (at: number) => tokens[at]!.pos === 'NOUN' || (/ing$/.test(tokens[at]!.lower) && tokens[at + 1]?.pos !== 'DET');
  while (joined(to + 1) && isKind(tokens[to + 1]) && isNoun(to + 1)) to++;
  if (
    to === last &&
    joined(to + 1) &&
    joined(to + 2) &&
    /^(?:NOUN|ADJ)$/.test(tokens[to + 1]!.pos) &&
    isKind(tokens[to + 2]) &&
    tokens[to + 2]!.pos === 'NOUN' &&
    !isPart(tokens[to + 1])
  )
    to += 2;
  if (tokens[to + 1]?.lower === "'s") {
    let at = to + 2;
    while (isPart(tokens[at])) at++;
    if (at > to + 2 && tokens[at - 1]!.pos === 'NOUN') to = at - 1;
  }
  return to;
}

const isPart = (token: Token | undefined): boolean =>
  token !== undefined && (PLACE_PARTS.has(token.lower) || PLACE_NOUNS.has(token.lower) || /-(?:held|controlled|ruled|occupied|besieged)$/.test(token.lower));

/** Back over "the town of", "the western tip of", "the rebel-held area of", up to a governor. */
function leftEdge(tokens: readonly Token[], first: number, after: number): number {
  let from = first;
  while (from - 1 > after) {
    const token = tokens[from - 1]!;
    const adjective = token.pos === 'ADJ' && tokens[from]!.pos === 'NOUN' && isPart(tokens[from]) && isLed(tokens, from - 1);
    const glue = adjective || token.pos === 'DET' || isPart(token) || token.lower === 'of' || token.lower === "'s" || isNationality(token);
    // "crashed near X": a preposition; only "the near side" is a part of a place.
    if (!glue || (token.lower === 'near' && tokens[from - 2]?.pos !== 'DET') || (token.lower === 'of' && !isPart(tokens[from - 2]))) break;
    from--;
  }
  return overCompound(tokens, from, after);
}

/** "In the working-class district of X", "off the commercial capital X": an adjective before the kind of place, behind a preposition. */
function isLed(tokens: readonly Token[], adjective: number): boolean {
  let at = adjective;
  while (at > 0 && (/^(?:ADJ|DET)$/.test(tokens[at]!.pos) || isNationality(tokens[at]!))) at--;
  return tokens[at]!.pos === 'ADP';
}

/** "at a transit point X area": a common noun before the name, with its own preposition, belongs to the phrase. */
function overCompound(tokens: readonly Token[], from: number, after: number): number {
  let at = from - 1;
  if (tokens[at]?.pos !== 'NOUN' || tokens[at]!.end + 1 < tokens[from]!.start) return from;
  while (at > after && from - at < 5 && (/^(?:NOUN|ADJ|DET)$/.test(tokens[at]!.pos) || isNationality(tokens[at]!))) at--;
  return at > after &&
    (/^(?:in|at|near|on|outside|from|to|into|off|towards?)$/.test(tokens[at]!.lower) || /^(?:reach|enter|leave|flee)$/.test(tokens[at]!.lemma))
    ? at + 1
    : from;
}

const isNationality = (token: Token): boolean => countryOfDemonym(nameKey(token.text)) !== undefined;

/** True where nothing but links and parts of places stands between the last phrase and a further name. */
function joins(tokens: readonly Token[], previous: PlacePhrase, first: number): boolean {
  const between = tokens.slice(previous.to + 1, first);
  // "the naval base in X and the Y air base": the second is another thing, not a second place of the first.
  if (
    between.some((token) => /^(?:and|or)$/.test(token.lower)) &&
    tokens
      .slice(first, rightEdge(tokens, first) + 4)
      .some((token) => SITE_NOUNS.has(token.lower) && !PLACE_NOUNS.has(token.lower.replace('base', '')) && token.lower !== 'city')
  )
    return false;
  if (between.length > 8 || between.some((token) => token.lower === 'to' || token.lower === 'from')) return false;
  return between.every((token) => LINKS.has(token.lower) || token.pos === 'DET' || isPart(token) || isNationality(token));
}
