import { GATHERINGS } from './directionWords.ts';
import type { DateForm } from './expression.ts';

/** "Set a hearing for", "was fixed for": what is arranged for a day comes after the arranging. "Set a record for May" arranges nothing. */
const SET_FOR =
  /\b(?:set|sets|fix|fixe[sd]|schedule[sd]?|reschedule[sd]?|slated|arrange[sd]?|pencil(?:s|led)?|convene[sd]?|plan(?:s|ned)?|relist(?:s|ed)?)\b(?:\s+(?!and\b|but\b|after\b|because\b|records?\b)[\w'-]+){0,6}?\s+for\s+(?:the\s+)?(?:early\s+|late\s+|mid-?)?$/i;
const EVENTS = `(?:${GATHERINGS}|hearing|trial|sentencing|inquest|rally|march|protest|vigil|walkout|funeral|service|concert|news conference|press conference|demonstration)s?`;
const ARTICLES = '(?:an?|the|its|their|another|new|early|snap|fresh|emergency|special|general|mass|big|day-long|one-day|second|final)';
/** "Called an election for", "planned a rally on": gatherings are called and planned for a day to come. */
const CALLED = new RegExp(`\\b(?:call|book|list|plan)(?:s|ed|ned|ning|ing)?\\s+(?:${ARTICLES}\\s+){0,3}${EVENTS}\\s+(?:for\\s+|on\\s+)?$`, 'i');
/** "Plans talks with the union on". */
const PLANS = /\bplans\s+(?:(?!to\b|for\b|and\b|were\b|are\b)[\w'-]+\s+){1,5}(?:on\s+|in\s+)?$/i;
/** "Was told to appear in court on": what somebody has to do is yet to be done. */
const TOLD_TO =
  /\b(?:was|were|been|is|are|being)\s+(?:told|asked|instructed|summoned|summonsed|bailed|required|obliged|released|freed|listed|committed|due|sent)\b(?:\s+(?!and\b|but\b)[\w'-]+){0,5}?\s+to\s+(appear|reappear|return|attend|report|answer|face|stand|surrender|testify|give|pay|leave|vacate|be)\b(?:\s+[\w'-]+){0,6}?\s+(?:on|in|by|at)\s+$/i;
/** On a weekday somebody may have gone who was told to go. */
const BEFORE_COURT = /^(?:appear|reappear|attend|answer|stand|surrender|testify)$/i;

/** Whether the date is one that something is arranged, planned or ordered for. */
export function isScheduled(before: string, form: DateForm['form']): boolean {
  if ([SET_FOR, CALLED, PLANS].some((arranged) => arranged.test(before))) return true;
  const verb = TOLD_TO.exec(before)?.[1];
  return verb !== undefined && (form !== 'weekday' || BEFORE_COURT.test(verb));
}
