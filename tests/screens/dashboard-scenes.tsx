import type { ReactNode } from 'react';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { Theme } from '@/components/gmail/line';
import { ResourcesPage } from '@/components/dashboard/resources/resources-page';
import { TemplatesPage } from '@/components/dashboard/templates/templates-page';
import { SettingsPage, type SettingsView } from '@/components/dashboard/settings/settings-page';
import type { Resource } from '@/lib/domain/library';
import { cadenceScenes } from './cadence-scenes';
import {
  bareCalendar,
  builtInTemplates,
  manyResources,
  manySuppressed,
  manyTemplates,
  ownTemplates,
  samples,
  someResources,
  someSettings,
} from './library-examples';

type Scene = (theme: Theme) => ReactNode;

const pages = [
  { id: 'cadences', title: 'pageCadences' },
  { id: 'templates', title: 'pageTemplates' },
  { id: 'resources', title: 'pageResources' },
  { id: 'settings', title: 'pageSettings' },
] as const;

function page(content: ReactNode, more: { undo?: string; error?: string; current?: string } = {}): Scene {
  return (theme) => (
    <Dashboard
      pages={pages}
      current={more.current ?? 'cadences'}
      undo={more.undo === undefined ? null : { label: more.undo, onUndo: () => {} }}
      error={more.error ?? null}
      theme={theme}
    >
      {content}
    </Dashboard>
  );
}

const quiet = () => Promise.resolve();
const ofTemplates = { save: quiet, remove: quiet, newId: () => 'new', go: () => {} };

function templates(path: string, own = ownTemplates): Scene {
  return page(
    <TemplatesPage
      read={{ state: 'ready', value: { own, samples } }}
      builtIn={builtInTemplates}
      language="en"
      path={path}
      actions={ofTemplates}
    />,
    { current: 'templates' },
  );
}

function resources(value: readonly Resource[]): Scene {
  const actions = { save: quiet, remove: quiet, newId: () => 'new' };
  return page(<ResourcesPage read={{ state: 'ready', value }} actions={actions} />, { current: 'resources' });
}

function settings(change: Partial<SettingsView> = {}): Scene {
  const actions = { save: quiet, addVacation: quiet, removeVacation: quiet, allow: quiet, turnPolish: quiet };
  const value = { ...someSettings, ...change };
  return page(<SettingsPage read={{ state: 'ready', value }} today="2026-11-22" actions={actions} />, {
    current: 'settings',
  });
}

/** The pages of the dashboard; add a new page's states here. */
export const dashboardScenes: Record<string, Scene> = {
  ...Object.fromEntries(Object.entries(cadenceScenes).map(([name, content]) => [name, page(content)])),
  'cadences-undo': page(cadenceScenes['cadences'], { undo: 'Saved “Trade fair”' }),
  templates: templates(''),
  'templates-500': templates('', manyTemplates),
  'templates-none': page(
    <TemplatesPage
      read={{ state: 'ready', value: { own: [], samples: [] } }}
      builtIn={[]}
      language="en"
      path=""
      actions={ofTemplates}
    />,
    { current: 'templates' },
  ),
  'templates-edit': templates('own-1'),
  'templates-gaps': templates('own-2'),
  'templates-wrong': templates('own-3'),
  'templates-read': templates('en.email.seen'),
  'templates-new': templates('new'),
  resources: resources(someResources),
  'resources-none': resources([]),
  settings: settings(),
  'settings-bare': settings({ suppressed: [], polish: null, calendar: bareCalendar }),
  'settings-500': settings({ suppressed: manySuppressed }),
  'resources-500': resources(manyResources),
};
