const MOVES: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Around the rows at a glance: one stop of the Tab key, in which the arrow keys, Home and End go from row to row and Enter follows. */
export class RowMap extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', ({ target }) => this.keepStop(target as Element));
  }

  /** Rows of a story that is not chosen are passed over. */
  private links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')].filter((link) => link.checkVisibility());
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const links = this.links();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const move = MOVES[event.key];
    if (!move || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    links[move(at, links.length)]?.focus();
  };

  /** The row that was reached last is where Tab comes back to. */
  private keepStop(target: Element): void {
    for (const link of this.querySelectorAll('a')) link.tabIndex = link === target ? 0 : -1;
  }
}
