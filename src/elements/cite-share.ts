import { CiteShare } from './citeShare.ts';

customElements.define('cite-share', CiteShare);
