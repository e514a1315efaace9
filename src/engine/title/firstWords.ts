/** The first telling words of an utterance, for a title that quotes it. */
const MOST = 7;
const FEWEST = 3;
/** Letters up to which short words do no harm. */
const SHORT = 45;

/** Openings that say nothing yet. */
const OPENING =
  /^(?:(?:and|but|so|well|now|look|yes|no|also),?\s+)+|^(?:I|we) (?:think|believe|feel|know|hope) (?:that )?(?!to\b|for\b)(?=\p{L}+ \p{L}+ \p{L}+)/iu;
/** Words on which no quotation breaks off. */
const HANGING =
  /^(?:an?|the|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|than|into|about|if|when|is|are|was|were|be|been|has|have|had|will|would|can|could|not|no|very|so|our|my|your|his|her|its|their|this|these|those|i|we|he|she|it|they|you|never|more|most|\d[\d.,]*|.*['’]s)$/i;

/** "You ran the harbour as a toy shop", or its first words up to a comma or seven words, with an ellipsis where they break off. */
export function firstWords(utterance: string): string {
  const told = utterance.replace(/[.,;:!]+$/, '').replace(OPENING, '');
  const words = told.split(/\s+/);
  if (words.length <= MOST + 2 || told.length <= SHORT) return told;
  const comma = words.findIndex((word, i) => i + 1 > FEWEST && /[,;:]$/.test(word));
  if (comma > 0 && comma < MOST + 1)
    return `${words
      .slice(0, comma + 1)
      .join(' ')
      .replace(/[,;:]$/, '')}…`;
  let end = MOST;
  // "the books of a public | company"
  if (/^(?:an?|the)$/i.test(words[end - 2]!) && !HANGING.test(words[end]!)) end++;
  while (end > FEWEST && HANGING.test(words[end - 1]!.replace(/[,;:]$/, ''))) end--;
  return `${words
    .slice(0, end)
    .join(' ')
    .replace(/[,;:]$/, '')}…`;
}

/** The utterance from the piece between marks on that the others have words of, where they have none of its beginning. */
export function sharedPart(utterance: string, others: readonly string[]): string {
  const pieces = utterance.split(/(?<=[,;:.])\s+/);
  const overlap = (piece: string): number => {
    const words = piece.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    return Math.min(...others.map((other) => words.filter((word) => other.toLowerCase().includes(word)).length));
  };
  const counts = pieces.map(overlap);
  if (pieces.length < 2 || others.length === 0 || counts[0]! > 0) return utterance;
  const from = counts.findIndex((count) => count > 1);
  return from > 0
    ? pieces
        .slice(from)
        .join(' ')
        .replace(/^(?:with|which|and|but|that)\s+/, '')
    : utterance;
}
