/** Roles that a verb gives. */
import type { Token } from '../../model.ts';
import { isApposition, phraseEnd } from './roleExtent.ts';
import type { RolePhrase, Taken } from './roleTokens.ts';
import { roleOfVerb } from './roleVerbs.ts';

const HOLDS = /^(?:is|was|remains|are|been)$/;
const TAKES = /^(?:become|becomes|became|named|appointed|elected|made|chosen|be)$/;

/** "X is the head of", "X, who will become general manager of", "X was appointed chairman". */
export function clauseAfter(tokens: readonly Token[], last: number): RolePhrase | null {
  let i = last + 1;
  if (/^[,\u2014\u2013]$/.test(tokens[i]?.text ?? '')) i++;
  const relative = tokens[i]?.lower === 'who';
  if (relative) i++;
  else if (i > last + 1) return null;
  // "X, who heads the Y group": the verb gives the role.
  if (
    relative &&
    /^(?:heads|leads|runs|chairs|oversees|directs|commands|manages|plays|portrays|played|founded|owns|owned|coaches|edits)$/.test(tokens[i]?.lower ?? '')
  )
    return { from: i, to: phraseEnd(tokens, i, () => false), appointment: false };
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
