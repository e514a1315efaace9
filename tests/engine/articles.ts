import fc from 'fast-check';

/** Made-up news: sentences whose names, numbers, days and words vary, so that stories agree, differ and leave out at random. */
const slot = {
  town: fc.constantFrom('Port Ellery', 'Brasken', 'Monte Verro', 'Kalda', 'San Ignacio'),
  person: fc.constantFrom('Ada Berg', 'Tomas Iriarte', 'Minister Lena Koval', 'Colonel Abdul Rahim', 'Mrs Okafor'),
  number: fc.constantFrom('3', '11', 'at least 12', 'two dozen', 'about 340', '1,200', 'more than 40', '12.5 million', 'dozens'),
  people: fc.constantFrom('people', 'workers', 'soldiers', 'children', 'passengers'),
  role: fc.constantFrom('killed', 'injured', 'missing', 'arrested', 'evacuated'),
  day: fc.constantFrom('on Monday', 'on March 4, 2019', 'last week', 'in 2018', 'late on Friday', 'on 5 March', 'the following day', 'earlier this month'),
  length: fc.constantFrom('for 12 days', 'for two weeks', 'for 49 years', 'until 2031', 'since 2009', 'for more than five decades'),
  money: fc.constantFrom('$4.7 billion', '£3.4bn', '€12 million', 'US$43,350', '15 percent'),
  said: fc.constantFrom('said', 'told reporters', 'announced', 'denied', 'wrote in a statement'),
  act: fc.constantFrom('resign', 'attend the talks', 'expect the ruling'),
  speech: fc.constantFrom('We will not leave this town', 'We were very lucky', 'Nobody was warned', 'The talks are going well'),
};

const sentence = fc.oneof(
  fc.record(slot).map((s) => `${s.number} ${s.people} were ${s.role} in ${s.town} ${s.day}, ${s.person} ${s.said}.`),
  fc.record(slot).map((s) => `"${s.speech}," ${s.person} said ${s.day}.`),
  fc.record(slot).map((s) => `The port of ${s.town} has been leased ${s.length} for ${s.money}.`),
  fc.record(slot).map((s) => `${s.person}, the mayor of ${s.town}, did not ${s.act} ${s.day}.`),
  fc.record(slot).map((s) => `The company will buy ${s.number} ships from a yard in ${s.town} ${s.day}.`),
  fc.record(slot).map((s) => `According to ${s.person}, the strike lasted ${s.length} and cost ${s.money} (“${s.speech}”).`),
);

/** One article: a headline and a few paragraphs. */
export const article: fc.Arbitrary<string> = fc
  .tuple(fc.record(slot), fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }))
  .map(([s, paragraphs]) => [`${s.number} ${s.role} in ${s.town}`, ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n'));

/** Articles on the same events, some of them with sentences in common. */
export const articles: fc.Arbitrary<string[]> = fc.array(article, { minLength: 2, maxLength: 4 });

/** Text of any kind whatever, half of it with the marks that rules look for. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '“',
          '”',
          "'",
          '’',
          '(',
          ')',
          '[',
          ']',
          '-',
          '–',
          '$',
          '£',
          '%',
          '.',
          '. ',
          ',',
          '\n',
          '\n\n',
          ' ',
          '\t',
          '\u00a0',
          '\u200b',
          '\ud800',
          '---',
          '#',
          '* ',
        ),
        fc.constantFrom(
          '2015',
          'March',
          '4',
          'Monday',
          '11',
          'ships',
          'killed',
          'said',
          'Berg',
          'the',
          'of',
          'percent',
          'km',
          'years',
          'not',
          'al-Kalda',
          'U.S.',
          'Mr.',
          '1,500',
          '٣',
          'половина',
          '東京',
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);
