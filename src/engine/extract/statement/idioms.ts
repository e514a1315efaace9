/** Verbs with a noun or adverb that say what one verb says: "set alight" is "burn". The words between may name whom it is done to. */
import type { Token } from '../../model.ts';

/** The plain verb, then the idioms: the verb, and the words that follow it, apart by a few at most. */
const IDIOMS: Readonly<Record<string, string>> = {
  burn: 'set alight|ablaze|aflame; set on fire; set fire to; put to torch; go up flame; go up smoke; burn to ground; reduce to ash; burst into flame; catch fire',
  renovate: 'give makeover|facelift|refurbishment|revamp; do up',
  kill: 'shoot dead; beat to death; stab to death; put to death; take life; claim life; hack to death; gun down; mow down',
  die: 'lose life; pass away; breathe last; meet death',
  hide: 'lock themselves; barricade themselves; take refuge|shelter|cover; go into hiding',
  criticize: 'come under fire; hit out at; lash out at; take aim at; take to task',
  resign: 'step down; stand down; step aside; hand in notice; throw in towel',
  begin: 'get under way|underway; kick off; get off ground',
  end: 'come to end|close|halt; draw to close; bring to end|close; wind up; put end to',
  stop: 'pull over; bring to halt|standstill|stop; grind to halt; put brake|stop on|to',
  stationary: 'at standstill',
  suspend: 'put on hold; place on leave; put on leave; put on ice; be on hold',
  cancel: 'call off; pull plug; do away with',
  postpone: 'put off; put back; push back; kick into grass',
  reject: 'turn down; rule out; throw out; knock back',
  search: 'look for; comb for',
  monitor: 'keep watch; keep eye on; keep tabs on',
  investigate: 'look into; open inquiry|enquiry|investigation|probe; launch inquiry|enquiry|investigation|probe',
  surrender: 'give himself|herself|themselves up; turn himself|herself|themselves in; lay down arm',
  flee: 'make getaway; take flight; take to heel; make off; run away',
  return: 'come back; go back',
  decide: 'make decision; make mind up; take decision',
  apologize: 'say sorry; make apology',
  honor: 'pay tribute; pay respect; pay homage',
  remove: 'take away; strip of',
  announce: 'make public; break news',
  endanger: 'put at risk; put in danger; put in jeopardy; put in peril',
  influence: 'have bearing on; have effect on',
  win: 'come out on top; take gold; claim victory',
  lose: 'come off worst; go down to',
  plan: 'have in mind; have plan; draw up plan',
  survive: 'come through; live through; pull through',
  control: 'take charge of; be in charge of; bring under control',
  visit: 'pay visit; pay call',
  escape: 'make escape; break out; get away; break free',
  climb: 'shin up; scramble up; make way up',
  rob: 'hold up; stick up',
  agree: 'come to terms; reach agreement|deal; strike deal|bargain; shake hand',
  divorce: 'file for divorce',
  fail: 'fall through; come to nothing; go by board',
  fight: 'put up resistance|fight; offer resistance',
};

interface Idiom {
  means: string;
  words: readonly (readonly string[])[];
}

const BY_VERB: ReadonlyMap<string, readonly Idiom[]> = (() => {
  const map = new Map<string, Idiom[]>();
  for (const [means, texts] of Object.entries(IDIOMS))
    for (const text of texts.split(';')) {
      const [verb = '', ...words] = text.trim().split(' ');
      map.set(verb, [...(map.get(verb) ?? []), { means, words: words.map((word) => word.split('|')) }]);
    }
  return map;
})();

/** Words between the verb and the first of the others: "set a branch library alight". */
const FARTHEST = 5;

/** The plain verb that the verb at `at` stands for with what follows, and where the other words of the idiom are; null for any other. */
export function idiomAt(tokens: readonly Token[], at: number): { means: string; rest: readonly number[] } | null {
  for (const { means, words } of BY_VERB.get(tokens[at]!.lemma) ?? []) {
    const rest: number[] = [];
    let from = at + 1;
    for (const word of words) {
      const reach = rest.length ? from + 2 : from + FARTHEST;
      const found = tokens.findIndex((token, i) => i >= from && i < reach && (word.includes(token.lemma) || word.includes(token.lower)));
      if (found < 0 || tokens.slice(at + 1, found).some(({ text }) => /^[,;:."]$/.test(text))) break;
      rest.push(found);
      from = found + 1;
    }
    if (rest.length === words.length) return { means, rest };
  }
  return null;
}
