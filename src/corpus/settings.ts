import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../engine/read/problem.ts';
import { type TopicFile, topicFileSchema } from '../schemas/corpus.ts';
import { type Findings, noFindings, problemOf } from './report.ts';

export interface SettingsRead extends Findings {
  settings: TopicFile;
}

/** Reads `topic.yaml`. What is wrong with it is told line by line, and none of it is used then. */
export function readSettings(text: string, label: string): SettingsRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length) return { ...noFindings(), settings: {}, problems: document.errors.map((error) => notYaml(error, label)) };
  const value: unknown = document.toJS() ?? {};
  const line = (path: readonly PropertyKey[]): number | null => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : 1;
  };
  const parsed = topicFileSchema.safeParse(value);
  if (!parsed.success) return { ...noFindings(), settings: {}, problems: parsed.error.issues.map((issue) => wrongType(issue, value, label, line(issue.path))) };
  const zone = parsed.data['time zone'];
  const problems = zone && !isTimeZone(zone) ? [wrongZone(zone, label, line(['time zone']))] : [];
  return { settings: parsed.data, problems, warnings: unknownFields(value, label, line) };
}

const notYaml = (error: { message: string; linePos?: [{ line: number; col: number }, ...unknown[]] | undefined }, label: string): Problem =>
  problemOf(
    label,
    'topic-settings',
    `this is not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+.*$/, '')}`,
    'Put values that contain a colon or begin with a mark between quotation marks.',
    error.linePos?.[0].line ?? 1,
    error.linePos?.[0].col ?? 1,
  );

function wrongType(issue: z.core.$ZodIssue, value: unknown, label: string, line: number | null): Problem {
  const name = issue.path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : `"${String(key)}"`)).join(', ');
  if (!name)
    return problemOf(label, 'topic-settings', 'this is not a list of "name: value" lines', 'Write one a line, such as "title: The harbour strike".', line);
  if (issue.code !== 'invalid_type')
    return problemOf(label, 'topic-settings', `${name}: ${issue.message}`, REMEDIES[String(issue.path[0])] ?? 'Mend the value.', line);
  const found = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value);
  const wanted = WORDS[issue.expected] ?? issue.expected;
  const remedy =
    issue.expected === 'string' && typeof found === 'number'
      ? `Put it between quotation marks: "${found}".`
      : (REMEDIES[String(issue.path[0])] ?? `Give it ${wanted}.`);
  return problemOf(label, 'topic-settings', `${name} should be ${wanted} and is ${WORDS[typeOf(found)] ?? typeOf(found)}`, remedy, line);
}

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'a list of "name: value" lines',
  null: 'empty',
  boolean: 'true or false',
};

const REMEDIES: Record<string, string> = { aliases: 'Write a list of lists of two names or more: "aliases: [[Colour, Color]]".' };

const typeOf = (value: unknown): string => (value === null || value === undefined ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Misspelt fields would otherwise be left out without a word. */
function unknownFields(value: unknown, label: string, line: (path: readonly string[]) => number | null): Problem[] {
  const known = Object.keys(topicFileSchema.shape);
  return Object.keys(value as object)
    .filter((key) => !known.includes(key))
    .map((key) => problemOf(label, 'topic-settings', `"${key}" is no field of topic.yaml`, `The fields are ${known.join(', ')}.`, line([key])));
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const wrongZone = (zone: string, label: string, line: number | null): Problem =>
  problemOf(label, 'topic-settings', `"${zone}" is no time zone`, 'Give the IANA name, such as "Europe/Paris" or "Asia/Jakarta".', line);
