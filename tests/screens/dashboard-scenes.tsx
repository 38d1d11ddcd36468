import type { ReactNode } from 'react';
import { CadencesPage } from '@/components/dashboard/cadences-page';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { Theme } from '@/components/gmail/line';
import { builtInCadences } from '@/lib/domain/built-in-cadences';
import { ownCadence } from './examples';

type Scene = (theme: Theme) => ReactNode;

const pages = [{ id: 'cadences', title: 'pageCadences' }] as const;

function page(content: ReactNode, more: { undo?: string; error?: string } = {}): Scene {
  return (theme) => (
    <Dashboard
      pages={pages}
      current="cadences"
      undo={more.undo === undefined ? null : { label: more.undo, onUndo: () => {} }}
      error={more.error ?? null}
      theme={theme}
    >
      {content}
    </Dashboard>
  );
}

const someCadences = [...builtInCadences, ownCadence].map((cadence, index) => ({ cadence, running: index }));
const manyCadences = Array.from({ length: 500 }, (_, index) => ({
  cadence: { ...ownCadence, id: `own-${index}` },
  running: index,
}));

/** The pages of the dashboard; add a new page's states here. */
export const dashboardScenes: Record<string, Scene> = {
  cadences: page(<CadencesPage read={{ state: 'ready', value: someCadences }} />),
  'cadences-500': page(<CadencesPage read={{ state: 'ready', value: manyCadences }} />),
  'cadences-loading': page(<CadencesPage read={{ state: 'loading' }} />),
  'cadences-failed': page(<CadencesPage read={{ state: 'failed' }} />),
};
