import { writeDay } from '../site/cite/parts.ts';

/** Around citations: fills in what the browser knows and the build cannot, the day and, where the site was not told it, the host. */
export class CiteShare extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    for (const place of this.querySelectorAll<HTMLElement>('[data-accessed]')) place.textContent = writeDay(now, place.dataset['accessed']!);
    for (const place of this.querySelectorAll('[data-address]')) place.textContent = new URL(place.textContent, location.href).href;
  }
}
