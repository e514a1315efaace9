import type { Lexeme } from './lexemes.ts';

/**
 * What befell the counted, where several words say it: "lost their jobs", "set fire to". Behind the counted (`behind`) and
 * before them (`before`), as regular expressions over lower-case words with one space between. Written from dictionaries
 * of idioms and the headlines of business and crime pages.
 */
interface Said {
  role: string;
  behind: RegExp;
  before?: RegExp;
}

const GETS = '(?:gets?|got|given|getting|handed|facing|faces?|faced|receives?|received|served)';
const PREDICATES: readonly Said[] = [
  {
    role: 'laid_off',
    behind: new RegExp(
      `\\b(?:(?:fac(?:e|es|ed|ing) )?los(?:e|es|t|ing) (?:their|his|her) (?:jobs?|posts?|livelihoods?)|laid off|let go|out of (?:work|a job)|out (?:of )?the door|shown the door|${GETS} (?:the|their) (?:sack|boot|axe|ax|chop|push|cards|marching orders|notice)(?! camp)|${GETS} (?:pink slips|redundancy notices|notice))\\b`,
    ),
    before:
      /\b(?:(?:sw[iu]ng|swings|swinging|swung|wield(?:s|ed|ing)?|(?:bring|brings|bringing|brought) down|t(?:ake|akes|ook|aking)) (?:the|an|its|his|her) (?:axe|ax|knife) (?:on|to)|pink slips to|(?:get|gets|got|getting) rid of|part(?:s|ed|ing)? (?:ways|company) with|show(?:s|ed|ing)? the door to)$/,
  },
  {
    role: 'detained',
    behind:
      /\b(?:(?:taken|brought) in(?: for| on|$)|(?:taken )?in(?:to)? custody|rounded up|picked up (?:by|for|on|over)|hauled (?:in|off)|held (?:in custody|for questioning|on suspicion|without bail)|put behind bars)/,
    before: /\b(?:round(?:s|ed|ing)? up|haul(?:s|ed|ing)? in)$/,
  },
  {
    role: 'injured',
    behind:
      /\b(?:(?:sustain|suffer)(?:ed|s|ing)?|received|(?:being )?treated for|nursing) (?:[a-z-]+ ){0,3}(?:injur(?:y|ies)|burns?|wounds?|fractures?|bruis(?:es|ing)|cuts|grazes|concussion|smoke inhalation|broken)\b/,
  },
  {
    role: 'rescued',
    behind:
      /\b(?:(?:brought|led|taken|carried|escorted|guided|winched|lifted|plucked) to safety|(?:plucked|winched|airlifted|hauled|lifted|dragged|dug) (?:alive )?(?:from|out of|off|out alive|free)\b|cut (?:free|from)\b|(?:brought|got|found|taken) (?:out |up )?alive)\b/,
  },
  { role: 'displaced', behind: /\b(?:forced|driven|ordered) (?:from|out of) their (?:homes|houses|villages)\b/ },
  {
    role: 'destroyed',
    behind: /\b(?:set (?:on fire|alight|ablaze)|(?:burned|burnt)(?: out| down| to)?\b|(?:went|go|gone) up in flames|reduced to (?:rubble|ashes|cinders))/,
    before: /\b(?:set(?:s|ting)? (?:fire|light) to|set(?:s|ting)? (?:ablaze|alight)|burn(?:ed|t|s|ing)?(?: down)?)$/,
  },
];

const ENDS =
  /^(?:[;.:(),\u2014\u2013]|but|or|after|when|while|because|since|until|although|though|who|which|not|never|n't|nobody|without|none|if|unless|could|might)$/;
const REACH = 11;
/** "At the depot", "and a library", "will all be": what may stand between the counted and what befell them. */
const BETWEEN = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'AUX', 'PART', 'NUM', 'SYM', 'CCONJ']);

const textOf = (words: readonly Lexeme[]): string => words.map(({ lower }) => lower).join(' ');

/** The role that a predicate of several words behind position `from` gives to what stands there; no verb stands between, nor a mark. */
export function predicateBehind(words: readonly Lexeme[], from: number, until: number): string | null {
  const near = words.slice(from, Math.min(until, from + REACH));
  const end = near.findIndex(
    ({ lower, digits, pos }, i) => digits || ENDS.test(lower) || (pos === 'CCONJ' && !/^(?:DET|NOUN|ADJ)$/.test(near[i + 1]?.pos ?? '')),
  );
  const said = end < 0 ? near : near.slice(0, end);
  for (let i = 0; i < said.length; i++) {
    const text = textOf(said.slice(i));
    const found = PREDICATES.find(({ behind }) => text.search(behind) === 0);
    if (found) return found.role;
    if (!BETWEEN.has(said[i]!.pos)) return null;
  }
  return null;
}

