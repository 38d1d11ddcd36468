import { render, type RenderOptions, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { OwnWords, ReadDraft } from '@/components/draft/use-draft';
import { TextProvider } from '@/components/text';
import type { PointChange } from '@/lib/domain/point-change';
import type { FollowUpView, NoteView } from '@/lib/domain/views';
import { mo } from '@/tests/screens/acme-touched';
import { draft, healthy, later, now, withCadence, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { ThreadControl, type ThreadControlProps } from './thread-control';

/** The control of a thread with all that it tells, its card closed. */
export function renderChip(
  followUp: FollowUpView | null,
  change: Partial<ThreadControlProps> = {},
  options: RenderOptions = {},
) {
  const on = {
    onTrack: vi.fn<(at: number) => void>(),
    onReschedule: vi.fn<(at: number) => void>(),
    onOpenDraft: vi.fn<(text?: string) => void>(),
    onSameMatter: vi.fn<(isSame: boolean) => void>(),
    onOpenAsked: vi.fn<() => void>(),
    onDone: vi.fn<() => void>(),
    onStop: vi.fn<() => void>(),
    onTell: vi.fn<ThreadControlProps['onTell']>(),
    readLater: async () => later,
    readDraft: vi.fn<ReadDraft>(async () => draft),
    onCopy: vi.fn<(text: string) => Promise<void>>(async () => undefined),
    onPoint: vi.fn<(change: PointChange) => void>(),
    onCadence: vi.fn<(cadenceId: string) => void>(),
    onNote: vi.fn<(note: NoteView) => void>(),
    onRemoveNote: vi.fn<(note: NoteView) => void>(),
    onUndo: vi.fn<() => void>(),
    onOpen: vi.fn<(isOpen: boolean) => void>(),
  };
  const words: OwnWords = new Map();
  let ids = 0;
  const control = (change: Partial<ThreadControlProps>) => (
    <TextProvider text={english}>
      <ThreadControl
        health={healthy}
        view={{ followUp, choices: withCadence, datesFor: mo }}
        card={null}
        done={null}
        now={now}
        zone={zone}
        theme="light"
        error={null}
        words={words}
        newNoteId={() => `new-${(ids += 1)}`}
        {...on}
        {...change}
      />
    </TextProvider>
  );
  const { rerender, unmount } = render(control(change), options);
  const user = userEvent.setup();
  const choose = async (button: string | RegExp, item: RegExp) => {
    await user.click(screen.getByRole('button', { name: button }));
    const role = await screen.findByRole('menu').then((menu) => menu.querySelector('[role]')?.role ?? '');
    await user.click(await screen.findByRole(role, { name: item }));
  };
  const open = async () => {
    await user.click(screen.getByRole('button'));
    return screen.findByRole('dialog');
  };
  return { ...on, user, choose, open, unmount, change: (next: typeof change) => rerender(control(next)) };
}
