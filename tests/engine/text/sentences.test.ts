import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceSpans } from '../../../src/engine/text/sentences.ts';

const sentences = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['after a title', 'Mr. Bell met Dr. Ames on Nov. 3. They talked.', ['Mr. Bell met Dr. Ames on Nov. 3.', 'They talked.']],
    ['after initials', 'J. R. Hart spoke. So did A. Poe.', ['J. R. Hart spoke.', 'So did A. Poe.']],
    ['within a quotation with its speech verb', '"Is it over?" she asked. Nobody knew.', ['"Is it over?" she asked.', 'Nobody knew.']],
    ['where a scraper lost the space', 'The bridge closed on the harbour.The mayor was away.', ['The bridge closed on the harbour.', 'The mayor was away.']],
    ['U.S. in the middle', 'The U.S. Navy sailed. It came back.', ['The U.S. Navy sailed.', 'It came back.']],
    ['U.S. at the end', 'She moved to the U.S. The family stayed.', ['She moved to the U.S.', 'The family stayed.']],
    ['company endings', 'Acme Inc. shares rose. Then they fell.', ['Acme Inc. shares rose.', 'Then they fell.']],
    ['decimals', 'It cost 4.5 million. It was sold.', ['It cost 4.5 million.', 'It was sold.']],
    ['what goes by a letter', 'They left Cell Block C. Warden Ann Poe said so.', ['They left Cell Block C.', 'Warden Ann Poe said so.']],
    ['a letter before an article', 'It is called Body P. The results are due.', ['It is called Body P.', 'The results are due.']],
    ['initials before a name', 'George W. Hart and Y. A. Poe met.', ['George W. Hart and Y. A. Poe met.']],
    ['months at the end', 'It ended in Aug. The next began in Sept. 2.', ['It ended in Aug.', 'The next began in Sept. 2.']],
    ['states at the end', 'She lives in Elm, Ariz. The house is old.', ['She lives in Elm, Ariz.', 'The house is old.']],
    ['states in the middle', 'She left Elm, Ariz. Police said so.', ['She left Elm, Ariz. Police said so.']],
    ['words that are short for something elsewhere', 'He sat. Police came in the sun. Nobody saw.', ['He sat.', 'Police came in the sun.', 'Nobody saw.']],
    ['a plain no', 'The answer was no. Police came to mine No. 3.', ['The answer was no.', 'Police came to mine No. 3.']],
    ['line breaks', 'One thing\nhappened. Another did.', ['One thing\nhappened.', 'Another did.']],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected));

  test('cover every character that is not space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spans = sentenceSpans(text);
        let cursor = 0;
        for (const { start, end } of spans) {
          expect(text.slice(cursor, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          cursor = end;
        }
        expect(text.slice(cursor).trim()).toBe('');
      }),
    );
  });
});
