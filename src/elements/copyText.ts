const SHOWN_MS = 2000;

/**
 * A button that copies the text named by `for` (an id), or the address of the page where there is none.
 * What it did is said in its own words and to screen readers. Hidden until it can work.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private text(): string {
    const source = document.getElementById(this.getAttribute('for') ?? '');
    return source?.textContent?.trim() ?? location.href.split('#')[0]!;
  }

  private async copy(): Promise<void> {
    const status = this.querySelector('[role="status"]')!;
    try {
      await navigator.clipboard.writeText(this.text());
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Not copied: the browser does not allow it';
    }
    setTimeout(() => {
      status.textContent = '';
    }, SHOWN_MS);
  }
}
