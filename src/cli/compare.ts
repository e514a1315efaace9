/** npm run compare -- FOLDER [--json FILE] [--explain ID]: the engine alone, in the terminal or as data. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isFolder } from '../corpus/folder.ts';
import { ONE_STORY, placed, readCorpus, readTopic, type TopicFolder } from '../corpus/read.ts';
import { countText, type Findings, reportText } from '../corpus/report.ts';
import { compareTopic, type Edition } from '../engine/compare.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { explanationText } from './explain.ts';
import { comparisonTable } from './table.ts';
import { REPORT_STYLE, stop, terminalWidth } from './terminal.ts';

const USAGE = `npm run compare -- FOLDER [--json FILE] [--explain ID]

  FOLDER        a topic (a folder of articles), or a folder of topics
  --json FILE   write comparison.json there; for a folder of topics, a folder that receives TOPIC.json for each
  --explain ID  print which rules found the readings of a comparison, and every factor of the scores that joined them`;

const { folder, json, explain } = readArguments();
const isTopic = !fs.readdirSync(folder).some((name) => !name.startsWith('.') && isFolder(path.join(folder, name)));
const topics = isTopic ? [readTopic(folder)] : readCorpus(folder).topics;
const corpus: Findings = isTopic ? topics[0]! : readCorpus(folder);
const thesaurus = loadThesaurus();
const editions = topics.map((topic) => ({ topic, edition: compareTopic(topic.source, thesaurus) }));

report(editions);
if (json) write(json);
else for (const { edition } of editions) console.log(explain ? explanationText(edition, explain) : `${comparisonTable(edition.file, terminalWidth())}\n`);

function readArguments(): { folder: string; json: string | undefined; explain: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'string' }, explain: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const [folder, ...more] = positionals;
    if (!folder || more.length) return stop(`Give one folder.\n\n${USAGE}`);
    if (!isFolder(folder)) return stop(`${folder}: there is no such folder.\n\n${USAGE}`);
    return { folder, json: values.json, explain: values.explain };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** One story is enough for its claims, so here that is a warning. Any error ends the run before something is written. */
function report(editions: readonly { topic: TopicFolder; edition: Edition }[]): void {
  const all = [...corpus.problems, ...editions.flatMap(({ topic, edition }) => edition.problems.map((problem) => placed(problem, topic)))];
  const findings: Findings = {
    problems: all.filter(({ rule }) => rule !== ONE_STORY),
    warnings: [...corpus.warnings, ...all.filter(({ rule }) => rule === ONE_STORY)],
  };
  if (findings.problems.length || findings.warnings.length) console.error(reportText(findings, REPORT_STYLE));
  if (findings.problems.length) stop(`${countText(findings)}. Nothing was compared.`);
}

function write(place: string): void {
  if (!isTopic) fs.mkdirSync(place, { recursive: true });
  for (const { topic, edition } of editions) {
    const file = isTopic ? place : path.join(place, `${path.basename(topic.label)}.json`);
    const fresh = `${file}.${process.pid}`;
    fs.writeFileSync(fresh, `${JSON.stringify(edition.file, null, 2)}\n`);
    fs.renameSync(fresh, file);
  }
}
