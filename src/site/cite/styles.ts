import { type Cited, type CitePart, dateParts, MONTHS } from './parts.ts';

/** APA, 7th edition: a page of a website whose author is the site, with the day of retrieval, as its content may change (§ 9.16). */
export function apa({ title, topic, changed, address }: Cited): CitePart[] {
  return [
    `Variorum. (${changed ? apaDay(changed) : 'n.d.'}). `,
    { title: oneLine(title) },
    ` [Comparison of news reports: ${oneLine(topic)}]. Retrieved `,
    { accessed: 'words' },
    ', from ',
    { address },
  ];
}

/** Chicago, 17th edition, as in a bibliography (§ 14.207): a page in quotation marks, then the site's part, then the days. */
export function chicago({ title, topic, changed, address }: Cited): CitePart[] {
  const modified = changed ? ` Last modified ${americanDay(changed)}.` : '';
  return [`Variorum. “${stopped(nested(oneLine(title)))}” ${stopped(oneLine(topic))}${modified} Accessed `, { accessed: 'words' }, '. ', { address }, '.'];
}

const apaDay = (iso: string): string => {
  const [year, month, day] = dateParts(iso);
  return `${year}, ${MONTHS[month - 1]} ${day}`;
};
const americanDay = (iso: string): string => {
  const [year, month, day] = dateParts(iso);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
};

/** Quotation marks within quotation marks are single ones. */
const nested = (title: string): string => title.replace(/“([^”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’');

/** With a full stop at its end, inside closing quotation marks as Americans set it, and none after another mark that ends. */
const stopped = (text: string): string => (/[.?!…][’”]?$/.test(text) ? text : text.replace(/([’”]?)$/, '.$1'));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
