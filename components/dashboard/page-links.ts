import type { ComponentType } from 'react';
import type { MessageKey } from '@/lib/domain/text';
import { CalendarIcon, RepeatIcon } from '../ui/icons';
import {
  DataIcon,
  FollowUpsIcon,
  HealthIcon,
  InsightsIcon,
  ResourcesIcon,
  SettingsIcon,
  TemplatesIcon,
  TodayIcon,
} from './page-icons';

export interface PageLink {
  /** Its place in the address: `#cadences`. */
  id: string;
  title: MessageKey;
  /** Drawn in the bar; null: the page has no line of its own there, others lead to it. */
  icon: ComponentType | null;
}

/** The pages of the dashboard in the order of its bar; the first is where it opens. */
export const pageLinks = [
  { id: 'today', title: 'today', icon: TodayIcon },
  { id: 'followups', title: 'pageFollowUps', icon: FollowUpsIcon },
  { id: 'calendar', title: 'pageCalendar', icon: CalendarIcon },
  { id: 'insights', title: 'pageInsights', icon: InsightsIcon },
  { id: 'cadences', title: 'pageCadences', icon: RepeatIcon },
  { id: 'templates', title: 'pageTemplates', icon: TemplatesIcon },
  { id: 'resources', title: 'pageResources', icon: ResourcesIcon },
  { id: 'data', title: 'pageData', icon: DataIcon },
  { id: 'settings', title: 'pageSettings', icon: SettingsIcon },
  { id: 'health', title: 'pageHealth', icon: HealthIcon },
  { id: 'prospect', title: 'pageProspect', icon: null },
] as const satisfies readonly PageLink[];

export type PageId = (typeof pageLinks)[number]['id'];
