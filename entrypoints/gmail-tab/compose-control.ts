import type { Clock } from '@/lib/app/ports/deps';
import { followUpKeyOf, messageKeyOf } from '@/lib/domain/ids';
import type { Text } from '@/lib/domain/text';
import type { ComposeView, ForeseenWords, ShownChoice } from '@/lib/domain/views';
import { identifyCompose, recipientsOf, subjectOf } from '@/lib/gmail/dom/compose';
import { findOne } from '@/lib/gmail/dom/selectors';
import { readTheme } from '@/lib/gmail/dom/theme';
import { sendToBackground } from '@/lib/messaging/send';
import { stayInRow } from './compose-row';
import { createShadowMount } from './shadow-mount';

/** The background may die over a message: waits before it is told again, ms. */
const retryMs = [0, 500, 2_000, 8_000];
/** What was read longer ago, ms, may tell dates that have moved on. */
const staleMs = 10 * 60_000;

/** The control of one compose, for as long as that is there. */
export interface OpenComposeControl {
  /** It was looked at again: the compose may say more now than before. */
  refresh: () => void;
  /** These follow-ups, or what is chosen for these mails (by their key), look different now. */
  changed: (keys: readonly string[]) => void;
  /** The mail has no id yet, and the choice for it waits for one. */
  readonly isWaiting: boolean;
  readonly messageId: string | null;
  readonly subject: string;
  /** It is on its way to Gmail as this message, which the page may not have said: the choice must be stored now. */
  left: (messageId: string) => void;
  /** Chooses the usual cadence; where something is chosen already, opens the menu. */
  toggle: () => void;
  remove: () => void;
}

export interface ComposeControlContext {
  page: Document;
  text: Text;
  clock: Clock;
  account: string;
  onPlaced: (isPlaced: boolean) => void;
  /** The choice was stored when the mail had left already: what will become of it. */
  onForeseen: (foreseen: ForeseenWords) => void;
}

export function createComposeControl(
  { page, text, clock, account, onPlaced, onForeseen }: ComposeControlContext,
  compose: HTMLElement,
): OpenComposeControl {
  const stop = new AbortController();
  const tabIndex = findOne(compose, 'sendButton')?.tabIndex ?? 0;
  const mount = createShadowMount(page, 'compose-control', text, { tabIndex, onDrawn: () => fit() });
  let ids = identifyCompose(compose);
  let view: ComposeView | null = null;
  let choice: ShownChoice | null = null;
  /** What the rep chose is not stored yet. */
  let isUnsaved = false;
  /** Counts choices: an answer to an older question does not undo a newer one. */
  let version = 0;
  let readAt = 0;
  /** Whom the mail went to when that was read: the dates are theirs. */
  let people = recipientsOf(compose);
  let error: string | null = null;

  const draw = () => {
    if (!view || stop.signal.aborted) return;
    mount.render({
      view,
      choice,
      now: clock.now(),
      zone: clock.zone(),
      theme: readTheme(page),
      error,
      onChoose: choose,
    });
  };
  const read = async () => {
    const asked = version;
    readAt = clock.now();
    people = recipientsOf(compose);
    const answer = await sendToBackground('gmail.compose', { account, ...ids, people }).catch(() => null);
    if (!answer) return;
    view = answer;
    if (asked === version && !isUnsaved) ({ choice } = answer);
    draw();
  };
  const choose = (chosen: ShownChoice | null) => {
    version += 1;
    choice = chosen;
    isUnsaved = true;
    error = null;
    draw();
    void store();
  };
  const store = async () => {
    const { messageId } = ids;
    const told = version;
    if (messageId === null) return;
    for (const wait of retryMs) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (told !== version) return;
      try {
        const foreseen = await sendToBackground('gmail.chooseCompose', { account, messageId, choice });
        if (told === version) isUnsaved = false;
        if (foreseen) onForeseen(foreseen);
        return;
      } catch {
        // Told again.
      }
    }
    error = text('actionFailed');
    draw();
  };
  const identify = () => {
    const before = ids.messageId;
    const now = identifyCompose(compose);
    ids = { ...now, messageId: now.messageId ?? before };
    if (ids.messageId !== null) unnamed.disconnect();
    if (ids.messageId === before) return;
    if (isUnsaved) void store();
    else void read();
  };

  const unnamed = new MutationObserver(identify);
  if (ids.messageId === null) {
    unnamed.observe(compose, { subtree: true, attributes: true, attributeFilter: ['value', 'jslog'] });
  }
  const fit = stayInRow(page, compose, mount.host, onPlaced, stop.signal);
  void read();

  return {
    refresh() {
      identify();
      const isForOthers = addressesOf(recipientsOf(compose)) !== addressesOf(people);
      if (isForOthers || clock.now() - readAt > staleMs) void read();
    },
    changed(keys) {
      const { legacyThreadId, messageId } = ids;
      const isOfThread = legacyThreadId !== null && keys.includes(followUpKeyOf(account, legacyThreadId));
      const isOfMail = messageId !== null && keys.includes(messageKeyOf(account, messageId));
      if (isOfThread || isOfMail) void read();
    },
    get isWaiting() {
      return isUnsaved && ids.messageId === null;
    },
    get messageId() {
      return ids.messageId;
    },
    get subject() {
      return subjectOf(compose);
    },
    left(messageId) {
      const isNews = messageId !== ids.messageId;
      ids = { ...ids, messageId };
      unnamed.disconnect();
      if (isUnsaved) void store();
      else if (isNews) void read();
    },
    toggle() {
      const turn = () => {
        const cadenceId = view?.trackedBy ?? view?.cadences[0]?.id;
        if (choice === null && cadenceId !== undefined) choose({ kind: 'cadence', cadenceId });
        else mount.press('[aria-haspopup]');
      };
      // Something may be chosen already, which only the background knows.
      if (view) turn();
      else void read().then(turn);
    },
    remove() {
      stop.abort();
      unnamed.disconnect();
      mount.remove();
    },
  };
}

function addressesOf(people: readonly { email: string }[]): string {
  return people.map(({ email }) => email).join(' ');
}
