/** What a predicate without its subject is about. */
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Token } from '../model.ts';
import { nounPhrase } from './objectPhrase.ts';
import { withoutTimes } from './phraseTrim.ts';
import { isNominal } from './statementClause.ts';

/** "no contest | in January": when is another matter, where anything else is said. */
export const timeless = (words: Token[]): Token[] => {
  const rest = withoutTimes(words);
  return rest.some(isNominal) ? rest : words;
};

/** What a predicate without its subject is about: what is said to be so, else its object, else the time or place it gives. */
export function aboutWhat(spoken: Token[], predicate: Token[]): Token[] {
  const object = saidToBe(spoken) ?? nounPhrase(spoken, predicate);
  const verb = predicate.findIndex(({ pos }) => pos === 'VERB');
  // "has grown since 2016": all that follows the verb.
  return object.length && !isWhenOnly(object) ? object : spoken.slice(spoken.indexOf(predicate[verb]!) + 1);
}

/** "(It) was rejected by the people" as "Rejected by the people": the people alone would say nothing of it. Null where nothing is said to be. */
function saidToBe(spoken: Token[]): Token[] | null {
  const says = spoken.findIndex(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  const said = says > 0 && spoken[says - 1]!.lemma === 'be' && !/ing$/.test(spoken[says]!.lower) ? spoken.slice(says) : [];
  // "was sorry | and pledged help": the second verb is another thing.
  const second = said.findIndex(({ pos }, i) => pos === 'CCONJ' && said[i + 1]?.pos === 'VERB');
  const rest = second < 0 ? said : said.slice(0, second);
  return rest.some(isNominal) ? rest : null;
}

/** "Since 2016": when, and not what. */
export const isWhenOnly = (words: readonly Token[]): boolean =>
  words.every(({ pos, lemma, text }) => /^(?:ADP|DET|NUM|ADV|SCONJ|PUNCT)$/.test(pos) || TIME_WORDS.has(lemma) || /^\d+$/.test(text));
