import { useRef, useState } from 'react';
import type { PopupView } from '@/lib/domain/views';
import type { OwnWords } from '../../draft/use-draft';
import { Sample } from '../../sample';
import { useText } from '../../text';
import { AccountFilter } from '../../today/account-filter';
import { AwaySwitch } from '../../today/away-switch';
import { CaughtUp } from '../../today/caught-up';
import { DayProgress } from '../../today/day-progress';
import { describeFailure } from '../../today/describe-failure';
import { KeyList } from '../../today/key-list';
import { rowsOf } from '../../today/rows-of';
import type { ListedRows } from '../../today/row-props';
import { SearchBar } from '../../today/search-bar';
import type { TodayActions } from '../../today/today-actions';
import { type LastDone, TodayFooter } from '../../today/today-footer';
import { TodayList } from '../../today/today-list';
import { useToday } from '../../today/use-today';
import { Skeleton } from '../../ui/skeleton';
import { useBusy } from '../../ui/use-busy';
import { DraftBeside } from './draft-beside';
import './today-page.css';

interface DayActions extends TodayActions {
  /** Takes back what was done last. */
  undo: () => Promise<void>;
  /** Days off from today until they are back (epoch ms); null: works today. What is planned moves. */
  away: (backAt: number | null) => Promise<void>;
  removeSample: () => Promise<void>;
}

interface TodayPageProps extends Pick<ListedRows, 'now' | 'zone' | 'polish'> {
  /** Null while it is being read. */
  view: PopupView | null;
  actions: DayActions;
  /** What can be taken back, in the rep's words, for as long as it stands here. */
  undo: LastDone | null;
  /** The mailbox whose follow-ups are shown; null: all. */
  account: string | null;
  onAccount: (account: string | null) => void;
  /** Nothing was tracked yet, and the sample is not removed. */
  hasSample: boolean;
  /** The last day off, `YYYY-MM-DD`, where today is one. */
  awayTo: string | null;
  onSearch: (isSearching: boolean) => void;
  onMore: () => void;
  /** One calm sentence, in the rep's language. */
  error: string | null;
}

/** The rep's day as in the popup, with the draft of the current row beside it. */
export function TodayPage({ view, now, zone, polish, actions, undo, error, ...props }: TodayPageProps) {
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const draft = useRef<HTMLElement>(null);
  const [words] = useState<OwnWords>(() => new Map());
  const today = useToday(view, root, props.onSearch);
  const { busy, failure, run } = useBusy();
  const clock = { now, zone, locale: text.locale };
  const trouble = error ?? (failure && describeFailure(failure, view, text));
  const { shown, selection, roving, query } = today;
  const list = { now, zone, actions, words, polish, today, running: { busy, run } };
  return (
    <section className="today today-page" ref={root} tabIndex={-1} aria-labelledby="today-title">
      <div className="day">
        <h1 id="today-title">{text('today')}</h1>
        {view ? (
          <>
            <DayProgress {...view.progress} />
            <span className="tools">
              <AccountFilter accounts={view.accounts} {...props} />
              <AwaySwitch
                awayTo={props.awayTo}
                choices={view.choices}
                now={now}
                zone={zone}
                onAway={(backAt) => run('away', () => actions.away(backAt))}
              />
              <KeyList />
            </span>
          </>
        ) : null}
      </div>
      {trouble === null ? null : (
        <p className="trouble error" role="alert">
          {trouble}
        </p>
      )}
      {view && shown ? (
        <>
          {rowsOf(view).length > 0 ? (
            <SearchBar query={query} onQuery={today.look} onLeave={() => roving.focus()} />
          ) : null}
          {view.dueCount + view.askedCount + view.answeredCount === 0 ? (
            <CaughtUp next={view.upcoming[0]} clock={clock} />
          ) : null}
          {rowsOf(shown).length > 0 ? (
            <div className="columns">
              <div>
                <TodayList
                  {...list}
                  view={shown}
                  dashboard=""
                  onMore={query === '' ? props.onMore : undefined}
                  onDraftBeside={() => draft.current?.querySelector('textarea')?.focus()}
                />
              </div>
              <DraftBeside {...list} view={shown} root={draft} />
            </div>
          ) : query === '' ? null : (
            <p className="more">{text('nothingFound')}</p>
          )}
          {props.hasSample && rowsOf(view).every((row) => !('key' in row)) ? (
            <Sample now={now} zone={zone} onRemove={() => run('sample', () => actions.removeSample())} />
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
          roving.focus();
        }}
        onUndo={() => run('undo', () => actions.undo())}
        onCadence={(key, cadenceId) => run(key, () => actions.cadence(key, cadenceId))}
      />
    </section>
  );
}
