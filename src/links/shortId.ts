import anyAscii from 'any-ascii';
import { slug } from '../engine/read/topic.ts';

const LONGEST = 40;
/** Words that an address does without. */
const STOP_WORDS = new Set(
  'a an the of and or on in at to for from by with was were is are be been has have had that this it its as s their his her when where who which'.split(' '),
);

/** A title as a short readable id: whole words without stop words, 40 characters at most, in letters that any keyboard has. */
export function shortId(title: string): string {
  const all = slug(anyAscii(title)).split('-');
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  // "When" and "Where" tell two titles about one thing apart.
  const words = telling.length ? [...all.slice(0, 1).filter((word) => /^(?:when|where|who)$/.test(word)), ...telling] : all;
  let id = [...words[0]!].slice(0, LONGEST).join('');
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > LONGEST) break;
    id += `-${word}`;
  }
  return id;
}

/** The id itself, or with the first free number behind it. */
export function unusedId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}
