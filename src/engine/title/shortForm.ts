import { ORGANISATION_HEADS } from '../extract/entity/lexicon/heads.ts';
import type { Entity, Topic } from '../model.ts';

/** The form that the stories use most, unless it is a common word that names it only in context ("the Observatory"). */
const shortForm = (entity: Entity): string => {
  const plain = entity.forms.filter((form) => !ORGANISATION_HEADS.has(form.toLowerCase()));
  return plain.find((form) => !isPossessive(form, plain) && !/ No\.$/.test(form)) ?? plain[0] ?? entity.name;
};

/** "Acme's", and "Acmes" where an apostrophe was lost: only where there is nothing else, as with "Sainsbury's". */
const isPossessive = (form: string, forms: readonly string[]): boolean =>
  /['’]s$/.test(form) || (form.endsWith('s') && ["'s", '’s'].some((ending) => forms.includes(form.slice(0, -1) + ending)));

/** Not "(RHA)" nor "RHA Director Ann Poe", where a name never has its article. */
const isByItself = (text: string, start: number, end: number): boolean => text[start - 1] !== '(' && !/^\s+\p{Lu}/u.test(text.slice(end, end + 3));

/** An entity as a title names it: places by their usual name, bodies by their short form with the article that the stories give it. */
export function nameInTitle(entity: Entity, topic: Topic): string {
  if (entity.type === 'place' || entity.type === 'person') return entity.name;
  const form = shortForm(entity);
  const mentions = topic.stories.flatMap((story) =>
    topic.entities
      .mentions(story.index)
      .flatMap((mention) => (mention.entity === entity && story.text.slice(mention.start, mention.end) === form ? [{ story, mention }] : [])),
  );
  const plain = mentions.filter(({ story, mention }) => isByItself(story.text, mention.start, mention.end));
  const counted = plain.length ? plain : mentions;
  const withArticle = counted.filter(({ story, mention }) => /\bthe $/i.test(story.text.slice(Math.max(0, mention.start - 4), mention.start)));
  return withArticle.length * 2 > counted.length ? `the ${form}` : form;
}
