import type { Attribution, ClaimRecord } from '../schemas/comparison.ts';
import { capitalised } from './words.ts';

/** Who says it, through whom, and whether in quotation marks: one sentence under a reading. */
export function sayAttribution({ attribution, kind }: ClaimRecord): string {
  if (!attribution) return kind === 'quote' ? 'The speaker is not named here.' : 'The report itself; no source is named.';
  const { direct } = attribution;
  const who = speaker(attribution);
  const channel = attribution.through ? `through ${attribution.through}` : null;
  return capitalised(`${[who, channel, direct ? 'in quotation marks' : 'in reported speech'].filter(Boolean).join(', ')}.`);
}

function speaker({ speaker, name }: Attribution): string {
  if (!speaker) return name ?? 'Speaker not named';
  const words = speaker.text.replace(/\s+/g, ' ');
  return name && !name.includes(words) && !words.includes(name) ? `${name} (“${words}”)` : words;
}
