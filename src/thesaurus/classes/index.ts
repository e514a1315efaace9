import { actions } from './actions.ts';
import { business } from './business.ts';
import { crime } from './crime.ts';
import { culture } from './culture.ts';
import { disaster } from './disaster.ts';
import { general } from './general.ts';
import { health } from './health.ts';
import { newsroom } from './newsroom.ts';
import { politics } from './politics.ts';
import { science } from './science.ts';
import { speech } from './speech.ts';
import { sport } from './sport.ts';
import { transport } from './transport.ts';
import { war } from './war.ts';
import { weather } from './weather.ts';
import { work } from './work.ts';

/**
 * Words that news uses for one another and that WordNet does not link, or only through rare senses. A class is its strength
 * (0..1) and its words as base forms, whatever their part of speech; multi-word verbs are joined by an underscore.
 * A class must hold in news at large: "strike" of a quake stands beside "hit", not beside "walkout".
 */
export type NewsClass = readonly [strength: number, words: string];

const CLASSES: readonly NewsClass[] = [
  ...general,
  ...speech,
  ...politics,
  ...war,
  ...disaster,
  ...crime,
  ...business,
  ...sport,
  ...science,
  ...health,
  ...transport,
  ...culture,
  ...actions,
  ...weather,
  ...work,
  ...newsroom,
];

/** For each word the words that stand in a class with it, with the strength of the strongest class. */
export const NEWS_CLASSES: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const near = new Map<string, Map<string, number>>();
  for (const [strength, list] of CLASSES) {
    const words = list.split(/\s+/);
    for (const word of words) {
      const links = near.get(word) ?? new Map<string, number>();
      for (const other of words) if (other !== word) links.set(other, Math.max(strength, links.get(other) ?? 0));
      near.set(word, links);
    }
  }
  return near;
})();
