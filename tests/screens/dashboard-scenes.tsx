import type { ReactNode } from 'react';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { Theme } from '@/components/gmail/line';
import { ResourcesPage } from '@/components/dashboard/resources/resources-page';
import { pageLinks } from '@/components/dashboard/page-links';
import { TemplatesPage } from '@/components/dashboard/templates/templates-page';
import { SettingsPage, type SettingsView } from '@/components/dashboard/settings/settings-page';
import type { Resource } from '@/lib/domain/library';
import { plainPolicy } from '@/lib/domain/policy';
import { FollowUpsPage } from '@/components/dashboard/follow-ups/follow-ups-page';
import { type Listed, type ListView, wholeList } from '@/lib/domain/follow-up-list';
import { cadenceScenes } from './cadence-scenes';
import { insightScenes } from './insight-scenes';
import { welcomeScenes } from './welcome-scenes';
import { listedExamples, listExample, manyListed, now } from './list-examples';
import { DataPage, type DataView } from '@/components/dashboard/data/data-page';
import { someData } from './data-examples';
import { CalendarPage } from '@/components/dashboard/calendar/calendar-page';
import { paletteScenes } from './palette-scenes';
import { HealthPage } from '@/components/dashboard/health/health-page';
import type { HealthFacts } from '@/lib/domain/health-facts';
import { illHealth, newHealth, wellHealth } from './health-examples';
import { ProspectPage } from '@/components/dashboard/prospect/prospect-page';
import type { PlanPart } from '@/lib/domain/plan-view';
import type { ProspectView } from '@/lib/domain/prospect-view';
import { manyRows, noRows, now as dayNow, someRows, zone } from './examples';
import { TodayPage } from '@/components/dashboard/today/today-page';
import type { PopupView } from '@/lib/domain/views';
import { quietToday } from './quiet-today';
import { planCalendar, planWith } from './plan-examples';
import { busyProspect, quietActions, someProspect, unknownProspect } from './prospect-examples';
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

function today(view: PopupView, undo?: string): Scene {
  return page(
    <TodayPage
      view={view}
      now={dayNow}
      zone={zone}
      actions={quietToday}
      polish={null}
      undo={undo === undefined ? null : { label: undo }}
      account={null}
      awayTo={null}
      hasSample={view === noRows}
      error={null}
      onAccount={() => {}}
      onSearch={() => {}}
      onMore={() => {}}
    />,
    { current: 'today' },
  );
}

