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
