import type { Furniture, FurnitureKind } from '../model.ts';
import { matchByline } from './byline.ts';

interface Pattern {
  kind: FurnitureKind;
  pattern: RegExp;
  reason: string;
}

/** Phrases that web pages put around articles. Each matches a whole block. */
const PATTERNS: Pattern[] = [
  { kind: 'navigation', pattern: /^skip to (?:main |the )?(?:content|navigation)\.?$/i, reason: 'a link for keyboard users' },
  {
    kind: 'navigation',
    pattern:
      /^(?:home|menu|search|share|tweet|print|email|e-mail|save|comments?|advertisement|sponsored|loading|top stories|latest news|most read|most popular|trending)(?:\s*[|>»/]\s*[\w ]+)*$/i,
    reason: 'a menu entry',
  },
  {
    kind: 'navigation',
    pattern: /^(?:share (?:this|on)|follow us|click here|back to top|next article|previous article|read the full)\b.{0,80}$/i,
    reason: 'a line of the page, not of the article',
  },
  {
    kind: 'related',
    pattern:
      /^(?:see also\b.{0,160}|(?:read more|read also|also read|read next|related(?: (?:stories|articles|topics|content))?|more on this|more from [\w .]{2,40}|recommended|you may (?:also )?like|don't miss|must read|watch(?: now)?)\s*[:|>\u2013\u2014-].{0,160})$/i,
    reason: 'a pointer to another article',
  },
  { kind: 'related', pattern: /^(?:see also|read more|related(?: (?:stories|articles))?|recommended|more on this)$/i, reason: 'a heading over links' },
  { kind: 'form', pattern: /^discover more from\b.{0,120}$/i, reason: 'an invitation to subscribe' },
  { kind: 'form', pattern: /^(?:subscribe|sign up|register|log in|sign in)\b.{0,160}$/i, reason: 'an invitation to subscribe' },
  {
    kind: 'form',
    pattern:
      /^(?:leave a (?:reply|comment)|post a comment|comments? (?:are )?closed|your email address will not be published.*|required fields are marked.*|type your email.*|cancel reply|name \*|email \*|website)$/i,
    reason: 'part of a comment form',
  },
  {
    kind: 'credit',
    pattern: /^(?:photo|image|picture|video|file photo|illustration|graphic)s?(?: (?:credit|by|courtesy))?\s*[:/].{0,220}$/i,
    reason: 'a picture credit',
  },
  { kind: 'credit', pattern: /^\(?(?:©|\(c\)|copyright)\s.{0,160}$/i, reason: 'a copyright line' },
  {
    kind: 'credit',
    pattern:
      /^(?!.*\b(?:tells?|told|says?|said|according to)\b)[^.!?]{0,80}\b(?:via )?(?:getty images|shutterstock|reuters|afp|epa|ap photo|associated press)\)?$/i,
    reason: 'a picture credit',
  },
  {
    kind: 'caption',
    pattern: /[\u2014\u2013-]\s*[A-Z][\w .'-]{2,60}\/[\w .]{2,40}(?:via [\w .]{3,30})?\)?$/,
    reason: 'a caption that ends in a picture credit',
  },
  { kind: 'caption', pattern: /\((?:photo|image|picture|file|getty|reuters|ap|afp|epa)\b[^)]{0,80}\)\.?$/i, reason: 'a caption that ends in a picture credit' },
  { kind: 'caption', pattern: /^(?:pictured|file photo|above|below)(?: \((?:left|right)\))?:\s.{3,220}$/i, reason: 'describes a picture' },
  {
    kind: 'caption',
    pattern:
      /^.{8,260}[.!?]["')]?\s+\(?(?:photo(?:graph)?|picture|image|pic|photo credit|credit|illustration|video)s?(?: by| courtesy(?: of)?)?:\s*[^.!?]{2,60}\.?\)?$/i,
    reason: 'a caption that ends in a picture credit',
  },
  {
    kind: 'credit',
    pattern: /^(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Vv]ideo|[Gg]raphics?|[Ii]llustrations?) (?:by|courtesy of|from) [A-Z][^.!?]{1,80}\.?$/,
    reason: 'a picture credit',
  },
  {
    kind: 'dateline',
    pattern: /^(?:last |first )?(?:updated|published|posted|modified)\b:?\s*(?:at\s+)?\d{1,2}[:.]?\d{0,2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/i,
    reason: 'says when the page was changed',
  },
  {
    kind: 'navigation',
    pattern:
      /^(?:(?:this|the) (?:story|article|post|report|page|item|piece) (?:has been|was|will be|is being|originally appeared|first appeared|may be)\b(?=.{0,40}\b(?:updated|corrected|amended|edited|translated|published|appeared|revised|clarified))|this is a (?:developing|breaking)(?: news)? story\b|(?:developing|breaking)(?: news)?(?: story)?\b(?=[:.\u2014-]|$)|we (?:will|shall) (?:update|be updating) this (?:story|post|article|page|report|blog)\b|more (?:details )?to (?:come|follow)\b|\(?more to (?:come|follow)\b|(?:please )?check back (?:for|later|soon)\b|refresh (?:this page )?for).{0,200}$/i,
    reason: 'a note on the article',
  },
  {
    kind: 'navigation',
    pattern:
      /^(?:scroll down (?:for|to)|(?:story|article) continues|continue reading (?:the main story|below|after)|continues? (?:below|after (?:the )?advert)|play video|watch (?:the )?(?:full )?video|listen to (?:this|the) (?:article|story|podcast|episode)|view (?:gallery|comments|slideshow|image|all)|show comments|load more|(?:hide|toggle) caption|enlarge this image|open gallery|click to (?:enlarge|share|expand|play)|skip advert)\b.{0,60}$/i,
    reason: 'a line of the page, not of the article',
  },
];

/** "A soldier stands next to …", "Naval personnel stand in front of …", "Smoke rises over …, 3 July 2013": what captions look like. */
const CAPTION_SCENE =
  /^(?:(?:file|archive)[ -]?(?:photo|picture|image)?:?\s*)?(?:an?|the|two|three|four|several|some|[A-Z][\w'-]+)\s+(?:[\w,'-]+\s+){0,9}?(?:stands?|sits?|walks?|poses?|poses? for|rises? (?:over|above|from|into)|gathers? (?:outside|around|near|in front)|waves? (?:at|to|from|a|his|her|their)|looks? (?:on|at|out)|seen|pictured|holds? (?:a|an|up)|carr(?:y|ies) (?:a|an)|attends? (?:a|an|the)|shakes? hands|is (?:seen|pictured|shown)|are (?:seen|pictured|shown))\b/;

export const matchFurniture = (text: string): Furniture | null => {
  const line = text.replace(/\s+/g, ' ').trim();
  const found = PATTERNS.find(({ pattern }) => pattern.test(line));
  if (found) return { kind: found.kind, reason: found.reason };
  return isShareLine(line) ? { kind: 'navigation', reason: 'links for sharing the page' } : matchByline(line);
};

const SHARING =
  /^(?:share|shares|tweet|facebook|twitter|google\+?|linkedin|linked|in|pinterest|whatsapp|reddit|tumblr|telegram|messenger|flipboard|email|e-mail|mail|print|save|comments?|pin|copy|link|more|on|via|this|story|article|post|page|a|an|add|text|size|font|listen|bookmark|follow|us|likes?|views?|recommend|instagram|youtube|rss|to|with|friends|join|the|conversation)$/i;
const SHARED = /\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|reddit|e-?mail|print|comments?)\b/i;
/** "Share | Tweet | 214 comments", "Facebook Twitter Email Print": words of sharing and figures, and nothing else. */
const isShareLine = (line: string): boolean => {
  const words = line.split(/[^\p{L}\p{N}+-]+/u).filter((word) => /\p{L}/u.test(word));
  return words.length > 0 && line.length < 120 && !/[.!?]$/.test(line) && SHARED.test(line) && words.every((word) => SHARING.test(word));
};

/** A caption describes a scene in the present tense; in running text that is rare, so only unquoted lines near the head are asked. */
export const looksLikeCaption = (text: string): boolean => CAPTION_SCENE.test(text.trim()) && !/["]/.test(text) && text.length < 260;
