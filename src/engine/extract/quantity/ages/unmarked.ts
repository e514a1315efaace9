import type { Story } from '../../../model.ts';
import { GIVEN_NAMES } from '../../entity/lexicon/givenNames.ts';
import type { Lexeme } from '../lexemes.ts';
import { roleOf } from '../roles.ts';
import { type Age, yearsAt } from './age.ts';
import { endsPersonPhrase, isCapital } from './person.ts';

/** News has a comma in every fifteen or twenty words; a text with far fewer has lost them on its way. */
const WORDS_A_COMMA = 40;
const LEAST_WORDS = 40;

const cache = new WeakMap<Story, boolean>();

/** True for a story whose commas were lost, so that "Poe, 34, said" reads "Poe 34 said". */
export function hasLostCommas(story: Story): boolean {
  const known = cache.get(story);
  if (known !== undefined) return known;
  const words = story.text.split(/\s+/).length;
  const commas = story.text.match(/,(?!\d)/g)?.length ?? 0;
  const made = words >= LEAST_WORDS && commas * WORDS_A_COMMA < words;
  cache.set(story, made);
  return made;
}

/** A smaller number behind a name is rather a count. */
const LEAST = 10;
const SINGULAR_VERB = /^(?:was|is|has|had|who|whose|said|says|told|tells|added)$/;
const PLURAL_VERB = /^(?:were|are|have)$/;

/** "Dale Poe 34 was", "Ann Roe 29 and Jim Lusk 22", "said one retired docker 71": behind a full name or a noun for one person, in a text without commas. */
export function unmarkedAge(words: readonly Lexeme[], i: number): Age | null {
  const number = yearsAt(words, i);
  if (!number || !words[i]!.digits || number.years < LEAST || !words[i]!.gap) return null;
  const closed = isEnd(words[number.to]) || SINGULAR_VERB.test(words[number.to]!.lower);
  const told = closed && endsPersonPhrase(words, i - 1, true);
  return told || isNamed(words, i, number.to) ? { from: i, to: number.to, years: number.years, now: true } : null;
}

const isEnd = (word: Lexeme | undefined): boolean => word === undefined || /^[.;:!?"]$/.test(word.text);

/** Two capitals or more, or one behind what somebody is: "Dale Ray Poe 34", "his uncle Lusk 51". */
function isNamed(words: readonly Lexeme[], i: number, to: number): boolean {
  let first = i - 1;
  while (first >= 0 && isCapital(words[first]!)) first--;
  if (!endsPersonPhrase(words, i - 1) || words[first]?.pos === 'DET') return false;
  const name = words.slice(first + 1, i);
  if (name.some(({ lower }) => NO_PERSON.has(lower))) return false;
  const certain = first >= 0 && endsPersonPhrase(words, first, true);
  if (certain || name.slice(0, -1).some(({ lower }) => GIVEN_NAMES.has(lower))) return isEnd(words[to]) || mayFollow(words[to]!);
  return name.length > 1 && (isEnd(words[to]) || isSaidOfOne(words, to));
}

/** They have names, and numbers behind them: "Storm Nora 12 dead", "Norham Rovers 34". */
const NO_PERSON = new Set(
  'storm hurricane typhoon cyclone operation mission flight highway route street road united city town rovers wanderers athletic county college university school hospital mill mine plant bridge airport station news times herald post tribune reuters afp xinhua'.split(
    ' ',
  ),
);

/** Past forms that look like nouns: "Poe 44 burst in". */
const UNMARKED_PAST =
  /^(?:burst|hit|cut|put|set|shut|split|quit|let|spread|bet|cast|shed|thrust|read|ran|swung|rose|left|lay|saw|bit|shot|felt|ground|bound|wound|fell)$/;

/** "Lusk 12 boats": what is counted; "Lusk 12 were hurt": a headline that lost its colon. The next name of a list is neither. */
const mayFollow = (next: Lexeme): boolean =>
  !next.digits &&
  !PLURAL_VERB.test(next.lower) &&
  (isCapital(next) || UNMARKED_PAST.test(next.lower) || /^(?:VERB|AUX|CCONJ|ADP|PRON|DET|ADV|SCONJ)$/.test(next.pos));

/** What follows must be of one person where the name could be a place's: "Poe 47 vowed", "Poe 58 a whopping $6m", "Poe 34 Ann Roe 29"; "12 died" counts. */
const isSaidOfOne = (words: readonly Lexeme[], to: number): boolean => {
  const next = words[to]!;
  const listed = isCapital(next) && isCapital(words[to + 1] ?? next) && words.slice(to + 2, to + 4).some(({ digits }) => digits);
  // "Poe 34 thought he": taggers see a noun.
  const verb = next.pos === 'VERB' || next.pos === 'AUX' || words[to + 1]?.pos === 'PRON';
  return (
    SINGULAR_VERB.test(next.lower) || listed || /^an?$/.test(next.lower) || (verb && !PLURAL_VERB.test(next.lower) && roleOf(next.lower, next.lemma) === null)
  );
};
