const NEAR = 'is-near';

/**
 * Around an article and its notes: a mark under the pointer, or with the focus in it, lights up with its note, and a note with its mark.
 * A click anywhere on a mark leads to the note, as does its link, which stands on some of its words and works without this.
 */
export class NoteLinks extends HTMLElement {
  connectedCallback(): void {
    for (const event of ['pointerover', 'focusin'] as const) this.addEventListener(event, ({ target }) => this.light(target as Element));
    for (const event of ['pointerleave', 'focusout'] as const) this.addEventListener(event, () => this.light(null));
    this.addEventListener('click', ({ target }) => this.follow(target as Element));
  }

  private light(target: Element | null): void {
    for (const lit of this.querySelectorAll(`.${NEAR}`)) lit.classList.remove(NEAR);
    const note = target?.closest('.note') ?? this.noteOf(target);
    if (!note) return;
    note.classList.add(NEAR);
    for (const mark of this.querySelectorAll(`.claim[data-note="${CSS.escape(note.id)}"]`)) mark.classList.add(NEAR);
  }

  private follow(target: Element): void {
    const selecting = !getSelection()?.isCollapsed;
    const note = !selecting && !target.closest('a') && target.closest<HTMLElement>('.claim[data-note]')?.dataset['note'];
    if (note) location.hash = note;
  }

  private noteOf(target: Element | null): Element | null {
    const mark = target?.closest<HTMLElement>('.claim[data-note]');
    return mark ? document.getElementById(mark.dataset['note']!) : null;
  }
}
