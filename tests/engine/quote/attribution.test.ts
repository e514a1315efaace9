import { describe, expect, test } from 'vitest';
import { sayerOf, spoken } from './stories.ts';

describe('who says a quotation', () => {
  test.each([
    ['"The dam is safe," said Ann Poe, an engineer at the works.', 'Ann Poe'],
    ['"The dam is safe," Ann Poe, an engineer at the works, said on Monday.', 'Ann Poe'],
    ['Ann Poe, an engineer at the works, said: "The dam is safe."', 'Ann Poe'],
    ['"The dam is safe," chief engineer Ann Poe told Reuters.', 'chief engineer Ann Poe = Ann Poe / Reuters'],
    ['"Is the dam safe?" asked Ann Poe.', 'Ann Poe'],
    ['"Is the dam safe?" Ann Poe asked.', 'Ann Poe'],
    ['The Daily Post quoted Deputy Governor Ann Poe as saying that "the dam is quite safe".', 'Deputy Governor Ann Poe = Ann Poe / Daily Post'],
    ['Ann Poe was quoted by Reuters as saying "the dam is quite safe".', 'Ann Poe / Reuters'],
    ['According to Ann Poe, the dam is "safe for a hundred years".', 'Ann Poe'],
    ['In an interview with the Daily Post, Ann Poe said the dam was "safe for years".', 'Ann Poe / Daily Post'],
    ['Ann Poe described the dam as "safe for years" on Monday.', 'Ann Poe'],
    ['The board met on Monday. "The dam is safe for years," the board said in a statement.', 'the board'],
    ['As Ann Poe put it, "the town is on its knees".', 'Ann Poe'],
    ["'It was terrible,' Ann Poe told the Daily Post.", 'Ann Poe / Daily Post'],
    ['Speaking after the game, manager Ann Poe said: "We never gave up."', 'manager Ann Poe = Ann Poe'],
    ['The chief executive, Ann Poe, told investors that demand was "the best in years".', 'Ann Poe'],
    ['Ann Poe accused the mayor of "selling the town for nothing".', 'Ann Poe'],
    ['State news agency NNA quoted the general as saying: "There will be no talks."', 'the general / State news agency NNA'],
    ['"There will be no talks," Ann Poe was quoted as saying by the NNA news agency.', 'Ann Poe / NNA news agency'],
    ['The plan was described by Ann Poe as "a step in the dark".', 'Ann Poe'],
    ['Ann Poe: "There will be no talks."', 'Ann Poe'],
    ['Reuters reported, citing unnamed officials, that the dam was "safe for years".', 'unnamed officials / Reuters'],
    ['"The dam is safe," the works\' chief engineer Ann Poe, 61, was quoted as saying.', "the works' chief engineer Ann Poe = Ann Poe"],
    ['Mill manager Ann Poe 47 vowed: "We will stay here until dawn."', 'Mill manager Ann Poe = Ann Poe'],
    ['"The dam is safe," said one retired lockman 71.', 'one retired lockman'],
    ['"We gave the dam away," fumed Ann Poe, 61, a member since 1982.', 'Ann Poe'],
    ['"It was late every day," a crew member griped.', 'a crew member'],
    ['"The dam is safe," crowed Norland Water president Ann Poe, who laughed at the board.', 'Norland Water president Ann Poe = Ann Poe'],
    ['In a statement Monday, the singer\'s publicist, Ann Poe, said the dam was "safe for years".', 'Ann Poe'],
    ['Ann Poe, who is up for election in May, sounded less sure on Monday: "It may rain for all I know."', 'Ann Poe'],
    ['Skipper Ann Poe was heard shouting: "They are on the deck."', 'Skipper Ann Poe = Ann Poe'],
    ['Ann Poe has undertaken that the board "will not leave this valley".', 'Ann Poe'],
    ['Governor Ann Poe who sat up all night with families in a church hall said "this is the worst of days".', 'Governor Ann Poe = Ann Poe'],
    ['A man who gave his name as Bo Rask told Reuters that "the dam will burst soon".', 'A man / Reuters'],
    ['Chief executive Ann Poe, who came from Norland, assured employees that the dam was "safe for years".', 'Chief executive Ann Poe = Ann Poe'],
    ['Ivan Poe head of the Norland Harbour Board said the dam was "safe for years".', 'Ivan Poe'],
  ])('%s', (text, expected) => {
    expect(spoken(text).map((line) => line.split(' — ')[1])).toEqual([expected]);
  });

  test('a second quotation in a row is the same speaker’s', () => {
    expect(spoken('"The dam is safe," said Ann Poe.\n\n"The road is not open yet."').map((line) => line.split(' — ')[1])).toEqual(['Ann Poe', 'Ann Poe']);
  });

  test('nobody where the story does not say', () => {
    expect(spoken('The flood came at noon. Children ran to the hill. "The dam is safe and the town is dry."')).toEqual([
      'The dam is safe and the town is dry. — nobody',
    ]);
  });
});

