import type { ReactNode } from 'react';
import { AccountMissing } from '@/components/account-missing';
import { AfterSendLine } from '@/components/gmail/after-send-line';
import type { Theme } from '@/components/gmail/line';
import { NoticeLine } from '@/components/gmail/notice-line';
import { ThreadControl } from '@/components/gmail/thread-control';
import { Popup } from '@/components/popup/popup';
import type { HealthView } from '@/lib/domain/health';
import type { FrontView, PopupView } from '@/lib/domain/views';
import {
  answered,
  blind,
  calling,
  checked,
  coming,
  dana,
  about,
  draft,
  fewNotes,
  healthy,
  later,
  long,
  manyNotes,
  manyRows,
  noRows,
  now,
  over,
  partly,
  prompt,
  proposal,
  rightToLeft,
  someRows,
  unknown,
  withCadence,
  zone,
} from './examples';

const ignore = () => {};
const untracked = { followUp: null, choices: withCadence };
const quiet = () => Promise.resolve();
const actions = {
  open: quiet,
  draft: quiet,
  readDraft: () => Promise.resolve(draft),
  readAbout: () => Promise.resolve(about),
  point: quiet,
  place: quiet,
  decision: quiet,
  tags: quiet,
  newId: () => 'new',
  readLater: () => Promise.resolve(later),
  copy: quiet,
  tell: quiet,
  cadence: quiet,
  snooze: quiet,
  done: quiet,
  stop: quiet,
  track: quiet,
  dismiss: quiet,
  undo: quiet,
  openDashboard: quiet,
  dismissNotice: quiet,
  copyDiagnosis: quiet,
  trackFront: quiet,
  reloadFront: quiet,
};

type Scene = (theme: Theme) => ReactNode;

function popup(
  view: PopupView | null,
  more: {
    undo?: string;
    next?: { key: string; cadenceId: string };
    error?: string;
    healths?: readonly HealthView[];
    front?: FrontView;
  } = {},
): Scene {
  return (theme) => (
    <Popup
      view={view}
      now={now}
      zone={zone}
      actions={actions}
      undo={more.undo === undefined ? null : { label: more.undo, next: more.next }}
      error={more.error ?? null}
      healths={more.healths ?? [healthy]}
      front={more.front ?? null}
      theme={theme}
    />
  );
}

function line(change: Partial<Parameters<typeof AfterSendLine>[0]> = {}): Scene {
  return (theme) => (
    <AfterSendLine
      proposal={proposal}
      now={now}
      zone={zone}
      theme={theme}
      tracked={null}
      declined={null}
      error={null}
      onTrack={ignore}
      onDecline={ignore}
      onNeverForDomain={ignore}
      onUndo={ignore}
      onHold={ignore}
      onClose={ignore}
      {...change}
    />
  );
}

function chip(
  followUp: typeof dana | null,
  error: string | null = null,
  change: Partial<Parameters<typeof ThreadControl>[0]> = {},
): Scene {
  return (theme) => (
    <ThreadControl
      health={healthy}
      view={{ followUp, choices: withCadence }}
      card={null}
      done={null}
      now={now}
      zone={zone}
      theme={theme}
      error={error}
      onTrack={ignore}
      onReschedule={ignore}
      onDone={ignore}
      onStop={ignore}
      onTell={ignore}
      readLater={() => Promise.resolve(later)}
      onCopy={ignore}
      onPoint={ignore}
      onCadence={ignore}
      onNote={ignore}
      onRemoveNote={ignore}
      onUndo={ignore}
      onOpenDraft={ignore}
      onOpen={ignore}
      newNoteId={() => 'new'}
      {...change}
    />
  );
}

function missing(attempt: Parameters<typeof AccountMissing>[0]['attempt']): Scene {
  return (theme) => (
    <AccountMissing
      who={dana.who}
      account="rep@example.com"
      signInUrl="https://accounts.google.com/"
      attempt={attempt}
      onRetry={ignore}
      theme={theme}
    />
  );
}