/** "Up" and "to" hedge together: "rounded up some", "pink slips to about". */
const isHedge = (words: readonly Lexeme[], at: number): boolean =>
  HEDGES.has(words[at]!.lower) || (words[at]!.lower === 'to' && words[at - 1]?.lower === 'up') || (words[at]!.lower === 'up' && words[at + 1]?.lower === 'to');

const HEDGES = new Set('at least about around some nearly almost more than over as many another all the its their an estimated further'.split(' '));

/** The role that the words right before a number give to what it counts: "swung the axe on 300". */
export function predicateBefore(words: readonly Lexeme[], from: number): string | null {
  let at = from;
  while (at > 0 && isHedge(words, at - 1)) at--;
  const text = textOf(words.slice(Math.max(0, at - 7), at));
  return PREDICATES.find(({ before }) => before?.test(text))?.role ?? null;
}

const CUTTING =
  /^(?:cut|cuts|cutting|eliminat(?:e|es|ed|ing)|shed|sheds|shedding|slash(?:es|ed|ing)?|ax(?:e|es|ed|ing)|los(?:e|es|ing)|lost|scrap(?:s|ped|ping)?|wip(?:e|es|ed|ing)|abolish(?:es|ed|ing)?|chop(?:s|ped|ping)?|remov(?:e|es|ed|ing)|cull(?:s|ed|ing)?)$/;
const GONE = /^(?:go|goes|going|gone|went|disappear(?:s|ed)?|vanish(?:es|ed)?|cut|lost|axed|eliminated|shed|scrapped|slashed|culled|abolished)$/;

/** "With the loss of up to 1,350 jobs", "will cost about 300 jobs". */
const LOST =
  /\b(?:(?:loss|cutting|axing|shedding|elimination|removal|scrapping|culling|disappearance) of|cost|costs|costing)(?: (?:at|least|most|up|to|about|around|some|nearly|almost|more|than|over|as|many|another|all|the|its|an|estimated|further))*$/;
const ELSEWHERE = /^(?:to|up|down|on|ahead|forward|towards|abroad|overseas|back|unfilled|begging|live)$/;

/** "Will cut 1,500 jobs": a verb of cutting right before a number of posts, hedges between; or "1,500 jobs will go". */
export function cutsPosts(words: readonly Lexeme[], from: number, to: number): boolean {
  // "will shed 12 percent of its staff, or 2,300 jobs": the same once more.
  const reach = words[from - 1]?.lower === 'or' ? 14 : 5;
  const before = words.slice(Math.max(0, from - reach), from).findLast(({ pos, lower }) => pos === 'VERB' || CUTTING.test(lower));
  if (before?.lower.match(CUTTING)) return true;
  if (LOST.test(textOf(words.slice(Math.max(0, from - 8), from)))) return true;
  const near = words.slice(to, to + 6);
  const verb = near.findIndex(({ pos, lower }) => pos !== 'AUX' && pos !== 'ADV' && !/^(?:to|be|all|have|are)$/.test(lower));
  // "300 jobs will go to Norham", "a tax on 300 jobs will go up".
  return GONE.test(near[verb]?.lower ?? '') && !ELSEWHERE.test(near[verb + 1]?.lower ?? '');
}

const STAFF = new Set(['headcount', 'workforce', 'payroll', 'staff', 'staffing']);
const FALLING =
  /^(?:falls?|fell|fallen|falling|drops?|dropped|dropping|shrinks?|shrank|shrunk|shrinking|cut|cuts|cutting|reduced?|reduces|reducing|slashed|slashes|slash|trimmed|trims|trim|declined?|declines|lowered|pared|down)$/;

/** "Headcount falls by 300", "will cut its workforce by about 300": the staff of whom so many go. */
export function isHeadcountCut(words: readonly Lexeme[], boundFrom: number): boolean {
  let by = boundFrom - 1;
  while (by > 0 && isHedge(words, by)) by--;
  if (words[by]?.lower !== 'by') return false;
  const near = words.slice(Math.max(0, by - 8), by);
  const mark = near.findLastIndex(({ pos }) => pos === 'PUNCT');
  const clause = near.slice(mark + 1);
  return clause.some(({ lower }) => STAFF.has(lower)) && clause.some(({ lower }) => FALLING.test(lower));
}
