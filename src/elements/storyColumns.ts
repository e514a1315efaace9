import { queryText } from './compareKeys.ts';

/** Around the choice of columns, which works by the stylesheet alone: keeps the letters of those shown in the address ("?with=B,C"). */
export class StoryColumns extends HTMLElement {
  connectedCallback(): void {
    const letters = new URLSearchParams(location.search).get('with')?.split(',');
    if (letters) this.choose(letters);
    this.addEventListener('change', this.keep);
  }

  private columns(): HTMLInputElement[][] {
    return ['second', 'third'].map((name) => [...this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]);
  }

  /** A letter that is no other story's is passed over; without a second letter the third column is empty. */
  private choose(letters: string[]): void {
    for (const [at, column] of this.columns().entries()) {
      const wanted = column.find(({ value }) => value === (letters[at] ?? ''));
      if (wanted) wanted.checked = true;
    }
  }

  private readonly keep = (): void => {
    const letters = this.columns().map((column) => column.find(({ checked }) => checked)?.value ?? '');
    const query = new URLSearchParams(location.search);
    query.set('with', letters.filter(Boolean).join(','));
    history.replaceState(null, '', `${location.pathname}${queryText(query)}${location.hash}`);
  };
}
