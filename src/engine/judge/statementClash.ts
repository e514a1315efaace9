/** One slot filled in two ways that cannot both hold: "hit in the arm" against "hit in the leg", a white van against a red one. */
import type { SpanSimilarity } from '../align/spanSimilarity.ts';
import { candidateAt } from '../align/statementCandidates.ts';
import { type Concept, conceptsIn } from '../align/statementConcepts.ts';
import { predicateOf } from '../align/statementEvidence.ts';
import type { StatementClaim, Token, Topic } from '../model.ts';

/** Lists of which one holds in one slot; words of one group say the same, or one is part of the other. */
const NOUNS: readonly string[] = [
  'arm hand wrist elbow forearm finger,leg foot knee thigh ankle calf shin hip,head face neck skull jaw eye throat,chest stomach abdomen back belly torso',
  'knife dagger machete blade sword,gun pistol rifle shotgun revolver handgun firearm,axe hatchet,hammer,crossbow,poison',
  'fog mist haze,ice snow blizzard sleet,wind gale gust,rain downpour',
  'arson arsonist,lightning,gas methane,candle,cigarette',
];
const ADJECTIVES = 'white,black,red,blue,green,yellow,orange,purple,brown,pink,grey gray silver';

/** How much of the rest must be one. */
const LEAST_F = 0.45;
const SAME = 0.8;

const groupsOf = (lists: readonly string[]): ReadonlyMap<string, readonly [list: number, group: number]> =>
  new Map(lists.flatMap((list, i) => list.split(',').flatMap((group, j) => group.split(' ').map((word) => [word, [i, j] as const] as const))));
const NOUN_GROUPS = groupsOf(NOUNS);
const ADJECTIVE_GROUPS = groupsOf([ADJECTIVES]);

export interface Clash {
  a: string;
  b: string;
}

/** The two words that cannot both be true; null where there are none. Both must be stated, of one predicate. */
export function clashOf(a: StatementClaim, b: StatementClaim, similarity: SpanSimilarity, topic: Topic): Clash | null {
  if (similarity.f < LEAST_F || [a, b].some(({ statement }) => statement.negated || statement.modality !== 'stated')) return null;
  const { pairs } = similarity;
  return (samePredicate(a, b, pairs, topic) && nounClash(a, b, topic)) || colourClash(a, b, pairs, topic);
}

function samePredicate(a: StatementClaim, b: StatementClaim, pairs: SpanSimilarity['pairs'], topic: Topic): boolean {
  const [left, right] = [candidateAt(a, topic), candidateAt(b, topic)];
  const [x, y] = [left && predicateOf(left), right && predicateOf(right)];
  return Boolean(x && y && pairs.some((pair) => pair.a.start === x.start && pair.b.start === y.start && pair.strength >= SAME));
}

const tokensOf = ({ story, sentence, start, end }: StatementClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= start && token.end <= end);

/** The only word of a list on each side, behind the same preposition. */
function nounClash(a: StatementClaim, b: StatementClaim, topic: Topic): Clash | null {
  const [left, right] = [slotsOf(tokensOf(a, topic)), slotsOf(tokensOf(b, topic))];
  for (const x of left)
    for (const y of right) {
      const sole = [left, right].every((slots) => slots.filter(({ list }) => list === x.list).length === 1);
      if (sole && x.list === y.list && x.group !== y.group && x.preposition === y.preposition) return { a: x.word, b: y.word };
    }
  return null;
}

interface Slot {
  list: number;
  group: number;
  preposition: string;
  word: string;
}

function slotsOf(tokens: readonly Token[]): Slot[] {
  return tokens.flatMap((token, i): Slot[] => {
    const place = token.pos === 'NOUN' ? NOUN_GROUPS.get(token.lemma) : undefined;
    if (!place) return [];
    let before = i - 1;
    while (before >= 0 && /^(?:DET|ADJ|PRON|NUM)$/.test(tokens[before]!.pos)) before--;
    // "an arm and a leg": both were hit.
    const preposition = tokens[before]?.pos === 'ADP' ? tokens[before]!.lower : '';
    return [{ list: place[0], group: place[1], preposition: preposition || `none ${i}`, word: token.text }];
  });
}

/** One thing in two colours: the nouns behind them meet, and each side has one colour only. */
function colourClash(a: StatementClaim, b: StatementClaim, pairs: SpanSimilarity['pairs'], topic: Topic): Clash | null {
  const colours = (claim: StatementClaim): { token: Token; noun: Concept | undefined }[] => {
    const tokens = tokensOf(claim, topic);
    const concepts = conceptsIn(topic, claim.story, claim.start, claim.end);
    return tokens.flatMap((token, i) => {
      if (!ADJECTIVE_GROUPS.has(token.lower)) return [];
      const next = tokens.slice(i + 1, i + 3).find(({ pos }) => pos === 'NOUN');
      return [{ token, noun: concepts.find(({ start }) => start === next?.start) }];
    });
  };
  const [left, right] = [colours(a), colours(b)];
  const [x, y] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || !x?.noun || !y?.noun) return null;
  const differ = ADJECTIVE_GROUPS.get(x.token.lower)![1] !== ADJECTIVE_GROUPS.get(y.token.lower)![1];
  const meets = pairs.some((pair) => pair.a.start === x.noun!.start && pair.b.start === y.noun!.start && pair.strength >= SAME);
  return differ && meets ? { a: x.token.text, b: y.token.text } : null;
}
