import type { Token, Topic } from '../model.ts';

/** Inverse document frequency of lemmas over the sentences of the topic, scaled to 0..1. */
export function wordWorth(topic: Topic): (lemma: string) => number {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const story of topic.stories)
    for (const sentence of story.sentences) {
      sentences++;
      for (const lemma of new Set(sentence.tokens.map((token) => token.lemma))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  const most = Math.log(1 + sentences);
  return (lemma) => 0.25 + 0.75 * (Math.log(1 + sentences / (counts.get(lemma) ?? 1)) / most);
}

/** Heaviest common subsequence of content words, words related in meaning counting in part. */
export function softCommon(
  a: readonly Token[],
  b: readonly Token[],
  related: (x: Token, y: Token) => number,
  worth: (lemma: string) => number,
): { weight: number; count: number; first: number; last: number } {
  const width = b.length + 1;
  const weight = new Float64Array((a.length + 1) * width);
  const count = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const [down, right] = [at + width, at + 1];
      const skip = weight[down]! >= weight[right]! ? down : right;
      weight[at] = weight[skip]!;
      count[at] = count[skip]!;
      const likeness = related(a[i]!, b[j]!);
      const joined = likeness ? weight[down + 1]! + (likeness * (worth(a[i]!.lemma) + worth(b[j]!.lemma))) / 2 : 0;
      if (likeness && joined > weight[at]!) {
        weight[at] = joined;
        count[at] = count[down + 1]! + 1;
      }
    }
  let [i, j, first, last] = [0, 0, -1, -1];
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (weight[at] === weight[at + width]) i++;
    else if (weight[at] === weight[at + 1]) j++;
    else {
      if (first < 0) first = i;
      last = i;
      i++;
      j++;
    }
  }
  return { weight: weight[0]!, count: count[0]!, first: Math.max(first, 0), last: Math.max(last, 0) };
}
