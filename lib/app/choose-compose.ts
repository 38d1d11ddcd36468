import { messageKeyOf } from '@/lib/domain/ids';
import { dueAtInstant } from '@/lib/domain/schedule';
import type { ShownChoice } from '@/lib/domain/views';
import type { Deps } from './ports/deps';

/** Longer than this, ms, nobody waits with a draft or schedules a mail: what was chosen for it may go. */
const keptMs = 400 * 24 * 60 * 60 * 1000;

/** Keeps what shall happen to a mail once it is sent; null takes it back. */
export async function chooseCompose(
  deps: Deps,
  account: string,
  messageId: string,
  choice: ShownChoice | null,
): Promise<void> {
  const { zone } = await deps.settings.calendar();
  const now = deps.clock.now();
  const key = messageKeyOf(account, messageId);
  await deps.store.write(async ({ composeChoices }) => {
    await composeChoices.forget(now - keptMs);
    const known = await composeChoices.get(key);
    if (choice) {
      await composeChoices.put({
        key,
        account,
        choice: choice.kind === 'date' ? { kind: 'date', on: dueAtInstant(choice.at, zone).dueOn } : choice,
        createdAt: known?.createdAt ?? now,
        updatedAt: now,
        deletedAt: null,
      });
    } else if (known) await composeChoices.put({ ...known, updatedAt: now, deletedAt: now });
  });
}
