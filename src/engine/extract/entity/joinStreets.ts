import type { Form } from './forms.ts';
import type { Joiner } from './joiner.ts';

/** Kinds of streets and squares: at the end of an English name, and at the head of one in the language of its town. */
const KINDS: readonly (readonly [english: RegExp, abroad: RegExp])[] = [
  [/^(?:avenue|ave)$/, /^(?:avenida|avenue|viale|prospekt|avinguda)$/],
  [/^(?:street|st)$/, /^(?:rua|rue|calle|via|strada|ulica|ulitsa|carrer)$/],
  [/^square$/, /^(?:plaza|praca|pra\u00E7a|piazza|place|maidan|largo|ploshchad)$/],
  [/^(?:boulevard|blvd)$/, /^(?:boulevard|bulevar|bulvar)$/],
  [/^bridge$/, /^(?:ponte|puente|pont)$/],
];
const GLUE = /^(?:de|da|do|dos|del|della|di|la|du|des|of)$/;

/** Kind and name proper, "0 ana roux" of "Avenida Ana Roux"; null for any other name. */
function streetOf(words: readonly string[], abroad: boolean): string | null {
  const kind = KINDS.findIndex((pair) => pair[abroad ? 1 : 0].test(words[abroad ? 0 : words.length - 1]!));
  const name = (abroad ? words.slice(1) : words.slice(0, -1)).filter((word) => !GLUE.test(word));
  return kind < 0 || !name.length ? null : `${kind} ${name.join(' ')}`;
}

/** "Avenida Ana Roux" and "Ana Roux Avenue": one street in the language of its town and in English. */
export const joinStreets: Joiner = (groups, forms) => {
  const named = [...forms.values()].filter(({ demonym }) => !demonym);
  const english = new Map(named.flatMap((form) => (streetOf(form.words, false) ? [[streetOf(form.words, false)!, form] as const] : [])));
  for (const form of named) {
    const key = streetOf(form.words, true);
    const other: Form | undefined = key === null ? undefined : english.get(key);
    if (other && other !== form) groups.join(other, form, true);
  }
};
