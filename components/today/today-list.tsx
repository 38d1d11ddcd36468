import type { FollowUpView } from '@/lib/domain/views';
import { daysAway } from '@/lib/domain/format';
import { useText } from '../text';
import { AnsweredRow } from './answered-row';
import { AskedRow } from './asked-row';
import { FollowUpRow } from './follow-up-row';
import { ProspectsContext } from './prospect-place';
import { RecentRow } from './recent-row';
import { type ListedRows, rowProps } from './row-props';
import { Section } from './section';
import './today.css';

interface TodayListProps extends ListedRows {
  /** The address of the dashboard, whose pages of prospects the names lead to; '' on the dashboard itself. */
  dashboard: string;
  /** Reads more of what is due and what comes; undefined where there is no more to be had. */
  onMore?: (() => void) | undefined;
}

/** What is due, what waits for a word of the rep, what comes, and what was just sent. */
export function TodayList({ dashboard, onMore, ...list }: TodayListProps) {
  const text = useText();
  const { view, now, zone, actions, running } = list;
  const { run } = running;
  const clock = { now, zone, locale: text.locale };
  const isOverdue = ({ dueAt }: FollowUpView) => dueAt !== null && daysAway(dueAt, clock) < 0;
  const overdue = view.due.filter(isOverdue);
  const dueToday = view.due.filter((row) => !isOverdue(row));
  // All that are due were read, or what is overdue was counted apart.
  const overdueCount = view.due.length < view.dueCount ? view.overdueCount : overdue.length;
  const props = rowProps(list);
  const drawn = upTo(list.today.drawn);
  const row = (view: FollowUpView) => <FollowUpRow key={view.key} {...props.followUp(view)} />;
  return (
    <ProspectsContext.Provider value={dashboard}>
      <Section title={text('overdue')} count={overdueCount} shown={overdue.length} onMore={onMore}>
        {drawn(overdue).map(row)}
      </Section>
      <Section
        title={text('today')}
        count={view.dueCount - overdueCount}
        shown={dueToday.length}
        onMore={onMore}
      >
        {drawn(dueToday).map(row)}
      </Section>
      <Section title={text('asked')} count={view.askedCount} shown={view.asked.length}>
        {drawn(view.asked).map((view) =>
          view.question ? (
            <AskedRow
              key={view.key}
              view={view}
              question={view.question}
              {...props.context(view.key)}
              onOpen={() => run(view.key, () => actions.open(view.key))}
              onOpenAsked={() => run(view.key, () => actions.openAsked(view.key))}
              onSay={(isSame) => props.act(view.key, () => actions.sameMatter(view.key, isSame))}
            />
          ) : null,
        )}
      </Section>
      <Section title={text('answered')} count={view.answeredCount} shown={view.answered.length}>
        {drawn(view.answered).map((view) => (
          <AnsweredRow
            key={view.key}
            view={view}
            {...props.context(view.key)}
            onOpen={() => run(view.key, () => actions.open(view.key))}
            onSettle={() => props.act(view.key, () => actions.settle(view.key))}
            onReadLater={() => actions.readLater(view.key)}
            onTell={(told) => props.act(view.key, () => actions.tell(view.key, null, told))}
          />
        ))}
      </Section>
      <Section
        title={text('upcoming')}
        count={view.upcomingCount}
        shown={view.upcoming.length}
        onMore={onMore}
      >
        {drawn(view.upcoming).map(row)}
      </Section>
      <Section title={text('recentSends')} count={view.recentSends.length} shown={view.recentSends.length}>
        {drawn(view.recentSends).map((view) => (
          <RecentRow
            key={view.messageKey}
            view={view}
            {...props.context(view.messageKey)}
            onTrack={(at) => props.act(view.messageKey, () => actions.track(view.messageKey, at))}
            onDismiss={() => props.act(view.messageKey, () => actions.dismiss(view.messageKey))}
          />
        ))}
      </Section>
    </ProspectsContext.Provider>
  );
}

/** Of lists that are drawn one after the other the first rows, so many in all. */
function upTo(most: number): <Row>(rows: readonly Row[]) => Row[] {
  let left = most;
  return (rows) => {
    const drawn = rows.slice(0, left);
    left -= drawn.length;
    return drawn;
  };
}
