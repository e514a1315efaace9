import type { Story } from '../../model.ts';
import type { Report } from './reports.ts';
import { readSpeaker, type Speaker } from './speakerNames.ts';
import { BODIES, ROLES } from './speakerWords.ts';

/** Someone the story has named or described, where it did so. */
interface Referent {
  sentence: number;
  name: string | null;
  /** Words that tell who it is; name null: the description itself ("unnamed harbour source"). */
  label: string;
  words: Set<string>;
  gender: Speaker['gender'];
  plural: boolean;
  body: boolean;
  person: boolean;
}

const PRONOUN_REACH = 4;
const DESCRIPTION_REACH = 6;

/** Roles that one word stands for: "the diplomat" is a minister of foreign affairs, an ambassador or an envoy. */
const KINDS_OF_ROLE: Record<string, string[]> = {
  diplomat: ['ambassador', 'envoy', 'consul', 'foreign', 'diplomatic', 'diplomat'],
  official: [
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'secretary',
    'director',
    'commissioner',
    'minister',
    'officer',
    'chief',
    'head',
    'official',
    'administrator',
    'deputy',
    'governor',
    'mayor',
  ],
  politician: [
    'senator',
    'mp',
    'lawmaker',
    'congressman',
    'congresswoman',
    'minister',
    'premier',
    'president',
    'candidate',
    'mayor',
    'councillor',
    'representative',
    'leader',
    'governor',
  ],
  lawmaker: ['senator', 'mp', 'congressman', 'congresswoman', 'representative', 'parliamentarian', 'deputy'],
  legislator: ['senator', 'mp', 'congressman', 'congresswoman', 'representative', 'parliamentarian'],
  leader: ['president', 'premier', 'minister', 'chief', 'head', 'chairman', 'leader', 'king', 'chancellor'],
  commander: ['general', 'colonel', 'admiral', 'captain', 'commander', 'brigadier', 'major', 'lieutenant'],
  officer: ['sergeant', 'captain', 'lieutenant', 'inspector', 'detective', 'constable', 'superintendent', 'chief', 'officer', 'colonel', 'major'],
  spokesman: ['spokesman', 'spokesperson'],
  spokeswoman: ['spokeswoman', 'spokesperson'],
  spokesperson: ['spokesman', 'spokeswoman', 'spokesperson'],
  scientist: [
    'researcher',
    'professor',
    'physicist',
    'chemist',
    'biologist',
    'astronomer',
    'geologist',
    'seismologist',
    'epidemiologist',
    'virologist',
    'scientist',
    'ecologist',
    'meteorologist',
  ],
  researcher: ['scientist', 'professor', 'researcher', 'physicist', 'biologist', 'ecologist', 'epidemiologist'],
  academic: ['professor', 'lecturer', 'researcher', 'historian', 'economist'],
  doctor: ['doctor', 'dr', 'physician', 'surgeon', 'medic'],
  executive: ['ceo', 'cfo', 'coo', 'executive', 'chairman', 'president', 'chief', 'director', 'manager'],
  boss: ['ceo', 'executive', 'chairman', 'chief', 'manager', 'head', 'coach'],
  coach: ['manager', 'coach', 'trainer'],
  manager: ['coach', 'manager'],
  player: ['striker', 'midfielder', 'defender', 'goalkeeper', 'captain', 'pitcher', 'quarterback', 'player'],
  prosecutor: ['attorney', 'prosecutor'],
  lawyer: ['attorney', 'counsel', 'solicitor', 'barrister', 'lawyer'],
  monarch: ['king', 'queen'],
  pontiff: ['pope'],
  activist: ['campaigner', 'activist', 'organiser'],
  expert: ['professor', 'researcher', 'analyst', 'specialist', 'expert', 'scientist'],
  analyst: ['strategist', 'economist', 'analyst'],
};
/** Stand for whatever body spoke last. */
const ANY_BODY = new Set(
  'company firm group organisation organization agency body maker giant manufacturer retailer publisher carrier operator developer startup start-up'.split(' '),
);

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

const nameWords = (name: string): string[] => name.toLowerCase().split(/\s+/);
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

