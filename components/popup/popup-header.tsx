import { useEffect } from 'react';
import type { HealthView } from '@/lib/domain/health';
import type { PopupView } from '@/lib/domain/views';
import { isPaletteKey } from '../palette-key';
import { useText } from '../text';
import { AccountFilter } from '../today/account-filter';
import { AwaySwitch } from '../today/away-switch';
import { DayProgress } from '../today/day-progress';
import { KeyList } from '../today/key-list';
import { IconButton } from '../ui/button';
import { HealthLight } from '../ui/health-light';
import { DashboardIcon, MarkIcon } from '../ui/icons';
import type { PopupActions } from './popup-actions';

/** What the header shows, and what of it the rep sets. */
export interface HeaderState {
  /** The mailbox whose follow-ups are shown; null: all. */
  account: string | null;
  onAccount: (account: string | null) => void;
  /** The last day off, `YYYY-MM-DD`, where today is one. */
  awayTo: string | null;
}

interface PopupHeaderProps extends HeaderState {
  view: PopupView | null;
  healths: readonly HealthView[] | null;
  now: number;
  zone: string;
  actions: Pick<PopupActions, 'copyDiagnosis' | 'openDashboard' | 'away'>;
  run: (key: string, action: () => Promise<void>) => boolean;
}

/** How far the day is, whether all is well, and whose follow-ups these are. Ctrl+K leads to the dashboard's palette. */
export function PopupHeader({ view, healths, now, zone, actions, run, ...state }: PopupHeaderProps) {
  const text = useText();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      // Else the browser goes to its own search.
      event.preventDefault();
      run('dashboard', () => actions.openDashboard('palette'));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions, run]);
  return (
    <header>
      <MarkIcon />
      <h1>{text('extensionShortName')}</h1>
      {view ? <DayProgress {...view.progress} /> : null}
      <span className="tools">
        {view ? (
          <>
            <AccountFilter accounts={view.accounts} account={state.account} onAccount={state.onAccount} />
            <AwaySwitch
              awayTo={state.awayTo}
              choices={view.choices}
              now={now}
              zone={zone}
              onAway={(backAt) => run('away', () => actions.away(backAt))}
            />
          </>
        ) : null}
        {healths ? (
          <HealthLight
            healths={healths}
            now={now}
            zone={zone}
            onCopyDiagnosis={actions.copyDiagnosis}
            onDetails={() => run('dashboard', () => actions.openDashboard('health'))}
          />
        ) : null}
        <IconButton
          name={text('openDashboard')}
          icon={<DashboardIcon />}
          onClick={() => run('dashboard', () => actions.openDashboard())}
        />
        <KeyList />
      </span>
    </header>
  );
}
