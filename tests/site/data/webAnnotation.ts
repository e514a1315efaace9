import { z } from 'zod';

/** What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) demands of what is exported; sections in brackets. */

const iri = z.string().regex(/^(?:https?:\/\/[^\s<>"{}|\\^`]+|\/[^\s<>"{}|\\^`]*)$/);
/** [3.3.1] xsd:dateTime, in UTC. */
const dateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
/** [3.3.5] */
const MOTIVATIONS = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'] as const;
const MORE_MOTIVATIONS = ['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'] as const;
const motivation = z.enum([...MOTIVATIONS, ...MORE_MOTIVATIONS]);
/** [4.2.4] */
const textQuote = z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string().min(1), prefix: z.string(), suffix: z.string() });
/** [4.2.5] */
const textPosition = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start < end);
/** [4.2.1], refined as in [4.2.9] */
const fragment = z.strictObject({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
  value: z.string().min(1),
  refinedBy: z.tuple([textQuote, textPosition]),
});
/** [3.2.4] and [4.1] */
const body = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string().min(1),
    format: z.literal('text/plain'),
    language: z.literal('en'),
    purpose: motivation,
  }),
  z.strictObject({ type: z.literal('SpecificResource'), source: iri, purpose: motivation }),
]);
/** [3.1] */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.array(motivation).min(1),
  created: dateTime.optional(),
  modified: dateTime.optional(),
  body: z.array(body).min(1),
  target: z.strictObject({ source: iri, selector: fragment }),
});
/** [5.1] and [5.2], the only page within the collection */
export const collectionSchema = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: z.int().nonnegative(),
    first: z.strictObject({ id: iri, type: z.literal('AnnotationPage'), partOf: iri, startIndex: z.literal(0), items: z.array(annotation) }),
    last: iri,
  })
  .refine(({ id, total, first, last }) => first.partOf === id && last === first.id && total === first.items.length, 'the page is not that of the collection')
  .refine(({ first: { items } }) => new Set(items.map(({ id }) => id)).size === items.length, 'an id stands twice');
