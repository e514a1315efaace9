/** Something wrong with the input, as a value: all of them are collected and told in one go. */
export interface Problem {
  /** Path of the file or folder as the editor knows it. */
  file: string;
  /** From 1; null where the problem is not at a place in the file. */
  line: number | null;
  column: number | null;
  /** Short name of the check. */
  rule: string;
  /** What was found. */
  reason: string;
  /** What to do about it. */
  remedy: string;
}
