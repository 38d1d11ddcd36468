import type { ReactNode } from 'react';
import { InsightsPage, type InsightsView } from '@/components/dashboard/insights/insights-page';
import type { Read } from '@/components/dashboard/loaded';
import { fewInsights, noInsights, someInsights, youngInsights } from './insight-examples';

const ignore = () => {};

function insights(read: Read<InsightsView>): ReactNode {
  return (
    <InsightsPage
      read={read}
      period="quarter"
      account={null}
      onPeriod={ignore}
      onAccount={ignore}
      actions={{ saveTable: ignore, savePicture: ignore }}
    />
  );
}

const ready = (value: InsightsView) => insights({ state: 'ready', value });

/** The page Insights in its states. */
export const insightScenes: Record<string, ReactNode> = {
  insights: ready(someInsights),
  'insights-few': ready(fewInsights),
  'insights-none': ready(noInsights),
  'insights-young': ready(youngInsights),
  'insights-loading': insights({ state: 'loading' }),
  'insights-failed': insights({ state: 'failed' }),
};
