import { describe, expect, test } from 'vitest';
import { readStory, siglumOf } from '../../../src/engine/read/story.ts';
import { storyOf } from '../topic.ts';

const BODY =
  'The old bridge over the Lenn was closed on Monday after engineers found cracks in two of its piers.\n\nTraffic was sent over the northern crossing, the town council said.';
const furniture = (text: string) => {
  const story = storyOf(text);
  return story.blocks.filter((block) => block.furniture).map((block) => [block.furniture!.kind, story.source.slice(block.start, block.end)]);
};

describe('the headline', () => {
  test('is the first line that does not end a sentence', () =>
    expect(storyOf(`Bridge closed after cracks found\n\n${BODY}`)).toMatchObject({ title: 'Bridge closed after cracks found', untitled: false }));
  test('may end in a question mark where the body follows', () =>
    expect(storyOf(`Bridge closed for a decade or more\nBy Ann Poe\n\n${BODY}`).title).toBe('Bridge closed for a decade or more'));
  test('is the first words where the file has none', () =>
    expect(storyOf(BODY)).toMatchObject({ title: 'The old bridge over the Lenn was closed on Monday…', untitled: true }));
  test('is read without the hash that Markdown writes before it; a tag keeps its own', () => {
    expect(storyOf(`# Bridge closed after cracks found\n\n${BODY}`)).toMatchObject({ title: 'Bridge closed after cracks found', untitled: false });
    expect(storyOf(`#Bridge closed after cracks found\n\n${BODY}`).title).toBe('#Bridge closed after cracks found');
  });
  test('of the front matter wins, and its twin in the text is not compared', () => {
    const story = storyOf(`---\ntitle: Bridge closed\n---\nBridge closed\n\n${BODY}`);
    expect(story.title).toBe('Bridge closed');
    expect(story.blocks[0]!.furniture?.kind).toBe('repeated');
  });
  test('is not the caption above it', () =>
    expect(storyOf(`Two men stand in front of the old bridge in the town of Lennport\n\nBridge closed after cracks found\n\n${BODY}`).title).toBe(
      'Bridge closed after cracks found',
    ));
  test('is not the dateline above it', () =>
    expect(storyOf(`3 May 2019 Last updated at 10:12 GMT\n\nBridge closed after cracks found\n\n${BODY}`).title).toBe('Bridge closed after cracks found'));
});

describe('furniture', () => {
  test.each([
    ['Skip to main content', 'navigation'],
    ['See also  Floods close three roads in the valley', 'related'],
    ['Read more: Why bridges crack', 'related'],
    ['Discover more from The Lenn Gazette | News and Weather', 'form'],
    ['Subscribe to get the latest posts sent to your email.', 'form'],
    ['Leave a Reply', 'form'],
    ['Your email address will not be published. Required fields are marked *', 'form'],
    ['Photo: Ann Poe', 'credit'],
    ['Harwick Times staff', 'byline'],
    ['Ann Poe, Harwick Times staff reporter', 'byline'],
  ])('%s', (line, kind) => expect(furniture(`Bridge closed after cracks found\n\n${BODY}\n\n${line}`)).toEqual([[kind, line]]));

  test('a caption with its credit', () =>
    expect(
      furniture(`Bridge closed after cracks found\n\nA worker stands next to the bridge on May 3, 2019. — ANN POE/AFP via Getty Images\n\n${BODY}`),
    ).toHaveLength(1));
  test('what is said twice is read once', () =>
    expect(furniture(`Bridge closed after cracks found\n\n${BODY}\n\n${BODY}`).map(([kind]) => kind)).toEqual(['repeated', 'repeated']));
  test.each([
    'Subscribers to the old telephone lines must register by Friday, the company said.',
    'Read more slowly, the teacher told them, and they did.',
    'A soldier stood by the bridge on Monday and would not say why he was there, neighbours told the paper.',
    'Harwick Council cuts its staff',
  ])('is not running text: %s', (line) => expect(furniture(`Bridge closed after cracks found\n\n${BODY}\n\n${line}`)).toEqual([]));
  test('is kept and labelled, never compared', () => {
    const story = storyOf(`Bridge closed after cracks found\n\n${BODY}\n\nLeave a Reply`);
    expect(story.source).toContain('Leave a Reply');
    expect(story.sentences.some((sentence) => story.source.slice(sentence.start, sentence.end).includes('Leave'))).toBe(false);
  });
});

