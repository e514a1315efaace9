import { CopyText } from './copyText.ts';

customElements.define('copy-text', CopyText);
