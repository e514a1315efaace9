import fs from 'node:fs';
import path from 'node:path';
import type { TopicSource } from '../engine/model.ts';
import type { Problem } from '../engine/read/problem.ts';
import { slug } from '../engine/read/topic.ts';
import type { Links } from '../links/schema.ts';
import { readText } from './file.ts';
import { isArticleName, isFolder, sortFolder } from './folder.ts';
import { readLinks } from './links.ts';
import { type Findings, mergeFindings, noFindings, problemOf } from './report.ts';
import { readSettings } from './settings.ts';

/** A topic folder as it lies on disk. */
export interface TopicFolder extends Findings {
  /** The folder as the editor knows it: the start of every place that a problem names. */
  label: string;
  /** Where it lies. */
  folder: string;
  source: TopicSource;
  /** The ids of its comparisons as last published. */
  links: Links;
}

export interface Corpus extends Findings {
  topics: TopicFolder[];
}

/** Addresses that the site uses itself, so that no topic can have them. */
const TAKEN_BY_THE_SITE = new Set(['about', 'search', 'data', 'schema', 'assets', '404', 'index']);

/** The problem of a topic with nothing to compare with; the engine alone can do with it, the site cannot. */
export const ONE_STORY = 'one-story';

/** Reads every topic of a corpus: a folder of topic folders. Everything that is wrong comes back in one go. */
export function readCorpus(folder: string, label = folder): Corpus {
  const missing = missingFolder(folder, label);
  if (missing) return { ...noFindings(), topics: [], problems: [missing] };
  const names = fs
    .readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted();
  const topics = names.filter((name) => isFolder(path.join(folder, name))).map((name) => readTopic(path.join(folder, name), `${label}/${name}`));
  const stray = names.filter((name) => isArticleName(name) && !isFolder(path.join(folder, name)));
  const own: Findings = { problems: [...stray.map((name) => outsideTopic(name, label)), ...sameAddress(topics)], warnings: [] };
  if (!topics.length && !stray.length) own.problems.push(emptyCorpus(label));
  return { topics, ...mergeFindings([own, ...topics]) };
}

/** Reads one topic folder, problems and all. */
export function readTopic(folder: string, label = folder): TopicFolder {
  const name = path.basename(path.resolve(folder));
  const source: TopicSource = { id: slug(name), title: name, description: null, timeZone: null, aliases: [], files: [] };
  const missing = missingFolder(folder, label);
  if (missing) return { label, folder, source, links: {}, problems: [missing], warnings: [] };
  const contents = sortFolder(folder, label);
  const found = [contents, readSettingsFile(folder, label, contents.settings, source), readArticles(folder, label, contents.articles, source)];
  const { links, problem } = readLinks(folder, label);
  const problems = [
    ...sameName(contents.articles, label),
    ...(problem ? [problem] : []),
    ...(TAKEN_BY_THE_SITE.has(source.id) ? [takenName(label, source.id)] : []),
  ];
  if (contents.articles.length < 2) problems.push(tooFew(label, contents.articles.length));
  return { label, folder, source, links, ...mergeFindings([...found, { problems, warnings: [] }]) };
}

/** Problems that the engine found name a file within its topic; this says where the editor finds it. */
export const placed = (problem: Problem, { source, label }: TopicFolder): Problem => ({
  ...problem,
  file: problem.file.startsWith(`${source.id}/`) ? label + problem.file.slice(source.id.length) : problem.file,
});

/** Fills the source with what topic.yaml says. */
function readSettingsFile(folder: string, label: string, name: string | null, source: TopicSource): Findings {
  if (!name) return noFindings();
  const read = readText(path.join(folder, name), `${label}/${name}`);
  if (read.problem) return { problems: [read.problem], warnings: [] };
  const { settings, ...findings } = readSettings(read.text, `${label}/${name}`);
  source.title = settings.title ?? source.title;
  source.description = settings.description ?? null;
  source.timeZone = settings['time zone'] ?? null;
  source.aliases = settings.aliases ?? [];
  return findings;
}

/** Fills the source with the articles that can be read. That a file is empty is for the engine to say, which knows its front matter. */
function readArticles(folder: string, label: string, names: readonly string[], source: TopicSource): Findings {
  const findings = noFindings();
  for (const name of names) {
    const read = readText(path.join(folder, name), `${label}/${name}`);
    if (read.problem) findings.problems.push(read.problem);
    else source.files.push({ name, text: read.text });
  }
  return findings;
}

function missingFolder(folder: string, label: string): Problem | null {
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

const emptyCorpus = (label: string): Problem =>
  problemOf(
    label,
    'empty-corpus',
    'there are no articles in this folder',
    `Make a folder for a topic in it, such as ${label}/my-topic/, and put two or more articles there as .txt or .md files.`,
  );

const outsideTopic = (name: string, label: string): Problem =>
  problemOf(
    `${label}/${name}`,
    'outside-topic',
    'the article lies outside any topic',
    `Make a folder for its topic, such as ${label}/my-topic/, and put it there with the articles to compare it with.`,
    1,
  );

const tooFew = (label: string, articles: number): Problem =>
  articles
    ? problemOf(
        label,
        ONE_STORY,
        'the topic has one story only, so there is nothing to compare it with',
        'Add a second article on the same events to the folder.',
      )
    : problemOf(
        label,
        'empty-topic',
        'there are no articles in this folder',
        'Put two or more articles into it as .txt or .md files, or take the folder away.',
      );

const takenName = (label: string, id: string): Problem =>
  problemOf(label, 'taken-name', `the site itself has a page at the address /${id}/`, 'Rename the folder.');

/** Two files whose names differ in the ending, in case or in marks alone would have one address. */
function sameName(names: readonly string[], label: string): Problem[] {
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

function sameAddress(topics: readonly TopicFolder[]): Problem[] {
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
