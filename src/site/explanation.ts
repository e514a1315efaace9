/** An explanation as it is set: what it comes to, the sums, and how each value was read. */
export interface Explanation {
  lead: string;
  sums: string[];
  /** "In A, “Saturday” read as …": one a reading. */
  derivations: string[];
}

const SUM = /\d[^.;]*[+−–-]\s*\d[^.;=]*=\s*\S/;
const DERIVATION = /^In [A-Z]{1,3},? /;

export function readExplanation(explanation: string): Explanation {
  const parts: Explanation = { lead: '', sums: [], derivations: [] };
  const lead: string[] = [];
  for (const sentence of sentencesOf(explanation)) {
    if (DERIVATION.test(sentence)) parts.derivations.push(sentence);
    else if (SUM.test(sentence)) parts.sums.push(...sentence.split(/;\s*/));
    else lead.push(sentence);
  }
  parts.lead = lead.join(' ');
  return parts;
}

/** Full stops within quoted words (“Nov. 27”) end nothing; a sentence may begin with a figure ("2017 + 49 years = 2066"). */
function sentencesOf(text: string): string[] {
  return (text.match(/(?:“[^”]*”?|\.(?! [\p{Lu}\d“])|[^.“])+\.?/gu) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
}

const ENOUGH = 240;

/** As much of it as stands on the overview: what it comes to and the sums, whole sentences. */
export function briefly(explanation: string): string {
  const { lead, sums } = readExplanation(explanation);
  const whole = [lead, sums.join('; ')].filter(Boolean).join(' ');
  if (whole.length <= ENOUGH) return whole;
  const [first = '', ...rest] = sentencesOf(whole);
  return rest.reduce((text, sentence) => (text.length + sentence.length < ENOUGH ? `${text} ${sentence}` : text), first);
}
