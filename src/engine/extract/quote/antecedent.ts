/** Whom a pronoun or a description stands for, of those who were named or described before. */
import { ANY_BODY, KINDS_OF_ROLE } from './roleKinds.ts';
import type { Speaker } from './speakerNames.ts';

/** Someone the story has named or described, where it did so. */
export interface Referent {
  sentence: number;
  name: string | null;
  /** Words that tell who it is; name null: the description itself ("unnamed harbour source"). */
  label: string;
  words: Set<string>;
  gender: Speaker['gender'];
  plural: boolean;
  body: boolean;
  person: boolean;
}

const PRONOUN_REACH = 4;
const DESCRIPTION_REACH = 6;

/** The label of the referent; null where none fits, or more than one. */
export function antecedent(speaker: Speaker, sentence: number, referents: readonly Referent[]): string | null {
  if (speaker.pronoun) return byPronoun(speaker, sentence, referents);
  if (speaker.head?.endsWith('year-old')) return byPronoun({ ...speaker, pronoun: 'he', gender: null }, sentence, referents);
  if (!speaker.head || speaker.indefinite) return null;
  const { head } = speaker;
  const near = referents.filter(
    (referent) =>
      sentence - referent.sentence <= DESCRIPTION_REACH &&
      referent.plural === speaker.plural &&
      !(speaker.gender && referent.gender && speaker.gender !== referent.gender),
  );
  const roles = new Set([head, ...(KINDS_OF_ROLE[head] ?? [])]);
  const own = speaker.description.filter((word) => word !== head && word !== 'same');
  const matches = near.filter((referent) => [...roles].some((role) => referent.words.has(role)) && own.every((word) => referent.words.has(word)));
  const exact = referents.filter((referent) => referent.words.has(head) && referent.plural === speaker.plural && own.every((word) => referent.words.has(word)));
  const pool = matches.length ? matches : exact;
  const last = pool.at(-1);
  if (last && new Set(pool.map((referent) => referent.label)).size <= (sentence - last.sentence <= 2 ? 2 : 1))
    return last.label === speaker.label ? null : last.label;
  if (!ANY_BODY.has(head) || own.length) return null;
  const body = referents.findLast((referent) => !referent.person && referent.name !== null && !referent.plural);
  return body && sentence - body.sentence <= PRONOUN_REACH ? body.label : null;
}

function byPronoun(speaker: Speaker, sentence: number, referents: readonly Referent[]): string | null {
  const near = referents.filter((referent) => sentence - referent.sentence <= PRONOUN_REACH);
  if (speaker.pronoun === 'he' || speaker.pronoun === 'she') {
    const people = near.filter((referent) => !referent.plural && !referent.body && (referent.person || referent.name === null));
    const last = people.findLast((referent) => !referent.gender || referent.gender === speaker.gender);
    return last?.label ?? null;
  }
  const close = near.filter((referent) => sentence - referent.sentence <= 2);
  if (speaker.pronoun === 'it') return close.findLast((referent) => !referent.plural && !referent.person)?.label ?? null;
  if (speaker.pronoun === 'they') return close.findLast((referent) => referent.plural)?.label ?? null;
  return null;
}
