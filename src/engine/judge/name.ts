import type { Verdict } from '../../schemas/vocabulary.ts';
import { differInSpelling, personName } from '../align/name.ts';
import { relateDescriptions } from '../align/nameDescription.ts';
import { relateRoles } from '../align/roleRelation.ts';
import { roleWords } from '../align/roleWords.ts';
import { nameKey } from '../extract/entity/spelling.ts';
import type { Alignment, Judgement, NameClaim, Topic } from '../model.ts';
import { listed, quoted } from '../text/readable.ts';
import { explainAward, isAward } from './award.ts';
import { groupReadings, storiesOf, strongest } from './compose.ts';

/** agree: the same person in the same role, however spelled; compatible: another or a less exact role; conflict: two people in one office, or one in two that exclude each other. */
const relateNames =
  (topic: Topic) =>
  (a: NameClaim, b: NameClaim): Verdict => {
    if (a.name.entity !== b.name.entity) return 'conflict';
    if (a.rule === 'name:award' || isParent(a) || a.name.role === null || b.name.role === null) return 'agree';
    if (isDescription(a) && isDescription(b)) return relateDescriptions(a, b, topic) === 'same' ? 'agree' : 'compatible';
    const relation = relateRoles(roleWords(a, topic), roleWords(b, topic));
    return relation === 'same' ? 'agree' : relation === 'exclusive' ? 'conflict' : 'compatible';
  };

const isParent = ({ rule }: NameClaim): boolean => rule === 'name:parent';
const isDescription = ({ rule }: NameClaim): boolean => rule === 'name:description';

export function judgeName(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings as NameClaim[];
  const relate = relateNames(topic);
  const verdict = strongest(readings, relate);
  const groups = groupReadings(readings, relate);
  return { verdict, groups, explanation: explain(verdict, readings, groups, topic) };
}

function explain(verdict: Verdict, readings: NameClaim[], groups: NameClaim[][], topic: Topic): string {
  if (isAward(readings)) return explainAward(groups, topic);
  if (readings.every(isParent)) return `${storiesOf(readings, topic)} name the same owner, ${personName(readings[0]!, topic)}.`;
  const sentences = [spelling(readings, topic)];
  if (verdict === 'conflict' && new Set(readings.map(({ name }) => name.entity)).size === 1)
    return `${listed(groups.map((group) => `${storiesOf(group, topic)} ${says(group)} ${roleIn(group[0]!, topic)}`))}: nobody is both at one time.`;
  if (verdict === 'conflict')
    return `${listed(groups.map((group) => `${storiesOf(group, topic)} ${says(group)} ${personName(group[0]!, topic)}`))}: one office, two names.`;
  if (readings.every(({ name }) => name.role === null))
    return (
      sentences.join(' ') ||
      (readings.every(({ rule }) => rule === 'name:alias')
        ? `${storiesOf(readings, topic)} give the same other name, ${quoted(personName(readings[0]!, topic))}.`
        : `${storiesOf(readings, topic)} give the same name.`)
    );
  if (readings.every(isDescription)) sentences.unshift(describes(verdict, readings, groups, topic));
  else if (verdict === 'agree') sentences.unshift(sameRole(readings, topic));
  else
    sentences.unshift(
      `${listed(groups.map((group) => `${storiesOf(group, topic)} ${says(group)} ${roleIn(group[0]!, topic)}`))}. ${compatibility(groups, topic)}`,
    );
  return [...sentences, ...aliasNotes(readings, topic)].filter(Boolean).join(' ');
}

/** What the stories call a body. */
function describes(verdict: Verdict, readings: NameClaim[], groups: NameClaim[][], topic: Topic): string {
  const given = [...new Set(readings.map((claim) => roleIn(claim, topic)))];
  if (verdict === 'agree') return `${storiesOf(readings, topic)} describe it ${given.length > 1 ? 'alike' : 'in the same words'}: ${listed(given)}.`;
  const sides = listed(groups.map((group) => `${storiesOf(group, topic)} ${group.length > 1 ? 'call' : 'calls'} it ${roleIn(group[0]!, topic)}`));
  const narrower = groups.every((a, i) => groups.slice(i + 1).every((b) => relateDescriptions(a[0]!, b[0]!, topic) === 'narrower'));
  return `${sides}. ${narrower ? 'One says more than the other.' : 'It can be all of these.'}`;
}

const says = (group: NameClaim[]): string => (group.length > 1 ? 'have' : 'has');
const roleIn = (claim: NameClaim, topic: Topic): string => quoted(claim.name.role ?? personName(claim, topic));

function sameRole(readings: NameClaim[], topic: Topic): string {
  const withRole = readings.filter(({ name }) => name.role !== null);
  const all = withRole.map((claim) => roleIn(claim, topic));
  const roles = all.filter((role, i) => all.findIndex((other) => other.toLowerCase() === role.toLowerCase()) === i);
  const person = personName(readings[0]!, topic);
  if (roles.length === 1) return `${storiesOf(withRole, topic)} give ${person} the same role, ${roles[0]}.`;
  return `${storiesOf(withRole, topic)} give ${person} the same role in different words: ${listed(roles)}.`;
}

function compatibility(groups: NameClaim[][], topic: Topic): string {
  const relations = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => relateRoles(roleWords(a[0]!, topic), roleWords(b[0]!, topic))));
  if (relations.includes('other unit'))
    return 'The post or calling is the same, but what it belongs to is named in different ways; one may be part of the other.';
  if (relations.includes('time')) return 'The role is given once as current and once as past; both can be true at different times.';
  if (relations.every((relation) => relation === 'narrower') && groups.every((a, i) => groups.slice(i + 1).every((b) => !sharesHead(a[0]!, b[0]!, topic))))
    return 'These are different words for what can be one post or calling.';
  if (relations.every((relation) => relation === 'narrower')) return 'One says more than the other, and they do not exclude each other.';
  return 'One person can be all of these.';
}

const sharesHead = (a: NameClaim, b: NameClaim, topic: Topic): boolean => {
  const [left, right] = [roleWords(a, topic).heads, roleWords(b, topic).heads];
  return !left.size || !right.size || [...left].some((head) => right.has(head));
};

/** "D gives it as another name of X." */
function aliasNotes(readings: NameClaim[], topic: Topic): string[] {
  return readings.flatMap((claim) => {
    if (claim.rule !== 'name:alias') return [];
    const name = personName(claim, topic);
    const story = topic.stories[claim.story]!;
    const other = topic.entities
      .mentions(claim.story)
      .filter(({ entity }) => entity === claim.name.entity)
      .map(({ start, end }) => story.text.slice(start, end))
      .find((form) => form.includes(' ') && form !== name && nameKey(form).split(' ').at(-1) !== nameKey(name).split(' ').at(-1));
    return other ? [`${story.siglum} gives it as another name of ${other}.`] : [];
  });
}

/** How the name itself varies, where it does. */
function spelling(readings: NameClaim[], topic: Topic): string {
  const byName = new Map<string, NameClaim[]>();
  for (const claim of readings) {
    const name = personName(claim, topic);
    byName.set(name, [...(byName.get(name) ?? []), claim]);
  }
  const names = [...byName.keys()];
  if (!names.some((name, i) => names.slice(i + 1).some((other) => differInSpelling(name, other)))) return '';
  return `The name is written in different ways: ${listed([...byName].map(([name, claims]) => `${quoted(name)} in ${storiesOf(claims, topic)}`))}.`;
}