function page(content: ReactNode, more: { undo?: string; error?: string; current?: string } = {}): Scene {
  return (theme) => (
    <Dashboard
      pages={pageLinks}
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

function data(value: DataView): Scene {
  const actions = {
    exportAll: quiet,
    read: () => Promise.resolve([{ id: 'n1', text: 'Prefers calls on Tuesdays', at: 1_795_000_000_000 }]),
    find: (email: string) => Promise.resolve({ email, name: 'Dana Wu', followUps: 2, isOwn: false }),
    forget: quiet,
    wipe: quiet,
  };
  return page(<DataPage read={{ state: 'ready', value }} actions={actions} />, { current: 'data' });
}

function settings(change: Partial<SettingsView> = {}): Scene {
  const actions = {
    save: quiet,
    addVacation: quiet,
    removeVacation: quiet,
    savePolicy: quiet,
    suppress: quiet,
    allow: quiet,
    testNotification: quiet,
    setTheme: quiet,
    setLanguage: quiet,
    turnChecks: quiet,
    turnPolish: quiet,
  };
  const value = { ...someSettings, ...change };
  return page(
    <SettingsPage
      read={{ state: 'ready', value }}
      clock={{ now: Date.UTC(2026, 10, 22, 11), zone: 'Europe/Berlin' }}
      system="windows"
      actions={actions}
    />,
    {
      current: 'settings',
    },
  );
}

function followUps(rows: readonly Listed[], view: Partial<ListView> = {}, words: string[] = []): Scene {
  return page(
    <FollowUpsPage
      read={{ state: 'ready', value: { ...listExample(rows), words } }}
      view={{ ...wholeList, sort: 'state', ...view }}
      now={now}
      zone="Europe/Berlin"
      onView={() => {}}
      onChange={quiet}
      onOpen={quiet}
    />,
    { current: 'followups' },
  );
}

function calendar(counts: Readonly<Record<string, number>>, overdue: number, part: PlanPart): Scene {
  const chosen = part === 'overdue' ? null : part;
  return page(
    <CalendarPage
      read={{ state: 'ready', value: planWith(counts, overdue, chosen) }}
      part={part}
      now={now}
      calendar={planCalendar}
      trouble={null}
      isBusy={() => false}
      onPart={() => {}}
      onMove={() => {}}
      onMore={() => {}}
    />,
    { current: 'calendar' },
  );
}

function prospect(value: ProspectView): Scene {
  return page(
    <ProspectPage
      read={{ state: 'ready', value }}
      now={now}
      zone={zone}
      actions={quietActions}
      running={{ busy: new Set(), run: () => true }}
      trouble={null}
      onMore={() => {}}
    />,
    { current: 'prospect' },
  );
}

function health(value: HealthFacts): Scene {
  return page(
    <HealthPage
      read={{ state: 'ready', value }}
      clock={{ now, zone: 'Europe/Berlin' }}
      actions={{ write: () => Promise.resolve('{}'), copy: quiet, save: () => {} }}
    />,
    { current: 'health' },
  );
}

const fourWeeks = {
  '2026-11-22': 1,
  '2026-11-23': 8,
  '2026-11-24': 3,
  '2026-11-25': 5,
  '2026-11-27': 2,
  '2026-11-30': 4,
  '2026-12-03': 1,
  '2026-12-10': 6,
  '2026-12-18': 2,
};

/** The pages of the dashboard; add a new page's states here. */
export const dashboardScenes: Record<string, Scene> = {
  today: today(someRows),
  'today-none': today(noRows),
  'today-one': today({ ...noRows, due: someRows.due.slice(0, 1), dueCount: 1 }),
  'today-500': today(manyRows(500, 0), 'Done'),
  ...welcomeScenes,
  calendar: calendar(fourWeeks, 3, '2026-11-23'),
  'calendar-overdue': calendar(fourWeeks, 40, 'overdue'),
  'calendar-empty': calendar({}, 0, '2026-11-22'),
  'calendar-500': calendar({ ...fourWeeks, '2026-11-24': 500 }, 0, '2026-11-24'),
  prospect: prospect(someProspect),
  'prospect-unknown': prospect(unknownProspect),
  'prospect-busy': prospect(busyProspect),
  ...Object.fromEntries(Object.entries(cadenceScenes).map(([name, content]) => [name, page(content)])),
  followups: followUps(listedExamples),
  'followups-none': followUps([]),
  'followups-one': followUps(listedExamples.slice(0, 1), { state: 'due' }),
  'followups-500': followUps(manyListed(500)),
  'followups-found': followUps(listedExamples, { find: 'report mul' }, ['report', 'mul']),
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
  ...Object.fromEntries(Object.entries(paletteScenes).map(([name, content]) => [name, page(content)])),
  health: health(wellHealth),
  'health-ill': health(illHealth),
  'health-new': health(newHealth),
  resources: resources(someResources),
  'resources-none': resources([]),
  data: data(someData),
  'data-none': data({ tables: someData.tables.map((table) => ({ ...table, rows: 0 })), bytes: null }),
  settings: settings(),
  'settings-bare': settings({
    suppressed: [],
    sends: [],
    accounts: [],
    areNotificationsBlocked: true,
    policy: plainPolicy,
    polish: null,
    calendar: bareCalendar,
  }),
  'settings-500': settings({ suppressed: manySuppressed }),
  'resources-500': resources(manyResources),
  ...Object.fromEntries(
    Object.entries(insightScenes).map(([name, content]) => [name, page(content, { current: 'insights' })]),
  ),
};
