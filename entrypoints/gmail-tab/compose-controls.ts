import type { OutgoingRecord } from '@/lib/bridge/records';
import { findComposes } from '@/lib/gmail/dom/compose';
import { waitFor } from '@/lib/gmail/dom/wait-for';
import type { Health } from '@/lib/gmail/health';
import { type ComposeControlContext, createComposeControl, type OpenComposeControl } from './compose-control';

/** When to look after something happened that may open a compose, ms: Gmail takes its time to draw one. */
const lookMs = [50, 400, 2_000];
/** Addresses that come with a compose: it is drawn some time after the page. */
const composeAddress = /[?&](?:compose|view=cm|tf=cm|extsrc=mailto)|\/popout/;
const loadPatienceMs = 30_000;
/** How long a choice waits for the id of a mail whose compose is gone, ms. */
const namelessMs = 60_000;

/** The controls of all composes in the page. */
export interface ComposeControls {
  /** Whose mailbox it is: from now on composes have a control. */
  start: (account: string) => void;
  /** A mail is on its way to Gmail; to be told before the background is. */
  left: (record: OutgoingRecord) => void;
  changed: (keys: readonly string[]) => void;
  /** For the compose that the element is in: chooses the usual cadence or opens the menu; false where it is in none. */
  toggleFor: (element: Element) => boolean;
}

interface ComposeControlsContext extends Pick<
  ComposeControlContext,
  'page' | 'text' | 'clock' | 'onForeseen'
> {
  health: Health;
  signal: AbortSignal;
}

/**
 * Finds composes by what opening one does, never by watching the page: it takes the focus, follows a click, or comes
 * with the address.
 */
export function createComposeControls({
  page,
  text,
  clock,
  health,
  onForeseen,
  signal,
}: ComposeControlsContext): ComposeControls {
  const controls = new Map<HTMLElement, OpenComposeControl>();
  /** Mails whose compose was known, or might have been one of several. */
  const heard = new Set<string>();
  let account: string | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const look = (isLast = false): true | null => {
    if (account === null || signal.aborted) return null;
    for (const compose of controls.keys()) if (!compose.isConnected) leave(compose);
    const composes = findComposes(page);
    for (const compose of composes) if (compose) attend(account, compose);
    if (isLast && composes.includes(null)) health.missed('compose');
    return controls.size > 0 ? true : null;
  };
  const attend = (address: string, compose: HTMLElement) => {
    const known = controls.get(compose);
    if (known) return known.refresh();
    // Gmail has built it anew around what was there.
    for (const other of controls.keys()) if (other.contains(compose) || compose.contains(other)) drop(other);
    const onPlaced = (isPlaced: boolean) => (isPlaced ? health.saw('compose') : health.missed('compose'));
    const context = { page, text, clock, account: address, onPlaced, onForeseen };
    return void controls.set(compose, createComposeControl(context, compose));
  };
  const drop = (compose: HTMLElement) => {
    controls.get(compose)?.remove();
    controls.delete(compose);
  };
  const leave = (compose: HTMLElement) => {
    if (controls.get(compose)?.isWaiting === true)
      setTimeout(() => compose.isConnected || drop(compose), namelessMs);
    else drop(compose);
  };
  const lookSoon = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = lookMs.map((ms, index) => setTimeout(() => look(index === lookMs.length - 1), ms));
  };
  const controlAround = (element: Element): OpenComposeControl | undefined =>
    [...controls].find(([compose]) => compose.contains(element))?.[1];

  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    for (const control of controls.values()) control.remove();
    controls.clear();
  });

  return {
    start(address) {
      account = address;
      const watch = { capture: true, signal };
      page.addEventListener(
        'focusin',
        ({ target }) => {
          const known = target instanceof Element ? controlAround(target) : undefined;
          if (known) known.refresh();
          else lookSoon();
        },
        watch,
      );
      page.addEventListener('click', lookSoon, watch);
      page.defaultView?.addEventListener('hashchange', lookSoon, { signal });
      lookSoon();
      if (composeAddress.test(page.location.href)) void waitFor(page, look, loadPatienceMs, signal);
    },
    left({ messageId, subject }) {
      lookSoon();
      for (const control of controls.values()) control.refresh();
      const all = [...controls.values()];
      const known = all.find((control) => control.messageId === messageId);
      // Gmail's page says which mail a new one is only after its first save: then the only one of that subject is.
      const nameless = all.filter((control) => control.messageId === null && control.subject === subject);
      const guess = nameless.length === 1 && !heard.has(messageId) ? nameless[0] : undefined;
      if (known || nameless.length > 0) heard.add(messageId);
      (known ?? guess)?.left(messageId);
    },
    changed(keys) {
      for (const control of controls.values()) control.changed(keys);
    },
    toggleFor(element) {
      look();
      const control = controlAround(element);
      control?.toggle();
      return control !== undefined;
    },
  };
}
