import type { Token } from '../../model.ts';

/** "X took over as", "X, who assumed the post of": verbs whose role follows "as" or "the post of". What is laid down thus is a former role. */
const TAKES_UP = /^(?:took over|takes over|stepped in|steps in|works|worked|acts|acted|remains|remained|stays on|stayed on|continues|sworn in) as$/;
const LAYS_DOWN =
  /^(?:stepped down|steps down|resigned|resigns|retired|retires|retire|resign|step down|stand down|stood down|quit|quits|ousted|sacked|fired|dismissed|removed) as$/;
const HOLDS_POST =
  /^(?:assumed|assumes|holds|held|took up|takes up|took|filled|occupies) the (?:post|position|role|office|job|title|helm|duties|reins) (?:of|as)$/;

/** Where the role begins that one of these verbs gives, looked for from position `at` on. */
export function roleOfVerb(tokens: readonly Token[], at: number): { from: number; laidDown: boolean } | null {
  for (let start = at; start < at + 3; start++)
    for (let length = 2; length <= 6; length++) {
      const words = tokens
        .slice(start, start + length)
        .map(({ lower }) => lower)
        .join(' ');
      if (TAKES_UP.test(words) || HOLDS_POST.test(words)) return { from: start + length, laidDown: false };
      if (LAYS_DOWN.test(words)) return { from: start, laidDown: true };
    }
  return null;
}
