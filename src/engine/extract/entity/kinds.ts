import type { EntityType, Sentence, Token } from '../../model.ts';
import { countryNamed, countryOfPart, countrySeatedIn, isCapital, isWorldRegion } from './countries.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { LEGAL_FORMS, OF_HEADS, ORGANISATION_HEADS, ORGANISATION_NOUNS, PLACE_HEADS, PLACE_NOUNS, THING_TAILS } from './lexicon/heads.ts';
import { AMERICAN_STATES } from './lexicon/regions.ts';
import { ROLE_NOUNS } from './lexicon/roles.ts';
import { isFamilyAndGiven } from './nameOrder.ts';
import { isAcronym } from './nameTokens.ts';
import type { NameSpan } from './spans.ts';
import { nameKey } from './spelling.ts';

/** Evidence for each type of entity, summed over the mentions of a name. */
export type Votes = Record<EntityType, number>;

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, other: 0.4 });

export const strongest = (votes: Votes): EntityType =>
  (Object.entries(votes) as [EntityType, number][]).reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['other', 0] as [EntityType, number])[0];

const INITIAL = /^\p{Lu}\.?$/u;
const LOCATIVE = new Set(['in', 'near', 'outside', 'across', 'inside', 'throughout', 'around']);
const DIRECTION = new Set(['from', 'to', 'into', 'towards', 'toward', 'at', 'off']);
const SPEAKING = /^(?:said|says|told|tells|added|adds|explained|insisted|wrote|tweeted|argued|recalled|joked|warned|noted)$/;

/** What the name itself says: legal forms and institutional heads, landforms, given names. */
export function formVotes(tokens: readonly Token[], key: string): Votes {
  const votes = noVotes();
  const head = tokens[0]!.lower;
  const tail = tokens.at(-1)!.lower.replace(/\.$/, '');
  if (countryNamed(key)) votes.place += 20;
  else if (isCapital(key) || countryOfPart(key) || isWorldRegion(key)) votes.place += 6;
  else if (countrySeatedIn(key)) votes.organisation += 3;
  if (LEGAL_FORMS.has(tail) && tokens.length > 1) votes.organisation += 6;
  if (tokens.length > 1 && ORGANISATION_HEADS.has(tail) && !GIVEN_NAMES.has(head)) votes.organisation += 3;
  if (tokens.length > 2 && OF_HEADS.has(head) && /^(?:of|for)$/.test(tokens[1]!.lower)) votes.organisation += PLACE_HEADS.has(head) ? 0 : 3;
  if (tokens.some((token) => /^(?:for|&)$/.test(token.lower))) votes.organisation += 2;
  // "ABC" is likely a body; "A380" and "SM1000" are products.
  if (isAcronym(tokens[0]!.text) && !countryNamed(key)) votes[/\p{N}/u.test(tokens[0]!.text) ? 'other' : 'organisation'] += 1;
  if (tokens.length > 1 && THING_TAILS.has(tail)) votes.other += 3;
  if (tokens.length > 1 && (PLACE_HEADS.has(tail) || /^(?:st|ave|blvd|rd)$/.test(tail) || /^(?:lake|mount|cape|fort|port|camp|gulf|strait|isle)$/.test(head)))
    votes.place += 3;
  if (tokens.length > 1 && tokens.length < 5 && GIVEN_NAMES.has(head) && !ORGANISATION_HEADS.has(tail)) votes.person += 2;
  // "Ji-won Park", "Park Ji-won": no green, and no Long Road.
  if (tokens.length === 2 && isFamilyAndGiven(tokens)) votes.person += 5;
  if (tokens.length > 2 && tokens.slice(1, -1).some((token) => INITIAL.test(token.text))) votes.person += 2;
  if (tokens.length > 1 && /^(?:abu|bin|ibn|umm)$/.test(head)) votes.person += 2;
  return votes;
}

