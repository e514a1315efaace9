import type { TimeValue } from '../../model.ts';

type Relation = TimeValue['relation'];

const RELATIONS: [Relation, RegExp][] = [
  ['since', /\b(?:since|starting(?:\s+(?:in|on|from))?|beginning(?:\s+(?:in|on))?|effective(?:\s+(?:in|on))?|from)\s+$/i],
  ['until', /\b(?:until|till|til|through|thru|up\s+to|expir(?:es?|ing|ed)(?:\s+(?:in|on))?|runs?\s+to|lasting\s+to)\s+$/i],
  ['by', /\b(?:by|no\s+later\s+than)\s+$/i],
  ['before', /\b(?:before|prior\s+to|ahead\s+of|earlier\s+than)\s+$/i],
  ['after', /\b(?:after|following|no\s+earlier\s+than|later\s+than)\s+$/i],
  ['about', /\b(?:around|about|circa|roughly|approximately|some\s+time\s+(?:in|around)|sometime\s+(?:in|around)|c\.)\s+$/i],
];

/** How a point in time bounds what is told of: "since 2011", "by the end of June". An article or "the early hours of" may stand between. */
export function relationBefore(before: string, interval: boolean): Relation {
  const near = before.slice(-50).replace(/(?:\bthe|\b(?:a|its|his|her|their))\s+$/i, '');
  if (interval && /\b(?:from|between)\s+$/i.test(near)) return 'on';
  return RELATIONS.find(([, pattern]) => pattern.test(near))?.[0] ?? 'on';
}
