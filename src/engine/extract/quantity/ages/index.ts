import type { Sentence, Story } from '../../../model.ts';
import { type Lexeme, lexemesOf } from '../lexemes.ts';
import type { Age } from './age.ts';
import { appositiveAge, severalAges } from './appositive.ts';
import { ageOf, beingAge, diedAt, turnedAge } from './stated.ts';
import { hasLostCommas, unmarkedAge } from './unmarked.ts';

export type { Age } from './age.ts';

/** Ways in which a bare number is somebody's age; those with a word for it ("aged 55", "a 22-year-old") are found among the times. */
const FORMS: readonly ((words: readonly Lexeme[], i: number) => Age | null)[] = [appositiveAge, severalAges, ageOf, turnedAge, beingAge, diedAt];

const cache = new WeakMap<readonly Lexeme[], Age[]>();

/** All bare ages of a sentence; remembered, since what is an age is also no toll. */
export function bareAges(story: Story, sentence: Sentence): readonly Age[] {
  const words = lexemesOf(story, sentence);
  const known = cache.get(words);
  if (known) return known;
  const forms = hasLostCommas(story) ? [...FORMS, unmarkedAge] : FORMS;
  const made = words.flatMap((_, i) => forms.map((form) => form(words, i)).find((age) => age !== null) ?? []);
  cache.set(words, made);
  return made;
}
