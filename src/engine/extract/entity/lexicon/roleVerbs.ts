/** Verbs that say what someone is: "who heads the group" is its head. */
export const LEADING_VERBS: Readonly<Record<string, string>> = {
  head: 'head',
  lead: 'leader',
  run: 'head',
  chair: 'chair',
  oversee: 'head',
  direct: 'director',
  command: 'commander',
  manage: 'manager',
  coach: 'coach',
  edit: 'editor',
  own: 'owner',
  found: 'founder',
  captain: 'captain',
  skipper: 'captain',
  teach: 'teacher',
  train: 'coach',
  present: 'host',
  host: 'host',
};

const FORMS: Readonly<Record<string, string>> = { led: 'lead', ran: 'run', oversaw: 'oversee', taught: 'teach', running: 'run', managing: 'manage' };

/** The base of such a verb, in whatever form it stands; null for any other word. */
export function leadingVerb(word: string): string | null {
  const base = [word, FORMS[word] ?? '', word.replace(/s$/, ''), word.replace(/(?:es|ed|ing)$/, ''), word.replace(/d$/, '')];
  return base.find((form) => Object.hasOwn(LEADING_VERBS, form)) ?? null;
}
