import { countryNamed } from '../extract/entity/countries.ts';
import { nameKey } from '../extract/entity/spelling.ts';
import type { Alignment, PlaceClaim, Topic } from '../model.ts';
import { cluster, NEVER } from './cluster.ts';
import { contextSimilarity, idfOf } from './context.ts';
import { type PlaceRelation, relatePlaces } from './placeRelation.ts';

/** What a pair's score is made of: what is placed, the sentences around, and how far the places agree. */
const WEIGHTS = { subject: 0.65, sentence: 0.2, place: 0.15 };
const THRESHOLD = 0.6;
/** Places that are not the same need more to speak for one fact than the places themselves. */
const APART = { subject: 0.6, sentence: 0.3 };
const PLACE_SCORE: Record<PlaceRelation, number> = { same: 1, seat: 0.9, part: 0.85, overlap: 0.8, sides: 0.5, elsewhere: 0.2, unknown: 0 };

/** One comparison for each thing that is placed: where it stands, happens or goes. */
export function alignPlace(claims: readonly PlaceClaim[], topic: Topic): Alignment[] {
  const clusters = cluster(
    claims,
    (claim) => claim.start * 1e6 + claim.end,
    (a, b) => scorePlaces(a, b, topic),
    THRESHOLD,
  );
  const alignments = clusters.map(({ members, confidence }): Alignment => ({ kind: 'place', readings: members, confidence: Math.min(1, confidence) }));
  return withoutRepeats(alignments.filter((alignment) => isTelling(alignment.readings as PlaceClaim[])));
}

/** How likely two claims place the same thing, 0..1, or NEVER. */
export function scorePlaces(a: PlaceClaim, b: PlaceClaim, topic: Topic): number {
  if (familyOf(a) !== familyOf(b) || !sameTime(a, b, topic)) return NEVER;
  const relation = relatePlaces(a, b, topic);
  if (relation === 'unknown') return NEVER;
  const subject = subjectSimilarity(a, b, topic);
  const { sentence } = contextSimilarity(a, b, topic);
  if (subject < 0.4) return NEVER;
  if (relation !== 'same' && familyOf(a) !== 'seat' && familyOf(a) !== 'nested' && (subject < APART.subject || sentence < APART.sentence)) return NEVER;
  return WEIGHTS.subject * subject + WEIGHTS.sentence * Math.min(1, sentence * 1.5) + WEIGHTS.place * PLACE_SCORE[relation];
}

/** Seats meet seats; what stands or happens somewhere meets its like; going to meets going to, and coming from coming from. */
function familyOf({ rule, place }: PlaceClaim): string {
  if (rule === 'place:seat' || rule === 'place:nested' || rule === 'place:refuge') return rule.slice('place:'.length);
  if (place.relation === 'from' || place.relation === 'to') return place.relation;
  return 'at';
}

/** Share of the weight of the one's subject that the other's answers, of the two the greater, entities before words. */
function subjectSimilarity(a: PlaceClaim, b: PlaceClaim, topic: Topic): number {
  if (familyOf(a) === 'seat') return ownersMatch(a.place.subject[1]!, b.place.subject[1]!);
  const [left, right] = [a.place.subject, b.place.subject];
  const one = answered(left, right, topic);
  const other = answered(right, left, topic);
  if (one.people < 0 || other.people < 0) return 0;
  return 0.5 * Math.max(one.share, other.share) + 0.5 * Math.min(one.share, other.share) + (left[0] === right[0] ? 0.05 : 0);
}

/** "the company" may be any one; a name only itself. */
const ownersMatch = (a: string, b: string): number => (a === b && a !== 'company' ? 1 : a === 'company' || b === 'company' ? 0.75 : 0);

function answered(from: readonly string[], to: readonly string[], topic: Topic): { share: number; people: number } {
  let weight = 0;
  let met = 0;
  for (const key of from) {
    const idf = idfOf(topic, key);
    weight += idf;
    met += idf * Math.max(0, ...to.map((other) => related(key, other, topic)));
  }
  const named = from.filter((key) => key.startsWith('@'));
  return { share: weight ? met / weight : 0, people: named.length && to.some((key) => key.startsWith('@')) && !named.some((key) => to.includes(key)) ? -1 : 1 };
}

const related = (a: string, b: string, topic: Topic): number => {
  if (a === b) return 1;
  if (a.startsWith('@') || b.startsWith('@')) return 0;
  const strength = topic.thesaurus.relatedness(a, b);
  return strength >= 0.5 ? strength : 0;
};

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
const MONTH = /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;
const SIZE = /\b(\d+(?:\.\d+)?)[- ]magnitude\b|\bmagnitude[- ](?:of )?(\d+(?:\.\d+)?)/gi;

/** Sentences of other years, months or magnitudes speak of other events ("the 2004 quake"). */
function sameTime(a: PlaceClaim, b: PlaceClaim, topic: Topic): boolean {
  const [left, right] = [a, b].map((claim) => sentenceOf(claim, topic)) as [string, string];
  const own = new Set([a, b].map(({ story }) => topic.stories[story]!.published?.edtf.slice(0, 4)).filter(Boolean));
  const years = (text: string) => new Set([...text.matchAll(YEAR)].map(([year]) => year).filter((year) => !own.has(year)));
  if (!compatible(years(left), years(right), true)) return false;
  const months = (text: string) => new Set([...text.matchAll(MONTH)].map(([month]) => month.slice(0, 3).toLowerCase()));
  const sizes = (text: string) => new Set([...text.matchAll(SIZE)].map((match) => match[1] ?? match[2] ?? ''));
  return compatible(months(left), months(right), false) && compatible(sizes(left), sizes(right), false) && isPast(left) === isPast(right);
}

const isPast = (text: string): boolean => /\blast year\b|\byears ago\b|\bthe previous year\b|\blast century\b/i.test(text);
const sentenceOf = (claim: PlaceClaim, topic: Topic): string => {
  const { start, end } = topic.stories[claim.story]!.sentences[claim.sentence]!;
  return topic.stories[claim.story]!.text.slice(start, end);
};

/** Both empty, or something in common; where one is empty, only if that says nothing (`strict` false). */
const compatible = (a: ReadonlySet<string>, b: ReadonlySet<string>, strict: boolean): boolean => {
  if (!a.size || !b.size) return strict ? a.size === b.size || !strict : true;
  return [...a].some((item) => b.has(item));
};

/** "bases in Syria" ten times over tells nobody anything: a country alone counts only for seats, offices and those who go there. */
function isTelling(readings: readonly PlaceClaim[]): boolean {
  const broad = readings.every(({ place }) => countryNamed(nameKey(place.entity.name)) !== undefined);
  const list = readings.some(({ value }) => value.normal.includes(','));
  return !broad || list || /^(?:seat|refuge|to)$/.test(familyOf(readings[0]!));
}

/** Of comparisons in the same words only the one with more readings, or the surer, is kept. */
function withoutRepeats(alignments: readonly Alignment[]): Alignment[] {
  const ranked = alignments.toSorted((a, b) => b.readings.length - a.readings.length || b.confidence - a.confidence);
  const kept: Alignment[] = [];
  for (const alignment of ranked) {
    const repeats = kept.some(
      (other) =>
        alignment.readings.filter((reading) => other.readings.some((twin) => twin.story === reading.story && twin.value?.start === reading.value?.start))
          .length >= 2,
    );
    if (!repeats) kept.push(alignment);
  }
  return kept;
}
