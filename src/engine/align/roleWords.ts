import type { Entity, NameClaim, Token, Topic } from '../model.ts';
import { headAt, inHead } from './roleHeads.ts';

/** A role taken apart: what someone is, and where. */
export interface RoleWords {
  /** Head nouns with the words that make another rank of them, synonyms made one: "senior vice president", "chief executive officer". */
  heads: Set<string>;
  /** Organisations and places named in it. */
  bodies: Set<Entity>;
  /** Other content words: "harbour", "district". */
  rest: Set<string>;
  former: boolean;
}

/** Words that tell no role apart: function words, what holds of any role, and what is said of its holder ("the third female director"). */
const SKIPPED = new Set(
  `the a an of for and in at from its their his her our 's new newly with on by former ex then company longtime
  as down stepped steps resigned resigns quit quits sacked fired dismissed removed year-old
  who has have had been is was ran run since gave name said spoke speaks speaking
  female male woman only youngest oldest long-serving longest-serving third fourth fifth sixth seventh eighth ninth tenth`.split(/\s+/),
);

const parsed = new WeakMap<NameClaim, RoleWords>();

/** The parts of a claim's role; empty where it gives none. */
export function roleWords(claim: NameClaim, topic: Topic): RoleWords {
  const known = parsed.get(claim);
  if (known) return known;
  const role: RoleWords = { heads: new Set(), bodies: new Set(), rest: new Set(), former: false };
  if (claim.name.role !== null) read(claim, topic, role);
  parsed.set(claim, role);
  return role;
}

function read(claim: NameClaim, topic: Topic, role: RoleWords): void {
  const story = topic.stories[claim.story]!;
  const { start, end } = rolePlace(claim, story.text);
  const mentions = topic.entities.mentions(claim.story, start, end).filter((mention) => mention.start >= start - 1 && mention.end <= end + 1);
  for (const { entity } of mentions) if (entity !== claim.name.entity && entity.type !== 'person') role.bodies.add(entity);
  const tokens = story.sentences[claim.sentence]!.tokens.filter(
    (token) => token.start >= start && token.end <= end && !mentions.some((mention) => mention.start < token.end && token.start < mention.end),
  );
  role.former = tokens.some((token, i) => isPast(token) && !ofAnother(tokens, i));
  for (let i = 0; i < tokens.length; i++) {
    const head = ofAnother(tokens, i) ? null : headAt(tokens, i);
    if (head) role.heads.add(head);
    else if (!inHead(tokens, i) && !SKIPPED.has(tokens[i]!.lower) && /[\p{L}\p{N}]/u.test(tokens[i]!.text)) role.rest.add(tokens[i]!.lemma);
  }
}

const isPast = ({ lower }: Token): boolean =>
  /^(?:former|formerly|ex|then|outgoing|late|ousted|deposed|toppled|overthrown|exiled|retired|resigned|stepped|quit|sacked|fired|dismissed|removed|axed|disgraced)$/.test(
    lower,
  ) || lower.startsWith('ex-');

const KIN =
  /^(?:wife|husband|spouse|widow|widower|partner|girlfriend|boyfriend|fianc\u00E9e?|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|friend|heir|heiress)$/;

/** "The ex-mayor's wife", "the son of a former judge": what the kin of someone were says nothing of the person. */
function ofAnother(tokens: readonly Token[], at: number): boolean {
  const kin = tokens.findIndex(({ lower }) => KIN.test(lower));
  if (kin < 0) return false;
  const owner = tokens.findIndex(({ lower }) => lower === "'s");
  return kin < at ? tokens.slice(kin, at).some(({ lower }) => lower === 'of' || lower === 'to') : owner > at && owner < kin;
}

/** Where the role stands within the claim; the whole claim where line breaks hide it. */
function rolePlace(claim: NameClaim, text: string): { start: number; end: number } {
  const at = text.indexOf(claim.name.role!, claim.start);
  return at >= 0 && at + claim.name.role!.length <= claim.end ? { start: at, end: at + claim.name.role!.length } : claim;
}
