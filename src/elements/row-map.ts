import { RowMap } from './rowMap.ts';

customElements.define('row-map', RowMap);
