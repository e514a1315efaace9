/** Roles that a verb gives. */
import type { Token } from '../../model.ts';
import { leadingVerb } from './lexicon/roleVerbs.ts';
import { isApposition, phraseEnd } from './roleExtent.ts';
import type { RolePhrase, Taken } from './roleTokens.ts';
import { roleOfVerb } from './roleVerbs.ts';

const HOLDS = /^(?:is|was|remains|are|been)$/;
const TAKES = /^(?:become|becomes|became|named|appointed|elected|made|chosen|be)$/;

/** "X, who heads the Y group", "who has run the museum since", "who speaks for the strikers": the verb gives the role. */
function leadingAt(tokens: readonly Token[], at: number): number | null {
  let i = at;
  while (/^(?:has|have|had|is|was|been|now|currently|also|jointly|formerly|previously|then)$/.test(tokens[i]?.lower ?? '')) i++;
  const verb = tokens[i];
  if (verb?.pos !== 'VERB') return null;
  if (/^(?:speaks|spoke|speaking)$/.test(verb.lower)) return tokens[i + 1]?.lower === 'for' ? i : null;
  // "Who led by two strokes", "who ran for mayor": only what has an object is a post.
  const object =
    /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') &&
    !/^(?:away|out|up|down|him|her|them|it|every|each|all|this|that|last|next|more|most)$/.test(tokens[i + 1]!.lower);
  return object && (leadingVerb(verb.lower) !== null || /^(?:plays|portrays|played)$/.test(verb.lower)) ? i : null;
}

/** "A man who gave his name as X and said he spoke for the strikers", "calling himself X, a spokesman": what the person says after the name. */
export function selfNamed(tokens: readonly Token[], first: number, last: number): RolePhrase | null {
  const before = tokens
    .slice(Math.max(0, first - 7), first)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/(?:name as|(?:identif|introduc|call|describ|nam)\w+ (?:himself|herself)(?: only)?(?: as)?|identified (?:only )?as)$/.test(before)) return null;
  for (let i = last + 1; i < Math.min(tokens.length, last + 8); i++)
    if (/^(?:spoke|speaking|speaks)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'for')
      return { from: i, to: phraseEnd(tokens, i + 1, () => false), appointment: false };
  return null;
}

/** "X is the head of", "X, who will become general manager of", "X was appointed chairman". */
export function clauseAfter(tokens: readonly Token[], last: number): RolePhrase | null {
  let i = last + 1;
  if (/^[,\u2014\u2013]$/.test(tokens[i]?.text ?? '')) i++;
  const relative = tokens[i]?.lower === 'who';
  if (relative) i++;
  else if (i > last + 1) return null;
  const leading = relative ? leadingAt(tokens, i) : null;
  if (leading !== null) return { from: leading, to: phraseEnd(tokens, leading, () => false), appointment: false };
  const given = roleOfVerb(tokens, i);
  if (given) {
    const { from, laidDown } = given;
    const role = laidDown ? tokens.findIndex(({ lower }, k) => k >= from && lower === 'as') + 1 : from;
    return isApposition(tokens, role, () => false) ? { from: laidDown ? from : role, to: phraseEnd(tokens, role, () => false), appointment: false } : null;
  }
  const serves = relative ? tokens.slice(i, i + 8).findIndex((token, at) => /^serve[sd]?$/.test(token.lower) && tokens[i + at + 1]?.lower === 'as') : -1;
  if (serves >= 0) i += serves;
  let appointment = false;
  let verb = false;
  for (; i < tokens.length && i < last + 9; i++) {
    const { lower, pos } = tokens[i]!;
    if (TAKES.test(lower)) [appointment, verb] = [true, true];
    else if (HOLDS.test(lower) && !verb) verb = true;
    else if (
      /^(?:will|would|to|has|have|had|also|now|currently|serve|serves|served|as|recently|previously|been|then|still|later)$/.test(lower) ||
      (pos === 'AUX' && !verb)
    )
      verb ||= /^serve[ds]?$/.test(lower);
    else break;
  }
  if (!verb || !isApposition(tokens, i, () => false)) return null;
  return { from: i, to: phraseEnd(tokens, i, () => false), appointment };
}

/** Tokens between the name and the "and" by which its sentence goes on to the role. */
const FARTHEST = 24;

/** "X is staying on and will be general manager of": the second predicate of who opens the clause. */
export function joinedClause(tokens: readonly Token[], last: number, taken: Taken): RolePhrase | null {
  if (!/^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '')) return null;
  for (let i = last + 2; i < Math.min(tokens.length, last + FARTHEST); i++) {
    if (taken(tokens[i]!) || /^[,;:]$/.test(tokens[i]!.text)) return null;
    if (tokens[i]!.lower === 'and' && /^(?:will|would)$/.test(tokens[i + 1]?.lower ?? '') && TAKES.test(tokens[i + 2]?.lower ?? ''))
      return clauseAfter(tokens, i);
  }
  return null;
}
