import { SearchPage } from './searchPage.ts';

customElements.define('search-page', SearchPage);
