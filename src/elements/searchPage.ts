import type { SearchIndex, SearchType } from '../site/searchIndex.ts';
import type { Found, SearchState } from './searchFind.ts';

interface Engine {
  index: SearchIndex;
  find(state: SearchState): Found;
  render(found: Found, all: boolean): HTMLElement[];
}

const FIELDS = ['q', 'type', 'kind', 'verdict', 'story', 'topic'] as const;
const SETTLE_MS = 120;

/**
 * Around the search form: finds while one types, keeps what is asked for in the address, and moves through the results with
 * the arrow keys. The index and the searching code are fetched when there is something to search for, or the field is entered.
 */
export class SearchPage extends HTMLElement {
  #engine: Promise<Engine> | null = null;
  #asked = '';
  #timer = 0;

  connectedCallback(): void {
    const form = this.form();
    this.restore();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search();
    });
    form.addEventListener('input', () => this.soon());
    this.field().addEventListener('focus', () => void this.engine().catch(() => {}), { once: true });
    this.addEventListener('keydown', (event) => this.onKey(event));
    this.results().addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-all]')) void this.search(true);
    });
    addEventListener('popstate', () => {
      this.restore();
      void this.search();
    });
    const isAsked = this.field().value.trim() !== '';
    if (isAsked) void this.search();
    // Who has asked goes on from the field with the arrow keys; on a screen that is touched, its keyboard would cover the results.
    if (!isAsked || matchMedia('(hover: hover)').matches) this.field().focus();
  }

  private form = (): HTMLFormElement => this.querySelector('form')!;
  private field = (): HTMLInputElement => this.querySelector('input[type="search"]')!;
  private results = (): HTMLElement => this.querySelector('.found')!;

  private engine(): Promise<Engine> {
    this.#engine ??= this.open().catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  private async open(): Promise<Engine> {
    const [response, { openSearch }, { renderResults }] = await Promise.all([
      fetch(this.getAttribute('index')!),
      import('./searchFind.ts'),
      import('./searchResults.ts'),
    ]);
    if (!response.ok) throw new Error(`The index answers ${response.status}`);
    const index = (await response.json()) as SearchIndex;
    return { index, find: openSearch(index), render: (found, all) => renderResults(found, index, all) };
  }

  private restore(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const control = this.form().elements.namedItem(name);
      if (control instanceof RadioNodeList || control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
        control.value = asked.get(name) ?? '';
    }
  }

  private state(): SearchState {
    const data = new FormData(this.form());
    const of = (name: string): string => String(data.get(name) ?? '').trim();
    return { q: of('q'), type: of('type') as SearchType | '', kind: of('kind'), verdict: of('verdict'), story: of('story'), topic: of('topic') };
  }

  private soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.search(), SETTLE_MS);
  }

  private async search(all = false): Promise<void> {
    const state = this.state();
    const asked = JSON.stringify(state);
    this.#asked = asked;
    this.keep(state);
    this.classList.toggle('is-asking', state.q !== '');
    if (!state.q) {
      this.results().replaceChildren();
      this.say('');
      return;
    }
    try {
      const engine = await this.engine();
      if (this.#asked !== asked) return;
      const found = engine.find(state);
      this.results().replaceChildren(...engine.render(found, all));
      this.count(found);
      this.say(this.summary(found, state));
    } catch {
      this.say('The search index could not be fetched. The full lists below have everything that it has.');
      this.classList.remove('is-asking');
    }
  }

  private count({ counts }: Found): void {
    for (const label of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const type = label.dataset['count'] as SearchType | '';
      label.textContent = String(type ? counts[type] : counts.comparison + counts.passage + counts.story);
    }
  }

  private summary({ hits }: Found, { q, kind, verdict, story, topic, type }: SearchState): string {
    if (hits.length) return `${hits.length} result${hits.length === 1 ? '' : 's'} for “${q}”`;
    const narrowed = kind || verdict || story || topic || type;
    return narrowed
      ? `Nothing here for “${q}” under these filters.`
      : `Nothing found for “${q}”. Fewer or other words may find it; one or two wrong letters do no harm.`;
  }

  private say(words: string): void {
    this.querySelector('[role="status"]')!.textContent = words;
  }

  private keep(state: SearchState): void {
    const asked = new URLSearchParams();
    for (const name of FIELDS) if (state[name]) asked.set(name, state[name]);
    history.replaceState(null, '', `${location.pathname}${asked.size ? `?${asked}` : ''}`);
  }

  /** Down from the field into the results, up and down among them, back to the field with Escape. */
  private onKey(event: KeyboardEvent): void {
    const links = [...this.results().querySelectorAll<HTMLElement>('.result h3 a, .result blockquote a')];
    const at = links.indexOf(event.target as HTMLElement);
    const inField = event.target === this.field();
    if (event.key === 'Escape' && at >= 0) this.field().focus();
    else if (event.key === 'ArrowDown' && (inField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.field()).focus();
    else return;
    event.preventDefault();
  }
}
