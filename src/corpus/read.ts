import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { TopicSource } from '../engine/model.ts';
import { topicFileSchema } from '../schemas/corpus.ts';

const ARTICLE = /\.(?:txt|md|markdown)$/i;

/** Reads one topic folder as it lies on disk. */
export function readTopicFolder(folder: string): TopicSource {
  const names = fs
    .readdirSync(folder)
    .filter((name) => ARTICLE.test(name))
    .sort();
  const settingsFile = path.join(folder, 'topic.yaml');
  const settings = fs.existsSync(settingsFile) ? topicFileSchema.parse(parse(fs.readFileSync(settingsFile, 'utf8')) ?? {}) : {};
  return {
    id: path.basename(path.resolve(folder)),
    title: settings.title ?? path.basename(path.resolve(folder)),
    description: settings.description ?? null,
    timeZone: settings['time zone'] ?? null,
    aliases: settings.aliases ?? [],
    files: names.map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') })),
  };
}
