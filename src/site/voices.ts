import type { Reuse } from '../schemas/comparison.ts';
import { ONE_VOICE } from '../schemas/vocabulary.ts';

/**
 * Stories that are largely one text. Complete linkage: in a voice each story shares its text with every other,
 * so a chain of partial copies does not make one voice of strangers.
 */
export function voicesOf<S extends { id: string }>(stories: readonly S[], reuse: readonly Reuse[]): S[][] {
  const shared = new Map(reuse.flatMap(({ a, b, share }) => [[`${a}\n${b}`, share] as const, [`${b}\n${a}`, share] as const]));
  const shareOf = (a: S, b: S): number => shared.get(`${a.id}\n${b.id}`) ?? 0;
  const linkage = (a: S[], b: S[]): number => Math.min(...a.flatMap((x) => b.map((y) => shareOf(x, y))));
  const voices = stories.map((story) => [story]);
  for (;;) {
    const closest = closestPair(voices, linkage);
    if (!closest) break;
    const [a, b] = closest;
    voices[a]!.push(...voices[b]!);
    voices.splice(b, 1);
  }
  const order = new Map(stories.map((story, i) => [story.id, i]));
  const place = (story: S): number => order.get(story.id)!;
  for (const voice of voices) voice.sort((a, b) => place(a) - place(b));
  return voices.sort((a, b) => place(a[0]!) - place(b[0]!));
}

function closestPair<S>(voices: S[][], linkage: (a: S[], b: S[]) => number): [number, number] | null {
  let best: [number, number] | null = null;
  let bestShare = 0;
  for (let a = 0; a < voices.length; a++)
    for (let b = a + 1; b < voices.length; b++) {
      const share = linkage(voices[a]!, voices[b]!);
      if (share >= ONE_VOICE && share > bestShare) [best, bestShare] = [[a, b], share];
    }
  return best;
}

/** Some of the stories, each with those of its voice that are there too: how sigla are set, joined or apart. */
export function asVoices<S extends { id: string }>(stories: readonly S[], voices: readonly S[][]): S[][] {
  const wanted = new Set(stories.map((story) => story.id));
  return voices.map((voice) => voice.filter((story) => wanted.has(story.id))).filter((voice) => voice.length > 0);
}
