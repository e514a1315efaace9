/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below a number: how many things a sign stands for, told in a round figure. */
export function roundStep(least: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((digit) => digit * power).find((value) => value >= least);
    if (step) return step;
  }
}
