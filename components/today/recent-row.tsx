import type { RecentSendView } from '@/lib/domain/views';
import { formatPast } from '@/lib/domain/format';
import { DatesFor } from '../also-touched';
import { reasonKeys } from '../reason';
import { useText } from '../text';
import { IconButton } from '../ui/button';
import { DateMenu } from '../ui/date-menu';
import { CloseIcon } from '../ui/icons';
import { Row } from './row';
import type { RowContext } from './row-context';

interface RecentRowProps extends RowContext {
  view: RecentSendView;
  /** @param at epoch ms; null: as the cadence says */
  onTrack: (at: number | null) => void;
  onDismiss: () => void;
}

/** A mail just sent that nobody follows up yet: a press on it asks when to. */
export function RecentRow({ view, onTrack, onDismiss, ...props }: RecentRowProps) {
  const text = useText();
  const clock = { now: props.now, zone: props.zone, locale: text.locale };
  const stop = props.isCurrent ? 0 : -1;
  const isPlanned = (at: number) =>
    view.choices.some((choice) => choice.id === 'cadence' && choice.at === at);
  return (
    <DatesFor person={{ key: null, email: view.email }}>
      <Row
        id={view.messageKey}
        who={view.who}
        email={view.email}
        company={view.company}
        subject={view.subject || text('noSubject')}
        when={formatPast(view.at, clock)}
        facts={
          <>
            <span>{text(reasonKeys[view.reason])}</span>
            {props.showsAccount ? <bdi>{view.account}</bdi> : null}
            <span className="track">{text('track')}</span>
          </>
        }
        isBusy={props.isBusy}
        isCurrent={props.isCurrent}
        renderMain={(content) => (
          <DateMenu
            name={text('trackWhen')}
            choices={view.choices}
            now={props.now}
            zone={props.zone}
            onPick={(at) => onTrack(isPlanned(at) ? null : at)}
            renderTrigger={(bind) => (
              <button type="button" className="main" aria-keyshortcuts="t" tabIndex={stop} {...bind}>
                {content}
              </button>
            )}
          />
        )}
        actions={
          <IconButton
            name={text('dismiss')}
            icon={<CloseIcon />}
            shortcut="e"
            tabIndex={stop}
            onClick={onDismiss}
          />
        }
      />
    </DatesFor>
  );
}
