/** npm run links: gives new comparisons their permanent ids and notes those that are gone, in the links.yaml of each topic. CORPUS names the corpus. */
import { compareTopics } from '../corpus/compare.ts';
import { readCorpus } from '../corpus/read.ts';
import { countText, reportText } from '../corpus/report.ts';
import { today } from '../links/today.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { publishLinks } from './publishLinks.ts';
import { REPORT_STYLE, readSwitches, stop } from './terminal.ts';

readSwitches([]);
const corpus = readCorpus(process.env['CORPUS'] || 'corpus');
const { compared, ...findings } = compareTopics(corpus.topics, corpus, loadThesaurus(), today());
if (findings.problems.length) {
  console.error(reportText(findings, REPORT_STYLE));
  stop(`${countText(findings)}. No links were written.`);
}
const { written, problems } = publishLinks(compared);
for (const file of written) console.log(`Written: ${file}`);
if (problems.length) stop(reportText({ problems, warnings: [] }, REPORT_STYLE));
if (!written.length) console.log('All links are as they were.');
