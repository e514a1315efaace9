import { describe, expect, test } from 'vitest';
import { matchFurniture } from '../../../src/engine/read/furniture.ts';
import { storyOf } from '../topic.ts';

const kinds = (text: string) => storyOf(text).blocks.map(({ kind, furniture }) => furniture?.kind ?? kind);
const BODY =
  'The old bridge over the Lenn was closed on Monday after engineers found cracks in two of its piers.\n\nTraffic was sent over the northern crossing, the town council said.';

describe('a byline', () => {
  test.each([
    'By Ann Poe',
    'By ANN POE',
    'BY ANN POE AND JOHN ROE',
    'By Ann Poe of the Lennport Gazette',
    'By Ann Poe for the Daily Lenn',
    'By Ann Poe, Gazette Staff Writer',
    'By Ann M. Poe and John Roe-Hill in Lennport',
    'By Lenn Gazette Reporter',
    'By Our Foreign Staff',
    'Words: Ann Poe',
    'By: Ann Poe | Gazette political correspondent',
    'From our own correspondent in Lennport',
    'Ann Poe, staff writer',
    '(Reporting by Ann Poe; Editing by John Roe)',
    'Additional reporting by Ann Poe in Lennport; Writing by John Roe',
    'Reporting and writing by Ann Poe',
    'Reuters and Ann Poe contributed to this report.',
    'Ann Poe in Lennport contributed reporting.',
    'Contact Ann Poe at 555-0142.',
    'Reach Ann Poe at apoe@gazette.example',
    'apoe@gazette.example',
    'Ann Poe can be reached at 555-0142.',
    'Follow Ann Poe on Twitter @annpoe',
    'Ann Poe is a staff writer for the Gazette.',
  ])('%s', (line) => expect(matchFurniture(line)?.kind).toBe('byline'));
  test.each([
    'By Monday the bridge was closed.',
    'By popular demand',
    'By Land And Sea',
    'By Friday Noon',
    'By then Ann Poe had left.',
    'From Lennport to the Sea',
    'Anyone with information should call 555-0142.',
    'Contact Lennport Police at 555-0142.',
    'Ann Poe is a staff writer who saved three people from the river.',
    'Editing by hand is slow, Ann Poe said, and few still do it.',
    'The mayor contributed to this failure, the report says.',
  ])('is not %s', (line) => expect(matchFurniture(line)).toBeNull());
  test('takes the name of the outlet below it along, and the names beside a dateline', () => {
    expect(kinds(`Bridge closed after cracks found\n\nBy Ann Poe\nTHE LENN GAZETTE\n3 May 2019\n\n${BODY}`)).toEqual([
      'title',
      'byline',
      'byline',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
    expect(kinds(`Bridge closed after cracks found\n\nAnn Poe and John Roe\n3 May 2019\n\n${BODY}`).slice(0, 3)).toEqual(['title', 'byline', 'dateline']);
  });
  test('leaves the headline that follows it', () =>
    expect(kinds(`By Ann Poe\n\nThe Old Lenn Bridge Closed\n\n${BODY}`).slice(0, 2)).toEqual(['byline', 'title']));
});

describe('a line of the page', () => {
  test.each([
    ['Share | Tweet | 214 comments', 'navigation'],
    ['Facebook Twitter Email Print', 'navigation'],
    ['Share this: Facebook | Twitter | Google+', 'navigation'],
    ['This story has been updated with comments from the council.', 'navigation'],
    ['This article was amended on 3 May 2019 to correct a name.', 'navigation'],
    ['This is a developing story. Please check back for updates.', 'navigation'],
    ['We will update this post.', 'navigation'],
    ['More to follow.', 'navigation'],
    ['Scroll down for video', 'navigation'],
    ['Story continues below', 'navigation'],
    ['Updated at 3:15 p.m. EDT', 'dateline'],
    ['LAST UPDATED 15:20 GMT', 'dateline'],
    ['Pictured: the old bridge in 2008', 'caption'],
    ['In pieces: Workers clear the deck of the bridge on Sunday. Picture: EPA/Ann Poe', 'caption'],
    ['The bridge on Sunday. Photo by: Ann Poe', 'caption'],
    ['Photos by Ann Poe', 'credit'],
    ['Ann Poe/Reuters', 'credit'],
  ])('%s', (line, kind) => expect(matchFurniture(line)?.kind).toBe(kind));
  test.each([
    'Norvia to cut rates, officials tell Reuters',
    'Share prices fell, and more comments came by email.',
    'This story was told by three of the men who were there.',
    'Updated rules for bridges come into force at 3 p.m. on Monday.',
    'We will update this bridge, the mayor said.',
    'More to the north, the river rose.',
    'He published a picture: it showed the bridge in 2008.',
    'Developing countries asked for more money.',
  ])('is not %s', (line) => expect(matchFurniture(line)).toBeNull());
  test('is a caption right below a credit, not a paragraph after it', () => {
    expect(kinds(`Bridge closed after cracks found\n\nPhoto credit: Ann Poe/Lennpix\nAnn Roe leaves the bridge last month.\n\n${BODY}`).slice(1, 3)).toEqual([
      'credit',
      'caption',
    ]);
    expect(kinds(`Bridge closed after cracks found\n\nPhoto credit: Ann Poe/Lennpix\n\nAnn Roe left the bridge last month.\n\n${BODY}`)[2]).toBe('paragraph');
  });
});

test('what an article tells after an invitation to subscribe is read; what speaks to the reader is not', () => {
  const lines = [
    'The piers are of 1908.',
    'Subscribe to our newsletter',
    'The crossing will be shut until the end of June, the council said.',
    'You can leave at any time, and we will not pass on what you tell us.',
  ];
  expect(kinds(`Bridge closed after cracks found\n\n${BODY}\n\n${lines.join('\n\n')}`).slice(4)).toEqual(['form', 'paragraph', 'form']);
});
