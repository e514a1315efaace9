/**
 * Around the filters, which work without it: says how many rows are left, and keeps the choice in the address,
 * so that a filtered list can be sent to someone.
 */
export class ClaimFilters extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    this.restore(form);
    form.addEventListener('change', () => this.update(form));
    form.addEventListener('reset', () => setTimeout(() => this.update(form)));
    this.update(form, false);
  }

  private boxes(form: HTMLFormElement): HTMLInputElement[] {
    return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  private restore(form: HTMLFormElement): void {
    const state = new URLSearchParams(location.search);
    for (const box of this.boxes(form)) {
      const values = state.get(box.name)?.split(' ');
      if (values) box.checked = values.includes(box.value);
    }
  }

  private update(form: HTMLFormElement, keep = true): void {
    const rows = [...document.querySelectorAll<HTMLElement>('.ledger .entry')];
    const shown = rows.filter((row) => row.offsetParent !== null || row.getClientRects().length > 0).length;
    this.querySelector('[role="status"]')!.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} shown`;
    if (keep) this.keep(form);
  }

  /** Only what differs from the page as it comes is written down. */
  private keep(form: HTMLFormElement): void {
    const state = new URLSearchParams();
    for (const [name, boxes] of Map.groupBy(this.boxes(form), (box) => box.name))
      if (boxes.some((box) => box.checked !== box.defaultChecked))
        state.set(
          name,
          boxes
            .filter((box) => box.checked)
            .map((box) => box.value)
            .join(' '),
        );
    history.replaceState(null, '', `${location.pathname}${state.size ? `?${state}` : ''}${location.hash}`);
  }
}
