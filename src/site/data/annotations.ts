import type { Edition } from '../edition.ts';
import { shown } from '../edition.ts';
import { bodyBlockOf } from '../excerpt.ts';
import { fullAddress, paths } from '../href.ts';
import type { ReadComparison, Reading } from '../readComparison.ts';
import { VERDICT_MEANING } from '../verdicts.ts';

/** Characters before and after a quotation by which it is found again where the text has changed; more where it stands there twice. */
const AROUND = 32;

/**
 * Every reading of every comparison as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): its words in the story's
 * page, what they are compared in, and the verdict as a tag. Places are counted in the text of the passage, not of the page:
 * there the notes of other stories stand between.
 */
export function annotationsOf(edition: Edition, site: URL | undefined) {
  const id = fullAddress(paths.annotations(edition.id), site);
  const items = edition.comparisons.flatMap((comparison) => comparison.readings.flatMap((reading) => annotationOf(reading, comparison, edition, site)));
  const page = `${id}#page-1`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `The readings of “${edition.title}”`,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: page,
  };
}

function annotationOf(reading: Reading, comparison: ReadComparison, edition: Edition, site: URL | undefined) {
  const selector = selectorOf(reading);
  if (!selector) return [];
  const address = fullAddress(comparison.path, site);
  const dates = edition.addresses.live[comparison.id];
  return {
    id: `${address}#${reading.claim.id}`,
    type: 'Annotation',
    motivation: ['linking', 'classifying'],
    ...(dates && { created: atMidnight(dates.published), modified: atMidnight(dates.changed) }),
    body: [
      { type: 'SpecificResource', source: address, purpose: 'linking' },
      { type: 'TextualBody', value: comparison.verdict, format: 'text/plain', language: 'en', purpose: 'tagging' },
      {
        type: 'TextualBody',
        value: `${comparison.title}. ${VERDICT_MEANING[comparison.verdict]}`,
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
      },
    ],
    target: { source: fullAddress(paths.story(edition.id, reading.story.id), site), selector },
  };
}

/** The passage by its id, and in it the words, by themselves and by their place. */
function selectorOf({ claim, story }: Reading) {
  const passage = bodyBlockOf(claim, story);
  if (!passage) return null;
  const { start, end } = passage.block;
  const [before, exact, after] = [
    shown(story, start, claim.start),
    shown(story, claim.start, Math.min(claim.end, end)),
    shown(story, Math.min(claim.end, end), end),
  ];
  if (!exact.trim()) return null;
  const place = points(before);
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: passage.anchor,
    refinedBy: [
      { type: 'TextQuoteSelector', exact, ...contextOf(before, exact, after) },
      { type: 'TextPositionSelector', start: place, end: place + points(exact) },
    ] as const,
  };
}

/** Enough of what stands around a quotation to tell it from the same words elsewhere in the passage. */
function contextOf(before: string, exact: string, after: string): { prefix: string; suffix: string } {
  const whole = before + exact + after;
  for (let length = AROUND; ; length *= 2) {
    const [prefix, suffix] = [whole.slice(wholeCharacter(whole, before.length - length), before.length), after.slice(0, wholeCharacter(after, length))];
    const quoted = prefix + exact + suffix;
    if (whole.indexOf(quoted) === whole.lastIndexOf(quoted)) return { prefix, suffix };
  }
}

/** A place in a text that is within it and not between the halves of a character. */
const wholeCharacter = (text: string, at: number): number => {
  const place = Math.max(0, Math.min(text.length, at));
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place + 1 : place;
};

/** Selectors count code points, where strings have code units. */
const points = (text: string): number => [...text].length;

const atMidnight = (day: string): string => `${day}T00:00:00Z`;
