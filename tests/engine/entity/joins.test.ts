import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/compare.ts';
import type { Entity, NameClaim, Topic } from '../../../src/engine/model.ts';
import { topicOf } from '../topic.ts';

const named = (topic: Topic, form: string): Entity | undefined =>
  topic.entities.entities.find(({ forms }) => forms.includes(form)) ?? topic.entities.entities.find(({ name }) => name === form);

type Row = readonly [text: string | readonly string[], a: string, b: string];
const topicFrom = (text: Row[0]): Topic => topicOf(...(typeof text === 'string' ? [text] : text));

describe('one thing under two names', () => {
  it.each<Row>([
    ['The International Maritime Bureau said on Monday that piracy fell. The IMB has an office in Oslo.', 'IMB', 'International Maritime Bureau'],
    ['The Brandt Company said on Monday that sales fell. Brandt makes tractors.', 'Brandt Company', 'Brandt'],
    [['On Monday Halvorsen Corporation bought a mine.', 'Shares in Halvorsen rose on Monday.'], 'Halvorsen Corporation', 'Halvorsen'],
    ['Doctors at Saint Brendan Hospital treated ten on Monday. The hospital, St Brendan Hospital, is old.', 'Saint Brendan Hospital', 'St Brendan Hospital'],
    ['The Ministry of Health said on Monday that ten died. The Health Ministry gave no names.', 'Ministry of Health', 'Health Ministry'],
    ['The Department of Justice sued on Monday. The Justice Department gave no reason.', 'Department of Justice', 'Justice Department'],
    ['The Al-Nur Brigade left on Monday. The al-Qarn-linked al-Nur Brigade denied it.', 'Al-Nur Brigade', 'al-Nur Brigade'],
    ['The EUs chief envoy Carla Rossi arrived on Monday. The EU sent her.', 'EU', 'EUs'],
    ['The Obamas flew to Lima on Monday. President Barack Obama waved. Obamas speech was short. Obama left.', 'Obama', 'Barack Obama'],
    ['On Monday the Falcon government fell. President Ruth Falcon fled. Falcons allies stayed. The Falcon government is no more.', 'Falcon', 'Ruth Falcon'],
    ['The Royal Navy sent HMS Gallant on Monday. The Gallant is a frigate.', 'HMS Gallant', 'Gallant'],
    ['The ferry MV Sea Rose sank on Monday. The Sea Rose carried 40 people.', 'MV Sea Rose', 'Sea Rose'],
    ['Tropical Storm Olga formed on Monday. Hurricane Olga hit the coast. On Friday Olga killed two.', 'Hurricane Olga', 'Olga'],
    [['Ji-won Park, the head of Norvik, resigned on Monday.', 'Park Ji-won left on Monday.'], 'Ji-won Park', 'Park Ji-won'],
    [['The minister, Ji-won Park, resigned on Monday.', 'On Monday Minister Park Ji Won left.'], 'Ji-won Park', 'Park Ji Won'],
    [['Pete Lowell spoke on Monday.', 'Peter Lowell spoke on Monday.'], 'Pete Lowell', 'Peter Lowell'],
    [['Mohamed El-Sayed spoke on Monday.', 'Mohammed el-Sayyed spoke on Monday.'], 'Mohamed El-Sayed', 'Mohammed el-Sayyed'],
    ['On Monday Jean-Luc Perrin, who won, wept. Later Perrin said he would rest.', 'Jean-Luc Perrin', 'Perrin'],
    ['On Monday John Smith Jr. won. Later Smith said he would rest.', 'John Smith Jr.', 'Smith'],
    [['On Monday Chinas Foreign Minister Wen Bo spoke.', 'Foreign Minister Wen Bo spoke on Monday. Later Wen Bo left.'], 'Wen Bo', 'Wen Bo'],
  ])('%s', (text, a, b) => {
    const topic = topicFrom(text);
    expect(named(topic, a)).toBeDefined();
    expect(named(topic, a)).toBe(named(topic, b));
  });
});

