import { describe, expect, test } from 'vitest';
import { alignQuote } from '../../../src/engine/align/quote.ts';
import { judgeQuote } from '../../../src/engine/judge/quote.ts';
import { titleQuote } from '../../../src/engine/title/quote.ts';
import { quotesOf, thesaurusOf, topicOf } from './stories.ts';

const compare = (texts: string[], ...related: [string, string][]) => {
  const topic = topicOf(texts, thesaurusOf(...related));
  return alignQuote(quotesOf(topic), topic).map((alignment) => ({
    stories: alignment.readings.map((reading) => topic.stories[reading.story]!.siglum).join(''),
    rules: alignment.readings.map((reading) => reading.rule),
    title: titleQuote(alignment, topic),
    ...judgeQuote(alignment, topic),
  }));
};
const said = (words: string, by = 'Ann Poe') => `"${words}," said ${by}.`;

describe('one utterance', () => {
  test('marks, capitals, spelling, contractions and compounds do not matter', () => {
    const [found] = compare([
      said("It's the labour of the data center that we honour"),
      '“it is the labor of the datacentre that we honor”, said Ann Poe.',
      said("It's the labour of the data-centre that we honour"),
    ]);
    expect(found).toMatchObject({ stories: 'ABC', verdict: 'agree' });
  });

  test('other words are reworded, and the explanation names them', () => {
    const [found] = compare([said('The town is not involved in these repairs'), said('The town did not take part in these repairs')]);
    expect(found).toMatchObject({ verdict: 'reworded', explanation: 'A has “is not involved”, B “did not take part”; the rest is the same.' });
    expect(found!.groups.map((group) => group.length)).toEqual([1, 1]);
  });

  test('a word that is missing in two places is told once', () => {
    const [found] = compare([
      said('We have mended the old northern dam and we have opened the road again'),
      said('We mended the old northern dam and we opened the road again'),
    ]);
    expect(found!.explanation).toBe('A has “have”, which B does not have; the rest is the same.');
  });

  test('a denial that is lost is said plainly', () => {
    const [found] = compare([
      said('The board is going to rebuild the old northern dam this year'),
      said('The board is not going to rebuild the old northern dam this year'),
    ]);
    expect(found!.verdict).toBe('reworded');
    expect(found!.explanation).toContain('One denies what the other states');
  });

  test('a part of a longer quotation agrees with it', () => {
    const [found] = compare([
      said('We lost four boats and two crews, and the harbour will stay shut until spring'),
      'Ann Poe said that "the harbour will stay shut until spring".',
    ]);
    expect(found).toMatchObject({ stories: 'AB', verdict: 'agree' });
    expect(found!.explanation).toContain('A quotes more');
  });

  test('what begins with a word that the longer one begins with, too, stands in it word for word', () => {
    const [found] = compare([said('I have kept this lock for years and I heard it from a neighbour'), said('I heard it from a neighbour')]);
    expect(found).toMatchObject({ stories: 'AB', verdict: 'agree' });
  });

  test('lost apostrophes are no difference', () => {
    const [found] = compare([said('I am a better keeper than I was in spring'), said('Im a better keeper than I was in spring')]);
    expect(found!.verdict).toBe('agree');
  });

  test('two sentences of one story are one of the other', () => {
    const found = compare([
      '"I was ill for about a week," Ann Poe told reporters. "Then I got back to work."',
      said('I was ill for about a week, and then I went back to work'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ stories: 'AB', verdict: 'reworded' });
    expect(found[0]!.explanation).toContain('A has “got”, B “went”');
  });

  test('a next sentence that the other story does not have stays by itself', () => {
    const [found] = compare(['"I was ill for about a week," Ann Poe said. "The dam will hold."', said('I was ill for about a week, and it rained')]);
    expect(found).toMatchObject({ stories: 'AB', verdict: 'agree' });
  });

  test('brackets and ellipses agree with what they replace or leave out', () => {
    expect(
      compare([said('He has kept the northern dam in good order for years'), said('[Mr Rask] has kept the northern dam in good order for years')])[0]!.verdict,
    ).toBe('agree');
    expect(
      compare([said('We will rebuild the dam with our own hands before the winter comes'), said('We will rebuild the dam ... before the winter comes')])[0]!
        .verdict,
    ).toBe('agree');
  });

  test('words given without marks agree', () => {
    const [found] = compare([
      said('The harbour will stay shut until the spring storms are over'),
      'The harbour will stay shut until the spring storms are over, Ann Poe said.',
    ]);
    expect(found).toMatchObject({ stories: 'AB', verdict: 'agree', rules: ['direct-speech', 'unquoted-echo'] });
    expect(found!.explanation).toContain('without quotation marks');
  });

  test('a close paraphrase by the same speaker agrees', () => {
    const [found] = compare(
      [
        said('The harbour will stay closed until spring storms end and pilots return'),
        'The harbour would remain closed until spring storms finish and pilots come back, Ann Poe said.',
      ],
      ['stay', 'remain'],
      ['end', 'finish'],
    );
    expect(found).toMatchObject({ stories: 'AB', verdict: 'agree' });
    expect(found!.explanation).toContain('in other words');
  });
});

describe('two utterances stay apart', () => {
  test.each([
    [
      'with words in common',
      said('We can also move timber by rail and coal by rail'),
      said('Nobody else can move both timber and grain, because the lines have very different gauges'),
    ],
    ['with other figures', said('We have counted 24 boats lost'), said('We have counted 31 boats lost')],
    ['of two people', said('We are very proud of this team'), said('We are proud of this team', 'Bo Rask')],
    ['that share little words only', said('It is what it is and we will see'), said('That is what we will do and it is fine')],
  ])('%s', (_, a, b) => {
    expect(compare([a, b])).toEqual([]);
  });

  test('a quotation and a report that turns it round', () => {
    expect(
      compare([
        said('The harbour will stay shut until the spring storms are over'),
        'The harbour will not stay shut until the spring storms are over, Ann Poe said.',
      ]),
    ).toEqual([]);
  });
});

describe('titles', () => {
  test('a longer one without a subject to name has its first words, and an unnamed source an article', () => {
    const words = 'We have done all of it twice and will do it again if we must';
    const [named, unnamed] = [said(words), said(words, 'a Norland military source')].map((text) => compare([text, text])[0]!.title);
    expect(named).toBe('Ann Poe: “We have done all of it twice…”');
    expect(unnamed).toMatch(/^The Norland military source: /);
  });

  test('a short utterance is its own title, behind the name of its speaker', () => {
    expect(compare([said('The harbour is ours'), said('The harbour is ours')])[0]!.title).toBe('Ann Poe: “The harbour is ours”');
  });

  test.each([
    ['a thing that it opens with', 'The sale of the harbour was never put to anybody in this town', 'Ann Poe on the sale of the harbour'],
    [
      'nothing that comes late: its first words',
      'Nobody in this town was ever asked about the sale of the harbour',
      'Ann Poe: “Nobody in this town was ever asked…”',
    ],
    [
      'no phrase that is broken off',
      'You ran the harbour of a proud town as if it were a toy shop of yours',
      'Ann Poe: “You ran the harbour of a proud town…”',
    ],
    ['no opening that says nothing', 'I think that bad roofs fell onto some people in this town last night', 'Ann Poe: “bad roofs fell onto some people…”'],
  ])('a long one is named by speaker and %s', (_, words, title) => {
    expect(compare([said(words), said(words)])[0]!.title).toBe(title);
  });
});

test('the order of the stories changes nothing but the sigla', () => {
  const texts = [
    said('The town is not involved in these repairs'),
    said('The town did not take part in these repairs'),
    said('The town is not involved in these repairs'),
  ];
  const verdicts = (order: number[]) =>
    compare(order.map((i) => texts[i]!)).map(({ verdict, groups }) => [verdict, groups.map((group) => group.length).sort()]);
  expect(verdicts([2, 0, 1])).toEqual(verdicts([0, 1, 2]));
});

describe('who said it', () => {
  const words = 'We waited far too long to mend what the farmers told us was broken';

  test('one utterance for two people is a conflict, and its title names neither', () => {
    const [found] = compare([
      said(words),
      said(words, 'board chairman Ivan Petrov, 71,'),
      said('We waited far too long to mend what our farmers told us was broken'),
    ]);
    expect(found).toMatchObject({ stories: 'ABC', verdict: 'conflict', title: expect.not.stringMatching(/Poe|Petrov/) });
    expect(found!.explanation).toContain('A and C give these words to Ann Poe and B gives them to Ivan Petrov: they cannot both be right about who said it.');
    expect(found!.groups.map((group) => group.length)).toEqual([2, 1]);
  });

  test('a few of the words in marks go with their speaker', () => {
    const [found] = compare([said(words), 'Ann Poe admitted that the board had "waited far too long" to act.', said(words, 'Ivan Petrov')]);
    expect(found).toMatchObject({ stories: 'ABC', verdict: 'conflict' });
    expect(found!.groups.map((group) => group.length)).toEqual([2, 1]);
  });

  test('a pronoun counts where one person alone was named just before', () => {
    const [found] = compare([said('We want bread, not stones'), 'Ivan Petrov, 27, begged the crowd to stop. "We want bread, not stones," he said.']);
    expect(found!.verdict).toBe('conflict');
    const [open] = compare([said('We want bread, not stones'), 'Ivan Petrov met Bo Rask in the yard. "We want bread, not stones," he said.']);
    expect(open?.verdict).not.toBe('conflict');
  });

  test('who spoke in the sentence before may not be the one who speaks', () => {
    const [found] = compare([said('We want bread, not stones'), 'Ivan Petrov was glad. "I think she is right," he said. "We want bread, not stones."']);
    expect(found).toMatchObject({ stories: 'AB', verdict: 'agree' });
  });

  test.each([
    ['a cry that many may utter', said('We want bread'), said('We want bread', 'Ivan Petrov')],
    ['a body and its head', said(words), 'The Norland Water Board said in a statement: "We waited far too long to mend what the farmers told us was broken."'],
    ['a description', said(words), said(words, 'the chairman')],
    ['a surname alone', said(words), said(words, 'Poe')],
  ])('no conflict: %s', (_, left, right) => {
    expect(compare([left, right]).map(({ verdict }) => verdict)).not.toContain('conflict');
  });
});
