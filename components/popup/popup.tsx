import { useRef } from 'react';
import type { HealthView } from '@/lib/domain/health';
import type { FollowUpView, FrontView, PopupView, RecentSendView } from '@/lib/domain/views';
import type { Text } from '@/lib/domain/text';
import { withSuggested } from '@/lib/domain/suggest-dates';
import { cadenceName } from '../cadence-name';
import { isolate } from '../isolate';
import { useLanguage, useText } from '../text';
import '../ui/tokens.css';
import '../ui/controls.css';
import { HealthLight } from '../ui/health-light';
import { IconButton } from '../ui/button';
import { DashboardIcon, MarkIcon } from '../ui/icons';
import { Skeleton } from '../ui/skeleton';
import { UndoBar } from '../ui/undo-bar';
import { type Failure, useBusy } from '../ui/use-busy';
import { FollowUpRow, type RowContext } from './follow-up-row';
import { FrontBar } from './front-bar';
import { KeyList } from './key-list';
import type { PopupActions } from './popup-actions';
import './popup.css';
import { RecentRow } from './recent-row';
import { Section } from './section';
import { CaughtUp, Notice } from './states';
import { useRoving } from './use-roving';
import { useShortcuts } from './use-shortcuts';

/** What goes well with what was just done: this cadence for this follow-up. */
interface Next {
  key: string;
  cadenceId: string;
}

export interface PopupProps {
  /** Null while it is being read. */
  view: PopupView | null;
  /** Epoch ms. Ages and "today" are told from it: give a new one each minute. */
  now: number;
  zone: string;
  actions: PopupActions;
  /** What can be taken back, in the rep's words, for as long as it stands here. */
  undo: { label: string; next?: Next | undefined } | null;
  /** Rewrites a draft with the same facts, in which the prospect's first name stays; null where there is nothing for it. */
  polish?: ((words: string, firstName: string) => Promise<string | null>) | null;
  /** One calm sentence, in the rep's language. */
  error: string | null;
  /** What can be tracked in the Gmail tab in front; null while it is being asked. */
  front: FrontView | null;
  /** How well Steadfast works in each account's Gmail; null while it is being asked. */
  healths: readonly HealthView[] | null;
  /** Without it, the browser's. */
  theme?: 'light' | 'dark';
}

