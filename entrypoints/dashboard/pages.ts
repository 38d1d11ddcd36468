import { LiveCadences } from './live-cadences';
import type { Page } from './page';

/** The pages of the dashboard in the order of its navigation; the first is where it opens. */
export const pages: readonly [Page, ...Page[]] = [
  { id: 'cadences', title: 'pageCadences', Live: LiveCadences },
];
