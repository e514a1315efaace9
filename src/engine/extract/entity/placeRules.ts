import type { Mention, PlaceClaim, Rule, Token, Topic } from '../../model.ts';
import { countryNamed } from './countries.ts';
import { homesIn } from './homes.ts';
import { RELATIVE_PLACES } from './lexicon/location.ts';
import { happeningAt, locate } from './located.ts';
import { type PlacePhrase, placePhrases } from './placePhrases.ts';
import { type Seat, seatByAdjective, seatByApposition, seatByArticle, seatByOffice, seatByParticiple } from './seats.ts';
import { nameKey } from './spelling.ts';
import { type Clause, readClause } from './subjects.ts';
import { lies } from './within.ts';

/** Runs `find` over the sentences of the body: headlines repeat it with less. */
const overSentences = (name: string, find: (clause: Clause, topic: Topic) => PlaceClaim[]): Rule => ({
  name,
  find: (story, topic) =>
    story.sentences.flatMap((sentence) => (story.blocks[sentence.block]?.kind === 'title' ? [] : find(readClause(story, sentence, topic), topic))),
});

interface Words {
  rule: string;
  /** First and last token of the claim, and first token of the value, which ends where the claim does unless said. */
  from: number;
  to: number;
  valueFrom: number;
  valueTo?: number;
  relation: PlaceClaim['place']['relation'];
  subject: string[];
}

