import type { Furniture } from '../model.ts';

const NAME = "\\p{Lu}[\\p{L}.'-]*";
/** One to four words with capitals, as a person's name has. */
const PERSON = `${NAME}(?: (?:${NAME}|de|der|den|van|von|bin|bint|al|el|la|di|da|dos|ter|ten)){1,3}`;
/** Small words beside names in a byline: "By Jane Roe and John Poe of the Lennport Gazette", "By Ann Poe for the Gazette". */
const SMALL =
  'and|of|for|the|in|at|from|with|de|der|den|van|von|bin|bint|al|el|la|di|da|dos|ter|ten|to|staff|writers?|reporters?|correspondents?|editors?|bureau|chief|special|contributors?|agencies|sports?|political|business|science|health|crime|court|education|our|foreign|senior|news|desk|team|columnist|photographer';
const BY = new RegExp(
  `^(?:(?:[Ww]ritten |[Rr]eported |[Ww]ords |[Ss]tory |[Rr]eport |[Tt]ext )?[Bb]y:?|BY:?|[Ww]ords:)\\s+(?:${NAME}|[Oo]ur)(?:(?:,? ?(?:[&|/\\u00b7\\u2022] ?)?| - )(?:${NAME}|${SMALL})){1,14}$`,
  'u',
);
/** "By itself", "By Monday": what stands after "by" when nobody is named. */
const NOBODY =
  /^by:?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|then|now|and|all|popular|land|sea|air|far|contrast)\b/i;
const FROM = new RegExp(`^(?:[Ff]rom|FROM) (?:[Oo]ur [\\p{L} ]{3,40}|${PERSON},? in ${NAME}(?: ${NAME}){0,2})$`, 'u');
const STAFF =
  /^(?:[A-Z][\p{L}.'&-]*,?\s+){1,5}(?:staff(?: (?:reporters?|writers?|and agencies))?|newsroom|news desk|(?:our |foreign |political |science |sports? )?correspondents?)$/u;
const STAFF_WRITER = new RegExp(
  `^${PERSON}(?:,| -| \\||\\u2013) ?(?:[\\p{L}]+ ){0,4}(?:[Ss]taff|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Cc]ontributor)(?: [Ww]riter)?$`,
  'u',
);
/** "(Reporting by Jane Roe; Editing by John Poe)", "Additional reporting by", "Reuters contributed to this report." */
const CREDITS = [
  /^\(?(?:with )?(?:additional |further |extra )?(?:reporting|writing|editing|compiled|edited|translated|translation|writing and editing|reporting and writing|graphics|research|produced|production|photography)(?: and [a-z]+)? (?:by|from) .{1,240}$/i,
  /^\(?(?:additional |further )?(?:reporting|writing|editing|research):\s.{1,200}$/i,
  /^.{2,160}\bcontributed (?:reporting(?: (?:to|for) this (?:report|story|article))?|(?:in [\w ]+ )?to this (?:report|story|article|post|piece)|reporting from [\w ,]+)\W*$/i,
  /^(?:with|source:) (?:files|reporting|wire reports|agencies)\b.{0,60}$/i,
];
/** How to write to whoever wrote it. Appeals of the police name no writer and no address of one. */
const CONTACTS = [
  /^(?:e-?mail:?\s*|contact:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i,
  /^(?:twitter:?\s*|follow (?:me|him|her|us)? ?(?:on twitter)?:?\s*)?@\w{2,30}$/i,
  new RegExp(
    `^(?:Contact|Reach|Email|E-mail|Follow|Tweet|Write to|Call) (?:the (?:writer|author|reporter|reporters) |(?:him|her|them|me) |(?:[Rr]eporter |[Ss]taff [Ww]riter )?${PERSON} )(?:at|on|via|by|@).{2,140}$`,
    'u',
  ),
  new RegExp(`^${PERSON},? (?:can|may) be (?:reached|contacted|followed|emailed)\\b.{2,140}$`, 'u'),
  new RegExp(
    `^${PERSON} is (?:an?|the) .{0,60}\\b(?:reporter|correspondent|columnist|staff writer|freelance (?:writer|journalist))\\b.{0,80}\\b(?:for|at|of|based|who covers|covering)\\b.{0,80}$`,
    'u',
  ),
];

const CALLS_FOR_HELP = /\b(?:police|sheriff|detectives?|stoppers|crimestoppers|hotline|information)\b/i;

/** Who wrote, edited or helped, and how to reach them. */
export function matchByline(line: string): Furniture | null {
  const named = line.replace(/[,|]?\s*\S*@[\w.-]+$/, '');
  const writer = (BY.test(named) && !NOBODY.test(named)) || [FROM, STAFF, STAFF_WRITER].some((pattern) => pattern.test(line));
  if (writer && line.length <= LONGEST) return { kind: 'byline', reason: 'a byline' };
  if (CREDITS.some((pattern) => pattern.test(line)) && !BY_NOBODY.test(line)) return { kind: 'byline', reason: 'says who helped with the report' };
  if (CONTACTS.some((pattern) => pattern.test(line)) && !CALLS_FOR_HELP.test(line)) return { kind: 'byline', reason: 'says how to reach the writer' };
  return null;
}
const LONGEST = 140;
/** "Editing by hand is slow." */
const BY_NOBODY = /^\W*(?:\w+ ){1,4}(?:by|from) (?!our\b|staff\b)[a-z]/;

const PERSONS = new RegExp(`^${PERSON}(?:(?:,| and|, and| &) ${PERSON}){0,3}$`, 'u');
/** "Jane Roe and John Poe": nothing but names, as beside a dateline. */
export const isNames = (line: string): boolean => PERSONS.test(line) && line.split(/,| and | & /).every((name) => name.trim().split(' ').length <= 3);

const OUTLET = new RegExp(`^(?:The )?${NAME}(?: (?:${NAME}|of|the|and|&)){0,4}$`, 'u');
/** "The Lennport Gazette", below a byline. */
export const isOutlet = (line: string): boolean => OUTLET.test(line) && line.split(' ').length <= 5;
