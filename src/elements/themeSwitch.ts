const KEPT_AS = 'theme';

/** Switches between light and dark around a button in finished HTML, and keeps the choice. The style sheet shows it once it is defined. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => this.toggle());
  }

  private toggle(): void {
    const root = document.documentElement;
    const isDark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset['theme'] = isDark ? 'light' : 'dark';
    try {
      localStorage.setItem(KEPT_AS, root.dataset['theme']);
    } catch {
      // A browser that keeps nothing still switches this page.
    }
  }
}