export const popupScenes: Record<string, Scene> = {
  rows: popup(someRows),
  one: popup({ ...noRows, due: [dana], dueCount: 1 }),
  none: popup(noRows),
  'none-due': popup({ ...noRows, upcoming: [coming], upcomingCount: 1 }),
  over: popup(
    { ...noRows, due: [over, calling], dueCount: 2 },
    { undo: 'Dana Wu: Meeting booked', next: { key: dana.key, cadenceId: 'afterMeeting' } },
  ),
  drafting: popup({ ...noRows, due: [dana], dueCount: 1 }),
  many: popup(manyRows(500, 240)),
  more: popup(manyRows(2, 240)),
  long: popup({ ...someRows, due: [long, rightToLeft], dueCount: 2 }),
  loading: popup(null),
  undo: popup(someRows, { undo: 'Snoozed Dana Wu until tomorrow 09:00' }),
  error: popup(null, {
    error: 'The follow-ups could not be read. Nothing is lost; close and open this again.',
  }),
  front: popup(someRows, {
    front: { kind: 'thread', key: dana.key, subject: dana.subject, view: untracked },
  }),
  'front-long': popup(someRows, {
    front: { kind: 'thread', key: long.key, subject: long.subject, view: untracked },
  }),
  'front-tracked': popup(someRows, {
    front: {
      kind: 'thread',
      key: coming.key,
      subject: coming.subject,
      view: { ...untracked, followUp: coming },
    },
  }),
  'front-reload': popup(noRows, { front: { kind: 'needsReload' } }),
  'front-unreadable': popup(noRows, { front: { kind: 'unreadable' } }),
  'health-green': popup(someRows, { healths: [healthy] }),
  'health-amber': popup(someRows, { healths: [partly] }),
  'health-red': popup(someRows, { healths: [blind, healthy] }),
  'account-missing': missing(null),
  'account-still-missing': missing('stillMissing'),
  notice: popup({ ...someRows, notice: { id: 'n1', kind: 'restored', count: 12, at: now } }),
};

export const gmailScenes: Record<string, Scene> = {
  line: line(),
  'line-tracked': line({ tracked: { at: withCadence[0]?.at ?? now, canUndo: true } }),
  'line-declined': line({ declined: 'domain' }),
  'line-error': line({ error: 'This could not be saved. Please try again.' }),
  'line-long': line({
    proposal: { ...proposal, firstName: long.who, domain: 'donaudampfschifffahrtsgesellschaft.example' },
  }),
  'line-rtl-name': line({ proposal: { ...proposal, firstName: rightToLeft.who, domain: null } }),
  notice: (theme) => (
    <NoticeLine
      theme={theme}
      notice="Steadfast was updated. Reload Gmail to keep it working here."
      action={{ label: 'Reload', onAct: ignore }}
      onHold={ignore}
      onClose={ignore}
    />
  ),
  'notice-draft': (theme) => (
    <NoticeLine
      theme={theme}
      notice="There is a draft in this thread already; it was left as it is. The text is on the clipboard."
      action={null}
      onHold={ignore}
      onClose={ignore}
    />
  ),
  chip: chip(null),
  'chip-waiting': chip({ ...coming, dueAt: Date.parse('2026-11-25T08:00:00Z') }),
  'chip-due': chip(checked),
  'chip-replied': chip(answered),
  'chip-closed': chip({ ...coming, state: 'closed', dueAt: null }),
  'chip-card-call': chip(calling, null, { card: { ...fewNotes, draft: prompt } }),
  'chip-card-over': chip(over, null, { card: fewNotes }),
  'chip-card': chip(dana, null, { card: fewNotes }),
  'chip-card-checked': chip(checked, null, { card: { ...fewNotes, notes: [] } }),
  'chip-card-done': chip(coming, null, { card: fewNotes, done: { what: 'done', followUp: coming } }),
  'chip-card-error': chip(unknown, 'This could not be saved. Please try again.', { card: fewNotes }),
  'chip-card-many': chip(dana, null, { card: manyNotes }),
  'chip-card-long': chip(long, null, { card: manyNotes }),
  'chip-card-bounced': chip({ ...dana, state: 'paused' }, null, { card: { ...fewNotes, isBounced: true } }),
  'chip-card-won': chip({ ...coming, state: 'closed', dueAt: null }, null, {
    card: { ...fewNotes, outcome: 'won' },
    done: { what: 'outcome', outcome: 'won', followUp: coming },
  }),
  'chip-card-loading': chip(dana),
  'chip-card-amber': chip(dana, null, { card: fewNotes, health: partly }),
  'chip-error': chip(coming, 'This could not be saved. Please try again.'),
};
