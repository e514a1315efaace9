import type { Sentence, Token } from '../../model.ts';
import { hasHappened, isOfEvent } from './behind.ts';
import { DEMANDS, GATHERINGS, PUT_OFF } from './directionWords.ts';
import type { DateForm } from './expression.ts';
import { isScheduled } from './scheduled.ts';
import { governs, type Tense, tenseAt } from './tense.ts';

/**
 * On which side of publication a date lies. ahead: after what is told of, which is itself in the past ("was adjourned to May 3");
 * either: nothing says ("first planned for Friday, it was put off"); null where there is no verb.
 */
export type Direction = Tense | 'ahead' | 'either' | null;

/** What stands before a date: the text of its sentence, and its tokens up to it. */
export interface Before {
  text: string;
  sentence: Sentence;
  /** The first token of the date. */
  first: number;
}

/** Characters before a date in which what governs it stands; sentences of a scraper may be of any length. */
const REACH = 300;

export function directionAt(sentence: Sentence, text: string, [start, end]: [number, number], relation: string, form: DateForm['form']): Direction {
  const before = { text: text.slice(Math.max(sentence.start, start - REACH), start), sentence, first: sentence.tokens.findIndex((token) => token.end > start) };
  if (lasting(relation, before.text)) return 'future';
  if (relation === 'since' && SINCE.test(before.text)) return 'past';
  if (before.first < 0) return null;
  const tense = tenseAt(sentence, start, end);
  // "Shut ahead of Saturday's final": told before it or after it.
  if (form === 'weekday' && tense !== 'future' && AHEAD_OF.test(before.text)) return tense === 'past' ? 'either' : 'future';
  if (isPlannedOnce(before.text) || WOULD_HAVE_BEEN.test(before.text)) return 'either';
  if (tense !== 'past' && (hasHappened(before, tense) || isOfEvent(sentence, end))) return 'past';
  if (AFTER_IT.test(before.text) && !sentence.tokens.some(({ lower }) => AHEAD_WORDS.has(lower))) return 'past';
  if (tense !== 'future' && isScheduled(before.text, form)) return 'ahead';
  if (tense === 'present' && form !== 'clock' && /\bfrom\s+$/i.test(before.text)) return 'future';
  if (form === 'calendar' && tense !== 'past' && FROM_THEN.test(before.text) && sentence.tokens.some(({ lower }) => PERMITTED.has(lower))) return 'future';
  if (isPutOff(before.text) || isWished(before) || WANTED.test(before.text)) return 'ahead';
  if ([WANTS, NEXT_UP, NEXT_IS, IS_ON, ONCE_DONE, UP_FOR, AGENDA, STARTING, AWAITING].some((ahead) => ahead.test(before.text))) return 'future';
  if (form !== 'weekday' && isDemanded(before)) return 'ahead';
  return tense === 'future' && isDueInVain(before.text, text.slice(end, sentence.end)) ? 'ahead' : tense;
}

/** "Has kept the markets closed until Friday", "freed until they are sentenced": what still lasts ends in the future, whatever the participle says. */
const lasting = (relation: string, before: string): boolean =>
  relation === 'until' && (HELD_OFF.test(before) || (/\b(?:has|have|is|are|will|remains?)\b/i.test(before) && !/\b(?:was|were|had|did)\b/i.test(before)));

const HELD_OFF = new RegExp(`\\b(?:${PUT_OFF}|barred|banned)\\b[^.;]{0,60}$`, 'i');

/** "Was adjourned to", "have been put back until the". */
const MOVED_TO = new RegExp(`\\b(?:${PUT_OFF})\\b[^.;,]{0,40}\\b(?:to|until|till)\\s+(?:the\\s+)?(?:early|late|mid-?)?\\s*$`, 'i');
/** "Put off until May 3" is dated the third: nothing lasts until then. What is suspended or extended does. */
const SET_ANEW =
  /\b(?:adjourned|postponed|delayed|deferred|rescheduled|put off|put back|pushed back|held over|brought forward)\b[^.;,]{0,40}\b(?:until|till)\s+$/i;
export const isSetAnew = (before: string): boolean => SET_ANEW.test(before);
const isPutOff = (before: string): boolean => MOVED_TO.test(before);

/** "First planned for", "had been due on": whether that day has come, nothing says. */
export const isPlannedOnce = (before: string): boolean =>
  /\b(?:(?:first|originally|initially|previously|at first|once)\s+|had\s+(?:first\s+|originally\s+|initially\s+)?(?:been\s+)?)(?:planned|scheduled|due|set|slated|meant|expected|billed|pencilled in|to have [a-z]+)\s+(?:to [a-z ]{2,30} )?(?:for|on|in|by)?\s*$/i.test(
    before,
  );

/** "Investors brace for Friday's report", "looking forward to Saturday": what one prepares for has not come. */
const AWAITING =
  /\b(?<!\b(?:was|were|been|had|while|after)\s+)(?:(?:brac(?:e|es|ing)|prepar(?:e|es|ing)|gear(?:s|ing)? up|gird(?:s|ing)?|get(?:s|ting)? (?:ready|set)|warm(?:s|ing)? up|limber(?:s|ing)? up) for|look(?:s|ing)? (?:forward|ahead) to|awaits?|awaiting|(?:press|go|push)(?:es|ing)? (?:on|ahead) with)\s+(?:the\s+|a\s+)?$/i;

const AHEAD_OF = /\b(?:ahead of|in the (?:run-?up|build-?up) to|on the eve of|in preparation for)\s+(?:the\s+)?$/i;

