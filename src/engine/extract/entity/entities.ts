import type { Entity, EntityIndex, Mention, Story } from '../../model.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import { collectForms, type Form } from './forms.ts';
import { type Group, Groups, typeOf } from './groups.ts';
import { LEGAL_FORMS } from './lexicon/heads.ts';
import { mergeForms } from './merge.ts';
import { nameKey } from './spelling.ts';
import { placeWithin } from './within.ts';

/** Who and what the stories speak of, each under all its names. `aliases` are the editor's, `commonness` that of English words. */
export function indexEntities(stories: Story[], aliases: string[][], commonness: (word: string) => number): EntityIndex {
  const forms = collectForms(stories, commonness);
  const groups = new Groups(forms.values());
  mergeForms(groups, forms, stories, aliases);
  const entityOf = new Map<Form, Entity>();
  const entities = groups
    .all()
    .toSorted((a, b) => firstPlace(a) - firstPlace(b))
    .map((group, i) => makeEntity(group, i, entityOf));
  const mentions = mentionsByStory(stories, forms, entityOf);
  placeWithin(stories, entities, mentions);
  return {
    entities,
    mentions: (story, start = 0, end = Number.POSITIVE_INFINITY) => (mentions[story] ?? []).filter((mention) => mention.start < end && mention.end > start),
  };
}

const firstPlace = (group: Group): number => Math.min(...group.forms.flatMap((form) => form.spans.map((span) => span.story * 1e9 + span.start)));

function makeEntity(group: Group, i: number, entityOf: Map<Form, Entity>): Entity {
  const entity: Entity = { id: `e${i + 1}`, type: typeOf(group), name: usualName(group), forms: surfaces(group), within: [] };
  for (const form of group.forms) entityOf.set(form, entity);
  return entity;
}

function surfaces(group: Group): string[] {
  const counts = new Map<string, number>();
  for (const { spans } of group.forms) for (const { text } of spans) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

/** A country by its list's name; a place by its commonest form; else the longest form, legal forms not counted, the commonest of equals. */
function usualName(group: Group): string {
  const country = group.forms.map((form) => countryNamed(form.key) ?? (form.demonym ? countryOfDemonym(form.key) : undefined)).find(Boolean);
  // The stories' own word for a country ("Britain") rather than the list's, abbreviations and adjectives apart.
  const own = surfaces({ forms: group.forms.filter((form) => !form.demonym) }).find((form) => /^\p{Lu}\p{Ll}{3}/u.test(form) && countryNamed(nameKey(form)));
  if (country) return own ?? country.name;
  const plural = (form: Form) => form.key.endsWith('s') && group.forms.some((other) => `${other.key}s` === form.key);
  const letters = (form: Form) => form.words.filter((word) => !LEGAL_FORMS.has(word)).join('').length;
  const fullness = (form: Form): number => (plural(form) ? -1 : typeOf(group) === 'place' ? 0 : letters(form));
  const best = group.forms.toSorted((a, b) => fullness(b) - fullness(a) || b.spans.length - a.spans.length || (a.key < b.key ? -1 : 1))[0]!;
  return surfaces({ forms: [best] })[0]!;
}

function mentionsByStory(stories: readonly Story[], forms: ReadonlyMap<string, Form>, entityOf: ReadonlyMap<Form, Entity>): Mention[][] {
  const mentions: Mention[][] = stories.map(() => []);
  for (const form of forms.values()) for (const { story, start, end } of form.spans) mentions[story]?.push({ entity: entityOf.get(form)!, story, start, end });
  for (const list of mentions) list.sort((a, b) => a.start - b.start);
  return mentions;
}
