import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPlace } from '../../../src/engine/align/place.ts';
import { placeRules } from '../../../src/engine/extract/entity/placeRules.ts';
import { judgePlace } from '../../../src/engine/judge/place.ts';
import type { PlaceClaim, Topic } from '../../../src/engine/model.ts';
import { titlePlace } from '../../../src/engine/title/place.ts';
import { topicOf } from '../topic.ts';

const claimsOf = (topic: Topic): PlaceClaim[] =>
  topic.stories.flatMap((story) => placeRules.flatMap((rule) => rule.find(story, topic))).filter((claim) => claim.kind === 'place');

/** "rule | relation | value" of each claim of a text. */
const placesIn = (text: string): string[] => {
  const topic = topicOf(`Floods. The news in short.\n\n${text}`);
  return claimsOf(topic).map(
    ({ rule, place, value, story }) => `${rule.slice(6)} | ${place.relation} | ${topic.stories[story]!.text.slice(value.start, value.end)}`,
  );
};

interface Shown {
  title: string;
  verdict: string;
  explanation: string;
  stories: string;
}

function compared(...texts: string[]): Shown[] {
  const topic = topicOf(...texts.map((text) => `News of the day.\n\n${text}`));
  return alignPlace(claimsOf(topic), topic).map((alignment) => ({
    title: titlePlace(alignment, topic),
    ...judgePlace(alignment, topic),
    stories: alignment.readings.map(({ story }) => topic.stories[story]!.siglum).join(''),
  }));
}

