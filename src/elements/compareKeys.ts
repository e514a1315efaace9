const STEPS: Record<string, 1 | -1> = { j: 1, n: 1, k: -1, p: -1 };

/** "?with=B,C&differences" rather than "?with=B%2CC&differences=": an address that is sent is also read. */
export const queryText = (query: URLSearchParams): string =>
  query.size
    ? `?${query
        .toString()
        .replaceAll('%2C', ',')
        .replace(/=(?=&|$)/g, '')}`
    : '';

/**
 * Around finished rows: steps from difference to difference with j and k (or n and p, or the buttons), and keeps in the address
 * which row is looked at and whether only differences are shown, so that the view can be sent to someone.
 */
export class SideBySide extends HTMLElement {
  connectedCallback(): void {
    const only = this.only();
    if (only) {
      only.checked ||= new URLSearchParams(location.search).has('differences');
      only.addEventListener('change', () => this.keep(only.checked));
      // A row that was folded when the page came could not be scrolled to.
      if (only.checked && location.hash) document.querySelector(location.hash)?.scrollIntoView();
    }
    this.addEventListener('change', () => this.say());
    const steps = this.querySelector<HTMLElement>('.step');
    steps?.addEventListener('click', (event) => {
      const step = (event.target as Element).closest<HTMLElement>('[data-step]')?.dataset['step'];
      if (step) this.step(Number(step));
    });
    document.addEventListener('keydown', this.onKey);
    addEventListener('hashchange', this.onHash);
    this.onHash();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
    removeEventListener('hashchange', this.onHash);
  }

  private only(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.diff-only');
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const typing = (event.target as Element).matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
    if (!step || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.step(step);
  };

  /** A folded row that is asked for is opened. */
  private readonly onHash = (): void => {
    const row = this.current();
    const unfold = row?.closest('.run')?.querySelector<HTMLInputElement>('.unfold');
    if (unfold && this.only()?.checked && !unfold.checked) {
      unfold.checked = true;
      row!.scrollIntoView();
    }
    this.say();
  };

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.row.differs, .row:has(.cell.differs)')].filter(
      (row) => row.matches('.differs') || [...row.querySelectorAll('.cell.differs')].some((cell) => cell.checkVisibility()),
    );
  }

  private current(): HTMLElement | null {
    return /^#r\d+$/.test(location.hash) ? this.querySelector<HTMLElement>(location.hash) : null;
  }

  private step(by: number): void {
    const rows = this.rows();
    const next = this.beyond(rows, by);
    const row = rows.at((next + rows.length) % rows.length);
    if (!row) return;
    location.replace(`#${row.id}`);
    row.focus({ preventScroll: true });
  }

  /** From the row that is marked; where none is, from what stands on the screen. */
  private beyond(rows: HTMLElement[], by: number): number {
    const current = this.current();
    const isBefore = (row: HTMLElement): boolean =>
      current ? Boolean(row.compareDocumentPosition(current) & Node.DOCUMENT_POSITION_FOLLOWING) : row.getBoundingClientRect().top < 0;
    const before = rows.filter(isBefore).length;
    return by < 0 ? before - 1 : before + (current && rows[before] === current ? 1 : 0);
  }

  private say(): void {
    const rows = this.rows();
    const at = rows.indexOf(this.current()!);
    const status = this.querySelector('.step [role="status"]');
    if (status) status.textContent = at < 0 ? `${rows.length} difference${rows.length === 1 ? '' : 's'}` : `${at + 1} of ${rows.length}`;
  }

  private keep(only: boolean): void {
    const query = new URLSearchParams(location.search);
    if (only) query.set('differences', '');
    else query.delete('differences');
    history.replaceState(null, '', `${location.pathname}${queryText(query)}${location.hash}`);
  }
}
