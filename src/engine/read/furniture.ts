import type { Furniture, FurnitureKind } from '../model.ts';

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
    pattern: /^(?:photo|image|picture|video|file photo|illustration|graphic)s?(?: (?:credit|by|courtesy))?\s*[:/].{0,120}$/i,
    reason: 'a picture credit',
  },
  { kind: 'credit', pattern: /^\(?(?:©|\(c\)|copyright)\s.{0,160}$/i, reason: 'a copyright line' },
  {
    kind: 'credit',
    pattern: /^[^.!?]{0,80}\b(?:via )?(?:getty images|shutterstock|reuters|afp|epa|ap photo|associated press)\)?$/i,
    reason: 'a picture credit',
  },
  {
    kind: 'caption',
    pattern: /[\u2014\u2013-]\s*[A-Z][\w .'-]{2,60}\/[\w .]{2,40}(?:via [\w .]{3,30})?\)?$/,
    reason: 'a caption that ends in a picture credit',
  },
  { kind: 'caption', pattern: /\((?:photo|image|picture|file|getty|reuters|ap|afp|epa)\b[^)]{0,80}\)\.?$/i, reason: 'a caption that ends in a picture credit' },
  {
    kind: 'byline',
    pattern: /^(?:by|from|reported by|written by)\s+[A-Z][\p{L}.'-]+(?:\s+(?:[A-Z][\p{L}.'-]*|de|van|von|bin|al|and)){1,8}(?:[,|/].{0,60})?$/u,
    reason: 'a byline',
  },
  {
    kind: 'byline',
    pattern:
      /^(?:[A-Z][\p{L}.'&-]*,?\s+){1,5}(?:staff(?: (?:reporters?|writers?|and agencies))?|newsroom|news desk|(?:our |foreign |political |science |sports? )?correspondents?)$/u,
    reason: 'a byline',
  },
];

/** "A soldier stands next to …", "Naval personnel stand in front of …", "Smoke rises over …, 3 July 2013": what captions look like. */
const CAPTION_SCENE =
  /^(?:(?:file|archive)[ -]?(?:photo|picture|image)?:?\s*)?(?:an?|the|two|three|four|several|some|[A-Z][\w'-]+)\s+(?:[\w,'-]+\s+){0,9}?(?:stands?|sits?|walks?|poses?|poses? for|rises? (?:over|above|from|into)|gathers? (?:outside|around|near|in front)|waves? (?:at|to|from|a|his|her|their)|looks? (?:on|at|out)|seen|pictured|holds? (?:a|an|up)|carr(?:y|ies) (?:a|an)|attends? (?:a|an|the)|shakes? hands|is (?:seen|pictured|shown)|are (?:seen|pictured|shown))\b/;

export const matchFurniture = (text: string): Furniture | null => {
  const line = text.replace(/\s+/g, ' ').trim();
  const found = PATTERNS.find(({ pattern }) => pattern.test(line));
  return found ? { kind: found.kind, reason: found.reason } : null;
};

/** A caption describes a scene in the present tense; in running text that is rare, so only unquoted lines near the head are asked. */
export const looksLikeCaption = (text: string): boolean => CAPTION_SCENE.test(text.trim()) && !/["]/.test(text) && text.length < 260;