/** Names of two and more words in the story by their last word; a word that ends several names stands for none. */
function fullNames(story: Story): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const word = "(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|Rev|St)\\.|\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]*)";
  const particles = '(?:(?:al|el|bin|ibn|de|da|di|du|la|le|van|von|der|den|dos|del|ben|abu|ul)[\\s-])*';
  const pattern = new RegExp(`${word}(?:\\s${particles}${word}){1,7}`, 'gu');
  for (const block of story.blocks) {
    if (block.furniture || block.kind !== 'paragraph') continue;
    for (const { 0: text, index } of story.text.slice(block.start, block.end).matchAll(pattern)) {
      const start = block.start + index;
      const name = readSpeaker(story, { start, end: start + text.length }).name;
      // "President of the United States Jane Roe" is no name of five words.
      if (
        !name ||
        nameWords(name).length < 2 ||
        nameWords(name)
          .slice(0, -1)
          .some((word) => BODIES.has(word))
      )
        continue;
      const last = nameWords(name).at(-1)!.replace(/'s$/, '');
      found.set(last, (found.get(last) ?? new Set()).add(name.replace(/['\u2019]s$/, '')));
    }
  }
  return found;
}

/** "Petrov" is "Ivan Petrov" where the story knows one Petrov; "the Observatory" is the longer name said before. */
function fullName(name: string, full: Map<string, Set<string>>, referents: readonly Referent[]): string {
  const words = nameWords(name);
  if (words.length > 1) return name;
  const known = [...(full.get(words[0]!) ?? [])];
  const longest = known.toSorted((a, b) => b.length - a.length)[0];
  const said = referents.findLast((referent) => referent.name && nameWords(referent.name).length > 1 && nameWords(referent.name).includes(words[0]!))?.name;
  if (said && (known.includes(said) || BODIES.has(words[0]!))) return said;
  if (longest && known.every((other) => longest.includes(other) || longest.endsWith(other.split(' ').slice(-2).join(' ')))) return longest;
  return name;
}

function antecedent(speaker: Speaker, sentence: number, referents: readonly Referent[]): string | null {
  if (speaker.pronoun) return byPronoun(speaker, sentence, referents);
  if (speaker.head?.endsWith('year-old')) return byPronoun({ ...speaker, pronoun: 'he', gender: null }, sentence, referents);
  if (!speaker.head || speaker.indefinite) return null;
  const { head } = speaker;
  const near = referents.filter(
    (referent) =>
      sentence - referent.sentence <= DESCRIPTION_REACH &&
      referent.plural === speaker.plural &&
      !(speaker.gender && referent.gender && speaker.gender !== referent.gender),
  );
  const roles = new Set([head, ...(KINDS_OF_ROLE[head] ?? [])]);
  const own = speaker.description.filter((word) => word !== head && word !== 'same');
  const matches = near.filter((referent) => [...roles].some((role) => referent.words.has(role)) && own.every((word) => referent.words.has(word)));
  const exact = referents.filter((referent) => referent.words.has(head) && referent.plural === speaker.plural && own.every((word) => referent.words.has(word)));
  const pool = matches.length ? matches : exact;
  const last = pool.at(-1);
  if (last && new Set(pool.map((referent) => referent.label)).size <= (sentence - last.sentence <= 2 ? 2 : 1))
    return last.label === speaker.label ? null : last.label;
  if (!ANY_BODY.has(head) || own.length) return null;
  const body = referents.findLast((referent) => !referent.person && referent.name !== null && !referent.plural);
  return body && sentence - body.sentence <= PRONOUN_REACH ? body.label : null;
}

function byPronoun(speaker: Speaker, sentence: number, referents: readonly Referent[]): string | null {
  const near = referents.filter((referent) => sentence - referent.sentence <= PRONOUN_REACH);
  if (speaker.pronoun === 'he' || speaker.pronoun === 'she') {
    const people = near.filter((referent) => !referent.plural && !referent.body && (referent.person || referent.name === null));
    const last = people.findLast((referent) => !referent.gender || referent.gender === speaker.gender);
    return last?.label ?? null;
  }
  const close = near.filter((referent) => sentence - referent.sentence <= 2);
  if (speaker.pronoun === 'it') return close.findLast((referent) => !referent.plural && !referent.person)?.label ?? null;
  if (speaker.pronoun === 'they') return close.findLast((referent) => referent.plural)?.label ?? null;
  return null;
}
