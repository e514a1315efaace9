/** npm run compare -- FOLDER [--json FILE] [--explain ID]: the engine alone, in the terminal or as data. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type ComparedTopic, compareTopics } from '../corpus/compare.ts';
import { holdsTopics, isFolder } from '../corpus/folder.ts';
import { readCorpus, readTopic } from '../corpus/read.ts';
import { countText, type Findings, reportText } from '../corpus/report.ts';
import { today } from '../links/today.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { explanationText } from './explain.ts';
import { comparisonTable } from './table.ts';
import { REPORT_STYLE, stop, stopAtClosedPipe, terminalWidth } from './terminal.ts';

const USAGE = `npm run compare -- FOLDER [--json FILE] [--explain ID]

  FOLDER        a topic (a folder of articles), or a folder of topics
  --json FILE   write comparison.json there; for a folder of topics, a folder that receives TOPIC.json for each
  --explain ID  print which rules found the readings of a comparison, and every factor of the scores that joined them`;

stopAtClosedPipe();
const { folder, json, explain } = readArguments();
const many = holdsTopics(folder);
const { topics, ...found } = many ? readCorpus(folder) : oneTopic(folder);
const { compared, ...findings } = compareTopics(topics, found, loadThesaurus(), today());

report(findings);
if (json) write(json);
if (explain) console.log(explanation(explain));
else if (!json) for (const { edition } of compared) console.log(`${comparisonTable(edition.file, terminalWidth())}\n`);

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
    if (!isFolder(folder)) return stop(`${folder}: ${fs.existsSync(folder) ? 'this is a file and not a folder' : 'there is no such folder'}.\n\n${USAGE}`);
    return { folder, json: values.json, explain: values.explain };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function oneTopic(folder: string) {
  const topic = readTopic(folder);
  return { topics: [topic], problems: topic.problems, warnings: topic.warnings };
}

/** Any error ends the run before something is written. */
function report(told: Findings): void {
  if (told.problems.length || told.warnings.length) console.error(reportText(told, REPORT_STYLE));
  if (told.problems.length) stop(`${countText(told)}. Nothing was compared.`);
}

function explanation(id: string): string {
  const found = compared.find(({ edition }) => edition.file.comparisons.some((comparison) => comparison.id === id));
  return found ? explanationText(found.edition, id) : stop(`There is no comparison "${id}". Without --explain, the table shows each id behind its title.`);
}

function write(place: string): void {
  if (many && fs.existsSync(place) && !isFolder(place)) stop(`${place} is a file, and a folder of topics is compared. Name a folder for what comes of them.`);
  try {
    fs.mkdirSync(many ? place : path.dirname(place), { recursive: true });
    for (const one of compared) writeWhole(many ? path.join(place, `${path.basename(one.topic.label)}.json`) : place, one);
    console.log(`Written: ${place}`);
  } catch (error) {
    stop(`${place} could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Under another name first, so that a file by this name is always whole. */
function writeWhole(file: string, { edition }: ComparedTopic): void {
  if (isFolder(file)) throw new Error('it is a folder; name a file in it');
  const fresh = `${file}.${process.pid}`;
  fs.writeFileSync(fresh, `${JSON.stringify(edition.file, null, 2)}\n`);
  fs.renameSync(fresh, file);
}
