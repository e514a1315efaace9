import { SideBySide } from './compareKeys.ts';

customElements.define('side-by-side', SideBySide);