/** "A day after Friday's vote they agreed to meet": the infinitive looks ahead, the day does not. */
const AFTER_IT = /\b(?:(?:minutes|hours?|days?|nights?|weeks?|months?)\s+after|in the (?:wake|aftermath) of)\s+(?:the\s+)?$/i;
const AHEAD_WORDS = new Set("will 'll wo shall would may might can could should must plan plans hope hopes expect expects due set going".split(' '));

const SINCE = /\bsince\b[^,;.]{0,20}$/i;

/** "From May 18 you can", "will be offered their money back, from May 16". */
const FROM_THEN = /\b(?:from|starting|beginning|effective|as of|as from)\s+$/i;
const PERMITTED = new Set("will 'll wo can may shall able free allowed".split(' '));

/** "Would have turned 17 in": a day that the dead do not see, on either side of the telling. */
const WOULD_HAVE_BEEN = /\bwould\s+have\s+(?:turned|been|celebrated|marked|reached|become|graduated|retired|finished|completed)\b[^.;]{0,50}$/i;

/** "The hearing, due on May 20, was put off": in the past tense a day of the last weeks is meant. */
const isDueInVain = (before: string, after: string): boolean =>
  /\b(?:due|scheduled|slated|planned|set)\s+(?:for|on|in)?\s*$/i.test(before) &&
  (/^\s*,?\s*(?:was|were|has been|have been|had)\b/i.test(after) || /\b(?:was|were)\s+(?:due|scheduled|slated|planned|set)\s+(?:for|on|in)?\s*$/i.test(before));

/** "That elections be held": a bare "be" is what somebody wants. */
function isWished({ sentence: { tokens }, first }: Before): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    if (/^[,;:"()]$/.test(tokens[i]!.text)) return false;
    if (tokens[i]!.lower !== 'be') continue;
    const before = tokens[i - 1]?.lower === 'not' ? tokens[i - 2] : tokens[i - 1];
    return !!before && ['NOUN', 'PROPN', 'PRON'].includes(before.pos) && before.lower !== 'will' && demandedBefore(tokens, i);
  }
  return false;
}
const demandedBefore = (tokens: Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 14), at).some(({ lemma, pos }) => pos !== 'ADJ' && DEMANDS.has(lemma));

/** "Wants the bridge closed by". */
const WANTS =
  /\b(?:wants?|needs?|would like)(?:\s+[\w'-]+){1,5}\s+(?:[a-z]+ed|shut|built|held|done|sold|rebuilt|made|gone|out)(?:\s+down)?\s+(?:in|by|before|on|from)\s+(?:the\s+)?$/i;
const WANTED = new RegExp(WANTS.source.replace('wants?|needs?|would like', 'wanted|needed'), 'i');
const NEXT_UP = /^\W*(?:next(?:\s+up)?|up\s+next|coming\s+up|then)\s+(?:is|are|comes?|follows?)\b(?![^.;]*\b(?:after|since)\b)/i;

/** "Their next match is at Barnes on". */
const NEXT_IS = /\bnext\s+(?!to\b)(?:[\w-]+\s+){1,3}(?:is|are)\s+(?:[\w'-]+\s+){0,5}$/i;
/** "The vote is on". */
const IS_ON = /\b(?:is|are)\s+(?:not\s+)?(?:on|in)\s+$/i;
/** "Is up for re-election in". */
const UP_FOR = /\b(?:is|are|comes?)\s+(?:next\s+)?up\s+for\s+(?:[\w-]+\s+){1,3}(?:in|on|at|this|next|by)\s+$/i;
/** "First test:", "Next stop:", "Release date:": what a diary lists. */
const AGENDA =
  /^\W*(?:(?:first|next|coming|upcoming)\s+[\w-]+(?:\s+[\w-]+)?|up\s+next|next\s+up|due(?:\s+date)?|deadline|release\s+date|opens?|opening|closes|kick-?off|on\s+sale|what's\s+next)\s*:\s*$/i;
/** "Forty shops will be rebuilt, starting with two in". */
const STARTING = /\b(?:will|to)\s+(?:[\w'-]+\s+){1,12}?[\w'-]+,\s+(?:starting|beginning|commencing)\s+(?:[\w'-]+\s+){0,8}(?:in|on|from|next|this)\s+$/i;
/** "Freed until they are sentenced on": when something is done that is not done yet. */
const ONCE_DONE =
  /\b(?:until|till|before|once|when|after)\s+(?:[\w'-]+\s+){1,5}(?:is|are)\s+(?:[a-z]+ly\s+)?[a-z]{2,}(?:ed|en|ld|de|lt|ght|it|un|nt)\s+(?:(?!and\b|but\b)[\w'-]+\s+){0,4}(?:on|in|at|next|early|late|this)\s+$/i;

/** "Called for elections in", "urged the council to vote in". */
function isDemanded({ sentence: { tokens }, first, text }: Before): boolean {
  if (
    new RegExp(
      `\\b(?:call|press|push|campaign|demand|petition)(?:s|ed|ing)?\\s+(?:for\\s+)?(?:an?\\s+|the\\s+|new\\s+|early\\s+|snap\\s+|fresh\\s+|general\\s+)*(?:${GATHERINGS})s?\\s+(?:in|by|before)\\s+(?:early\\s+|late\\s+)?$`,
      'i',
    ).test(text)
  )
    return true;
  const to = tokens.slice(0, first).findLastIndex(({ lower }) => lower === 'to');
  if (to < 0 || first - to > 10 || tokens[to + 1]?.lower !== tokens[to + 1]?.lemma) return false;
  if (tokens.slice(to + 2, first).some((token, i) => governs(tokens, to + 2 + i) || /^[,;:"()]$/.test(token.text))) return false;
  const verb = tokens.slice(Math.max(0, to - 6), to).findLast((token) => token.pos === 'VERB');
  return !!verb && DEMANDS.has(verb.lemma);
}
