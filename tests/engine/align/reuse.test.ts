import { describe, expect, it } from 'vitest';
import { reuseOf } from '../../../src/engine/align/reuse.ts';
import { ONE_VOICE } from '../../../src/schemas/vocabulary.ts';
import { topicOf } from '../topic.ts';

const tram =
  'Two people were taken to hospital on Tuesday after a tram collided with a delivery van in Oldmarket, police said. The crash happened at about 8.20am at the junction of Mill Street and Tanner Row. The driver of the van, a man in his fifties, suffered a broken leg. A passenger on the tram was treated for cuts to the head. Services on the line were suspended until noon.';
const tramElsewhere =
  "A tram ran into a delivery van in Oldmarket on Tuesday morning, leaving two people in hospital. Firefighters cut the van's driver, 54, from the wreck; his leg was broken. A woman on board the tram had cuts to her head. Police said the crash, at the corner of Mill Street and Tanner Row, happened shortly after 8.15am. Trams were not running on the line until midday.";
const deal =
  "Ministers of the two countries agreed on a fishing deal on Wednesday after talks that lasted 11 hours. The deal sets a quota of 4,000 tonnes of herring. It runs for five years. The minister of fisheries, Dora Hahn, called it fair. Fishermen's groups said that the quota was too low.";
const dealElsewhere =
  'After 11 hours of talks ministers reached a deal on fishing on Wednesday. Under the deal boats may take 4,000 tonnes of herring a year for the next five years. Dora Hahn, the minister, said: "It is a fair deal." Fishermen were angry. "We cannot live on that quota," said Jan Bose, who owns two boats in Pell.';

const share = (a: string, b: string): number => reuseOf(topicOf(a, b))[0]!.share;

describe('short reports of one event', () => {
  it('are voices of their own where only the facts are the same', () => {
    expect(share(tram, tramElsewhere)).toBeLessThan(ONE_VOICE);
    expect(share(deal, dealElsewhere)).toBeLessThan(ONE_VOICE);
  });

  it('are one voice where one takes over the words of the other', () => {
    const edited = tram.replace(', police said', '').replace('The crash happened at about', 'The accident happened about').replace('suspended', 'halted');
    expect(share(tram, edited)).toBeGreaterThan(0.9);
  });

  it('are one voice where one is cut from the other', () => {
    const cut = tram.split(/(?<=\.) (?=[A-Z])/).filter((_, i) => i % 2 === 0);
    expect(share(tram, cut.join(' '))).toBeGreaterThan(0.9);
  });

  it('share the more, the more words in a row are the same', () => {
    const half = `${deal.split('. ').slice(0, 3).join('. ')}. ${dealElsewhere.split('. ').slice(2).join('. ')}`;
    expect(share(deal, half)).toBeGreaterThan(share(deal, dealElsewhere));
    expect(share(deal, half)).toBeLessThan(share(deal, deal));
  });
});
