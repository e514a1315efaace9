import { NoteLinks } from './noteLinks.ts';

customElements.define('note-links', NoteLinks);
