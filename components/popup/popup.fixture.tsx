import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { TextProvider } from '@/components/text';
import type { PopupView } from '@/lib/domain/views';
import { about, draft, later, now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { Popup, type PopupProps } from './popup';
import type { PopupActions } from './popup-actions';

const soon = () => Promise.resolve();

/** All that can be done, each of which says when it was. */
export function mockActions() {
  return {
    open: vi.fn<PopupActions['open']>(soon),
    openAsked: vi.fn<PopupActions['openAsked']>(soon),
    sameMatter: vi.fn<PopupActions['sameMatter']>(soon),
    settle: vi.fn<PopupActions['settle']>(soon),
    draft: vi.fn<PopupActions['draft']>(soon),
    readDraft: vi.fn<PopupActions['readDraft']>(async () => draft),
    readAbout: vi.fn<PopupActions['readAbout']>(async () => about),
    point: vi.fn<PopupActions['point']>(soon),
    place: vi.fn<PopupActions['place']>(soon),
    decision: vi.fn<PopupActions['decision']>(soon),
    tags: vi.fn<PopupActions['tags']>(soon),
    note: vi.fn<PopupActions['note']>(soon),
    change: vi.fn<PopupActions['change']>(soon),
    newId: vi.fn<PopupActions['newId']>(() => 'new'),
    readLater: vi.fn<PopupActions['readLater']>(async () => later),
    copy: vi.fn<PopupActions['copy']>(soon),
    tell: vi.fn<PopupActions['tell']>(soon),
    cadence: vi.fn<PopupActions['cadence']>(soon),
    snooze: vi.fn<PopupActions['snooze']>(soon),
    done: vi.fn<PopupActions['done']>(soon),
    stop: vi.fn<PopupActions['stop']>(soon),
    track: vi.fn<PopupActions['track']>(soon),
    dismiss: vi.fn<PopupActions['dismiss']>(soon),
    undo: vi.fn<PopupActions['undo']>(soon),
    away: vi.fn<PopupActions['away']>(soon),
    trackFront: vi.fn<PopupActions['trackFront']>(soon),
    reloadFront: vi.fn<PopupActions['reloadFront']>(soon),
    copyDiagnosis: vi.fn<PopupActions['copyDiagnosis']>(soon),
    openDashboard: vi.fn<PopupActions['openDashboard']>(soon),
    knowChecks: vi.fn<PopupActions['knowChecks']>(soon),
    switchOffChecks: vi.fn<PopupActions['switchOffChecks']>(soon),
    dismissNotice: vi.fn<PopupActions['dismissNotice']>(soon),
    finishSetUp: vi.fn<PopupActions['finishSetUp']>(soon),
    skipSetUp: vi.fn<PopupActions['skipSetUp']>(soon),
    removeSample: vi.fn<PopupActions['removeSample']>(soon),
  };
}

export function renderPopup(view: PopupView | null, change: Partial<PopupProps> = {}) {
  const actions = mockActions();
  const popup = (view: PopupView | null) => (
    <TextProvider text={english}>
      <Popup
        view={view}
        now={now}
        zone={zone}
        actions={actions}
        undo={null}
        error={null}
        healths={null}
        front={null}
        account={null}
        awayTo={null}
        onAccount={() => {}}
        onSearch={() => {}}
        onMore={() => {}}
        {...change}
      />
    </TextProvider>
  );
  const { rerender } = render(popup(view));
  return { actions, user: userEvent.setup(), show: (next: PopupView | null) => rerender(popup(next)) };
}

/** Who the row with the focus is about. */
export const focused = () =>
  document.activeElement?.closest('[data-row]')?.querySelector('.who')?.textContent;
export const row = (who: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(who));
  if (!found) throw new Error(`no row of ${who}`);
  return found;
};
export const lines = (who: string) => row(who).querySelector('button')?.textContent ?? '';
