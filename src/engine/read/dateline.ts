import type { Published } from '../../schemas/comparison.ts';
import type { Block } from '../model.ts';
import { dayText, FORMS } from './dayForms.ts';
import { BARE_DAY, type DayOfYear, dayOfYear } from './dayOfYear.ts';
import { readRunIn } from './runIn.ts';

/** Words in small letters that stand beside a date in a dateline. Any other makes it a sentence or a caption. */
const BESIDE =
  /^(?:posted|published|updated|last|modified|first|created|edited|filed|issued|released?|printed|with|under|on|at|by|in|from|of|the|for|and|am|pm|a\.?m\.?|p\.?m\.?|local|time|hrs?|hours|min(?:ute)?s?|read|ago|staff|writer|reporter|reporters|correspondent|editor|agencies|comments?|repl(?:y|ies)|leave|shares?|tweets?|permalink|views|minutes|edition|print|online|issue|immediate|release|date|est|edt|pst|pdt|cst|cdt|cet|bst|ist|gmt|utc|news|desk|sec|st|nd|rd|th|a|to|via|s|al|el|de|la|le|les|der|die|das|den|van|von|du|des|di|da|del|do|dos|und|et|y)$/;
/** Small words that only a headline writes with a capital. */
const HEADLINE = /\b(?:To|Will|After|With|Is|Are|Has|Have|Says|Said|Over|Into|As|Amid|Against|That|Who|When|Not)\b/;
const MOST_WORDS = 12;
const LONGEST = 140;
const NOT_DATELINES = new Set(['caption', 'credit', 'related', 'navigation', 'form']);

/** "First published: 12 December 2014" at the foot. */
const ORIGINALLY = /^(?:this|the) (?:story|article|post|report|item|piece) (?:was|has been) (?:originally |first )?(?:published|posted)\b/i;
const STATED =
  /^(?:(?:this|the) (?:story|article|post|report|item|piece) (?:was|has been) )?(?:first |last |originally )?(?:published|posted|updated|modified|issued)\b/i;
/** When a page was changed says less than when it was posted: a line of the one gives way to a line of the other. */
const CHANGED = /^(?:last\s+)?(?:updated|modified|edited)\b(?!.*\b(?:posted|published)\b)/i;
const POSTED_AFTER = /\b(?:updated|modified|edited)\b.*?\b((?:posted|published)\b.*)$/i;
const HEAD = 8;
const FOOT = 3;

/**
 * The publication date out of a dateline or byline: a short line of the head that holds a full date and, that apart, only a
 * weekday, a time, names, "posted", "updated" and the like. Running text does not qualify, but for its opening ("LONDON, March 3,
 * 2014 (Reuters) -") and a line at the foot that says "published". With `whole`, `text` is one line to be judged.
 */
export function readDateline(blocks: Block[], text: string, whole = false): Published | null {
  const lineOf = (block: Block) =>
    text
      .slice(block.start, Math.min(block.end, block.start + 400))
      .replace(/\s+/g, ' ')
      .trim();
  if (whole) return published(text.slice(0, 400).replace(/\s+/g, ' ').trim(), datelineDay);
  const asked = blocks.filter((block) => !block.furniture || !NOT_DATELINES.has(block.furniture.kind) || ORIGINALLY.test(lineOf(block)));
  let changed: Published | null = null;
  for (const block of asked.slice(0, HEAD)) {
    const found = published(lineOf(block), datelineDay) ?? published(lineOf(block), openingDay);
    if (found && !CHANGED.test(lineOf(block))) return found;
    changed ??= found;
  }
  if (changed) return changed;
  for (const block of asked.slice(HEAD).slice(-FOOT)) {
    const line = lineOf(block);
    const found = STATED.test(line) ? published(line, datelineDay) : null;
    if (found) return found;
  }
  return null;
}

function published(line: string, day: (line: string) => { edtf: string; said: string } | null): Published | null {
  const found = line ? day(line) : null;
  return found && { edtf: found.edtf, inferred: false, evidence: `the line \u201C${found.said}\u201D` };
}

/** Addresses of writers, and "This story was originally" before "published", which are no words of a dateline. */
const ASIDE = /\S*@[\w.-]+|^(?:this|the) (?:story|article|post|report|item|piece) (?:was|has been) (?:originally |first )?(?=published|posted)/gi;
/** "| Filed under: harbours, fishing, politics": what a blog files its post under, in a cell of its own. */
const FILED =
  /(^|[|\u2022\u00b7])\s*(?:(?:filed|posted) (?:under|in)|tags?|tagged(?: with| as)?|categor(?:y|ies)|topics?|labels?|section)\b:?[^|\u2022\u00b7\d]*(?=$|[|\u2022\u00b7])/gi;

function datelineDay(said: string): { edtf: string; said: string } | null {
  const line = said.replace(ASIDE, ' ').replace(FILED, '$1');
  if (line.length >= LONGEST) return null;
  const posted = POSTED_AFTER.exec(line)?.[1] ?? line;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(posted);
    const edtf = match && dayText(read(match));
    if (match && edtf && isDateline(line.replace(match[0], ' '))) return { edtf, said };
  }
  return null;
}

/** "LONDON, March 3, 2014 (Reuters) - The", "TOKYO, 7 December 2014 --": the place and day that open a report. */
function openingDay(line: string): { edtf: string; said: string } | null {
  const opening = readRunIn(line);
  for (const { pattern, read } of opening ? FORMS : []) {
    const match = pattern.exec(opening!.said);
    const edtf = match && dayText(read(match));
    if (edtf) return { edtf, said: opening!.said };
  }
  return null;
}

/** A line of the head that gives the day without its year: "Monday 9 October", "Posted Oct. 9 at 8:23 AM", "By Jane Roe, October 9". */
export function readBareDateline(line: string): { day: DayOfYear; said: string } | null {
  if (line.length >= LONGEST_BARE || /\b(?:19|20)\d\d\b/.test(line)) return null;
  const said = line.replace(/\s+/g, ' ').trim();
  const match = new RegExp(`(?<![\\w-])(?:${BARE_DAY})`, 'u').exec(said);
  const day = match && dayOfYear(said);
  if (!match || !day || !isDateline(said.replace(match[0], ' '))) return null;
  const words = said.replace(match[0], ' ').split(/[^\p{L}.']+/u);
  const known = words.every((word) => !/\p{L}/u.test(word) || WITH_BARE.test(word));
  return known || BY_OR_POSTED.test(said) ? { day, said } : null;
}
const LONGEST_BARE = 80;
/** Without a year a line could be a heading, "Lennport Fair October 9": only what says when it was posted, or by whom, is a dateline. */
const BY_OR_POSTED = /^(?:by|posted|published|updated|last updated|first published|modified|filed)\b/i;
const WITH_BARE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?|at|on|am|pm|a\.?m\.?|p\.?m\.?|[A-Z]{2,4}|updated|posted|published|last|of|st|nd|rd|th)$/i;

/** What is left of the line once the date is out: few words, names or of the kind that stands beside dates. */
function isDateline(rest: string): boolean {
  const words = rest.split(/[^\p{L}\p{N}.']+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length > MOST_WORDS || HEADLINE.test(rest)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || BESIDE.test(word.toLowerCase()) || /\d/.test(word) || /^[\w-]+\.(?:com|org|net|co)\b/.test(word));
}
