import { useRef, useState } from 'react';
import type { HealthView } from '@/lib/domain/health';
import type { FrontView, PopupView } from '@/lib/domain/views';
import type { OwnWords } from '../draft/use-draft';
import { Sample } from '../sample';
import { useLanguage, useText } from '../text';
import { CaughtUp } from '../today/caught-up';
import { describeFailure } from '../today/describe-failure';
import { rowsOf } from '../today/rows-of';
import { SearchBar } from '../today/search-bar';
import { type LastDone, TodayFooter } from '../today/today-footer';
import { TodayList } from '../today/today-list';
import { useToday } from '../today/use-today';
import '../ui/tokens.css';
import '../ui/controls.css';
import { Skeleton } from '../ui/skeleton';
import { useBusy } from '../ui/use-busy';
import { FrontBar } from './front-bar';
import type { PopupActions } from './popup-actions';
import './popup.css';
import { type HeaderState, PopupHeader } from './popup-header';
import { ChecksNotice, Notice, SetUpNotice } from './states';

export interface PopupProps extends HeaderState {
  /** Null while it is being read. */
  view: PopupView | null;
  /** Epoch ms. Ages and "today" are told from it: give a new one each minute. */
  now: number;
  zone: string;
  actions: PopupActions;
  /** What can be taken back, in the rep's words, for as long as it stands here. */
  undo: LastDone | null;
  /** Whether the rep looks for something: then more rows than are drawn at first are to be read. */
  onSearch: (isSearching: boolean) => void;
  /** Reads more of what is due and what comes. */
  onMore: () => void;
  /** Rewrites a draft with the same facts, in which the prospect's first name stays; null where there is nothing for it. */
  polish?: ((words: string, firstName: string) => Promise<string | null>) | null;
  /** Gmail was asked for answers while it was closed, and the rep has not been told yet what that is. */
  explainsChecks?: boolean;
  /** The first minutes are not over. */
  isSettingUp?: boolean;
  /** Nothing was tracked yet, and the sample is not removed. */
  hasSample?: boolean;
  /** One calm sentence, in the rep's language. */
  error: string | null;
  /** What can be tracked in the Gmail tab in front; null while it is being asked. */
  front: FrontView | null;
  /** How well Steadfast works in each account's Gmail; null while it is being asked. */
  healths: readonly HealthView[] | null;
  /** Without it, the browser's. */
  theme?: 'light' | 'dark';
}

/** Where the browser has the dashboard, seen from the popup. */
const dashboardPage = '/dashboard.html';

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
  onSearch,
  onMore,
  polish = null,
  explainsChecks = false,
  isSettingUp = false,
  hasSample = false,
  ...state
}: PopupProps) {
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const [words] = useState<OwnWords>(() => new Map());
  const today = useToday(view, root, onSearch);
  const { selection, shown } = today;
  const { busy, failure, run } = useBusy();

  const clock = { now, zone, locale: text.locale };
  const notice = view?.notice;
  const trouble = error ?? (failure && describeFailure(failure, view, text));
  return (
    <main className="sf popup today" data-theme={theme} ref={root} tabIndex={-1} {...useLanguage()}>
      <PopupHeader
        view={view}
        healths={healths}
        now={now}
        zone={zone}
        actions={actions}
        run={run}
        {...state}
      />
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
      {explainsChecks ? (
        <ChecksNotice
          onKnow={() => run('checks', () => actions.knowChecks())}
          onSwitchOff={() => run('checks', () => actions.switchOffChecks())}
        />
      ) : null}
      {isSettingUp ? (
        <SetUpNotice
          onFinish={() => run('setUp', () => actions.finishSetUp())}
          onSkip={() => run('setUp', () => actions.skipSetUp())}
        />
      ) : null}
      {view && shown ? (
        <>
          {rowsOf(view).length > 0 ? (
            <SearchBar query={today.query} onQuery={today.look} onLeave={() => today.roving.focus()} />
          ) : null}
          {view.dueCount + view.askedCount + view.answeredCount === 0 ? (
            <CaughtUp next={view.upcoming[0]} clock={clock} />
          ) : null}
          <TodayList
            view={shown}
            now={now}
            zone={zone}
            actions={actions}
            running={{ busy, run }}
            today={today}
            words={words}
            polish={polish}
            dashboard={dashboardPage}
            onMore={today.query === '' ? onMore : undefined}
          />
          {hasSample && rowsOf(view).every((row) => !('key' in row)) ? (
            <Sample now={now} zone={zone} onRemove={() => run('sample', () => actions.removeSample())} />
          ) : null}
          {rowsOf(shown).length === 0 && today.query !== '' ? (
            <p className="more">{text('nothingFound')}</p>
          ) : null}
        </>
      ) : error === null ? (
        <Skeleton />
      ) : null}
      <TodayFooter
        view={view}
        now={now}
        zone={zone}
        selection={selection}
        undo={undo}
        onChange={(change) => {
          run('many', () => actions.change(selection.keys, change));
          selection.clear();
          today.roving.focus();
        }}
        onUndo={() => run('undo', () => actions.undo())}
        onCadence={(key, cadenceId) => run(key, () => actions.cadence(key, cadenceId))}
      />
    </main>
  );
}
