import { roleWords } from '../align/roleWords.ts';
import { awardKey } from '../extract/entity/awards.ts';
import type { Alignment, Entity, NameClaim, Topic } from '../model.ts';
import { nameInTitle } from './shortForm.ts';

/** Heads that make a title by themselves: "Leader of the party", "Spokesperson of the agency". */
const OFFICE =
  /^(?:leader|chair|chief \w+ officer|president|prime minister|chancellor|governor|mayor|king|queen|(?:\w+ )?minister|spokesperson|head|director|head coach|coach|captain|secretary-general|general manager|managing director)$/;

/** Ranks held in a body, as against what someone just is ("resident", "witness"). */
const RANK =
  /(?:president|minister|officer|manager|director|secretary|chair|leader|commander|chancellor|spokesperson|head|editor|chief|coach|ambassador|senator)$/;

/** "Leader of the Greens", "Position of Jo Bloggs", "Spelling of Marus". */
export function titleName(alignment: Alignment, topic: Topic): string {
  const readings = alignment.readings as NameClaim[];
  const { entity } = readings[0]!.name;
  if (readings.every(({ rule }) => rule === 'name:award')) return awardTitle(readings);
  if (readings.every(({ rule }) => rule === 'name:parent')) return parentTitle(readings, topic);
  const roles = readings.filter(({ name }) => name.role !== null).map((claim) => roleWords(claim, topic));
  if (readings.every(({ rule }) => rule === 'name:alias')) return `Other name of ${nameInTitle(entity, topic)}`;
  if (readings.every(({ rule }) => rule === 'name:naming')) return `Name of ${thingNamed(readings, topic) ?? nameInTitle(entity, topic)}`;
  if (readings.every(({ rule }) => rule === 'name:description')) return `What ${nameInTitle(entity, topic)} is`;
  if (!roles.length) return entity.type !== 'place' ? `Name of ${entity.name}` : `Spelling of ${entity.name}`;
  if (readings.some(({ rule }) => rule === 'name:appointment')) return `What ${entity.name} will become`;
  const heads = new Set(roles.flatMap((role) => [...role.heads]));
  const bodies = shared(roles.map((role) => [...role.bodies]));
  const [head] = heads;
  // "Lenn-based spokesman": nobody speaks for Lenn.
  const based = bodies?.type === 'place' && readings.some(({ name }) => /\bbased\b/i.test(name.role ?? ''));
  if (heads.size === 1 && OFFICE.test(head!) && bodies && !based) return `${capitalised(office(head!))} of ${nameInTitle(bodies, topic)}`;
  if (readings.some((claim) => claim.name.entity !== entity)) return head ? `Who is ${head}` : 'Holder of the office';
  return [...heads].some((one) => RANK.test(one)) ? `Position of ${withoutRank(entity.name)}` : `Who ${entity.name} is`;
}

/** 'Her plan, dubbed "X"', 'the storm was named "X"': the noun before the verb, in the first story that has one. */
function thingNamed(readings: readonly NameClaim[], topic: Topic): string | null {
  for (const { story, start, sentence } of readings) {
    const { text, sentences } = topic.stories[story]!;
    const noun = /\b(?:the|an?|its|his|her|their) (?:[a-z-]+ )?([a-z-]{3,})(?:, (?:which )?(?:is |was )?| (?:is |was |has been )?)$/i.exec(
      text.slice(sentences[sentence]!.start, start),
    );
    if (noun) return `the ${noun[1]!}`;
  }
  return null;
}

/** Nobody writes "chief executive officer" where "chief executive" will do. */
const office = (head: string): string => head.replace('chief executive officer', 'chief executive');

/** "Commander Ann Poe", "Royal Navy Commander Ann Poe": a rank is what the comparison is about, and not the name. */
const withoutRank = (name: string): string => {
  const words = name.split(' ');
  const rank = words.findLastIndex((word, i) => i < words.length - 2 && RANK.test(word.toLowerCase()));
  return words.slice(rank + 1).join(' ');
};

/** "Who won best actress", "Who was named player of the year", "Who won the Halden Medal". */
function awardTitle(readings: readonly NameClaim[]): string {
  const [key] = readings.map(({ name }) => awardKey(name.role ?? ''));
  if (/^best /.test(key!)) return `Who won ${key}`;
  if (/ of the /.test(key!)) return `Who was named ${key}`;
  return `Who won the ${readings[0]!.name.role}`;
}

/** "Owner of Norvik"; where no story names it with its owner, "Whose parent Lund is". */
function parentTitle(readings: readonly NameClaim[], topic: Topic): string {
  const owned = readings.find(({ name }) => name.role !== null)?.name.role;
  const entity = topic.entities.entities.find(({ name }) => name === owned);
  return entity ? `Owner of ${nameInTitle(entity, topic)}` : `What ${nameInTitle(readings[0]!.name.entity, topic)} owns`;
}

/** The body that most of the roles name. */
function shared(bodies: Entity[][]): Entity | null {
  const counts = new Map<Entity, number>();
  for (const body of bodies.flat()) counts.set(body, (counts.get(body) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const capitalised = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
