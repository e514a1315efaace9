const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * `count` articles made of a few by changing them: paragraphs left out or moved, numbers, days and months altered.
 * For measuring and testing where there are no real ones in such numbers. The same input gives the same articles.
 */
export function variantsOf(texts: readonly string[], count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => variant(texts[i % texts.length]!, random));
}

function variant(text: string, random: () => number): string {
  const [head = '', ...body] = text.split(/\n+/);
  const kept = body.filter(() => random() > 0.15);
  if (kept.length > 2 && random() < 0.5) kept.splice(Math.floor(random() * kept.length), 0, kept.pop()!);
  return [head, ...kept].map((paragraph) => altered(paragraph, random)).join('\n\n');
}

const altered = (paragraph: string, random: () => number): string =>
  paragraph
    .replace(/\b[1-9]\d{0,3}\b/g, (digits) => (random() < 0.1 ? String(Number(digits) + 1) : digits))
    .replace(/\b[A-Z][a-z]+day\b/g, (name) => (random() < 0.1 ? next(name, WEEKDAYS) : name))
    .replace(/\b[A-Z][a-z]+\b/g, (name) => (random() < 0.1 ? next(name, MONTHS) : name));

const next = (name: string, names: readonly string[]): string => (names.includes(name) ? names[(names.indexOf(name) + 1) % names.length]! : name);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
