import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { titleFromName } from '../../src/corpus/folder.ts';
import { readTopic } from '../../src/corpus/read.ts';
import { folderOf, HARBOUR_A, HARBOUR_B } from './folder.ts';

describe('a topic without a title', () => {
  it('is named after its folder, in words', () => {
    expect(titleFromName('port-ellery-strike')).toBe('Port ellery strike');
    expect(titleFromName('strike_of_2019')).toBe('Strike of 2019');
    expect(titleFromName('île-verte')).toBe('Île verte');
  });

  it('keeps a name that is written in words', () => {
    expect(titleFromName('Port Ellery: walk-out')).toBe('Port Ellery: walk-out');
    expect(titleFromName('---')).toBe('---');
  });

  it('keeps the name of the folder for its address, and gives way to topic.yaml', () => {
    const root = folderOf({ 'port-strike/a.txt': HARBOUR_A, 'port-strike/b.txt': HARBOUR_B, 'other/topic.yaml': 'title: walk-out\n' });
    expect(readTopic(path.join(root, 'port-strike')).source).toMatchObject({ id: 'port-strike', title: 'Port strike' });
    expect(readTopic(path.join(root, 'other')).source.title).toBe('walk-out');
  });
});
