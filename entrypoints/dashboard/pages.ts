import { LiveCadences } from './live-cadences';
import { LiveResources } from './live-resources';
import { LiveSettings } from './live-settings';
import { LiveTemplates } from './live-templates';
import type { Page } from './page';

/** The pages of the dashboard in the order of its navigation; the first is where it opens. */
export const pages: readonly [Page, ...Page[]] = [
  { id: 'cadences', title: 'pageCadences', Live: LiveCadences },
  { id: 'templates', title: 'pageTemplates', Live: LiveTemplates },
  { id: 'resources', title: 'pageResources', Live: LiveResources },
  { id: 'settings', title: 'pageSettings', Live: LiveSettings },
];
