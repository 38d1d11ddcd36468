import type { ComponentType } from 'react';
import type { PageId } from '@/components/dashboard/page-links';
import { countDue } from '@/lib/db/count-due';
import type { Database } from '@/lib/db/database';
import type { PageProps } from './page';

export type LoadPage = () => Promise<ComponentType<PageProps>>;

/** Each page's code is loaded when the page is first shown, and has a budget of its own in `scripts/sizes.mjs`. */
export const loadPage: Record<PageId, LoadPage> = {
  today: async () => (await import('./live-today')).LiveToday,
  followups: async () => (await import('./live-follow-ups')).LiveFollowUps,
  insights: async () => (await import('./live-insights')).LiveInsights,
  calendar: async () => (await import('./live-calendar')).LiveCalendar,
  prospect: async () => (await import('./live-prospect')).LiveProspect,
  cadences: async () => (await import('./live-cadences')).LiveCadences,
  templates: async () => (await import('./live-templates')).LiveTemplates,
  resources: async () => (await import('./live-resources')).LiveResources,
  data: async () => (await import('./live-data')).LiveData,
  settings: async () => (await import('./live-settings')).LiveSettings,
  health: async () => (await import('./live-health')).LiveHealth,
};

/** What is said as a number beside a page's name, live. */
export const readCount: Partial<Record<PageId, (db: Database) => Promise<number>>> = { today: countDue };
