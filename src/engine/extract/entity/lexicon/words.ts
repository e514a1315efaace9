/** A lexicon written as running text: entries parted by spaces. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A lexicon of phrases: entries parted by commas. */
export const phrases = (text: string): ReadonlySet<string> => new Set(text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
