import { describe, expect, it } from 'vitest';
import { spanSimilarity } from '../../../src/engine/align/spanSimilarity.ts';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { titleStatement } from '../../../src/engine/title/statement.ts';
import { align, FILLER, topicOf, wordsOf } from './read.ts';

const withFiller = (a: string, b: string) => topicOf(`${FILLER.a} ${a}`, `${FILLER.b} ${b}`);
const judged = (a: string, b: string) => {
  const topic = withFiller(a, b);
  return align(topic).map((alignment) => ({ ...judgeStatement(alignment, topic), title: titleStatement(alignment, topic), words: wordsOf(alignment, topic) }));
};

describe('statements of one fact', () => {
  it.each([
    ['The ministry refrained from deploying troops to the border.', 'The ministry did not deploy soldiers to the border.'],
    ['Financial terms of the merger were not disclosed.', 'No financial terms of the merger were disclosed.'],
    ['Financial terms were not disclosed.', 'Harwick Foods bought the mill for an undisclosed sum.'],
    ['The harbour company agreed to buy the ferry operator.', 'The harbour company signed an agreement to acquire the ferry operator.'],
    ['The chancellor resigned after private talks with union leaders.', 'The chancellor stepped down following secret discussions with union leaders.'],
    ['Rescuers deployed a helicopter and two boats to the flooded valley.', 'Rescue workers dispatched a helicopter and two vessels to the flooded valley.'],
    ['The reactor was built by a French consortium near the lake.', 'A French consortium constructed the reactor beside the lake.'],
  ])('%s / %s', (a, b) => {
    const found = judged(a, b);
    expect(found).toHaveLength(1);
    expect(found[0]!.verdict).toMatch(/agree|compatible/);
  });

  it('agree in the same words, and say so', () => {
    const [found] = judged('The court ordered the mine to close its northern shaft.', 'The court ordered the mine to close its northern shaft, a lawyer said.');
    expect(found).toMatchObject({ verdict: 'agree', explanation: 'A and B say this in the same words.' });
    expect(found!.title).toBe('The court ordered the mine to close its northern shaft');
  });

  it('are compatible where one has it agreed and the other done', () => {
    const found = judged(
      'The airline has agreed to cancel all flights to the island on account of the volcano.',
      'The airline cancelled all flights to the island because of the volcano.',
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(['compatible']);
  });

  it('are compatible where one is only planned', () => {
    const [found] = judged(
      'The airline cancelled all flights to the island on account of the volcano.',
      'The airline plans to cancel all flights to the island because of the volcano.',
    );
    expect(found).toMatchObject({ verdict: 'compatible' });
    expect(found!.explanation).toContain('A gives it as a fact and B as planned or expected.');
  });

  it('leave the attribution out of the reading', () => {
    const [found] = judged(
      'Divers recovered the captain of the sunken trawler, police said.',
      'According to the coastguard, divers recovered the captain of the sunken trawler.',
    );
    expect(found!.words).toEqual(['Divers recovered the captain of the sunken trawler', 'divers recovered the captain of the sunken trawler']);
  });
});

describe('statements of different facts', () => {
  it.each([
    ['other years', 'The volcano destroyed the fishing village in 1951.', 'The volcano destroyed the fishing village in 1987.'],
    ['other weekdays', 'Gunmen attacked the customs post on Monday.', 'Gunmen attacked the customs post on Thursday.'],
    ['other numbers', 'The fire killed 14 factory workers.', 'The fire killed 9 factory workers.'],
    ['agent and patient swapped', 'Arsenal defeated Chelsea in the cup final.', 'Chelsea defeated Arsenal in the cup final.'],
    ['other parties', 'Brazil recalled its ambassador over the spying affair.', 'Norway recalled its ambassador over the spying affair.'],
    ['opposed predicates in other matters', 'The bank raised its main lending rate.', 'The bank cut its staff in the mountain provinces.'],
    ['another predicate', 'The bishop opened the new hospital wing.', 'The bishop criticised the new hospital wing.'],
    ['another object', 'The union supports the pension plan.', 'The union supports the dockers.'],
  ])('%s: %s / %s', (_, a, b) => {
    expect(judged(a, b)).toEqual([]);
  });
});

describe('a contradiction', () => {
  it('is one only where nothing but the denial differs', () => {
    const [found] = judged('The coastguard searched the wreck for explosives.', 'The coastguard did not search the wreck for explosives.');
    expect(found).toMatchObject({ verdict: 'conflict' });
    expect(found!.explanation).toContain('B says that it is not so');
    const [opposite] = judged('The bank raised its main lending rate.', 'The bank cut its main lending rate.');
    expect(opposite).toMatchObject({ verdict: 'conflict' });
    expect(opposite!.explanation).toContain('A and B say opposite things');
    expect(judged('The coastguard searched the wreck of the ferry for survivors.', 'The coastguard did not search the old mine for explosives.')).toEqual([]);
  });
});

describe('clustering', () => {
  it('tells one fact once, however many stories tell it, whatever their order', () => {
    const texts = [
      `${FILLER.a} The governor declared a state of emergency in the flooded province.`,
      `${FILLER.b} A state of emergency was declared in the flooded province by the governor.`,
      `${FILLER.c} The governor announced a state of emergency in the inundated province.`,
    ];
    const topic = topicOf(...texts);
    const [found, ...others] = align(topic);
    expect(others).toEqual([]);
    expect(found!.readings.map(({ story }) => story)).toEqual([0, 1, 2]);
    const turned = topicOf(...texts.toReversed());
    expect(align(turned).map((alignment) => wordsOf(alignment, turned).toSorted())).toEqual([wordsOf(found!, topic).toSorted()]);
  });

  it('takes a clause and the relative clause behind it for one', () => {
    const [found, ...others] = judged(
      'Gunboats struck near the infirmary where nurses treated the dockers.',
      'Gunboats later hit a spot near the infirmary where the dockers were being treated by nurses.',
    );
    expect(others).toEqual([]);
    expect(found!.words).toEqual([
      'Gunboats struck near the infirmary where nurses treated the dockers',
      'Gunboats later hit a spot near the infirmary where the dockers were being treated by nurses',
    ]);
  });

  it('joins no two names that “and” links before a verb', () => {
    const [found] = judged(
      'Ferries from Orsel and Marn waited off the reef for the fog to lift.',
      'Ferries from Orsel and Marn waited off the reef until the fog lifted.',
    );
    expect(found!.words[0]).toMatch(/^Ferries from Orsel and Marn waited/);
  });

  it('a story compared with itself agrees in all its clauses', () => {
    const text = 'The river burst its banks near the mill. Firefighters evacuated the nursing home. The prefect closed every school in the valley.';
    const topic = topicOf(text, text);
    const alignments = align(topic);
    expect(alignments.map((alignment) => wordsOf(alignment, topic)[0])).toEqual(
      expect.arrayContaining([
        'The river burst its banks near the mill',
        'Firefighters evacuated the nursing home',
        'The prefect closed every school in the valley',
      ]),
    );
    expect(alignments.every((alignment) => judgeStatement(alignment, topic).verdict === 'agree')).toBe(true);
  });
});

describe('key evidence', () => {
  it('a list of four or more items is one list, whatever holds it', () => {
    const found = judged(
      'The chamber speaks for firms in forestry, tourism, brewing, weaving and pottery, from the coast to the hills, and has done so for decades.',
      'Its members work in brewing, forestry, pottery, tourism and weaving.',
    );
    expect(found).toHaveLength(1);
    expect(judged('The chamber speaks for firms in forestry and tourism.', 'Visitors like forestry museums, tourism fairs and lakes.')).toEqual([]);
  });

  it('what is agreed or planned is what counts, not that it was signed or announced', () => {
    const found = judged(
      'The ferry line announced a deal to buy the dockyard, which repairs trawlers, from a bank.',
      'The ferry line signed a preliminary agreement to acquire the dockyard.',
    );
    expect(found).toHaveLength(1);
  });

  it('the means stand for themselves, and are as sure as the end', () => {
    const [found, ...others] = judged(
      'The merged orchestra will save money by folding both ticket offices into the opera house.',
      'The two ticket offices, which the council will fold into the opera house, are old.',
    );
    expect(others).toEqual([]);
    expect(found!.words[0]).toBe('folding both ticket offices into the opera house');
    expect(found!.explanation).not.toContain('as a fact');
  });

  it('what is told in passing is kept for where the whole gives way to its number', () => {
    const found = judged(
      'The lease brokered by the bishop and two judges is set to bring the canal 300 barges.',
      'Some 300 barges are set to come to the canal under the contract brokered by two judges and the bishop.',
    );
    expect(found.map(({ words }) => words[0])).toContain('The lease brokered by the bishop and two judges');
  });

  it('a verb with a particle is not quite the verb without', () => {
    const topic = withFiller('The bakery will turn the mill into flats.', 'It may turn out a mill.');
    const [left, right] = topic.stories.map(({ sentences }, story) => ({ story, start: sentences.at(-1)!.start, end: sentences.at(-1)!.end }));
    const pair = spanSimilarity(left!, right!, topic).pairs.find(({ a }) => a.key === 'turn');
    expect(pair?.strength).toBeLessThan(0.8);
  });
});

describe('explanations', () => {
  it('a hedge on another verb of the clause makes nothing a wish', () => {
    const [found] = judged(
      'Settlers trying to drain the marsh have built a wooden dam across the creek.',
      'Settlers have built a wooden dam across the creek near the marsh.',
    );
    expect(found!.explanation).not.toMatch(/wish|fact/);
  });

  it('have two short sentences at most, and quote whole phrases', () => {
    const [found] = judged(
      'The council banned lorries (heavy ones) from the old bridge in the eastern harbour district.',
      'The council prohibited lorries from the old bridge.',
    );
    expect(found!.explanation).toBe('A and B say the same: “banned” in A is “prohibited” in B. Only A adds “in the eastern harbour district”.');
  });

  it('open no addition with an age', () => {
    const [found] = judged(
      'The former harbour master Ann Poe, 61, retired to the lighthouse on the western cape.',
      'The former harbour master Ann Poe retired.',
    );
    expect(found!.explanation).not.toContain('61');
  });
});

describe('titles', () => {
  it.each([
    [
      'a subject and its verb, at most some eight words',
      'The regional court has ordered the owners of the old mine to close its northern shaft by May.',
      'The regional court has ordered the owners',
    ],
    [
      'what a verb phrase without a subject is about',
      'Ice broke up early, allowing the fishing fleet of the northern islands to anchor.',
      'Allowing the fishing fleet of the northern islands to anchor',
    ],
    ['the noun before a relative clause', 'Nobody mourned the lighthouse, which was struck by lightning at dawn.', 'The lighthouse was struck by lightning'],
    ['what something is called', 'It dismissed the lake reports as tavern gossip.', 'Dismissing the lake reports as tavern gossip'],
    ['money with its sign', 'The board said that $40 million of the brewery price will be paid in railway shares.', '$40 million of the brewery price will be'],
  ])('%s', (_, text, expected) => {
    const topic = withFiller(text, text);
    const titles = align(topic).map((alignment) => titleStatement(alignment, topic));
    expect(titles.join(' | ')).toContain(expected);
  });

  it('do not set a cut subject beside a verb of another number', () => {
    const topic = withFiller(
      'The size of the new ferries of the island line are a worry to pilots.',
      'The size of the new ferries of the island line are a worry to pilots.',
    );
    expect(align(topic).map((alignment) => titleStatement(alignment, topic))).not.toContain('The size are a worry to pilots');
  });
});
