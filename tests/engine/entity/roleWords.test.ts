import { describe, expect, it } from 'vitest';
import { isSole } from '../../../src/engine/align/roleHeads.ts';
import { type RoleRelation, relateRoles } from '../../../src/engine/align/roleRelation.ts';
import { roleWords } from '../../../src/engine/align/roleWords.ts';
import { nameRules } from '../../../src/engine/extract/entity/nameRules.ts';
import type { NameClaim, Topic } from '../../../src/engine/model.ts';
import { topicOf } from '../topic.ts';

const roleOf = (topic: Topic, story: number): NameClaim => {
  const claim = nameRules.flatMap((rule) => rule.find(topic.stories[story]!, topic)).find((one) => one.kind === 'name' && one.name.role !== null);
  if (claim?.kind !== 'name') throw new Error('no role found');
  return claim;
};

const relation = (a: string, b: string): RoleRelation => {
  const topic = topicOf(`It is late, said Helena Brandt, ${a}. Norvik shares rose.`, `It is late, said Helena Brandt, ${b}. Norvik shares rose.`);
  return relateRoles(roleWords(roleOf(topic, 0), topic), roleWords(roleOf(topic, 1), topic));
};

describe('whose a role is', () => {
  const partsOf = (role: string) => {
    const topic = topicOf(`It is late, said Helena Brandt, ${role}. Norvik shares rose.`);
    return roleWords(roleOf(topic, 0), topic);
  };

  it.each(["the ex-mayor's wife and an adviser of Norvik", 'an adviser and the daughter of the former mayor'])('%s', (role) => {
    expect(partsOf(role).former).toBe(false);
    expect([...partsOf(role).heads]).toContain('adviser');
    expect([...partsOf(role).heads]).not.toContain('mayor');
  });

  it.each(['the former mayor of Norvik', 'the ex-mayor of Norvik', "the town's former mayor"])('%s', (role) => {
    expect(partsOf(role).former).toBe(true);
  });

  it('is the same for a director and the third female director', () =>
    expect(relation('the third female director of Norvik', 'director of Norvik')).toBe('same'));
});

describe('roles taken apart', () => {
  it.each([
    ['chief executive officer of Norvik', ['chief executive officer']],
    ['CEO of Norvik', ['chief executive officer']],
    ['president and CEO of Norvik', ['president', 'chief executive officer']],
    ['senior vice president and general manager of Norvik', ['senior vice president', 'general manager']],
    ['the deputy foreign minister', ['deputy foreign minister']],
    ['principal analyst at Norvik', ['principal analyst']],
  ])('%s', (role, heads) => {
    const topic = topicOf(`It is late, said Helena Brandt, ${role}. Norvik shares rose.`);
    expect([...roleWords(roleOf(topic, 0), topic).heads]).toEqual(heads);
  });

  it.each<[string, string, RoleRelation]>([
    ['CEO of Norvik', 'chief executive of Norvik', 'same'],
    ['CEO of Norvik', 'CEO and co-founder of Norvik', 'narrower'],
    ['CEO of Norvik', 'former CEO of Norvik', 'time'],
    ['general manager of the pump division', 'general manager for marine engines', 'other unit'],
    ['a surgeon', 'a farmer', 'different'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it('knows offices that one person holds', () => {
    expect(['leader', 'chair', 'chief executive officer', 'prime minister'].map(isSole)).toEqual([true, true, true, true]);
    expect(['resident', 'minister', 'deputy foreign minister', 'senior vice president', 'spokesperson'].map(isSole)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
