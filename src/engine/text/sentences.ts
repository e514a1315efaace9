/**
 * Sentence boundaries: those of Intl.Segmenter (Unicode UAX #29), less the ones after abbreviations and initials and
 * inside quotations, plus the ones it misses where a scraper lost the space ("gas.The").
 */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Before a name or number; never at the end of a sentence. */
const LEADING =
  'mr mrs ms dr prof rev hon gen lt col capt cmdr maj sgt adm gov sen rep pres det supt insp cpl pvt brig messrs mme fr st mt vs v e.g i.e approx est vol fig p pp no nos rs sq cf ca';
/** After a capital that could begin a sentence, the following word decides. */
const TRAILING =
  'jr sr ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun etc dept inc corp co ltd llc plc bros ave blvd rd al calif mass conn fla ill minn pa va wash wis ariz colo tenn okla ore kan ky md mich mo neb nev ga ala ark tex del ind la miss mont vt wyo n.y n.j n.c n.d n.h n.m s.c s.d r.i w.va d.c u.s u.k u.n e.u a.m p.m ph.d m.d';
const [LEADS, TRAILS] = [LEADING, TRAILING].map((words) => new Set(words.split(' '))) as [Set<string>, Set<string>];
/** What is an abbreviation in small letters, too: "the sun.", "he sat.", "the answer was no." end sentences. */
const SMALL = new Set('vs v e.g i.e approx est p pp etc a.m p.m al cf ca sq ft vol'.split(' '));
const LAST_WORD = /(?:^|[\s("'\u2013\u2014-])([A-Za-z]+(?:\.[A-Za-z]+)*)\.["')\]]*\s*$/;
const INITIAL = /(?:^|[\s(])(?:[A-Z]\.)+\s*$/;
const STARTS_SENTENCE =
  /^["'([]*(?:The|A|An|It|He|She|They|We|I|In|On|At|But|And|This|That|These|Those|There|His|Her|Its|Their|As|After|Before|When|While|According|However|Meanwhile|For|With|By|If|Both|No|One|Some|Many|All|What|Who|How|Why|Now|Then|You|Not)\b(?!\.)/;
/** What goes by a letter: "the men left Block C. Warden Ann Poe said". */
const LETTERED =
  /\b(?:blocks?|plans?|committees?|groups?|vitamins?|hepatitis|influenza|grades?|class|schedule|appendix|exhibit|sections?|gates?|terminals?|pools?|units?|wings?|category|type|division|pod|level|platform|pier|dock|phase|tier|zone|option|strain|letter|malcolm) [A-Z]\.\s*$/i;

const endsWithAbbreviation = (text: string, next: string): boolean => {
  const starts = STARTS_SENTENCE.test(next);
  if (LETTERED.test(text)) return !/^["'([]*\p{Lu}/u.test(next);
  if (INITIAL.test(text) && !/(?:U\.S|U\.K|U\.N|E\.U|D\.C)\.\s*$/.test(text)) return !(starts && / [A-Z]\.\s*$/.test(text));
  const word = LAST_WORD.exec(text)?.[1] ?? '';
  const known = word.toLowerCase();
  if (/^[a-z]/.test(word) && !SMALL.has(known)) return false;
  if (known === 'no' || known === 'nos') return /^\d/.test(next);
  return LEADS.has(known) || (TRAILS.has(known) && !starts);
};

/** "…over," he continued. — a lower-case start continues the sentence; so does a lone closing mark. */
const continues = (next: string): boolean => /^["')\]]*[a-z]/.test(next) || /^["')\].]+\s*$/.test(next);

/** Offsets of the sentences of `text`, whitespace trimmed. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { segment, index } of SEGMENTER.segment(text.replace(/\n/g, ' '))) {
    const previous = pieces.at(-1);
    if (previous && (endsWithAbbreviation(text.slice(previous.start, previous.end), segment) || continues(segment))) previous.end = index + segment.length;
    else pieces.push({ start: index, end: index + segment.length });
  }
  return pieces.flatMap((piece) => splitGlued(text, piece)).flatMap((piece) => trim(text, piece));
}

/** "in the air.The second" — a word, a full stop and a capitalised word without a space. Addresses and initials have no such shape. */
function splitGlued(text: string, piece: { start: number; end: number }): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = piece.start;
  for (const match of text.slice(piece.start, piece.end).matchAll(/[a-z]{3,}[.!?\u2026]["']?(?=(?:The|A|In|It|He|She|They|But|And|This|On|At|We|I)\b)/g)) {
    const end = piece.start + match.index + match[0].length;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: piece.end });
  return parts;
}

function trim(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const length = slice.trim().length;
  return length ? [{ start: start + lead, end: start + lead + length }] : [];
}
