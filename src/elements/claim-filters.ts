import { ClaimFilters } from './claimFilters.ts';

customElements.define('claim-filters', ClaimFilters);
