import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignName } from '../../../src/engine/align/name.ts';
import { nameRules } from '../../../src/engine/extract/entity/nameRules.ts';
import { judgeName } from '../../../src/engine/judge/name.ts';
import type { NameClaim, Topic } from '../../../src/engine/model.ts';
import { titleName } from '../../../src/engine/title/name.ts';
import { topicOf } from '../topic.ts';

const claimsOf = (topic: Topic): NameClaim[] =>
  topic.stories.flatMap((story) => nameRules.flatMap((rule) => rule.find(story, topic))).filter((claim) => claim.kind === 'name');

const rolesIn = (text: string): string[] =>
  claimsOf(topicOf(text))
    .filter(({ name }) => name.role !== null)
    .map(({ name }) => `${name.entity.name}: ${name.role}`);

interface Shown {
  title: string;
  verdict: string;
  explanation: string;
  stories: string;
}

function compared(...texts: string[]): Shown[] {
  const topic = topicOf(...texts);
  return alignName(claimsOf(topic), topic).map((alignment) => ({
    title: titleName(alignment, topic),
    ...judgeName(alignment, topic),
    stories: alignment.readings.map(({ story }) => topic.stories[story]!.siglum).join(''),
  }));
}

describe('who holds which role', () => {
  it.each([
    ['Rebel leader Joseph Okafor spoke on Monday.', 'Joseph Okafor: Rebel leader'],
    ['On Monday Deputy Finance Minister Helena Brandt resigned.', 'Helena Brandt: Deputy Finance Minister'],
    ['"We won," said Helena Brandt, chief executive of Norvik.', 'Helena Brandt: chief executive of Norvik'],
    [
      'Helena Brandt, senior vice president and general manager, Norvik Services, said it was over.',
      'Helena Brandt: senior vice president and general manager, Norvik Services',
    ],
    ['Helena Brandt, a surgeon at a clinic in Dorvale, told reporters.', 'Helena Brandt: a surgeon at a clinic in Dorvale'],
    ['Helena Brandt, a 22-year-old resident of Dorvale, ran outside.', 'Helena Brandt: a 22-year-old resident of Dorvale'],
    ['A fire broke out, said Helena Brandt of the Coastal Rescue Service.', 'Helena Brandt: of the Coastal Rescue Service'],
    ['Helena Brandt, who heads the harbour office, agreed.', 'Helena Brandt: heads the harbour office'],
    ['On Monday Helena Brandt was appointed director of the museum.', 'Helena Brandt: director of the museum'],
    ['Helena Brandt, the founder of the museum, who will become chairman of its board, agreed.', 'Helena Brandt: chairman of its board'],
    ['Helena Brandt is staying on after the sale and will be general manager of a new unit.', 'Helena Brandt: general manager of a new unit'],
    ["The shares are cheap, said Keeling Securities' Helena Brandt.", 'Helena Brandt: Keeling Securities'],
    ['The shares are cheap, said Helena Brandt, an analyst at Keeling Securities, who sells them.', 'Helena Brandt: an analyst at Keeling Securities'],
    ['The plan comes from Helena Brandt, who assumed the post of chief executive officer on Feb. 1.', 'Helena Brandt: chief executive officer'],
    ['It was signed by Helena Brandt, who took over as harbour master last year.', 'Helena Brandt: harbour master last year'],
    ['It was signed by Helena Brandt, who resigned as mayor of Dorvale in May.', 'Helena Brandt: resigned as mayor of Dorvale'],
    ['Helena Brandt the interim coach stays on this year.', 'Helena Brandt: the interim coach'],
    ['Nobody came said Helena Brandt a surgeon at the clinic.', 'Helena Brandt: a surgeon at the clinic'],
    ['It was signed by Peruvian Minister of Trade and Industry Luis Quispe.', 'Luis Quispe: Peruvian Minister of Trade and Industry'],
    ["It was signed by Peru's Minister of Rural Development Luis Quispe.", "Luis Quispe: Peru's Minister of Rural Development"],
    ["It was signed by Peru's Trade Minister, Ambassador Luis Quispe, on Monday.", "Luis Quispe: Peru's Trade Minister, Ambassador"],
    ['Helena Brandt, its minister for information technology, agreed.', 'Helena Brandt: its minister for information technology'],
    ["Helena Brandt, one of the clinic's three senior surgeons, agreed.", "Helena Brandt: one of the clinic's three senior surgeons"],
    ['Peru sent IT minister Helena Brandt.', 'Helena Brandt: IT minister'],
    ['It took surgeons Helena Brandt and Karl Lind nine hours.', 'Karl Lind: surgeons'],
    ['Helena Brandt, who has run the museum since 2004, agreed.', 'Helena Brandt: run the museum'],
    ['A man who gave his name as Tomas Ried and said he spoke for the strikers rang.', 'Tomas Ried: spoke for the strikers'],
    ['Police found 26-year-old shop assistant Helena Brandt.', 'Helena Brandt: shop assistant'],
    ['On Monday the club sacked coach Helena Brandt.', 'Helena Brandt: coach'],
    ['The club moved fast, hiring former Norvik coach Helena Brandt on Monday.', 'Helena Brandt: former Norvik coach'],
    ['Helena Brandt, the 27-year-old arson and burglary defendant, ran away.', 'Helena Brandt: the 27-year-old arson and burglary defendant'],
    ['On Monday Norvik State AD Helena Brandt resigned.', 'Helena Brandt: Norvik State AD'],
    ['On Monday Harbour Court Judge Helena Brandt ruled.', 'Helena Brandt: Harbour Court Judge'],
    ['On Monday Deputy Norvik Marshal Helena Brandt agreed.', 'Helena Brandt: Deputy Norvik Marshal'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toContain(role);
  });

  it.each([
    'On Monday Helena Brandt, tired and cold, went home.',
    'The leader met Helena Brandt on Monday.',
    'Helena Brandt, Joseph Okafor and others left.',
    'Mr. Brandt left on Monday.',
    'Helena Brandt said the director had left.',
    'Helena Brandt met Joseph Okafor and will be glad.',
    'On Monday the club named Helena Brandt the head of the year.',
    'They gave Helena Brandt the job.',
    'On Monday an ad Helena Brandt made was shown.',
  ])('no role in: %s', (text) => {
    expect(rolesIn(text).filter((role) => role.startsWith('Helena'))).toEqual([]);
  });
});

describe('comparisons of names', () => {
  it('agrees where one role is told in other words', () => {
    const [shown] = compared('"We won," said Helena Brandt, CEO of Norvik. Norvik rose.', 'Norvik rose. Helena Brandt, chief executive of Norvik, was glad.');
    expect(shown).toMatchObject({ title: 'Chief executive of Norvik', verdict: 'agree', stories: 'AB' });
    expect(shown?.explanation).toContain('the same role in different words');
  });

  it('is compatible where one says more', () => {
    const [shown] = compared('It is late, said Helena Brandt, CEO of Norvik.', 'It is late, said Helena Brandt, CEO and founder of Norvik.');
    expect(shown).toMatchObject({ verdict: 'compatible' });
  });

  it('tells the units of one rank apart', () => {
    const [shown] = compared(
      'It is late, said Helena Brandt, general manager of the pump division.',
      'It is late, said Helena Brandt, general manager for marine engines.',
    );
    expect(shown).toMatchObject({ verdict: 'compatible' });
    expect(shown?.explanation).toContain('what it belongs to is named in different ways');
  });

  it('shows how a place is spelled, once for all stories', () => {
    const shown = compared(
      'Floods hit the town of Qalbiya on Monday. Roads to Qalbiya are shut.',
      'Floods hit the town of Kalbiyah on Monday. Roads to Kalbiyah are shut.',
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ verdict: 'agree', title: expect.stringMatching(/^Spelling of (?:Qalbiya|Kalbiyah)$/) });
  });

  it('shows another name that two stories give', () => {
    const shown = compared(
      'Fighters of Fatah Shield, formerly known as the Nasser Front, took the town.',
      'They said that Fatah Shield, previously known as Nasser Front, took the town.',
    );
    expect(shown).toMatchObject([{ title: 'Other name of Fatah Shield', verdict: 'agree', stories: 'AB' }]);
  });

  it('contradicts two holders of one office whom no story both knows', () => {
    const shown = compared('Ana Paredes, chief executive of Norvik, resigned on Monday.', 'Joseph Okafor, chief executive of Norvik, resigned on Monday.');
    expect(shown).toMatchObject([{ verdict: 'conflict' }]);
  });

  it('never sets a person against a namesake or a fuller form of the name', () => {
    const shown = compared(
      'Tomas Varga, chief executive of Norvik, resigned.',
      'Emil Tomas Varga, chief executive of Norvik, resigned.',
      'E. Varga-Poe, chief executive of Norvik, resigned.',
    );
    expect(shown.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  it.each([
    ['units of one body', 'Ana Paredes, chairwoman of the Senate fisheries panel, left.', 'Joseph Okafor, chairman of the Senate budget panel, left.'],
    ['who is to follow', 'Ana Paredes, president-elect of Peru, left on Monday.', 'Joseph Okafor, president of Peru, left on Monday.'],
    ['who was driven out', 'Ana Paredes, ousted president of Peru, left on Monday.', 'Joseph Okafor, president of Peru, left on Monday.'],
  ])('never takes for rivals: %s', (_, a, b) => {
    expect(compared(a, b).filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  it('leaves holders apart where a story knows both', () => {
    const shown = compared('Ana Paredes, chief executive of Norvik, follows Joseph Okafor.', 'Joseph Okafor, chief executive of Norvik, resigned on Monday.');
    expect(shown.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  it.each([
    ['the same name without a role', 'Helena Brandt left on Monday.', 'On Monday Helena Brandt left.'],
    ['a bare title', 'On Monday President Helena Brandt left.', 'On Monday President Helena Brandt slept.'],
    ['a rank that all give', 'On Monday French Prime Minister Helena Brandt left.', 'On Monday Prime Minister Helena Brandt left.'],
    ['an acronym for its name', 'The Coastal Rescue Service (CRS) met.', 'On Monday the CRS met.'],
    ['a country and its adjective', 'On Monday France agreed.', 'On Monday the French agreed.'],
  ])('shows nothing for %s', (_, a, b) => {
    expect(compared(a, b)).toEqual([]);
  });

  it('gives claims that slice to the text, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'Helena Brandt',
              ', chief executive of',
              'leader',
              'who heads',
              'also known as',
              '"',
              '—',
              ',',
              '.',
              'of',
              'the',
              'Norvik',
              'said',
              '22',
              '-',
            ),
            fc.string({ unit: 'binary' }),
          ),
        ),
        (parts) => {
          const topic = topicOf(`A ${parts.join(' ')}`);
          for (const claim of claimsOf(topic)) {
            expect(claim.start).toBeLessThan(claim.end);
            expect(claim.value.start).toBeGreaterThanOrEqual(claim.start);
            expect(claim.value.end).toBeLessThanOrEqual(claim.end);
            expect(claim.end).toBeLessThanOrEqual(topic.stories[claim.story]!.text.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('roles that meet or exclude each other', () => {
  const of = (a: string, b: string) =>
    compared(`The news came on Monday. ${a} left early.`, `It rained all day. On Monday ${b} left early.`)[0]?.verdict ?? 'apart';

  it.each([
    ['her lawyer Helena Brandt', 'her counsel Helena Brandt', 'agree'],
    ['The skipper, Helena Brandt,', 'master Helena Brandt', 'agree'],
    ['Her publicist Helena Brandt', 'spokeswoman Helena Brandt', 'compatible'],
    ['Union leader Helena Brandt', 'union president Helena Brandt', 'compatible'],
    ['Interim coach Helena Brandt', 'caretaker coach Helena Brandt', 'agree'],
    ['Sgt. Helena Brandt', 'Capt. Helena Brandt', 'conflict'],
    ['Lt. Gen. Helena Brandt', 'Gen. Helena Brandt', 'apart'],
    ['Mayor Helena Brandt', 'Governor Helena Brandt', 'conflict'],
    ['Former mayor Helena Brandt', 'Governor Helena Brandt', 'apart'],
    ['Vice President Helena Brandt', 'President Helena Brandt', 'conflict'],
    ['The club turned to sacked Norvik coach Helena Brandt; she', 'former Norvik coach Helena Brandt', 'agree'],
    ['Surgeon Helena Brandt', 'farmer Helena Brandt', 'apart'],
    ['Jail administrator Capt. Helena Brandt', 'Administrator Helena Brandt', 'compatible'],
  ])('%s / %s: %s', (a, b, verdict) => {
    expect(of(a, b)).toBe(verdict);
  });

  it('says that nobody is both', () => {
    const [shown] = compared('The news came late. On Monday Sgt. Helena Brandt left.', 'It rained all day. On Monday Capt. Helena Brandt left.');
    expect(shown!.explanation).toContain('nobody is both at one time');
  });
});

describe('one office in other words', () => {
  const role = (words: string) => `The news of the day. ${words} Helena Brandt signed it.`;
  it.each([
    ['Interior Minister', 'Minister of Internal Affairs'],
    ['Defence Minister', "Peru's Minister of Defense"],
    ['IT Minister', 'Minister of Information Technologies of Peru'],
    ['Rural development minister', 'Minister for Rural Development'],
  ])('%s is %s', (a, b) => expect(compared(role(a), role(b))[0]).toMatchObject({ verdict: 'agree' }));

  it('meets a rank with the force that it is held in', () =>
    expect(compared(role('Superintendent'), role('Police spokesman'))[0]).toMatchObject({ verdict: 'compatible' }));

  it.each([
    ['Superintendent', 'Theatre spokesman'],
    ['Trade minister', 'The baker'],
  ])('leaves %s and %s apart', (a, b) => expect(compared(role(a), role(b))).toEqual([]));
});

describe('what a thing is called', () => {
  it('is one comparison, named after the thing', () =>
    expect(compared('The plan, dubbed "Warm Homes", starts in May.', 'The council calls it "Warm Homes" and is proud of it.')).toMatchObject([
      { title: 'Name of the plan', verdict: 'agree', stories: 'AB' },
    ]));

  it('is not what somebody merely says', () => expect(compared('He said "Warm Homes" twice.', 'She wrote "Warm Homes" down.')).toEqual([]));
});

describe('whose a body is', () => {
  it('is one comparison in whatever words it is told', () => {
    const shown = compared(
      'Kestrel Mining, a unit of Lenn, Virginia-based Norvik Resources, closed the pit.',
      'Parent company Norvik Resources paid its boss well.',
      'The pit is run by Kestrel Mining, a wholly owned subsidiary of Norvik Resources, which bought it.',
      'Norvik Resources, the Lenn-based parent, lost money.',
    ).filter(({ title }) => title.startsWith('Owner'));
    expect(shown).toMatchObject([{ title: 'Owner of Kestrel Mining', verdict: 'agree', stories: 'ABCD' }]);
  });

  it('keeps two bodies of one owner apart', () => {
    const shown = compared('Kestrel Mining, a unit of Norvik Resources, closed.', 'Dorvale Foods, a unit of Norvik Resources, closed.');
    expect(shown.filter(({ title }) => title.startsWith('Owner'))).toEqual([]);
  });

  it.each(['A unit of soldiers met Norvik Resources on Monday.', 'The owner met Norvik Resources on Monday.'])('nothing in: %s', (text) => {
    expect(claimsOf(topicOf(text)).filter(({ rule }) => rule === 'name:parent')).toEqual([]);
  });
});

describe('verbs that look like roles', () => {
  it.each([
    'She is to host Meridian Awards. The Meridian Awards are old.',
    'He will captain Norvik Rovers. Norvik Rovers are second.',
    'Helena Brandt, who led for six laps, fell.',
    'Helena Brandt, who runs every day, won.',
  ])('no role in: %s', (text) => expect(rolesIn(text)).toEqual([]));
});

describe('what is no name', () => {
  const names = (text: string) => claimsOf(topicOf(text)).map(({ name }) => name.entity.name);

  it.each([
    ['Her plan, called "Back to the Shore," calls for spending.', 'Shore'],
    ['The Street had been braced for a loss.', 'Street'],
    ['Rival Norvik & Lund said it would close.', 'Rival Norvik & Lund'],
  ])('%s', (text, name) => {
    expect(names(text)).not.toContain(name);
  });

  it('is one place with a small word within its name', () => expect(names('The ship left Bar es Marr on Monday.')).toContain('Bar es Marr'));
});
