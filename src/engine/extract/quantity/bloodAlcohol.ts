import { quantity, type Reader } from './read.ts';
import { subjectBefore } from './subject.ts';

const REACH = 12;

/** "Her blood alcohol was .16", "a blood-alcohol level of 0.16": a percentage, with or without the word for it. */
export const readBloodAlcohol: Reader = (spot) => {
  const { words, from, to, number } = spot;
  if (!words[from]!.digits || !words[from]!.text.includes('.') || number.low >= 1 || number.fraction) return null;
  const near = words.slice(Math.max(0, from - REACH), from).map(({ lower }) => lower);
  const breathed = near.some((word) => /^(?:breathaly[sz]er|breath|blew|bac)$/.test(word));
  if (!(breathed || (near.includes('alcohol') && near.includes('blood'))) || /^(?:NOUN|SYM)$/.test(words[to]?.pos ?? '')) return null;
  const head = subjectBefore(words, spot.boundFrom);
  return quantity(spot, 'percent', 'percent', { head: head === null || head === 'alcohol' ? 'level' : head });
};