describe('two things', () => {
  it.each<Row>([
    [['On Monday Li Wei spoke.', 'On Monday Wei Li spoke.'], 'Li Wei', 'Wei Li'],
    ['On Monday Mina Hong-bred Long Meadow won. Long is a jockey.', 'Long Meadow', 'Mina Hong'],
    ['The Democratic Unity Party won on Sunday. The Unity Party came second.', 'Democratic Unity Party', 'Unity Party'],
    ['The Real Union Army fired on the Union Army on Monday.', 'Real Union Army', 'Union Army'],
    ['The United Nations Refugee Fund (UNRF) said so on Monday. The United Nations met. The UN is old.', 'UN', 'UNRF'],
    ['The Supreme Court ruled on Monday. The High Court had ruled otherwise.', 'Supreme Court', 'High Court'],
    ['Delco Motors was founded by Henry Delco in 1910. On Monday Delco Motors said sales fell.', 'Delco Motors', 'Henry Delco'],
    ['The Bank of Lindholm and Barton Bank merged on Monday.', 'Bank of Lindholm', 'Barton Bank'],
    ['The Labour Party lost on Monday. The New Labour Party won.', 'Labour Party', 'New Labour Party'],
    ['Sir Alan Moss died on Monday. The Rev. Peter Moss will lead the service.', 'Alan Moss', 'Peter Moss'],
    ['Leon Sall, son of former President Idris Sall, was held on Monday.', 'Leon Sall', 'Idris Sall'],
    ['William Harlan spoke on Monday. Harlan Motor Company fell. Harlan said it would sell.', 'Harlan', 'William Harlan'],
    ['On Monday a programme at Norvik, called Power Rise, ended. Norvik Developers Conference will be held. Norvik rose.', 'Norvik', 'Power Rise'],
    ['The Norvik Developers Conference began on Monday. On Tuesday Norvik rose.', 'Norvik Developers Conference', 'Norvik'],
    [['The mayor, Clive Barton, spoke on Monday. Later Barton left.', 'The pilot Jane Burton spoke on Monday. Later Burton left.'], 'Barton', 'Burton'],
    ['The White House spoke on Monday. Later the House voted.', 'White House', 'House'],
    ['East Balan was hit on Monday. Balan was spared, Balan officials said.', 'East Balan', 'Balan'],
    ['Troops left the Lower Orlo valley on Monday. Upper Orlo is calm.', 'Lower Orlo', 'Upper Orlo'],
  ])('%s', (text, a, b) => {
    const topic = topicFrom(text);
    expect(named(topic, a)).toBeDefined();
    expect(named(topic, b)).toBeDefined();
    expect(named(topic, a)).not.toBe(named(topic, b));
  });

  it.each([
    ['Perus Ica region shook on Monday. The town of Ica is dry. The Peruvian Ica region is old.', 'Perus Ica', 'Peruvian Ica', 'Ica'],
    ['Talks in Astana Kazakhstan ended on Monday.', 'Astana Kazakhstan', 'Astana Kazakhstan', 'Astana'],
    ['Envoys of Russia Iran and Turkey met on Monday.', 'Russia Iran', 'Iran and Turkey', 'Iran'],
    ['On Monday the EU-UN meeting ended. The Turkish-Greek border is shut. The EU was pleased.', 'EU-UN', 'Turkish-Greek', 'EU'],
  ])('parts names that stand in one run: %s', (text, one, other, part) => {
    const topic = topicOf(text);
    expect(named(topic, one)).toBeUndefined();
    expect(named(topic, other)).toBeUndefined();
    expect(named(topic, part)).toBeDefined();
  });
});

describe('no name', () => {
  it.each([
    ['Gunmen fled on Monday. Rebels stayed.', ['Gunmen', 'Rebels']],
    ['Amid the chaos, people fled on Monday. Powerful winds blew. Unprecedented rain fell.', ['Amid', 'Powerful', 'Unprecedented']],
    ['Chief Operating Officer of the firm fled on Monday.', ['Operating Officer', 'Chief Operating Officer']],
    ['Get the news. Protesters left on Monday.', ['Get', 'Protesters']],
  ])('at the start of a sentence, though two stories have it: %s', (text, words) => {
    const topic = topicOf(text, text);
    for (const word of words) expect(named(topic, word)).toBeUndefined();
  });
});

describe('what a name is', () => {
  it.each([
    ['The White Caps, a rescue group, said on Monday that two died.', 'White Caps', 'organisation'],
    ['The band Paper Lanterns will play in Oslo on Monday.', 'Paper Lanterns', 'organisation'],
    ['Members of the Green Wolves militia left on Monday.', 'Green Wolves', 'organisation'],
    ['Police closed the road on Monday at 54 Baker St. in Oslo.', 'Baker St.', 'place'],
    ['On Monday Jo Bell, who won, wept.', 'Jo Bell', 'person'],
    ['On Monday the mayor, Clive Barton, spoke.', 'Clive Barton', 'person'],
    ['Shares in Norvik fell on Monday.', 'Norvik', 'other'],
    ['United States troops left on Monday.', 'United States', 'place'],
    ['A broker at Harbour Capital Group Charlie Poe spoke on Monday.', 'Charlie Poe', 'person'],
    ['On Monday the A380 flew.', 'A380', 'other'],
    ['On Monday the athlete Kim Tae-jin won.', 'Kim Tae-jin', 'person'],
  ])('%s', (text, form, type) => {
    expect(named(topicOf(text), form)?.type).toBe(type);
  });
});

describe('who someone is said to be', () => {
  const rolesIn = (text: string): string[] =>
    findClaims(topicOf(text))
      .filter((claim): claim is NameClaim => claim.kind === 'name' && claim.name.role !== null)
      .map(({ name }) => `${name.entity.name}: ${name.role}`);

  it.each([
    ['Jane Roe, 54, a baker from Leeds, won on Monday.', 'Jane Roe: a baker from Leeds'],
    ['A spokesman for the ministry, Karim Nadir, said on Monday that ten died.', 'Karim Nadir: spokesman for the ministry'],
    ['The former head of the navy, Admiral Luis Prado, was held on Monday. "No," said the head of the navy, Luis Prado.', 'Luis Prado: head of the navy'],
    ['Jo Bell, who plays Captain Reed in the series, left on Monday.', 'Jo Bell: plays Captain Reed in the series'],
    ['Sam Ortiz, who founded Kettle, resigned on Monday.', 'Sam Ortiz: founded Kettle'],
    ['The war pits President Omar Hadi against rebels on Monday.', 'Omar Hadi: President'],
    ['Chile denies involvement Peruvian President Ana Paz said on Monday.', 'Ana Paz: Peruvian President'],
    ['On Monday former President Ana Paz left.', 'Ana Paz: former President'],
    ['The EUs High Representative Carla Rossi left on Monday. The EU said so.', 'Carla Rossi: EUs High Representative'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toContain(role);
  });
});
