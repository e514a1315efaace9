import { dated, type Grammar } from '../expression.ts';

const YEAR = '(1[5-9]\\d\\d|20\\d\\d)';
const BEFORE =
  /\b(?:in|since|by|until|till|til|through|throughout|before|after|during|from|between|circa|around|early|late|mid|year|years|of|for|to|and|pre|post|late in|early in|back in|or|as of|summer|spring|autumn|fall|winter|ending|ended|into|starting|starting in|beginning|than|both)[\s-]+$/i;
/** These also come before plain numbers, so the word after must not be counted. */
const WEAK = /\b(?:of|for|to|and|or|from|around|between|than|by|after|before|early|since|until|through|into)[\s-]+$/i;
const DETERMINER =
  /(?:\b(?:the|a|an|its|his|her|their|our|this|that|every|no)|'s)\s+(?:(?:early|late|mid|landmark|disputed|deadly|devastating|massive|failed|original|similar|first|new)[\s-]+)?$/i;
const COUNTED =
  /^[-\s]+(?:[a-z]+\s+)?(?:people|persons|men|women|children|kids|troops|soldiers|fighters|workers|employees|jobs|homes|houses|families|victims|dead|miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet|foot|ft|yards?|acres|hectares|dollars|euros|pounds|rupees|yuan|yen|tonnes|tons|kg|barrels|votes|seats|points|units|percent|per cent|degrees|hours|minutes|seconds|days|weeks|months|calories|copies|cars|vehicles|shares|megawatts|mw|cases|deaths|rooms|students|passengers|refugees|members)\b|^\s*(?:%|\u00b0)/i;
const MODEL =
  /\b(?:route|highway|flight|model|room|no|number|windows|office|iso|resolution|rd|road|street|hotel|channel|bus|train|class|type|page|chapter|section|act|psalm|area)\.?\s+$/i;
const EVENT =
  /\b(?:games|olympics|paralympics|cup|championships?|expo|euro|festival|season|fair|awards|conference|summit|budget|election|elections|census|eurovision|tour|prix|open|worlds|class)\s+$/i;
/** "A one in 2000 chance". */
const CHANCE = /\b(?:\d+|one|a)\s+in\s+$/i;
const EVENT_AFTER = /^\s+(?:games|olympics|paralympics|world cup|championships?)\b/i;
const ACRONYM = /(?<![A-Z\d])[A-Z]{3,6}\s+$/;

/** A year by itself, where the words around it make it one: "in 2015", "the 2004 quake", "since 2011". "Route 2015" and "1,500" are none. */
export const bareYear: Grammar = {
  name: 'date: year',
  pattern: new RegExp(
    `(?<![\\w.,$\\u20ac\\u00a3#:/+]|\\d[-\\u2013])${YEAR}(?![\\w:/%]|,\\d|\\.\\d|-(?:year|strong|page|foot|mile|seat|metre|meter|room|member|odd))`,
    'g',
  ),
  read: (m, place) => {
    const { before, after } = place;
    const year = +m[1]!;
    if (COUNTED.test(after) || MODEL.test(before) || CHANCE.test(before)) return null;
    const form = dated({ form: 'calendar', year, month: null, day: null, weekday: null });
    if (BEFORE.test(before)) return WEAK.test(before) && !DETERMINER.test(before) && /^\s+[a-z]+s\b/.test(after) && !PLAIN_AFTER.test(after) ? null : form;
    if (DETERMINER.test(before)) return /^\s+\S/.test(after) ? form : null;
    if (/\(\s*$/.test(before) && /^\s*[)\u2013-]/.test(after)) return form;
    if (/^'s\b/.test(after) && /(?:^|[,\s])$/.test(before)) return form;
    if (EVENT.test(before) || (EVENT_AFTER.test(after) && /[A-Z][a-z]+\s+$/.test(before))) return form;
    if (ACRONYM.test(before) && nearPublication(year, place.story.published?.edtf)) return form;
    if (/^\s*$/.test(before) && /^\s+(?:was|is|has|saw|will|marks|brought)\b/.test(after)) return form;
    // "the attacks of 2001, 2004 and 2010": a list of years.
    if (/\b(?:1[5-9]|20)\d\d(?:,|,? and| or| to|\s?[-\u2013])\s*$/.test(before)) return form;
    return null;
  },
};

/** Words in -s that follow a year as verbs or other words, not as things counted. */
const PLAIN_AFTER =
  /^\s+(?:as|was|is|has|its|his|this|elections?|figures|levels|results|sales|talks|protests|attacks|games|olympics|estimates|earnings|negotiations|across|versus|accords|plus|unless|floods|riots|quakes|earthquakes|champions|finals|playoffs|standards|rules|bombings|wars|clashes)\b/;

const nearPublication = (year: number, published: string | undefined): boolean => {
  const from = /^\d{4}/.exec(published ?? '');
  return !!from && Math.abs(year - +from[0]) <= 3;
};

const SPAN_AND = '\\s*[-\\u2013/]\\s*';
/** "2009-2016", "2012/13", "between 2009 and 2016", "from 1999 to 2003", "in 2009 and 2010". */
export const years: Grammar = {
  name: 'date: years',
  pattern: new RegExp(
    `(?<![\\w.,$\\u20ac\\u00a3-])(?:((?:between|from)\\s+)${YEAR}\\s+(?:and|to|until|till|through)\\s+${YEAR}|(?<=\\b(?:in|during)\\s+)${YEAR}\\s+and\\s+${YEAR}|${YEAR}${SPAN_AND}(?:${YEAR}|(\\d\\d)))(?![\\w%-]|,\\d|\\.\\d)`,
    'gi',
  ),
  read: (m, { after, before }) => {
    const from = +(m[2] ?? m[4] ?? m[6])!;
    const to = m[8] ? Math.floor(from / 100) * 100 + +m[8] : +(m[3] ?? m[5] ?? m[7])!;
    // "In 2009 and 2010" is one span, "in 2009 and 2014" two years.
    if (m[4] && to !== from + 1) return null;
    if (to <= from || COUNTED.test(after) || MODEL.test(before)) return null;
    const year = (value: number) => ({ form: 'calendar', year: value, month: null, day: null, weekday: null }) as const;
    return { start: m[1]?.length ?? 0, ...dated({ form: 'interval', from: year(from), to: year(to) }) };
  },
};

/** "the crash of '87", "since '82". */
export const shortYear: Grammar = {
  name: 'date: year',
  pattern: /(?<=\b(?:in|of|since|by|until|summer|spring|autumn|fall|winter|back in|early|late|class of)\s)'(\d\d)(?![\w'])/gi,
  read: (m) => dated({ form: 'calendar', year: (+m[1]! < 40 ? 2000 : 1900) + +m[1]!, month: null, day: null, weekday: null }),
};

export const yearGrammars: readonly Grammar[] = [years, bareYear, shortYear];
