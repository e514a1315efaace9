import type { Token } from '../../../model.ts';
import type { Place } from '../expression.ts';

/** The last noun of the run that follows an adjectival length: "a 50-year renewable *lease* on"; null where none follows. */
export function nounAfter({ sentence }: Place, offset: number): Token | null {
  const at = sentence.start + offset;
  let noun: Token | null = null;
  let steps = 0;
  for (const token of sentence.tokens) {
    if (token.start < at) continue;
    const plain = token.pos === 'NOUN' || token.pos === 'PROPN';
    if (plain) noun = token;
    else if (noun || !(token.pos === 'ADJ' || token.pos === 'ADV' || (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower)))) break;
    if (++steps > 6) break;
  }
  return noun;
}

/** "a term of five years", "the lease, of 50 years". */
const NOUN_OF =
  /\b(lease|term|sentence|period|contract|ban|suspension|stint|spell|stay|reign|war|sentences|terms|agreement|deal|licence|license|mandate|career|gap|delay|run|wait|visa|loan)\s+(?:of|for|to)\s+(?:[a-z]+\s+){0,3}$/i;
/** What takes time, as news names it. */
const OCCURRENCE =
  'talks|negotiations|hostilities|trial|hearing|inquest|inquiry|investigation|siege|strike|walkout|boycott|blockade|curfew|lockdown|standoff|stand-off|debate|session|meeting|summit|search|rescue|operation|surgery|campaign|festival|tour|voyage|journey|flight|crossing|expedition|blackout|outage|shutdown|closure|ceasefire|truce|drought|heatwave|storm|match|game|concert|ceremony|interview|speech|course|training|treatment|construction';
const OCCURRENCES = new Set(OCCURRENCE.split('|'));
/** True for what happens once and for all who were there, unlike a term or a contract, of which each has one. */
export const isOccurrence = (noun: string | null): boolean => noun !== null && OCCURRENCES.has(noun);
/** "talks that lasted 11 hours", "the trial took about seven weeks". */
const LASTING = new RegExp(
  `\\b(${OCCURRENCE})s?(?:,?\\s+[a-z-]+){0,6}?,?\\s+(?:last|lasted|lasting|lasts|took|takes|taken|taking|dragged on|ran on|went on)\\s+(?:[a-z]+\\s+){0,3}$`,
  'i',
);
/** "after 11 hours of heated talks". */
const FILLED = new RegExp(`^\\s+of\\s+(?:[a-z-]+\\s+){0,2}(${OCCURRENCE})s?\\b`, 'i');
/** Verbs whose length is that of a thing with a name. */
const VERBS: [RegExp, string][] = [
  [/\b(?:sentenced|jailed|imprisoned|in prison|in jail|behind bars|prison)\b/i, 'sentence'],
  [/\b(?:leased?|leasing|rent(?:ed|s)?)\b/i, 'lease'],
  [/\b(?:banned|bars?|barred)\b/i, 'ban'],
  [/\b(?:suspended)\b/i, 'suspension'],
  [/\b(?:ruled|reigned|governed|in power|in office)\b/i, 'rule'],
  [/\b(?:married)\b/i, 'marriage'],
];

/** "Banker gets nine years for fraud". */
const SENTENCED = /\b(?:gets?|got|given|handed)\s+(?:[a-z]+\s+){0,2}$/i;
/** Characters in which the noun of a length is looked for. */
const REACH = 80;

export function nounBefore(before: string, after: string): string | null {
  const stated = NOUN_OF.exec(before);
  if (stated) return stated[1]!.toLowerCase().replace(/s$/, '');
  const lasting = LASTING.exec(before.slice(-REACH)) ?? FILLED.exec(after.slice(0, REACH));
  if (lasting) return lasting[1]!.toLowerCase();
  if (/^\s+(?:late|behind schedule)\b/i.test(after) || /\b(?:delayed|postponed)\s+(?:by|for)\s+(?:[a-z]+\s+){0,2}$/i.test(before)) return 'delay';
  if (SENTENCED.test(before) && /^\s+(?:in (?:prison|jail)|behind bars|for\b)/i.test(after)) return 'sentence';
  const near = `${before.slice(-45)} ${after.slice(0, 20)}`;
  return VERBS.find(([pattern]) => pattern.test(near))?.[1] ?? null;
}
