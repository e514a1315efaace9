import type { Problem } from '../engine/read/problem.ts';

/** What a check says of the input: errors stop a build, warnings do not. */
export interface Findings {
  problems: Problem[];
  warnings: Problem[];
}

export const noFindings = (): Findings => ({ problems: [], warnings: [] });

export const mergeFindings = (all: readonly Findings[]): Findings => ({
  problems: all.flatMap((one) => one.problems),
  warnings: all.flatMap((one) => one.warnings),
});

/** A problem of a whole file or folder. */
export const problemOf = (file: string, rule: string, reason: string, remedy: string, line: number | null = null, column: number | null = null): Problem => ({
  file,
  line,
  column,
  rule,
  reason,
  remedy,
});

export interface ReportStyle {
  error(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

const UNSTYLED: ReportStyle = { error: (text) => text, warning: (text) => text, faint: (text) => text, strong: (text) => text };

/** All findings as text for a terminal: place, what was found and what to do, a paragraph each; files in order. */
export function reportText({ problems, warnings }: Findings, style: ReportStyle = UNSTYLED): string {
  const entries = [
    ...problems.map((problem) => ({ problem, label: style.error('error') })),
    ...warnings.map((problem) => ({ problem, label: style.warning('warning') })),
  ];
  return entries
    .toSorted((a, b) => byPlace(a.problem, b.problem))
    .map(({ problem, label }) => `${style.strong(place(problem))} ${label} ${style.faint(problem.rule)}\n  ${problem.reason}\n  ${problem.remedy}\n`)
    .join('\n');
}

/** "3 errors, 1 warning" */
export const countText = ({ problems, warnings }: Findings): string =>
  [count(problems.length, 'error'), count(warnings.length, 'warning')].filter(Boolean).join(', ');

const count = (number: number, word: string): string => (number ? `${number} ${word}${number === 1 ? '' : 's'}` : '');

const place = ({ file, line, column }: Problem): string => file + (line === null ? '' : `:${line}`) + (line === null || column === null ? '' : `:${column}`);

const byPlace = (a: Problem, b: Problem): number => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1);
