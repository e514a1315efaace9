import { parseDocument } from 'yaml';
import { type FrontMatter, frontMatterSchema } from '../../schemas/corpus.ts';
import type { Problem } from './problem.ts';

const FENCED = /^---[^\S\n]*\n(?<yaml>[\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/;

const NONE: FrontMatter = frontMatterSchema.parse({});

export interface FrontMatterRead {
  data: FrontMatter;
  /** Offset at which the article begins. */
  end: number;
  problems: Problem[];
}

/** Reads the YAML between two lines of three hyphens at the head of a file, where there is any. */
export function readFrontMatter(source: string, file: string): FrontMatterRead {
  const match = FENCED.exec(source);
  if (!match) return { data: NONE, end: 0, problems: unclosed(source, file) };
  const document = parseDocument(match.groups!['yaml']!);
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: (error.linePos?.[0].line ?? 1) + 1,
    column: error.linePos?.[0].col ?? 1,
    rule: 'front-matter',
    reason: `the front matter is not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+.*$/, '')}`,
    remedy: 'Put values that contain a colon or begin with a mark between quotation marks, or take the front matter out.',
  }));
  if (problems.length) return { data: NONE, end: match[0].length, problems };
  const parsed = frontMatterSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { data: parsed.data, end: match[0].length, problems: [] };
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    problems.push({
      file,
      line: lineOfKey(match.groups!['yaml']!, key),
      column: 1,
      rule: 'front-matter',
      reason: key ? `"${key}" in the front matter: ${issue.message}` : 'the front matter is not a list of "name: value" lines',
      remedy:
        key === 'published'
          ? 'Write the day as year-month-day: "published: 2024-12-08".'
          : key
            ? `Give "${key}" a plain text value.`
            : 'Write one "name: value" a line, such as "outlet: The Daily Planet".',
    });
  }
  return { data: NONE, end: match[0].length, problems };
}

/** An opening line of hyphens followed by "name: value" lines and never closed. */
function unclosed(source: string, file: string): Problem[] {
  if (!/^---[^\S\n]*\n\w+:/.test(source)) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'front-matter',
      reason: 'the front matter is opened with "---" and never closed',
      remedy: 'Add a line "---" after its last field.',
    },
  ];
}

const lineOfKey = (yaml: string, key: string): number => {
  const at = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return at < 0 ? 1 : at + 2;
};
