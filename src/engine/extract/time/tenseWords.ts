/** Words that tell tense to the verb groups of news English. */

export const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
export const MODALS = new Set(['would', 'may', 'might', 'could', 'can', 'should', 'must']);
/** What is due: "is scheduled for", "expected on". */
export const DUE = new Set(['due', 'expected', 'scheduled', 'slated', 'planned', 'anticipated', 'tipped']);
/** Directly before a date they put it in the future, whatever the verb of the sentence. */
export const AHEAD_OF = new Set(['due', 'scheduled', 'slated', 'planned', 'upcoming', 'forthcoming', 'deadline']);
/** These look forward only with an infinitive: "set to open", "plans to meet". */
export const BEFORE_TO = new Set(
  'set likely poised bound going ready about agree agrees agreed plan plans planning hope hopes hoped hoping aim aims aimed intend intends intended want wants wanted pledge pledged promise promised vow vowed prepare preparing prepared expect expects due expected scheduled slated'.split(
    ' ',
  ),
);
/** "Were found to be missing": what is found or said to be is so already. */
export const FOUND = new Set('found said believed thought known understood reported alleged proved proven seen shown deemed discovered confirmed'.split(' '));
/** Nouns of what is still to come: "a June 3 deadline". */
export const COMING = /^(?:deadline|hearing|vote|election|poll|summit|launch|meeting|referendum|debut)s?$/;
/** Present tense of timetables: "the summit opens on Friday". */
export const TIMETABLE = new Set([
  'begin',
  'run',
  'rule',
  'decide',
  'debate',
  'start',
  'open',
  'meet',
  'close',
  'end',
  'expire',
  'face',
  'play',
  'host',
  'vote',
  'return',
  'arrive',
  'leave',
  'launch',
  'air',
  'resume',
  'kick',
  'take',
  'go',
  'conclude',
  'travel',
  'visit',
  'come',
  'continue',
  'reconvene',
  'reopen',
  'restart',
  'premiere',
  'depart',
  'retire',
  'marry',
  'stand',
  'convene',
]);
export const PLAIN_TIMETABLE = /^(?:close|open|start|begin|end|meet|resume|return)s?$/;
export const NOT_PAST = new Set(['is', 'are', 'am', 'be', 'being', 'has', 'have', 'do', 'does']);
export const POSSESSIVE = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', "'s"]);
export const QUANTIFIERS = new Set(['both', 'all', 'each', 'some', 'these', 'those', 'this', 'that', 'either', 'another']);
/** Who is told by rank has done it: "the first to cross". */
export const RANKING = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'only', 'latest', 'youngest', 'oldest']);
export const NOMINAL = new Set<string>(['NOUN', 'PROPN', 'PRON']);
/** Past forms that are like the base form or that lemmatisers leave. */
export const IRREGULAR = new Set([
  'hit',
  'cut',
  'put',
  'shut',
  'beat',
  'spread',
  'said',
  'was',
  'were',
  'did',
  'had',
  'told',
  'struck',
  'fell',
  'rose',
  'began',
  'left',
  'won',
  'lost',
  'found',
  'shot',
  'met',
  'led',
  'held',
  'made',
  'took',
  'came',
  'went',
]);
