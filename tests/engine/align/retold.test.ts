import { expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

/** Verdict, number of stories that speak, and title. */
const lengths = (...texts: string[]): string[] =>
  editionOf(...texts)
    .file.comparisons.filter(({ kind }) => kind === 'duration')
    .map(({ title, verdict, silent }) => `${verdict} ${texts.length - silent.length}: ${title}`);

test('a sentence that each story gives in the headline and again below is one comparison', () => {
  const one = 'Harold Quill jailed for nine years\n\nThe treasurer Harold Quill was jailed for nine years at Lennport Crown Court for taking bribes.';
  const two = 'Quill gets nine years for bribes\n\nThe treasurer Harold Quill was sent to prison for nine years at Lennport Crown Court.';
  const three =
    'Corrupt treasurer begins his term\n\nThe treasurer Harold Quill has begun a nine-year sentence after Lennport Crown Court convicted him of taking bribes.';
  expect(lengths(one, two, three)).toHaveLength(1);
  expect(lengths(one, two, three)[0]).toMatch(/^agree 3/);
});

test('equal sentences of two people stay two, and are told apart by name', () => {
  const story = (verb: string) =>
    `Court ${verb} treasurer and builder\n\nThe treasurer Harold Quill was jailed for five years at Lennport Crown Court.\n\nThe builder Neil Sarn was jailed for five years, too.`;
  const found = lengths(story('sentences'), story('jails'));
  expect(found).toHaveLength(2);
  expect(new Set(found).size).toBe(2);
  expect(found.join()).toContain('Neil Sarn');
});

test('the only length in hours that each story has is one, however it is told; of several it may be another', () => {
  const jury = 'Brewer found guilty\n\nThe jury at Lennport Crown Court deliberated for 19 hours over the fate of the brewer Neil Sarn.';
  const quick = 'Sarn guilty\n\nJurors at Lennport Crown Court took just 17 hours to convict the brewer Neil Sarn.';
  expect(lengths(jury, quick)).toEqual([expect.stringMatching(/^conflict 2/)]);
  expect(lengths(jury, `${quick}\n\nA second jury needed 12 hours.`)).toEqual([]);
});
