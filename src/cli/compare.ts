import fs from 'node:fs';
import { readTopicFolder } from '../corpus/read.ts';
import { compareTopic } from '../engine/compare.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';

const [folder, flag, target] = process.argv.slice(2);
const edition = compareTopic(readTopicFolder(folder!), loadThesaurus());
if (flag === '--json' && target) fs.writeFileSync(target, JSON.stringify(edition.file, null, 2));
