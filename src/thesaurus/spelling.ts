/**
 * British spellings as American ones, so that both make one key: colour / color, organise / organize, defence / defense.
 * Applied to every word, whatever it is: the key is only compared, never shown, and no two unrelated words are known to meet in it.
 */
const ENDINGS: readonly [RegExp, string][] = [
  [/([a-z]{2})our(s|ed|ing|ite|ites|able|ful|less|ly|ers?|ism|hoods?|ies|y)?$/, '$1or$2'],
  [/([a-z]{3})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/([a-z]{2})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/([bcdt])re(s?)$/, '$1er$2'],
  [/([a-z]{2})ence$/, '$1ense'],
  [/([a-z]{2})ogue(s?)$/, '$1og$2'],
  [/([a-z]{2}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/amme(s?)$/, 'am$1'],
];
const WHOLE: Record<string, string> = {
  grey: 'gray',
  tyre: 'tire',
  tyres: 'tires',
  plough: 'plow',
  cheque: 'check',
  cheques: 'checks',
  kerb: 'curb',
  aluminium: 'aluminum',
  jewellery: 'jewelry',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  ageing: 'aging',
  judgement: 'judgment',
  acknowledgement: 'acknowledgment',
  aeroplane: 'airplane',
  licence: 'license',
  practise: 'practice',
  ageism: 'agism',
  storey: 'story',
  storeys: 'stories',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  moustache: 'mustache',
  pyjamas: 'pajamas',
  sulphur: 'sulfur',
  mould: 'mold',
  smoulder: 'smolder',
  fulfil: 'fulfill',
  enrol: 'enroll',
  instal: 'install',
  skilful: 'skillful',
  wilful: 'willful',
  instalment: 'installment',
  enrolment: 'enrollment',
  per_cent: 'percent',
  towards: 'toward',
  afterwards: 'afterward',
};
const LIGATURES: readonly [RegExp, string][] = [
  [/^(p)ae(d)/, '$1e$2'],
  [/(h)ae(m)/, '$1e$2'],
  [/(an)ae(s)/, '$1e$2'],
  [/(orthop)ae(d)/, '$1e$2'],
  [/(di)arrhoea/, '$1arrhea'],
  [/^(f)oe(t)/, '$1e$2'],
  [/^oe(s|d)/, 'e$1'],
];

/** The American spelling of a word in lower case, or the word itself. */
export function americanSpelling(word: string): string {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole) return whole;
  let spelt = word;
  for (const [pattern, replacement] of [...LIGATURES, ...ENDINGS]) spelt = spelt.replace(pattern, replacement);
  return spelt;
}