/** Kinds of evidence in the words around a mention, each with the type that it speaks for and its weight. */
type Cue = readonly [name: string, type: EntityType, weight: number];

/** A cue counts at most this often for a name: that a company "said" something forty times does not make it a person. */
const MOST_PER_CUE = 3;

/** Adds what stands around one mention to `votes`; `seen` counts the cues that the name has had. */
export function addContextVotes(votes: Votes, seen: Map<string, number>, span: NameSpan, sentence: Sentence): void {
  for (const [name, type, weight] of cues(span, sentence)) {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times <= (weight < 1 ? 2 : MOST_PER_CUE)) votes[type] += weight;
  }
}

function cues(span: NameSpan, { tokens }: Sentence): Cue[] {
  const before = tokens[span.first - 1];
  const after = tokens[span.last + 1];
  const beyond = tokens[span.last + 2];
  const long = span.last > span.first;
  const acronym = isAcronym(tokens[span.first]!.text);
  const found: (Cue | false | undefined)[] = [
    span.title !== '' && ['title', 'person', 3],
    before && !acronym && ROLE_NOUNS.has(before.lower) && /^\p{Ll}/u.test(before.text) && !isInfinitive(tokens, span.first - 1) && ['role', 'person', 2],
    after?.text === ',' && beyond && !acronym && (beyond.pos === 'NUM' || opensRole(tokens, span.last + 2)) && ['apposition', 'person', 1.5],
    !acronym &&
      ((after && SPEAKING.test(after.lower)) || (before && /^(?:said|says|added|adds)$/.test(before.lower))) && ['speech', 'person', long ? 0.7 : 0.15],
    long && before?.text === ',' && /^(?:,|\.)$/.test(after?.text ?? '') && ROLE_NOUNS.has(tokens[span.first - 2]?.lower ?? '') && ['holder', 'person', 1.5],
    after?.text === ',' && (beyond?.lower === 'who' || beyond?.lower === 'whose') && ['who', 'person', 1],
    before && /^(?:the|a|an)$/.test(before.lower) && span.title === '' && ['article', 'person', -1.5],
    before && /^(?:told|tells|telling)$/.test(before.lower) && ['told', 'organisation', 0.7],
    after && ORGANISATION_NOUNS.has(after.lower) && !OF_A_PERSON.test(after.lower) && ['organisation noun', 'organisation', 1.2],
    kindAfter(tokens, span.last + 1) && ['organisation apposition', 'organisation', 1.5],
    before &&
      /^(?:band|group|militia|company|firm|airline|broadcaster|newspaper|charity|startup|club)$/.test(before.lower) && [
        'organisation kind',
        'organisation',
        1.5,
      ],
    after &&
      /^(?:news|press|state|intelligence|space|aid|rights|monitoring|militant|terrorist|rebel|insurgent|armed)$/.test(after.lower) &&
      beyond &&
      ORGANISATION_NOUNS.has(beyond.lower) && ['organisation noun', 'organisation', 1.5],
    after &&
      /^(?:employees|shares|executives|shareholders|customers|stock|products|fighters|militants|subsidiary|spokesman|spokeswoman|spokesperson|ceo)$/i.test(
        after.lower,
      ) && ['belongings', 'organisation', 1],
    after &&
      beyond &&
      PLACE_NOUNS.has(beyond.lower) &&
      /^(?:port|coastal|capital|border|market|mountain|rural)$/.test(after.lower) && ['place noun', 'place', 2],
    after && PLACE_NOUNS.has(after.lower) && ['place noun', 'place', ORGANISATION_NOUNS.has(after.lower) ? 0.5 : 2],
    before?.lower === 'of' && /^(?:north|south|east|west)/.test(tokens[span.first - 2]?.lower ?? '') && ['side of', 'place', 2],
    before && /^(?:capital|city|town|village|port|suburb|hamlet|island)$/.test(before.lower) && /^\p{Ll}/u.test(before.text) && ['kind before', 'place', 2],
    before?.lower === 'off' && ['off', 'place', 0.6],
    before?.lower === 'of' && PLACE_NOUNS.has(tokens[span.first - 2]?.lower ?? '') && ['place of', 'place', 3],
    before && LOCATIVE.has(before.lower) && !OWNED.test(tokens[span.first - 2]?.lower ?? '') && ['locative', 'place', 1.2],
    before && /-(?:held|controlled|occupied|ruled|besieged)$/.test(before.lower) && ['held', 'place', 2],
    before &&
      /^(?:northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern)$/.test(before.lower) && [
        'direction adjective',
        'place',
        1.5,
      ],
    before && CAPTURE.test(before.lower) && ['capture', 'place', 0.8],
    before && DIRECTION.has(before.lower) && ['direction', 'place', 0.2],
    after?.text === ',' && beyond && (countryNamed(beyond.lower) || isState(tokens, span.last + 2)) && ['country after', 'place', 1.5],
    /-(?:based|born|headquartered)$/i.test(tokens[span.last]!.text) && ['seat', 'place', 2],
    placeAfter(tokens, span.last + 1) && ['place apposition', 'place', 2],
    after?.text.toLowerCase() === "'s" && beyond && PLACE_NOUNS.has(beyond.lower) && ['place of its own', 'place', 0.5],
  ];
  return found.filter((cue): cue is Cue => Boolean(cue));
}

