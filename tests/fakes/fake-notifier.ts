import type { Notifier, NudgeNotice } from '@/lib/app/ports/deps';

/** A screen: what it holds, and everything that was ever put on it. */
export interface FakeNotifier extends Notifier {
  readonly screen: Map<string, NudgeNotice>;
  readonly history: NudgeNotice[];
}

export function fakeNotifier(): FakeNotifier {
  const screen = new Map<string, NudgeNotice>();
  const history: NudgeNotice[] = [];
  return {
    screen,
    history,
    async show(notice) {
      screen.set(notice.id, notice);
      history.push(notice);
    },
    async clear(id) {
      screen.delete(id);
    },
    async shown() {
      return new Set(screen.keys());
    },
  };
}
