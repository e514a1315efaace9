import type { Bound } from '../../../schemas/vocabulary.ts';
import type { QuantityClaim, Rule, Sentence, Story, Topic } from '../../model.ts';
import { clauseAround } from '../../text/clauses.ts';
import { agesOf } from '../time/index.ts';
import { bareAges } from './ages/index.ts';
import { intervalOf } from './bounds.ts';
import { lexemesOf } from './lexemes.ts';

/** Where an age stands and what it is. */
interface Found {
  story: number;
  sentence: number;
  start: number;
  end: number;
  value: { start: number; end: number };
  amount: number;
  unit: string;
  bound: Bound;
}

/** "a 22-year-old resident", "aged 50" are found among the times; "Poe, 34," and "a boy of 16" by their form. */
export const ageRule: Rule = {
  name: 'quantity: age',
  find: (story, topic) => {
    const timed = agesOf(story).map(({ duration: { amount, unit, bound }, ...claim }) => claimOf({ ...claim, amount, unit, bound }));
    const bare = story.sentences
      .flatMap((sentence) => bareIn(story, sentence))
      .filter((age) => !timed.some((other) => overlap(age, other)) && !isBehindPlace(age, topic));
    return [...timed, ...bare].sort((a, b) => a.value.start - b.value.start);
  },
};

const overlap = (a: QuantityClaim, b: QuantityClaim): boolean => a.value.start < b.value.end && b.value.start < a.value.end;

/** "Norham, 12, and Lennport, 31, have the most": what the topic knows for a place or a body has no age. */
const isBehindPlace = ({ story, sentence, value }: QuantityClaim, topic: Topic): boolean =>
  topic.entities
    .mentions(story, topic.stories[story]!.sentences[sentence]!.start, value.start)
    .some(
      ({ entity, end }) => (entity.type === 'place' || entity.type === 'organisation') && /^,? ?$/.test(topic.stories[story]!.text.slice(end, value.start)),
    );

/** Those of the day of the telling: "was 27 when she won" says nothing of how old she is. */
function bareIn(story: Story, sentence: Sentence): QuantityClaim[] {
  const words = lexemesOf(story, sentence);
  return bareAges(story, sentence)
    .filter(({ now }) => now)
    .map(({ from, to, years }) => {
      const value = { start: words[from]!.start, end: words[to - 1]!.end };
      const span = clauseAround(sentence, value.start, value.end);
      return claimOf({ story: story.index, sentence: sentence.index, ...span, value, amount: years, unit: 'year', bound: 'exactly' });
    });
}

const claimOf = ({ story, sentence, start, end, value, amount, unit, bound }: Found): QuantityClaim => ({
  kind: 'quantity',
  story,
  sentence,
  rule: ageRule.name,
  start,
  end,
  value: { start: value.start, end: value.end, normal: { number: amount, unit, bound } },
  quantity: {
    interval: intervalOf(amount, amount, bound),
    dimension: 'age',
    head: 'age',
    modifiers: [],
    role: null,
    scope: [],
    toll: false,
    ordinal: false,
  },
});
