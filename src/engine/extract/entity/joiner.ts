import type { Story } from '../../model.ts';
import type { Form } from './forms.ts';
import type { Groups } from './groups.ts';

/** One way in which two forms turn out to be one name. Order matters: certain ways first, guesses from what they leave. */
export type Joiner = (groups: Groups, forms: ReadonlyMap<string, Form>, stories: readonly Story[]) => void;

/** True where some writing of it has a word all in capitals, as acronyms are. */
export const isShort = (form: Form): boolean =>
  form.spans.some(({ text }) => text.split(/\s+/).some((word) => /^\p{Lu}{2,6}$/u.test(word.replace(/[.']/g, ''))));
