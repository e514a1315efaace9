/** What can be wrong with the folders of a corpus, and what to do about it. */
import fs from 'node:fs';
import type { Problem } from '../engine/read/problem.ts';
import { slug } from '../engine/read/topic.ts';
import { isFolder } from './folder.ts';
import type { TopicFolder } from './read.ts';
import { type Findings, noFindings, problemOf } from './report.ts';

export function missingFolder(folder: string, label: string): Problem | null {
  if (isFolder(folder)) {
    try {
      fs.readdirSync(folder);
      return null;
    } catch {
      return problemOf(label, 'unreadable', 'the folder may not be read', 'Give yourself the right to read it (chmod u+rx on Linux and macOS).');
    }
  }
  const reason = fs.existsSync(folder) ? 'this is a file and not a folder' : 'there is no such folder';
  return problemOf(label, 'no-folder', reason, 'Give the path of a folder with articles in it.');
}

export const emptyCorpus = (label: string): Problem =>
  problemOf(
    label,
    'empty-corpus',
    'there are no articles in this folder',
    `Make a folder for a topic in it, such as ${label}/my-topic/, and put two or more articles there as .txt or .md files.`,
  );

export const outsideTopic = (name: string, label: string): Problem =>
  problemOf(
    `${label}/${name}`,
    'outside-topic',
    'the article lies outside any topic',
    `Make a folder for its topic, such as ${label}/my-topic/, and put it there with the articles to compare it with.`,
    1,
  );

/** No topic without an article; one alone can be read, and waits for another. */
export function tooFew(label: string, articles: number): Findings {
  if (articles > 1) return noFindings();
  if (articles === 1)
    return {
      ...noFindings(),
      warnings: [
        problemOf(
          label,
          'one-story',
          'the topic has one story only, so there is nothing to compare it with yet',
          'Add a second article on the same events to the folder.',
        ),
      ],
    };
  const empty = problemOf(
    label,
    'empty-topic',
    'there are no articles in this folder',
    'Put two or more articles into it as .txt or .md files, or take the folder away.',
  );
  return { ...noFindings(), problems: [empty] };
}

/** Addresses that the site uses itself, so that no topic can have them. */
const TAKEN_BY_THE_SITE = new Set(['about', 'search', 'data', 'schema', 'assets', '404', 'index']);

export const takenName = (label: string, id: string): Problem[] =>
  TAKEN_BY_THE_SITE.has(id) ? [problemOf(label, 'taken-name', `the site itself has a page at the address /${id}/`, 'Rename the folder.')] : [];

/** Two files whose names differ in the ending, in case or in marks alone would have one address. */
export function sameName(names: readonly string[], label: string): Problem[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const id = slug(name.replace(/\.[^.]+$/, ''));
    const other = first.get(id);
    first.set(id, other ?? name);
    return other
      ? [
          problemOf(
            `${label}/${name}`,
            'same-name',
            `"${name}" and "${other}" would have the same address`,
            'Rename one of them: names must differ in more than their ending, case and punctuation.',
            1,
          ),
        ]
      : [];
  });
}

export function sameAddress(topics: readonly TopicFolder[]): Problem[] {
  const first = new Map<string, string>();
  return topics.flatMap(({ source, label }) => {
    const other = first.get(source.id);
    first.set(source.id, other ?? label);
    return other
      ? [
          problemOf(
            label,
            'same-name',
            `this folder and ${other} would have the same address`,
            'Rename one of them: names must differ in more than case and punctuation.',
          ),
        ]
      : [];
  });
}
