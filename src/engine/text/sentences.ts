/**
 * Sentence boundaries: those of Intl.Segmenter (Unicode UAX #29), less the ones after abbreviations and initials and
 * inside quotations, plus the ones it misses where a scraper lost the space ("gas.The").
 */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

const ABBREVIATION =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|rev|hon|st|sr|jr|gen|lt|col|capt|cmdr|maj|sgt|adm|gov|sen|rep|pres|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|no|nos|vol|fig|pp?|vs|v|etc|e\.g|i\.e|approx|est|dept|inc|corp|co|ltd|llc|plc|bros|ave|blvd|rd|mt|ft|calif|mass|conn|fla|ill|minn|pa|va|wash|wis|ariz|colo|tenn|okla|ore|kan|ky|md|mich|mo|neb|nev|n\.y|n\.j|d\.c|u\.s|u\.k|u\.n|e\.u|a\.m|p\.m)\.["')\]]*\s*$/i;
/** After these a capital letter may well start a new sentence, so the following word decides. */
const MAY_END = /(?:^|[\s("'])(?:u\.s|u\.k|u\.n|e\.u|a\.m|p\.m|etc|inc|corp|co|ltd|llc|plc|jr|sr|d\.c)\.["')\]]*\s*$/i;
const INITIAL = /(?:^|[\s(])(?:[A-Z]\.)+\s*$/;
const STARTS_SENTENCE =
  /^["'([]*(?:the|a|an|it|he|she|they|we|i|in|on|at|but|and|this|that|these|those|there|his|her|its|their|as|after|before|when|while|according|however|meanwhile|for|with|by|if)\b/i;

const endsWithAbbreviation = (text: string, next: string): boolean => {
  if (INITIAL.test(text) && !/(?:U\.S|U\.K|U\.N|E\.U|D\.C)\.\s*$/.test(text)) return true;
  if (!ABBREVIATION.test(text)) return false;
  return !(MAY_END.test(text) && STARTS_SENTENCE.test(next) && /^["'([]*[A-Z]/.test(next));
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
  for (const match of text.slice(piece.start, piece.end).matchAll(/[a-z]{3,}[.!?]["']?(?=(?:The|A|In|It|He|She|They|But|And|This|On|At|We|I)\b)/g)) {
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
