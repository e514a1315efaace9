import fs from 'node:fs';
import path from 'node:path';
import type { TopicSource } from '../engine/model.ts';
import type { Problem } from '../engine/read/problem.ts';
import { slug } from '../engine/read/topic.ts';
import type { Links } from '../links/schema.ts';
import { emptyCorpus, missingFolder, outsideTopic, sameAddress, sameName, takenName, tooFew } from './faults.ts';
import { readText } from './file.ts';
import { isArticleName, isFolder, sortFolder, titleFromName } from './folder.ts';
import { readLinks } from './links.ts';
import { type Findings, mergeFindings, noFindings } from './report.ts';
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
  const source: TopicSource = { id: slug(name), title: titleFromName(name), description: null, timeZone: null, aliases: [], files: [] };
  const missing = missingFolder(folder, label);
  if (missing) return { label, folder, source, links: {}, problems: [missing], warnings: [] };
  const contents = sortFolder(folder, label);
  const found = [contents, readSettingsFile(folder, label, contents.settings, source), readArticles(folder, label, contents.articles, source)];
  const { links, problem } = readLinks(folder, label);
  const problems = [...sameName(contents.articles, label), ...(problem ? [problem] : []), ...takenName(label, source.id)];
  return { label, folder, source, links, ...mergeFindings([...found, { problems, warnings: [] }, tooFew(label, contents.articles.length)]) };
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