describe('a colon without a verb of saying', () => {
  const by = (text: string) => spoken(text).map((line) => line.split(' — ')[1]);

  test.each([
    ['what someone comes by', 'Ann Poe got a message on Monday: "You will leave this town at once."'],
    ['what someone holds up', 'Ann Poe held a sign: "This dam is not for sale."'],
    ['a thing', 'It was the last straw: "This dam is not for sale at all."'],
  ])('%s', (_, text) => {
    expect(by(text)).toEqual(['nobody']);
  });
});

describe('words that stand for a name', () => {
  const last = (text: string) => spoken(text).at(-1)?.split(' — ')[1];

  test.each([
    ['a pronoun', 'Ann Poe said the dam was old. "It is safe for now," she added.', 'she = Ann Poe'],
    ['a surname', 'Ann Poe, an engineer, said the dam was old. "It is safe for now," Poe said.', 'Poe = Ann Poe'],
    ['a title and a surname', 'Ann Poe, an engineer, said the dam was old. "It is safe for now," Ms. Poe said.', 'Ms. Poe = Ann Poe'],
    ['a description', 'Ann Poe, a doctor at the clinic, said forty had come. "We are all tired now," said the doctor.', 'the doctor = Ann Poe'],
    [
      'a role of the kind',
      'Deputy Foreign Minister Ann Poe spoke on Monday. Ann Poe said talks went on. "We are patient people," the diplomat said.',
      'the diplomat = Ann Poe',
    ],
    ['an age', 'Ann Poe was arrested on Monday. "I did nothing wrong at all," the 45-year-old told the court.', 'the 45-year-old = Ann Poe'],
    ['a body', 'The Norland Fishery Ministry said boats were lost. "The search goes on," the ministry said.', 'the ministry = Norland Fishery Ministry'],
    ['a pronoun that speaks to a man', 'Robin Voss wept in court on Monday. "You broke your word again," she told him.', 'she'],
    ['a pronoun beside a woman', 'Actress Ann Poe said the dam was old. "You broke your word again," she told him.', 'she = Ann Poe'],
    ['a pronoun that speaks to his mother', 'Robin Voss wept in court on Monday. "I broke my word again," he told her mother.', 'he = Robin Voss'],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test('a pronoun stays open where nobody fits', () => {
    expect(last('Mrs Ann Poe said the dam was old. "It is safe for now," he added.')).toBe('he');
  });

  test('a new speaker is not taken for one met before', () => {
    expect(last('Ann Poe, a doctor, said forty had come. "We are all tired now," said a doctor at another clinic.')).not.toContain('Ann Poe');
  });
});

describe('claims outside quotation marks', () => {
  test.each([
    ['Officials said that 12 boats were lost in the storm.', '12 boats', 'Officials'],
    ['Some 12 boats were lost in the storm, the harbour office said.', '12 boats', 'the harbour office'],
    ['The boats, Ann Poe said, were lost with 12 hands.', '12 hands', 'Ann Poe'],
    ['At least 12 boats were lost, according to the Norland Observatory.', '12 boats', 'the Norland Observatory'],
    ['Ann Poe said the storm was over, adding that 12 boats were lost.', '12 boats', 'Ann Poe'],
    ['Ann Poe told the Daily Post that Bo Rask had said 12 boats were lost.', '12 boats', 'Bo Rask'],
    ['Reuters reported that 12 boats were lost.', '12 boats', 'nobody / Reuters'],
  ])('%s', (text, words, expected) => {
    expect(sayerOf(text, words)).toBe(expected);
  });

  test.each([
    ['Some 12 boats were lost in the storm on Monday.', '12 boats'],
    ['Ann Poe declined to say whether 12 boats were lost.', '12 boats'],
    ['Ann Poe said the fleet was safe, but the storm took 12 boats on Monday.', '12 boats'],
    ['The town added 12 boats to its fleet.', '12 boats'],
  ])('the story itself: %s', (text, words) => {
    expect(sayerOf(text, words)).toBeNull();
  });
});
