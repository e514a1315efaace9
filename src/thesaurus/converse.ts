import { linksOf } from './opposites.ts';

/**
 * Verbs that tell one event from its two sides: who does the one is who the other is done with. Some are opposites as well:
 * "X bought land" and "X sold land" are, "X bought land from Y" and "Y sold land to X" are not.
 */
const PAIRS: readonly string[] = [
  'buy purchase acquire take_over snap_up|sell sell_off divest dispose offload',
  'lend loan|borrow',
  'give hand award grant present donate pay send deliver supply provide offer|receive get accept collect obtain win inherit',
  'hand_over|take_over receive',
  'beat defeat overcome thrash edge eliminate knock_out|lose go_out exit',
  'win|lose',
  'hire employ recruit sign take_on|join work',
  'succeed follow|precede hand_over',
  'own|belong',
  'teach coach train|learn study',
  'host welcome receive|visit attend',
  'export ship|import',
  'let rent_out|rent',
  'bequeath leave|inherit',
  'sentence jail imprison fine|get receive face',
  'kill|die perish',
  'elect appoint name|become',
];

/** For each verb those that tell the same event from the other side. */
export const CONVERSES: ReadonlyMap<string, ReadonlySet<string>> = linksOf(PAIRS);