const OUTER_OF =
  /^(?:'s (?:[a-z-]+ ){0,2}$| (?:[a-z]+ )?(?:state|nation|republic|emirate|kingdom|city|town|village|port|province|district|suburb|island|resort) of (?:the )?$)/;

/** The most exact place of a phrase: the first in which no other of them lies. */
const exactPlace = (mentions: readonly Mention[], text: string): Mention =>
  // "The Gulf state of X", "Peru's X": what stands before the kind of place is around it.
  mentions.find(({ start }, i) => i > 0 && OUTER_OF.test(text.slice(mentions[i - 1]!.end, start))) ??
  mentions.find(({ entity }) => !mentions.some((other) => other.entity !== entity && lies(other.entity, entity))) ??
  mentions[0]!;

function makeClaim({ tokens, story, sentence }: Clause, mentions: readonly Mention[], words: Words): PlaceClaim {
  const from = Math.max(0, Math.min(words.from, words.valueFrom));
  const [start, end] = [tokens[from]!.start, Math.max(tokens[words.to]!.end, tokens[words.valueTo ?? words.to]!.end)];
  return {
    kind: 'place',
    story: story.index,
    sentence: sentence.index,
    rule: words.rule,
    start,
    end,
    value: {
      start: tokens[words.valueFrom]!.start,
      end: tokens[words.valueTo ?? words.to]!.end,
      normal: [...new Set(mentions.map(({ entity }) => entity.name))].join(', '),
    },
    place: { entity: exactPlace(mentions, story.text).entity, relation: words.relation, subject: words.subject },
  };
}

/** Seats of companies and bodies: "X, based in Y", "Y-based X", "X, a Y company". */
const seatRule = overSentences('place:seat', (clause, topic) => {
  const claim = (seat: Seat, mentions: readonly Mention[], from: number, to: number) =>
    makeClaim(clause, mentions, {
      rule: 'place:seat',
      from: seat.from,
      to: Math.max(seat.to, to),
      valueFrom: from,
      valueTo: to,
      relation: 'in',
      subject: ['base', seat.owner],
    });
  const phrases = placePhrases(clause.sentence, clause.story.index, topic);
  const byParticiple = phrases.flatMap((phrase) => {
    const seat = seatByParticiple(clause, phrase) ?? seatByOffice(clause, phrase);
    return seat ? [claim(seat, phrase.mentions, phrase.from, phrase.to)] : [];
  });
  const byName = clause.mentions.flatMap((mention) => {
    if (mention.entity.type !== 'place') return [];
    const first = clause.tokens.findIndex((token) => token.end > mention.start);
    const last = clause.tokens.findLastIndex((token) => token.start < mention.end);
    const seat = seatByAdjective(clause, first, last) ?? seatByApposition(clause, first, last) ?? seatByArticle(clause, first, last);
    if (!seat) return [];
    // "Sunnyvale, Calif.-based": the town before the comma is the seat, the state tells where it is.
    const town = clause.mentions.find(({ end, entity }) => entity.type === 'place' && clause.story.text.slice(end, mention.start) === ', ');
    const from = town ? clause.tokens.findIndex((token) => token.end > town.start) : first;
    const made = claim({ ...seat, from: Math.min(seat.from, from) }, town ? [town, mention] : [mention], from, last);
    const birth = /-born$/i.test(clause.tokens[last]!.text);
    const value = { ...made.value, end: mention.end };
    return [birth ? { ...made, value, rule: 'place:event', place: { ...made.place, subject: [seat.owner, 'born'] } } : { ...made, value }];
  });
  return [...byParticiple, ...byName];
});

/** Where things stand, happen and go: one claim for each place phrase that something is attached to. */
const phraseRule = overSentences('place:phrase', (clause, topic) =>
  placePhrases(clause.sentence, clause.story.index, topic).flatMap((phrase) => {
    if (seatByParticiple(clause, phrase) ?? seatByOffice(clause, phrase)) return [];
    const located = locate(clause, phrase);
    if (!located) return [];
    const relative = clause.tokens.findIndex((token, i) => i >= located.from && i < phrase.from && RELATIVE_PLACES.has(token.lower));
    const valueFrom = relative < 0 ? Math.min(located.placeFrom, phrase.from) : relative;
    const claim = makeClaim(clause, phrase.mentions, { ...located, to: located.to ?? phrase.to, valueFrom, valueTo: phrase.to });
    const event = happeningAt(clause, phrase, located);
    return event ? [claim, makeClaim(clause, phrase.mentions, { ...event, to: phrase.to, valueFrom: event.placeFrom })] : [claim];
  }),
);

const LINK = /^(?:near|outside|off|in|on)$/;

/** "X near Y", "X, a town in Y district": where a named place itself lies, as one phrase tells it. */
const nestedRule = overSentences('place:nested', (clause, topic) =>
  placePhrases(clause.sentence, clause.story.index, topic).flatMap((phrase) =>
    phrase.mentions.slice(1).flatMap((mention, i) => ownedClaim(clause, phrase.mentions[i]!, mention) ?? nestedClaim(clause, phrase, mention)),
  ),
);

/** "Utah's Sanpete county", "the Kent town of X": the larger place stands first. */
function ownedClaim(clause: Clause, outer: Mention, inner: Mention): PlaceClaim[] | null {
  const { tokens, story } = clause;
  const between = story.text.slice(outer.end, inner.start);
  if (!/^(?:'s (?:[a-z-]+ ){0,2}| (?:town|village|suburb|district|neighbou?rhood|area|city|region) of (?:the )?)$/.test(between)) return null;
  if (outer.entity === inner.entity || countryNamed(nameKey(outer.entity.name)) || outer.entity.type !== 'place' || inner.entity.type !== 'place') return [];
  const [from, to] = [tokens.findIndex((token) => token.end > outer.start), tokens.findLastIndex((token) => token.start < inner.end)];
  const valueTo = tokens.findLastIndex((token) => token.start < outer.end);
  return [makeClaim(clause, [outer], { rule: 'place:nested', from, to, valueFrom: from, valueTo, relation: 'in', subject: [`@${inner.entity.id}`] })];
}

function nestedClaim(clause: Clause, phrase: PlacePhrase, outer: Mention): PlaceClaim[] {
  const { tokens } = clause;
  const outerFirst = tokens.findIndex((token) => token.end > outer.start);
  const link = linkBefore(tokens, outerFirst, phrase.from);
  const inner = link === null ? undefined : phrase.mentions.findLast((mention) => mention.end <= tokens[link]!.start);
  if (link === null || !inner || inner.entity === outer.entity || countryNamed(nameKey(outer.entity.name)) || countryNamed(nameKey(inner.entity.name)))
    return [];
  const innerFirst = tokens.findIndex((token) => token.end > inner.start);
  const between = tokens.slice(tokens.findLastIndex((token) => token.start < inner.end) + 1, link);
  if (between.some((token) => /^(?:and|or)$/.test(token.lower))) return [];
  const side = /^(?:north|south|east|west)/.test(tokens[link]!.lower);
  const near = side || /^(?:near|outside)$/.test(tokens[link]!.lower);
  const to = outer === phrase.mentions.at(-1) ? phrase.to : tokens.findLastIndex((token) => token.start < outer.end);
  return [
    makeClaim(clause, [outer], {
      rule: 'place:nested',
      from: innerFirst,
      to,
      valueFrom: side ? link : link + 1,
      subject: [`@${inner.entity.id}`],
      relation: near ? 'near' : 'in',
    }),
  ];
}

/** The preposition, or the side in "west of", that ties the outer place to what stands before it. */
function linkBefore(tokens: readonly Token[], outerFirst: number, from: number): number | null {
  for (let at = outerFirst - 1; at > from; at--) {
    if (LINK.test(tokens[at]!.lower)) return at;
    if (/^(?:north|south|east|west)/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of') return at;
    if (tokens[at]!.text === ',' || /^(?:and|or)$/.test(tokens[at]!.lower)) return null;
  }
  return null;
}

/** Where people live or come from. */
const homeRule = overSentences('place:home', (clause) =>
  homesIn(clause).map(({ person, place }) => {
    const [start, end] = [Math.min(person.start, place.start), Math.max(person.end, place.end)];
    const at = (offset: number) => clause.tokens.findIndex((token) => token.end > offset);
    const [valueFrom, valueTo] = [at(place.start), clause.tokens.findLastIndex((token) => token.start < place.end)];
    return makeClaim(clause, [place], {
      rule: 'place:home',
      from: at(start),
      to: clause.tokens.findLastIndex((token) => token.start < end),
      valueFrom,
      valueTo,
      relation: 'in',
      subject: ['home', `@${person.entity.id}`],
    });
  }),
);

export const placeRules: readonly Rule[] = [homeRule, seatRule, phraseRule, nestedRule];
