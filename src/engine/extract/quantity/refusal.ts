interface Word {
  lower: string;
}

const REACH = 9;
const DEALING = /^(?:for|accept|accepts|accepting|take|takes|taking|pay|pays|sell|settle|at)$/;
const REFUSING = /^(?:not|never|n't|won't|wouldn't|cannot|can't|refus(?:e|es|ed|ing)|nobody|no)$/;
const ENDS = /^[.,;:()"]$/;

/** "They would not free her for less than $9 million": what is refused below a sum is asked at least. `from` is where the bound begins. */
export function isRefusedBelow(words: readonly Word[], from: number): boolean {
  if (!DEALING.test(words[from - 1]?.lower ?? '')) return false;
  const before = words.slice(Math.max(0, from - REACH), from).map(({ lower }) => lower);
  const end = before.findLastIndex((word) => ENDS.test(word));
  return before.slice(end + 1).some((word) => REFUSING.test(word));
}
