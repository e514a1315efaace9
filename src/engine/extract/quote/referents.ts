import type { Story } from '../../model.ts';
import { antecedent, type Referent } from './antecedent.ts';
import { fullName, fullNames, nameWords } from './fullNames.ts';
import type { Report } from './reports.ts';
import { readSpeaker, type Speaker } from './speakerNames.ts';
import { BODIES, ROLES } from './speakerWords.ts';

/** Reads the reports of a story in order and says, for each, which name its speaker's words stand for. */
export function resolveSpeakers(
  story: Story,
  reports: readonly Report[],
  actors: readonly { sentence: number; start: number; end: number }[],
): Map<Report, string | null> {
  const full = fullNames(story);
  const referents: Referent[] = [];
  const resolved = new Map<Report, string | null>();
  const events = [
    ...reports.flatMap((report) => (report.speaker ? [{ sentence: report.sentence, at: report.speaker, report: report as Report | null }] : [])),
    ...actors.map((actor) => ({ sentence: actor.sentence, at: actor, report: null as Report | null })),
  ].sort((a, b) => a.sentence - b.sentence || Number(a.report === null) - Number(b.report === null) || a.at.start - b.at.start);
  for (const { sentence, at, report } of events) {
    const speaker = readSpeaker(story, at);
    const name = speaker.name ? fullName(speaker.name, full, referents) : null;
    const certain =
      speaker.pronoun && report && speaksToAnother(story, report, speaker.pronoun) ? referents.filter(({ gender }) => gender !== null) : referents;
    const found = name ?? antecedent(speaker, sentence, certain);
    if (report) resolved.set(report, found);
    const known = referents.findLast((referent) => found !== null && referent.label === found);
    if (!report && !speaker.name) continue;
    if (speaker.pronoun && !known) continue;
    referents.push({
      sentence,
      name: name ?? known?.name ?? null,
      label: found ?? speaker.label,
      words: new Set([
        ...(known?.words ?? []),
        ...speaker.description,
        ...(speaker.head ? [speaker.head] : []),
        ...(name ? nameWords(name) : []),
        ...apposition(story, at.end),
      ]),
      gender: speaker.gender ?? known?.gender ?? null,
      plural: speaker.plural || (known?.plural ?? false),
      body: speaker.body || (known?.body ?? false),
      person: known?.person || isPerson(speaker, name, apposition(story, at.end)),
    });
  }
  return resolved;
}

/** "She told him": of a he and a she, a name that tells neither may be the one who is spoken to. */
function speaksToAnother(story: Story, { cue }: Report, pronoun: string): boolean {
  const other = { he: 'her', she: 'him' }[pronoun];
  return (
    other !== undefined &&
    new RegExp(`^ ${other}\\b(?! \\p{Ll}*(?:er|or|ist|man|family|friend|mother|father))`, 'u').test(story.text.slice(cue.end, cue.end + 24))
  );
}

const isPerson = (speaker: Speaker, name: string | null, apposed: string[]): boolean =>
  !speaker.body &&
  (speaker.gender !== null ||
    [...speaker.description, ...apposed].some((word) => ROLES.has(word)) ||
    (name !== null && nameWords(name).length >= 2 && nameWords(name).length <= 4));

/** Roles in what follows a name between commas: ", a doctor at the clinic,". */
function apposition(story: Story, end: number): string[] {
  const after = story.text.slice(end, end + 90);
  const inner = /^\s*(?:,|\u2014|\u2013|--|\()\s*([^,.;:"\u2014()]{3,80})/.exec(after)?.[1] ?? /^ of ([^,.;:"]{3,60})/.exec(after)?.[1] ?? '';
  return inner
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter((word) => ROLES.has(word) || BODIES.has(word));
}
