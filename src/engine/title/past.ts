/** What is dated as "when" stands in the past tense: nobody asks when somebody has left. */

const IRREGULAR: Record<string, string> = {
  find: 'found',
  take: 'taken',
  make: 'made',
  hold: 'held',
  win: 'won',
  lose: 'lost',
  buy: 'bought',
  sell: 'sold',
  build: 'built',
  break: 'broken',
  steal: 'stolen',
  give: 'given',
  write: 'written',
  catch: 'caught',
  bring: 'brought',
  send: 'sent',
  set: 'set',
  cut: 'cut',
  hit: 'hit',
  shut: 'shut',
  begin: 'begun',
  leave: 'left',
  lead: 'led',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  read: 'read',
  say: 'said',
  see: 'seen',
  shoot: 'shot',
  spend: 'spent',
  strike: 'struck',
  teach: 'taught',
  tell: 'told',
  throw: 'thrown',
  overthrow: 'overthrown',
  draw: 'drawn',
  drive: 'driven',
  lay: 'laid',
  seek: 'sought',
  feed: 'fed',
  fight: 'fought',
  get: 'got',
  hear: 'heard',
  keep: 'kept',
  know: 'known',
  sink: 'sunk',
  swear: 'sworn',
  wear: 'worn',
};
/** Verbs of which two syllables double their last letter are few. */
const DOUBLING = /^(?:admit|commit|permit|submit|refer|transfer|occur|control|expel|propel|cancel|travel|equip)$/;

/** "capture" → "captured", "find" → "found". */
export function participleOf(lemma: string): string {
  if (IRREGULAR[lemma]) return IRREGULAR[lemma];
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return lemma.replace(/y$/, 'ied');
  const single = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) || DOUBLING.test(lemma);
  return `${lemma}${single ? lemma.at(-1) : ''}ed`;
}

/** "Ann Poe has ordered a review" → "Ann Poe ordered a review"; "had been shut" → "was shut". What has been so since then stays. */
export function simplePast(phrase: string): string {
  return phrase
    .replace(/ (?:has|had) been (?=\p{Ll}+(?:ed|en|wn|t|d)\b)/u, ' was ')
    .replace(/ have been (?=\p{Ll}+(?:ed|en|wn|t|d)\b)/u, ' were ')
    .replace(/ (?:has|have|had) (?:(?:already|now|just|since) )?(?=\p{Ll}+ed\b)/u, ' ');
}