describe('the text', () => {
  test('has byte-order mark dropped and line ends made one', () =>
    expect(storyOf('\uFEFFOne thing happened.\r\nThen another did.').source).toBe('One thing happened.\nThen another did.'));
  test('is made plain without moving a character', () => {
    const story = storyOf('“It’s over,” she\u00A0said.');
    expect(story.text).toBe(`"It's over," she said.`);
    expect(story.text).toHaveLength(story.source.length);
  });
  test('parts paragraphs at blank lines, or at every line where there are none', () => {
    expect(storyOf('One thing happened.\nThen another did.').blocks).toHaveLength(2);
    expect(storyOf(BODY).blocks).toHaveLength(2);
  });
  test('joins the lines of a paragraph that was wrapped at a fixed width', () => {
    const wrapped =
      'The old bridge over the river Lenn was closed on Monday after engineers\nfound cracks in two of its piers and in the road deck above them, which\nthey said had been there for years without anyone having noticed them at\nall, not even the men who paint it.';
    expect(storyOf(wrapped).blocks).toHaveLength(1);
  });
  test('of Markdown is read without its markup, at its own place', () => {
    const story = storyOf('# Bridge closed\n\nThe **old bridge** was [closed](https://example.org/a) on *Monday*.\n\n- One pier cracked.\n', 'a.md');
    expect(story.title).toBe('Bridge closed');
    expect(story.text.slice(story.blocks[1]!.start, story.blocks[1]!.end).replace(/\s+/g, ' ')).toBe(
      'The old bridge was closed on Monday .'.replace(' .', ' .'),
    );
    expect(story.source.slice(story.text.indexOf('Monday'), story.text.indexOf('Monday') + 6)).toBe('Monday');
    expect(story.blocks).toHaveLength(3);
  });
});

describe('front matter', () => {
  test('gives what is known of the article', () =>
    expect(storyOf(`---\noutlet: The Lenn Gazette\npublished: 2019-05-03\nurl: https://example.org/bridge\n---\n${BODY}`)).toMatchObject({
      outlet: 'The Lenn Gazette',
      published: { edtf: '2019-05-03', inferred: false },
      url: 'https://example.org/bridge',
    }));
  test('that is no YAML is told with its line', () => {
    const { story, problems } = readStory({ name: 'a.txt', text: `---\ntitle: "open\noutlet: x\n---\n${BODY}` }, 'a', 0, 'corpus/bridge/a.txt');
    expect(story).toBeNull();
    expect(problems[0]).toMatchObject({ file: 'corpus/bridge/a.txt', rule: 'front-matter' });
    expect(problems[0]!.line).toBeGreaterThan(1);
    expect(problems[0]!.remedy).not.toBe('');
  });
  test('with a field of the wrong kind names the field', () => {
    const { problems } = readStory({ name: 'a.txt', text: `---\ntitle: [1, 2]\n---\n${BODY}` }, 'a', 0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, rule: 'front-matter' });
    expect(problems[0]!.reason).toContain('"title"');
  });
  test('that is never closed is told', () =>
    expect(readStory({ name: 'a.txt', text: `---\ntitle: Bridge\n${BODY}` }, 'a', 0).problems[0]!.reason).toContain('never closed'));
  test('alone is no article', () =>
    expect(readStory({ name: 'a.txt', text: '---\ntitle: Bridge\n---\n  \n' }, 'a', 0).problems[0]).toMatchObject({ rule: 'empty-article' }));
});

test('sigla go from A to Z and on to AA', () => expect([0, 25, 26, 51, 52, 702].map(siglumOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']));

describe('the outlet', () => {
  const outlet = (line: string) => storyOf(`Bridge closed after cracks found\n\n${BODY}\n\n${line}`).outlet;
  test('is named by an invitation to subscribe', () => expect(outlet('Discover more from The Lenn Gazette | News and Weather')).toBe('The Lenn Gazette'));
  test('is named by a copyright line', () => expect(outlet('© 2019 Lenn Media')).toBe('Lenn Media'));
  test('is not guessed from running text', () => expect(outlet('The story first appeared in the spring, said the mayor.')).toBeNull());
  test('of the front matter wins', () => expect(storyOf(`---\noutlet: Herald\n---\n${BODY}\n\n© 2019 Lenn Media`).outlet).toBe('Herald'));
});

test('a headline that reads like a caption stays the headline where there is no other', () =>
  expect(storyOf(`Two towns stand by the old bridge\n\n${BODY}`).title).toBe('Two towns stand by the old bridge'));

describe('the publication date of the front matter', () => {
  const read = (value: string) => readStory({ name: 'a.txt', text: `---\npublished: ${value}\n---\n${BODY}` }, 'a', 0);
  test.each(['2019-05-03', '2019-05', '2019', '2019-05-03/2019-05-05', '2019-05-03T10:00:00Z'])('may be %s', (value) =>
    expect(read(value).story?.published?.edtf.slice(0, 4)).toBe('2019'),
  );
  test('left empty is none', () => expect(read('').story?.published ?? null).toBeNull());
  test('that is no date is told with what to write', () =>
    expect(read('03-02-2009').problems[0]).toMatchObject({ line: 2, remedy: 'Write the day as year-month-day: "published: 2024-12-08".' }));
});
