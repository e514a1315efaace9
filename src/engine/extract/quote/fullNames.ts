/** The full names that a story gives, for the last names and short forms by which it goes on. */
import type { Story } from '../../model.ts';
import type { Referent } from './antecedent.ts';
import { readSpeaker } from './speakerNames.ts';
import { BODIES } from './speakerWords.ts';

export const nameWords = (name: string): string[] => name.toLowerCase().split(/\s+/);

/** Names of two and more words in the story by their last word; a word that ends several names stands for none. */
export function fullNames(story: Story): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const word = "(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|Rev|St)\\.|\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]*)";
  const particles = '(?:(?:al|el|bin|ibn|de|da|di|du|la|le|van|von|der|den|dos|del|ben|abu|ul)[\\s-])*';
  const pattern = new RegExp(`${word}(?:\\s${particles}${word}){1,7}`, 'gu');
  for (const block of story.blocks) {
    if (block.furniture || block.kind !== 'paragraph') continue;
    for (const { 0: text, index } of story.text.slice(block.start, block.end).matchAll(pattern)) {
      const start = block.start + index;
      const name = readSpeaker(story, { start, end: start + text.length }).name;
      // "President of the United States Jane Roe" is no name of five words.
      if (
        !name ||
        nameWords(name).length < 2 ||
        nameWords(name)
          .slice(0, -1)
          .some((word) => BODIES.has(word))
      )
        continue;
      const last = nameWords(name).at(-1)!.replace(/'s$/, '');
      found.set(last, (found.get(last) ?? new Set()).add(name.replace(/['\u2019]s$/, '')));
    }
  }
  return found;
}

/** "Petrov" is "Ivan Petrov" where the story knows one Petrov; "the Observatory" is the longer name said before. */
export function fullName(name: string, full: Map<string, Set<string>>, referents: readonly Referent[]): string {
  const words = nameWords(name);
  if (words.length > 1) return name;
  const known = [...(full.get(words[0]!) ?? [])];
  const longest = known.toSorted((a, b) => b.length - a.length)[0];
  const said = referents.findLast((referent) => referent.name && nameWords(referent.name).length > 1 && nameWords(referent.name).includes(words[0]!))?.name;
  if (said && (known.includes(said) || BODIES.has(words[0]!))) return said;
  if (longest && known.every((other) => longest.includes(other) || longest.endsWith(other.split(' ').slice(-2).join(' ')))) return longest;
  return name;
}
