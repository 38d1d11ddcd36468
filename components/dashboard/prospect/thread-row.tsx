import { describeStep } from '@/lib/domain/describe-step';
import type { Clock } from '@/lib/domain/format';
import { withSuggested } from '@/lib/domain/suggest-dates';
import type { ProspectView } from '@/lib/domain/prospect-view';
import type { FollowUpView } from '@/lib/domain/views';
import { DatesFor } from '../../also-touched';
import { describeState } from '../../gmail/describe-card';
import { OutcomeMenu } from '../../outcome-menu';
import { useText } from '../../text';
import type { ProspectActions } from './prospect-actions';
import { Button, IconButton } from '../../ui/button';
import { DateMenu } from '../../ui/date-menu';
import { CheckIcon, ClockIcon, FlagIcon, StopIcon } from '../../ui/icons';

interface ThreadRowProps {
  view: FollowUpView;
  known: Pick<ProspectView, 'choices' | 'suggested'>;
  clock: Clock;
  /** Whose mailbox it is in, where there are several. */
  showsAccount: boolean;
  isBusy: boolean;
  actions: ProspectActions;
  run: (action: () => Promise<void>) => void;
}

/** One thread with them: how it stands, and while it goes on, what can be done. */
export function ThreadRow({ view, known, clock, showsAccount, isBusy, actions, run }: ThreadRowProps) {
  const text = useText();
  const { key, state, outcome } = view;
  const isOver = state === 'closed' || state === 'replied';
  return (
    <li aria-busy={isBusy}>
      <DatesFor person={view}>
        <div className="what">
          <p className="cut" dir="auto">
            {view.subject || text('noSubject')}
          </p>
          <p className="soft">
            <span className={state}>
              {describeState(view, { outcome, isBounced: view.question === null }, clock, text)}
            </span>
            {isOver ? null : <span>{describeStep(view, text)}</span>}
            {showsAccount ? <bdi>{view.account}</bdi> : null}
          </p>
        </div>
        <div className="buttons">
          <Button onClick={() => run(() => actions.open(key))}>{text('openInGmail')}</Button>
          {isOver ? null : (
            <>
              <DateMenu
                name={text('snoozeUntil')}
                choices={withSuggested(known.suggested[key] ?? [], known.choices)}
                now={clock.now}
                zone={clock.zone}
                onPick={(at) => run(() => actions.snooze(key, at))}
                renderTrigger={(bind) => <IconButton name={text('snooze')} icon={<ClockIcon />} {...bind} />}
              />
              <OutcomeMenu
                name={text('setOutcome')}
                known={outcome}
                now={clock.now}
                zone={clock.zone}
                readLater={() => actions.readLater(key)}
                onTell={(told) => run(() => actions.tell(key, null, told))}
                renderTrigger={(bind) => (
                  <IconButton name={text('setOutcome')} icon={<FlagIcon />} {...bind} />
                )}
              />
              <IconButton
                name={text('done')}
                icon={<CheckIcon />}
                onClick={() => run(() => actions.done(key))}
              />
              <IconButton
                name={text('stopTracking')}
                icon={<StopIcon />}
                onClick={() => run(() => actions.stop(key))}
              />
            </>
          )}
        </div>
      </DatesFor>
    </li>
  );
}
