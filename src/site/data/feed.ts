import { createHash } from 'node:crypto';
import type { Edition } from '../edition.ts';
import { fullAddress, paths } from '../href.ts';
import type { ReadComparison } from '../readComparison.ts';
import { VERDICT_MEANING, VERDICT_WORD } from '../verdicts.ts';
import { sayReadings } from './tables.ts';
import { element, type XmlElement, xmlOf } from './xml.ts';

/** Readers of feeds ask for the whole of it each time. */
const MOST = 100;

/** The days of a comparison, as YYYY-MM-DD; undefined for one of which nothing is recorded, which is no news. */
export type Days = (id: string) => { published: string; changed: string } | undefined;

/** The comparisons of a topic that are new or changed, the latest first, as an Atom feed (RFC 4287). */
export function feedOf(edition: Edition, site: URL | undefined, days: Days): string {
  const news = edition.comparisons
    .flatMap((comparison) => {
      const known = days(comparison.id);
      return known ? [{ comparison, ...known }] : [];
    })
    .sort((a, b) => (a.changed === b.changed ? a.comparison.index - b.comparison.index : a.changed < b.changed ? 1 : -1))
    .slice(0, MOST);
  const self = fullAddress(paths.feed(edition.id), site);
  return xmlOf(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      element('id', {}, idOf(self)),
      element('title', {}, edition.title),
      element('subtitle', {}, 'Comparisons that are new or have changed'),
      element('updated', {}, instant(news[0]?.changed ?? latestStory(edition))),
      element('author', {}, [element('name', {}, 'Variorum')]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: fullAddress(paths.topic(edition.id), site) }),
      ...news.map(({ comparison, published, changed }) => entryOf(comparison, fullAddress(comparison.path, site), published, changed)),
    ]),
  );
}

function entryOf(comparison: ReadComparison, address: string, published: string, changed: string): XmlElement {
  const { title, verdict, kind } = comparison;
  return element('entry', {}, [
    element('id', {}, idOf(address)),
    element('title', {}, `${VERDICT_WORD[verdict]}: ${title}`),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    element('published', {}, instant(published)),
    element('updated', {}, instant(changed)),
    element('category', { term: verdict }),
    element('category', { term: kind }),
    element('summary', {}, `${VERDICT_MEANING[verdict]} ${sayReadings(comparison)}`),
  ]);
}

/** A feed's ids have to be whole addresses. Where the host is not known, one without a place (RFC 9562, made of the name). */
function idOf(address: string): string {
  if (/^https?:/.test(address)) return address;
  const bytes = createHash('sha1').update(`variorum ${address}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

const instant = (day: string): string => `${day}T00:00:00Z`;

/** A feed without entries has been as it is since its stories came out: the day of the build would make each build another. */
const latestStory = ({ stories }: Edition): string =>
  stories.flatMap(({ published }) => /^\d{4}-\d\d-\d\d/.exec(published?.edtf ?? '') ?? []).reduce((latest, day) => (day > latest ? day : latest), '1970-01-01');
