import type { Phrase } from '../nounPhrase.ts';
import type { SpeechVerb } from '../speechVerbs.ts';

/** A report in positions of items, before it is turned into offsets. */
export interface Draft {
  verb: number;
  cue: Phrase;
  speaker: Phrase | null;
  through: Phrase | null;
  content: Phrase[];
  follows: boolean;
  lexical: SpeechVerb | null;
}

export const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
export const OPENS_CONTENT = new Set(['that', 'if', 'whether', 'how', 'why', 'what', 'when', 'where', ':']);
