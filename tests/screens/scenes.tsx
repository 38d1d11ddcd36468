import type { ReactNode } from 'react';
import { AccountMissing } from '@/components/account-missing';
import { ComposeControl } from '@/components/gmail/compose-control';
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
  composeView,
  dana,
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
import { quietToday } from './quiet-today';
import {
  absent,
  answeredByOther,
  answers,
  asking,
  bounced,
  longAnswers,
  proposing,
  unchecked,
} from './answer-examples';

const ignore = () => {};
const untracked = { followUp: null, choices: withCadence, datesFor: null };
const quiet = () => Promise.resolve();
type Scene = (theme: Theme) => ReactNode;

function popup(
  view: PopupView | null,
  more: {
    undo?: string;
    next?: { key: string; cadenceId: string };
    error?: string;
    healths?: readonly HealthView[];
    front?: FrontView;
    explainsChecks?: boolean;
    isSettingUp?: boolean;
    hasSample?: boolean;
    awayTo?: string;
  } = {},
): Scene {
  return (theme) => (
    <Popup
      view={view}
      now={now}
      zone={zone}
      actions={quietToday}
      undo={more.undo === undefined ? null : { label: more.undo, next: more.next }}
      error={more.error ?? null}
      healths={more.healths ?? [healthy]}
      front={more.front ?? null}
      account={null}
      awayTo={more.awayTo ?? null}
      onAccount={ignore}
      onSearch={ignore}
      onMore={ignore}
      explainsChecks={more.explainsChecks ?? false}
      isSettingUp={more.isSettingUp ?? false}
      hasSample={more.hasSample ?? false}
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
      view={{ followUp, choices: withCadence, datesFor: null }}
      card={null}
      done={null}
      now={now}
      zone={zone}
      theme={theme}
      error={error}
      onTrack={ignore}
      onReschedule={ignore}
      onSameMatter={ignore}
      onOpenAsked={ignore}
      onDone={ignore}
      onStop={ignore}
      onTell={ignore}
      readLater={() => Promise.resolve(later)}
      onCopy={quiet}
      readDraft={() => Promise.resolve(draft)}
      words={new Map()}
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

function composing(change: Partial<Parameters<typeof ComposeControl>[0]> = {}): Scene {
  return (theme) => (
    <ComposeControl
      view={composeView}
      choice={null}
      now={now}
      zone={zone}
      theme={theme}
      error={null}
      onChoose={ignore}
      {...change}
    />
  );
}

const bouncing = { ...composeView, bounced: 'dana@acme.com' };
const proposalSent = { kind: 'cadence', cadenceId: 'proposal' } as const;

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
  'first-day': popup(noRows, { isSettingUp: true, hasSample: true }),
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
  answers: popup(answers),
  unchecked: popup(unchecked),
  checks: popup(someRows, { explainsChecks: true }),
  'answers-long': popup(longAnswers),
  'answers-many': popup({
    ...answers,
    answered: manyRows(20, 0).due.map((row) => ({ ...proposing, key: row.key, who: row.who })),
    answeredCount: 500,
  }),
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
  'chip-card-call': chip(calling, null, { card: fewNotes, readDraft: () => Promise.resolve(prompt) }),
  'chip-card-over': chip(over, null, { card: fewNotes }),
  'chip-card': chip(dana, null, { card: fewNotes }),
  'chip-card-checked': chip(checked, null, { card: { ...fewNotes, notes: [] } }),
  'chip-card-done': chip(coming, null, { card: fewNotes, done: { what: 'done', followUp: coming } }),
  'chip-card-error': chip(unknown, 'This could not be saved. Please try again.', { card: fewNotes }),
  'chip-card-many': chip(dana, null, { card: manyNotes }),
  'chip-card-long': chip(long, null, { card: { ...manyNotes, cadenceId: 'mine' } }),
  'chip-card-bounced': chip(bounced, null, { card: { ...fewNotes, isBounced: true } }),
  'chip-card-asked': chip(asking, null, { card: fewNotes }),
  'chip-card-answered': chip(proposing, null, { card: { ...fewNotes, outcome: 'replied' } }),
  'chip-card-answered-other': chip(answeredByOther, null, {
    card: { ...fewNotes, outcome: 'replied' },
  }),
  'chip-card-away': chip(absent, null, { card: fewNotes }),
  'chip-card-won': chip({ ...coming, state: 'closed', dueAt: null }, null, {
    card: { ...fewNotes, outcome: 'won' },
    done: { what: 'outcome', outcome: 'won', followUp: coming },
  }),
  'chip-card-loading': chip(dana),
  'chip-card-amber': chip(dana, null, { card: fewNotes, health: partly }),
  compose: composing(),
  'compose-chosen': composing({ choice: proposalSent }),
  'compose-off': composing({ choice: { kind: 'off' } }),
  'compose-error': composing({ choice: proposalSent, error: 'This could not be saved. Please try again.' }),
  'compose-bounced': composing({ view: bouncing }),
  'compose-bounced-icon': composing({ view: bouncing }),
  'compose-bounced-chosen': composing({ view: bouncing, choice: proposalSent }),
  'compose-bounced-chosen-short': composing({ view: bouncing, choice: proposalSent }),
  'chip-error': chip(coming, 'This could not be saved. Please try again.'),
};
