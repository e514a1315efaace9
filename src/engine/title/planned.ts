/** What is to be done with the counted: "to shut 31 stores", "would close 31 stores", "plans to build 200 homes". */
import type { QuantityClaim, Token, Topic } from '../model.ts';
import { commonest } from './words.ts';

const PARTICIPLES: Record<string, string> = {
  close: 'closed',
  shut: 'closed',
  shutter: 'closed',
  build: 'built',
  buy: 'bought',
  sell: 'sold',
  cut: 'cut',
  hire: 'hired',
  recruit: 'hired',
  create: 'created',
  open: 'opened',
  send: 'sent',
  deploy: 'deployed',
  move: 'moved',
  relocate: 'moved',
  renovate: 'renovated',
  refurbish: 'refurbished',
  remodel: 'remodelled',
  free: 'freed',
  release: 'released',
  recall: 'recalled',
  demolish: 'demolished',
  withdraw: 'withdrawn',
  plant: 'planted',
  train: 'trained',
  order: 'ordered',
  add: 'added',
};
/** "plans to close", "is set to close"; what somebody is allowed or able to do may never be done. */
const PLANNING = new Set('plan expect agree set decide want intend vow pledge propose aim go due promise prepare say announce'.split(' '));
const MODAL = /^(?:will|would|'ll|shall)$/;

/** "to be closed", where most say so of what they count; null where it is done, or nobody plans anything. */
export function plannedFor(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const planned = readings.flatMap((reading) => verbBefore(reading, topic) ?? []);
  const done = commonest(planned);
  const same = planned.filter((verb) => verb === done).length;
  // "is boarding up 31 stores" goes with a plan, "closed 31 stores" does not.
  return done && same * 2 >= readings.length && !readings.some((reading) => isPast(reading, topic)) ? `to be ${done}` : null;
}

const isPast = ({ story, sentence, value }: QuantityClaim, topic: Topic): boolean => {
  const before = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ end }) => end <= value.start);
  return before.at(-1)?.pos === 'VERB' && /(?:ed|sold|built|bought|sent|was|were)$/.test(before.at(-1)!.lower);
};

function verbBefore({ story, sentence, value }: QuantityClaim, topic: Topic): string | null {
  const before: Token[] = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ end }) => end <= value.start);
  const verb = before.at(-1);
  const at = before.slice(0, -1).findLastIndex(({ pos }) => pos !== 'ADV');
  const link = before[at]?.lower ?? '';
  const leading = before.slice(0, Math.max(0, at)).findLast(({ pos }) => pos === 'VERB' || pos === 'ADJ');
  const planned = MODAL.test(link) || (link === 'to' && (!leading || PLANNING.has(leading.lemma)));
  return verb && planned ? (PARTICIPLES[verb.lemma] ?? null) : null;
}
