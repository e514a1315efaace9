import { expect, it } from 'vitest';
import { shortId, unusedId } from '../../src/links/shortId.ts';

it.each([
  ['Length of the lease', 'length-lease'],
  ['When the ship sailed', 'when-ship-sailed'],
  ['Größe der Flotte', 'grosse-der-flotte'],
  ['Łódź', 'lodz'],
  ['The', 'the'],
  ['Антон Чехов', 'anton-chekhov'],
  ['!!!', 'x'],
  ['A statement that goes on and on about the harbour of Lennport', 'statement-goes-about-harbour-lennport'],
  [`One${'z'.repeat(60)}`, `one${'z'.repeat(37)}`],
])('%s → %s', (title, id) => expect(shortId(title)).toBe(id));

it('takes the first number that is free', () => {
  const taken = new Set(['death-toll', 'death-toll-2']);
  expect(unusedId('death-toll', (id) => taken.has(id))).toBe('death-toll-3');
  expect(unusedId('price', (id) => taken.has(id))).toBe('price');
});
