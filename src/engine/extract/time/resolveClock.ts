import type { Context, Resolved } from './context.ts';

/** Days from publication within which lies what the news is of. */
const RECENT = 14;

/**
 * A time of day alone belongs to the day just told of, where that can be its day: in another paragraph only while the story
 * has told of no other, and never on the other side of publication.
 */
export function resolveClock(context: Context): Resolved | null {
  const { lastDay, told, words, block, days } = context;
  if (!lastDay || !told || !isOnItsSide(context)) return null;
  if (told.block !== block && (days.size > 1 || !isRecent(context))) return null;
  return { ...lastDay, evidence: `“${words}” is on the day told of just before` };
}

/** A paragraph takes over no day of long ago: "The bridge was opened on 3 May 1998." */
const isRecent = ({ lastDay, published }: Context): boolean => !published || Math.abs(lastDay!.days[0] - published.days[0]) <= RECENT;

function isOnItsSide({ lastDay, told, tense, published, block }: Context): boolean {
  const day = lastDay!.days[0];
  const [isTold, isToCome] = published ? [day <= published.days[1], day >= published.days[0]] : [!looksAhead(told!.tense), looksAhead(told!.tense)];
  if (tense === 'past') return isTold;
  if (looksAhead(tense)) return isToCome;
  return told!.block === block || isTold;
}

const looksAhead = (tense: Context['tense']): boolean => tense === 'future' || tense === 'ahead';
