import type { Edition } from '../edition.ts';
import { fullAddress, paths } from '../href.ts';
import type { Entry, ReadComparison } from '../readComparison.ts';
import { VERDICT_WORD } from '../verdicts.ts';
import { counted } from '../words.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import { embedSnippet } from './embed.ts';
import type { Cited, CitePart } from './parts.ts';
import { apa, chicago } from './styles.ts';

export interface CopyBlock {
  id: string;
  heading: string;
  /** What a button says that copies it. */
  button: string;
  parts: CitePart[];
  /** True for what is code, and keeps its lines. */
  code: boolean;
}

export interface CiteAndShare {
  link: CopyBlock;
  citations: CopyBlock[];
  share: CopyBlock;
  embed: CopyBlock;
}

/** All that a reader may want to take along of a comparison. */
export function citeAndShare(comparison: ReadComparison, edition: Edition, site: URL | undefined): CiteAndShare {
  const address = fullAddress(comparison.path, site);
  const cited: Cited = {
    ...{ id: comparison.id, title: comparison.title, topic: edition.title, address },
    changed: edition.addresses.live[comparison.id]?.changed ?? null,
  };
  const block = (id: string, heading: string, button: string, parts: CitePart[], code = false): CopyBlock => ({ id, heading, button, parts, code });
  return {
    link: block('cite-link', 'Permanent link', 'Copy link', [{ address }]),
    citations: [
      block('cite-apa', 'APA, 7th edition', 'Copy for APA', apa(cited)),
      block('cite-chicago', 'Chicago, 17th edition, bibliography', 'Copy for Chicago', chicago(cited)),
      block('cite-bibtex', 'BibTeX', 'Copy BibTeX', bibtex(cited), true),
      block('cite-csl', 'CSL-JSON, for Zotero and others', 'Copy CSL-JSON', cslJson(cited), true),
    ],
    share: block('cite-share', 'Text to share', 'Copy text', [`${comparison.title}. ${verdictSentence(comparison)} `, { address }]),
    embed: block(
      'cite-embed',
      'HTML to embed',
      'Copy HTML',
      embedSnippet(comparison, edition, fullAddress(paths.embed(edition.id, comparison.id), site)),
      true,
    ),
  };
}

const MOST_VALUES = 4;

/** The verdict for those who have not seen the page: letters would mean nothing to them. */
export function verdictSentence({ verdict, entries, stories, oneVoice, kind }: ReadComparison): string {
  const reports = counted(stories.length, 'report');
  const copies = oneVoice ? ' They carry largely one text.' : '';
  const values = sayValues(entries);
  const oneValue = entries.length === 1 ? entries[0]!.label : values;
  const ended = (sentence: string): string => (/[.?!…]”?$/.test(sentence) ? sentence : `${sentence}.`);
  if (verdict === 'conflict') return ended(`${VERDICT_WORD[verdict]}: the reports cannot all be right: ${values}`) + copies;
  if (verdict === 'reworded') return `${VERDICT_WORD[verdict]}: one utterance, quoted in different words by ${reports}.${copies}`;
  if (verdict === 'compatible') return ended(`${VERDICT_WORD[verdict]}: ${reports}, all of which can be true: ${values}`) + copies;
  return ended(`${VERDICT_WORD[verdict]}: ${reports} say the same${kind === 'statement' ? '' : `: ${oneValue}`}`) + copies;
}

function sayValues(entries: readonly Entry[]): string {
  const shown = entries.slice(0, MOST_VALUES).map(({ label, stories }) => `${label} (${counted(stories.length, 'report')})`);
  const left = entries.length - shown.length;
  return [...shown, ...(left > 0 ? [`${counted(left, 'more value', 'more values')}`] : [])].join('; ');
}