/** "To host X", "will captain X": a verb, and no role. */
const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|will|would|can|could|may|might|should|must|not)$/.test(tokens[at - 1]?.lower ?? '');

/** "Dorvale, Ark.,", "Dorvale, Ohio": the state behind the comma, and no further name with it. */
function isState(tokens: readonly Token[], at: number): boolean {
  return AMERICAN_STATES.has(nameKey(tokens[at]?.text ?? '')) && /^\p{Lu}/u.test(tokens[at]!.text) && tokens[at + 1]?.pos !== 'PROPN';
}

/** "Dorvale, the largest city of", "Kestrel, a village in": what kind of place it is, within four words after the comma. */
function placeAfter(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  const kind = tokens
    .slice(comma + 2, comma + 6)
    .findIndex(({ lower }) => /^(?:city|town|village|suburb|hamlet|port|district|island|resort|borough)$/.test(lower));
  const before = tokens.slice(comma + 2, comma + 2 + kind);
  return kind >= 0 && before.every(({ pos }) => /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos)) && !/^(?:NOUN|PROPN)$/.test(tokens[comma + 3 + kind]?.pos ?? '');
}

const CAPTURE =
  /^(?:captured|capturing|seized|seizing|reached|reaching|entered|entering|fled|fleeing|bombed|recaptured|retook|hit|hits|struck|strikes|visited|toward|towards|outside|leaving|left)$/;

/** "the Assad government", "the Smith team": what a person may lead says nothing of the name. */
const OF_A_PERSON = /^(?:government|team|army|movement|campaign|group)$/;

/** "White Caps, a rescue group": what kind of thing it is, within four words after the comma. */
function kindAfter(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  for (let i = comma + 2; i < comma + 6; i++) {
    if (!tokens[i] || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[i]!.pos)) return false;
    if (ORGANISATION_NOUNS.has(tokens[i]!.lower) && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return true;
  }
  return false;
}

/** "shares in Norvik", "a stake in Norvik": nothing lies there. */
export const OWNED =
  /^(?:shares?|stakes?|stock|interests?|investments?|invest|invested|investing|investors?|confidence|trust|faith|believe|stakeholders?|holding|holdings)$/;

/** "…, a surgeon at", "…, senior vice president": a role within the next six words, before any verb. */
function opensRole(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i]!;
    if (ROLE_NOUNS.has(token.lower)) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT' || token.lower === 'who' || token.lower === 'which' || token.lower === 'and')
      return false;
  }
  return false;
}
