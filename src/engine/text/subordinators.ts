/** Words that open a clause within a sentence: one list, of which each reader takes what it needs. */

/** They open nothing but clauses. */
export const CONJUNCTIONS: readonly string[] = ['because', 'although', 'though', 'unless', 'whereas'];
/** They open clauses, and some of them phrases, too: "after the vote", "as mayor". */
export const SUBORDINATING: readonly string[] = [...CONJUNCTIONS, 'when', 'while', 'as', 'after', 'before', 'since', 'until', 'if'];
/** "that" is relative, too, but opens what is said as well. */
export const RELATIVES: readonly string[] = ['which', 'who', 'whom', 'whose', 'where'];
