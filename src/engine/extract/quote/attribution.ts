import type { Attribution } from '../../../schemas/comparison.ts';
import type { Claim, Story, Topic } from '../../model.ts';
import type { Report } from './reports.ts';
import { speechOf } from './speech.ts';
import { utteranceAt } from './utterances.ts';

/** Share of a claim that must lie in what is reported. */
const SHARE = 0.5;

/** Who says a claim, and through whom; null where the story says it itself. Cheap after the first claim of a story. */
export function attribute(claim: Claim, story: Story, _topic: Topic): Attribution | null {
  const { start, end } = claim.value ?? claim;
  const utterance = utteranceAt(story, (start + end) >> 1);
  if (utterance) return attribution(story, utterance.report, true) ?? { speaker: null, through: null, direct: true };
  return attribution(story, innermost(story, start, end), false);
}

/** The report whose content holds most of the words; of several, one within another, the last to open. */
function innermost(story: Story, start: number, end: number): Report | null {
  const length = Math.max(1, end - start);
  const covers = (report: Report) =>
    report.scope.reduce((sum, scope) => sum + Math.max(0, Math.min(end, scope.end) - Math.max(start, scope.start)), 0) >= length * SHARE;
  return (
    speechOf(story)
      .reports.filter(covers)
      .toSorted((a, b) => breadth(a) - breadth(b) || b.cue.start - a.cue.start)[0] ?? null
  );
}

const breadth = (report: Report): number => report.scope.reduce((sum, { start, end }) => sum + end - start, 0);

function attribution(story: Story, report: Report | null, direct: boolean): Attribution | null {
  if (!report || (!report.speaker && !report.through)) return null;
  const { speaker, through } = report;
  const text = speaker && story.source.slice(speaker.start, speaker.end);
  const name = speechOf(story).names.get(report) ?? null;
  return {
    speaker: speaker && text !== null ? { text, start: speaker.start, end: speaker.end } : null,
    name: name !== null && text !== null && name !== text.replace(/^the\s+/i, '') ? name : null,
    through,
    direct,
  };
}
