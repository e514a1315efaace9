const NEAR = 'is-near';

/**
 * Around an article and its notes: a mark under the pointer, or with the focus in it, lights up with its note, and a note with its mark.
 * The links between them work without it.
 */
export class NoteLinks extends HTMLElement {
  connectedCallback(): void {
    for (const event of ['pointerover', 'focusin'] as const) this.addEventListener(event, ({ target }) => this.light(target as Element));
    for (const event of ['pointerleave', 'focusout'] as const) this.addEventListener(event, () => this.light(null));
  }

  private light(target: Element | null): void {
    for (const lit of this.querySelectorAll(`.${NEAR}`)) lit.classList.remove(NEAR);
    const note = target?.closest('.note') ?? this.noteOf(target);
    if (!note) return;
    note.classList.add(NEAR);
    for (const link of this.querySelectorAll(`.claim a[href="#${CSS.escape(note.id)}"]`)) link.closest('.claim')?.classList.add(NEAR);
  }

  private noteOf(target: Element | null): Element | null {
    const link = target?.closest('.claim')?.querySelector<HTMLAnchorElement>('a[href^="#note-"]');
    return link ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  }
}