describe('where things are', () => {
  it.each([
    ['Norvik, based in Geneva, makes pumps. Shares of Norvik rose.', 'seat | in | Geneva'],
    ['Headquartered in Geneva, Norvik makes pumps.', 'seat | in | Geneva'],
    ['The plane crashed near Lima, in Peru, on Monday.', 'event | near | Lima, in Peru'],
    ['The Geneva-based Norvik makes pumps.', 'seat | in | Geneva'],
    ['They bought Norvik, a Geneva company that makes pumps.', 'seat | in | Geneva'],
    ['Shares of the Geneva-based company fell.', 'seat | in | Geneva'],
    ['The Geneva company will shrink.', 'seat | in | Geneva'],
    ['Posts at the headquarters in Geneva will be cut.', 'seat | in | Geneva'],
    ['A lorry which was used by the thieves was found on Monday in Lima.', 'event | in | Lima'],
    ['A lorry stolen from a yard near the mill was found burnt on Monday in Lima.', 'event | in | Lima'],
    ['On Monday he was arrested at a hotel outside Lima.', 'event | near | a hotel outside Lima'],
    ['She died at the Halden hospital on Friday.', 'care | in | the Halden hospital'],
    ['The lorry turned up on Sunday in Lima.', 'event | in | Lima'],
    [
      'The ship was seized at about 5:40 a.m. local time (0240 GMT) on Monday some 520 km off the Peruvian commercial capital Lima.',
      'event | off | the Peruvian commercial capital Lima',
    ],
    ['The Norvik University, located in the city of Lima, has signed.', 'seat | in | the city of Lima'],
    ['The company has 13 offices in France and Germany.', 'site | in | France and Germany'],
    ['On Monday a strong earthquake struck northern Peru.', 'event | in | northern Peru'],
    ['In Geneva on Friday, the two sides signed the pact.', 'event | in | Geneva'],
    ['Both sides came, and on Friday, in Geneva, ministers signed the pact.', 'event | in | Geneva'],
    ['The pipeline was severed by a digger on Monday near Lima.', 'event | near | Lima'],
    ['Fighting ended with the signing in Lima.', 'event | in | Lima'],
    ['The gala on May 4 at the Lenn Arena in Geneva is sold out.', 'event | in | the Lenn Arena in Geneva'],
    ['The yacht is expected to reach the Peruvian pirate stronghold of Callao on Friday.', 'movement | to | the Peruvian pirate stronghold of Callao'],
    ['The yacht is expected to drop anchor off Lima.', 'movement | to | Lima'],
    ['A tug is following the yacht as it heads for Peru.', 'movement | to | Peru'],
    ['They robbed a branch of Norvik Bank in the Peruvian city of Callao.', 'site | in | the Peruvian city of Callao'],
    ['Helena Brandt, 34, of Lima, won the prize.', 'home | in | Lima'],
    ['Helena Brandt, a mother of two from Lima, won the prize.', 'home | in | Lima'],
    ['The prize went to Lima woman Helena Brandt.', 'home | in | Lima'],
    ['On Monday a strong earthquake struck off Peru.', 'event | off | Peru'],
    ['The general fled the country to seek asylum in Chile.', 'refuge | to | Chile'],
    ['The meeting was held in Geneva on Monday.', 'event | in | Geneva'],
    ['The clinic is in Kestrel village in Dorvale district.', 'nested | in | Dorvale district'],
    ["The province of Dorvale is wet. They came to Dorvale's Kestrel village.", 'nested | in | Dorvale'],
    ['The ferry sank 20 kilometres west of the port of Dorvale on Monday.', 'event | near | west of the port of Dorvale'],
  ])('%s', (text, claim) => {
    expect(placesIn(text)).toContain(claim);
  });

  it.each([
    'French officials spoke on Monday.',
    'The war in Syria goes on.',
    'He likes the Geneva convention.',
    'Peru said on Monday that it was over.',
    'In May prices rose.',
    'The state holds a large share in Norvik.',
    'They lost 200 jobs in Peru, 300 in Chile.',
    'On Monday in Lima, the dollar fell.',
    'In Lima, many people are angry.',
    'Striker Helena Brandt of Lima scored.',
    'Helena Brandt, a critic of Peru, spoke.',
    'Helena Brandt, an ambassador from Peru, spoke.',
    'Lima mayor Helena Brandt spoke.',
  ])('nothing to look up in: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

describe('comparisons of places', () => {
  it('names the seat of a company once', () => {
    const shown = compared('Norvik, based in Geneva, makes pumps. Norvik grew.', 'The Geneva-based Norvik makes pumps. Norvik grew.');
    expect(shown).toMatchObject([{ title: 'Headquarters of Norvik', verdict: 'agree', stories: 'AB' }]);
  });

  it('takes a capital and its country as compatible, and says why', () => {
    const shown = compared(
      'On Monday President Joseph Okafor fled the country to seek refuge in France.',
      'President Joseph Okafor has been granted asylum in Paris.',
    );
    expect(shown).toMatchObject([{ title: 'Where Okafor found refuge', verdict: 'compatible', stories: 'AB' }]);
    expect(shown[0]?.explanation).toContain('Paris is the seat of government of France');
  });

  it('joins births told by a verb and by an adjective', () => {
    const shown = compared('The actor Jon Brenner, who was born in Leeds, plays a spy.', 'The Leeds-born actor Jon Brenner plays a spy.');
    expect(shown).toMatchObject([{ title: 'Where Brenner was born', verdict: 'agree', stories: 'AB' }]);
  });

  it('sees that land and sea exclude each other', () => {
    const shown = compared(
      'A strong earthquake struck off Peru on Monday. The earthquake was felt in Lima.',
      'The earthquake struck inland in the mountains of southern Peru on Monday.',
    );
    expect(shown.filter(({ verdict }) => verdict === 'conflict')).toMatchObject([{ title: 'Whether the earthquake was on land or at sea' }]);
  });

  it('leaves the earthquake of another year apart', () => {
    const shown = compared('A strong earthquake hit Peru on Monday.', 'In 2004, a strong earthquake hit Peru.');
    expect(shown).toEqual([]);
  });

  it('leaves two events in places that nothing ties together apart', () => {
    const shown = compared('A bus crashed in Dorvale on Monday, killing two.', 'A train crashed in Kestrel on Monday, killing two.');
    expect(shown).toEqual([]);
  });

  it('makes one comparison of one event, and takes the smaller place of a story that has two', () => {
    const one = 'A bomb attack in Peru killed two. Police said the bomb attack in the village of Orsa in Peruvian Callado province came at dawn.';
    const two = 'The bomb attack in Peru was condemned. The bomb attack in Callado province was the first of its kind.';
    const three = 'A bomb attack on the village of Orsa was reported.';
    const found = compared(one, two, three).filter(({ title }) => /^Place of|^Where/.test(title));
    expect(found).toMatchObject([{ verdict: 'compatible', stories: 'ABC' }]);
    expect(found[0]!.explanation).toContain('Orsa');
  });

  it('reads what lies in what from an adjective, and from a possessive that lost its mark', () => {
    const places = (text: string): string[] =>
      topicOf(`News of the day.\n\nMiners work in Callado province. ${text}`).entities.entities.map(
        ({ name, within }) => `${name} in ${within.map((one) => one.name)}`,
      );
    expect(places('Three died in the Peruvian Callado province. Peru mourned.')).toContain('Callado in Peru');
    expect(places('Three died in Perus northern Callado province. Peru mourned.')).toContain('Callado in Peru');
    expect(places('The Peruvian Callado won the race. Peru cheered.')).not.toContain('Callado in Peru');
  });

  it('does not depend on the order of the stories', () => {
    const texts = [
      'Norvik, based in Geneva, makes pumps. Norvik grew.',
      'The Geneva-based Norvik makes pumps.',
      'Headquartered in Geneva, Norvik makes pumps.',
    ];
    expect(compared(...texts.toReversed()).map(({ title, verdict }) => [title, verdict])).toEqual(
      compared(...texts).map(({ title, verdict }) => [title, verdict]),
    );
  });

  it('gives claims that slice to the text, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'Peru',
              'Geneva-based',
              'off',
              'in',
              'west of',
              'the town of',
              'struck',
              'inland',
              'refuge',
              'based',
              ',',
              '.',
              "'s",
              'and',
              'offices',
              'Norvik',
              '(',
              '22',
            ),
            fc.string({ unit: 'binary' }),
          ),
        ),
        (parts) => {
          const topic = topicOf(`A ${parts.join(' ')}`);
          for (const claim of claimsOf(topic)) {
            expect(claim.value.start).toBeGreaterThanOrEqual(claim.start);
            expect(claim.value.end).toBeLessThanOrEqual(claim.end);
            expect(claim.value.start).toBeLessThan(claim.value.end);
            expect(claim.end).toBeLessThanOrEqual(topic.stories[claim.story]!.text.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('seats of a body that is not named', () => {
  it('meet in one place', () => {
    const [shown] = compared('Shares of the Geneva-based company fell.', 'Posts at the headquarters in Geneva will be cut.', 'The Geneva company will shrink.');
    expect(shown).toMatchObject({ verdict: 'agree', stories: 'ABC' });
  });

  it('are two in two places', () => {
    expect(compared('Shares of the Geneva-based company fell.', 'Shares of the Lima-based company fell.')).toEqual([]);
  });

  it.each(['The French company will shrink.', 'They joined a Geneva company.', 'The Geneva company chairman left.'])('no seat in: %s', (text) => {
    expect(placesIn(text).filter((place) => place.startsWith('seat'))).toEqual([]);
  });
});

describe('a town and its state where the comma is lost', () => {
  it('are two places', () => {
    const [shown] = compared('On Monday he was arrested in Dorvale, Ohio, they said.', 'On Monday he was arrested in Dorvale Ohio.');
    expect(shown).toMatchObject({ verdict: 'agree', stories: 'AB' });
  });
});

describe('one place told in other forms', () => {
  it.each([
    [
      'Where the signing took place',
      'The pact was signed in Geneva on Friday by both sides.',
      'In Geneva on Friday, both sides signed the pact.',
      'The signing of the pact in Geneva on Friday ended two years of war.',
    ],
    [
      'Where the exchange took place',
      'Forty prisoners were swapped at the Callao crossing on Tuesday.',
      'On Tuesday, at the Callao crossing, 40 prisoners changed hands.',
      'The exchange of prisoners is to be carried out at the Callao crossing on Tuesday.',
    ],
    [
      'Destination of the yacht',
      'The yacht was heading for Peru on Monday.',
      'The yacht is being towed to Peru.',
      'The yacht is expected to reach the coast of Peru on Friday.',
    ],
    ['Where Brandt was treated', 'Helena Brandt was taken to the Halden hospital with burns.', 'Helena Brandt died at the Halden hospital on Monday.'],
    ['Home of Brandt', 'Helena Brandt, 34, of Lima, won the prize.', 'Lima woman Helena Brandt won the prize.'],
    ['Location of the branch', 'They robbed the Norvik Bank branch on Ana Roux Avenue.', 'They robbed the Norvik Bank branch in Avenida Ana Roux.'],
  ])('%s', (title, ...texts) => {
    expect(compared(...texts)).toMatchObject([{ title, verdict: 'agree', stories: 'ABC'.slice(0, texts.length) }]);
  });

  it.each([
    ['Helena Brandt was taken to the Halden hospital with burns.', 'Tomas Ried died at the Halden hospital on Monday.'],
    ['Norvik signed a lease with Lund in Geneva in May.', 'Peru signed the trade treaty in Geneva on Friday.'],
    ['Helena Brandt, of Lima, won.', 'Tomas Ried, of Lima, lost.'],
  ])('keeps apart: %s / %s', (...texts) => {
    expect(compared(...texts)).toEqual([]);
  });
});