/** What is due now, what comes, what was just sent. */
export function Popup({
  view,
  now,
  zone,
  actions,
  undo,
  error,
  healths,
  front,
  theme,
  polish = null,
}: PopupProps) {
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const rows = view ? [...view.due, ...view.upcoming, ...view.recentSends] : [];
  const roving = useRoving(rows.map(keyOf), root);
  const { busy, failure, run } = useBusy();
  useShortcuts(root, roving.current, roving.move);

  const clock = { now, zone, locale: text.locale };
  const showsAccount = new Set(rows.map((row) => row.account)).size > 1;
  const context = (key: string): RowContext => ({
    now,
    zone,
    choices: withSuggested(view?.suggested[key] ?? [], view?.choices ?? []),
    showsAccount,
    isBusy: busy.has(key),
    isCurrent: roving.current === key,
    cadences: view?.cadences ?? [],
  });
  const act = (key: string, action: () => Promise<void>) => {
    if (run(key, action)) roving.leave(key);
  };
  const row = (view: FollowUpView) => (
    <FollowUpRow
      key={view.key}
      view={view}
      {...context(view.key)}
      onOpen={() => run(view.key, () => actions.open(view.key))}
      onDraft={() => run(view.key, () => actions.draft(view.key))}
      onSnooze={(at) => act(view.key, () => actions.snooze(view.key, at))}
      onDone={() => act(view.key, () => actions.done(view.key))}
      onStop={() => act(view.key, () => actions.stop(view.key))}
      known={{
        read: (wanted) => actions.readDraft(view.key, wanted),
        readAbout: () => actions.readAbout(view.key),
        onPoint: (change) =>
          run(`${view.key} ${JSON.stringify(change)}`, () => actions.point(view.key, change)),
        onPlace: (place) => run(`${view.key} place`, () => actions.place(view.key, place)),
        onDecision: (on) => run(`${view.key} decision`, () => actions.decision(view.key, on)),
        onTags: (tags) => {
          const kept = actions.tags(view.key, tags);
          run(`${view.key} ${tags.join()}`, () => kept);
          return kept;
        },
        onOpenMail: () => run(view.key, () => actions.open(view.key)),
        newId: actions.newId,
      }}
      onReadLater={() => actions.readLater(view.key)}
      onOpenText={(words) => run(view.key, () => actions.draft(view.key, words))}
      onCopy={actions.copy}
      onTell={(channel, told) => act(view.key, () => actions.tell(view.key, channel, told))}
      onCadence={(id) => act(view.key, () => actions.cadence(view.key, id))}
      polish={polish && ((words) => polish(words, view.firstName))}
    />
  );
  const nextButton = ({ key, cadenceId }: Next) => ({
    label: text('startCadence', cadenceName({ id: cadenceId, name: null }, text)),
    onAct: () => run(key, () => actions.cadence(key, cadenceId)),
  });
  const notice = view?.notice;
  const trouble = error ?? (failure && describeFailure(failure, rows, text));
  return (
    <main className="sf popup" data-theme={theme} ref={root} tabIndex={-1} {...useLanguage()}>
      <header>
        <MarkIcon />
        <h1>{text('extensionShortName')}</h1>
        {healths ? (
          <HealthLight healths={healths} now={now} zone={zone} onCopyDiagnosis={actions.copyDiagnosis} />
        ) : null}
        <IconButton
          name={text('openDashboard')}
          icon={<DashboardIcon />}
          onClick={() => run('dashboard', () => actions.openDashboard())}
        />
        <KeyList />
      </header>
      {trouble === null ? null : (
        <p className="trouble error" role="alert">
          {trouble}
        </p>
      )}
      {front ? (
        <FrontBar
          front={front}
          clock={clock}
          onTrack={(key, at) => run('front', () => actions.trackFront(key, at))}
          onReload={() => run('front', () => actions.reloadFront())}
        />
      ) : null}
      {notice ? (
        <Notice
          notice={notice}
          clock={clock}
          onDismiss={() => run(notice.id, () => actions.dismissNotice(notice.id))}
        />
      ) : null}
      {view ? (
        <>
          {view.dueCount === 0 ? <CaughtUp next={view.upcoming[0]} clock={clock} /> : null}
          <Section title={text('due')} count={view.dueCount} shown={view.due.length}>
            {view.due.map(row)}
          </Section>
          <Section title={text('upcoming')} count={view.upcomingCount} shown={view.upcoming.length}>
            {view.upcoming.map(row)}
          </Section>
          <Section
            title={text('recentSends')}
            count={view.recentSends.length}
            shown={view.recentSends.length}
          >
            {view.recentSends.map((view) => (
              <RecentRow
                key={view.messageKey}
                view={view}
                {...context(view.messageKey)}
                onTrack={(at) => act(view.messageKey, () => actions.track(view.messageKey, at))}
                onDismiss={() => act(view.messageKey, () => actions.dismiss(view.messageKey))}
              />
            ))}
          </Section>
        </>
      ) : error === null ? (
        <Skeleton />
      ) : null}
      <footer>
        <output>
          {undo ? (
            <UndoBar
              label={undo.label}
              next={undo.next && nextButton(undo.next)}
              shortcut="z"
              onUndo={() => run('undo', () => actions.undo())}
            />
          ) : null}
        </output>
      </footer>
    </main>
  );
}

function describeFailure(
  { key, error }: Failure,
  rows: readonly (FollowUpView | RecentSendView)[],
  text: Text,
) {
  const row = rows.find((candidate) => keyOf(candidate) === key);
  const isMissing = error instanceof Error && error.name === 'NotSignedInError';
  return row && isMissing
    ? text('notSignedIn', isolate(row.who), isolate(row.account))
    : text('actionFailed');
}

function keyOf(row: FollowUpView | RecentSendView): string {
  return 'key' in row ? row.key : row.messageKey;
}
