import fs from 'node:fs';
import path from 'node:path';
import { type Findings, noFindings, problemOf } from './report.ts';

/** What lies in a topic folder, sorted by what is done with it. Names without the folder, in code-unit order. */
export interface FolderContents extends Findings {
  articles: string[];
  /** `topic.yaml`, where there is one. */
  settings: string | null;
}

const ARTICLE = /\.(?:txt|md|markdown)$/i;
const SAVED_PAGE = /\.(?:html?|xhtml|mhtml?|webarchive)$/i;
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|pages|epub|eml)$/i;
const SETTINGS = /^topic\.ya?ml$/i;
const NOTE = /^(?:readme|licen[cs]e|notes?|copying|contributing)\.(?:txt|md|markdown)$/i;

/** Hidden files are the system's (".DS_Store") and never an article. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.endsWith('~');

/** True for a name that an article may have. */
export const isArticleName = (name: string): boolean => ARTICLE.test(name) && !NOTE.test(name) && !isHidden(name);

/** Sorts what lies in a topic folder. Symbolic links are followed; folders within are not. */
export function sortFolder(folder: string, label: string): FolderContents {
  const contents: FolderContents = { ...noFindings(), articles: [], settings: null };
  for (const name of fs.readdirSync(folder).toSorted()) {
    if (isHidden(name)) continue;
    const place = `${label}/${name}`;
    if (isFolder(path.join(folder, name))) contents.warnings.push(problemOf(place, 'not-read', 'folders within a topic are not read', ONE_LEVEL));
    else if (SETTINGS.test(name)) contents.settings = name;
    else if (NOTE.test(name))
      contents.warnings.push(problemOf(place, 'not-read', 'a file of this name is a note on the folder and not read as an article', RENAME));
    else if (ARTICLE.test(name)) contents.articles.push(name);
    else if (SAVED_PAGE.test(name)) contents.warnings.push(problemOf(place, 'not-read', 'saved web pages are not read yet', PASTE));
    else if (DOCUMENT.test(name)) contents.warnings.push(problemOf(place, 'not-read', 'documents of this kind are not read', PASTE));
  }
  return contents;
}

const ONE_LEVEL = 'Put the articles directly into the topic folder, or make the inner folder a topic of its own.';
const RENAME = 'Rename it if it is an article.';
const PASTE = "Save the article's text as a .txt or .md file beside it.";

/** False too for what is not there or may not be looked at. */
export function isFolder(place: string): boolean {
  try {
    return fs.statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** True for a folder of topics, false for one topic: what has articles of its own and none in the folders within is a topic. */
export function holdsTopics(folder: string): boolean {
  const names = fs.readdirSync(folder).filter((name) => !isHidden(name));
  const inner = names.map((name) => path.join(folder, name)).filter(isFolder);
  return inner.some(hasArticles) || (inner.length > 0 && !names.some(isArticleName));
}

function hasArticles(folder: string): boolean {
  try {
    return fs.readdirSync(folder).some(isArticleName);
  } catch {
    // What may not be looked at is told of when it is read.
    return true;
  }
}

/** "the-strike_of-2024" as "The strike of 2024". A name with spaces in it is as its editor wrote it. */
export function titleFromName(name: string): string {
  const words = /\s/.test(name.trim()) ? name.trim() : name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || name;
}
