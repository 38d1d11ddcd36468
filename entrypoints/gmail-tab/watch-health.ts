import type { GmailRecord } from '@/lib/bridge/records';
import type { HealthReport } from '@/lib/domain/health';
import { checkPage } from '@/lib/gmail/dom/self-check';
import { createHealth, type Health } from '@/lib/gmail/health';
import { parseGmailUrl } from '@/lib/gmail/urls';

/** A page that is looked at for so long, ms, is looked at again. */
const againMs = 10 * 60_000;
/** Gmail that is used syncs: so long, ms, nothing at all may be overheard. One that was is only quiet later. */
const silenceMs = 60_000;
/** How long a page that is new, or shows another place, is left to draw in peace before it is looked at, ms. */
const drawMs = 1_000;
/** Levels that change together are told together, ms. */
const settleMs = 2_000;
export interface HealthWatch {
  readonly health: Health;
  /** Takes in each record of the observer's. */
  heard: (record: GmailRecord) => void;
  /** The account is known, by whatever way. */
  knowsAccount: () => void;
  /** The page showed a send. */
  sawSend: (wasHeard: boolean) => void;
  /** The address has changed. */
  moved: () => void;
}

/**
 * Knows what works in this tab: from what the controls tell, and from looks of its own, at each new
 * address and every 10 minutes while the page is visible.
 */
export function watchHealth(
  page: Document,
  tell: (report: HealthReport) => void,
  signal: AbortSignal,
): HealthWatch {
  let telling: ReturnType<typeof setTimeout> | undefined;
  const health = createHealth(Date.now, () => {
    telling ??= setTimeout(() => {
      telling = undefined;
      tell(health.report);
    }, settleMs);
  });
  let unreadable = 0;
  let hasHeard = false;
  let hasAccount = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let checking: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let here = new AbortController();

  const leave = () => {
    here.abort();
    for (const timer of [checking, again]) clearTimeout(timer);
  };
  const moved = () => {
    leave();
    if (signal.aborted || page.visibilityState !== 'visible') return;
    here = new AbortController();
    const { signal: isHere } = here;
    const check = () => void checkPage(page, parseGmailUrl(page.URL), health, isHere, () => hasAccount);
    checking = setTimeout(check, drawMs);
    again = setTimeout(moved, againMs);
  };
  const onUse = () => {
    if (hasHeard || silence !== undefined) return;
    silence = setTimeout(() => {
      silence = undefined;
      if (!hasHeard && page.visibilityState === 'visible' && navigator.onLine)
        health.missed('observer', 'silent');
    }, silenceMs);
  };
  const passive = { capture: true, passive: true, signal };
  page.addEventListener('pointerdown', onUse, passive);
  page.addEventListener('keydown', onUse, passive);
  page.addEventListener('visibilitychange', moved, { signal });
  signal.addEventListener('abort', () => {
    leave();
    for (const timer of [telling, silence]) clearTimeout(timer);
  });

  return {
    health,
    heard(record) {
      hasHeard = true;
      health.saw('observer');
      if (record.type !== 'synced' && record.type !== 'unreadable') return;
      if (record.unreadable > unreadable) health.missed('parser', 'unreadable');
      else if (record.type === 'synced') health.saw('parser');
      // Counted from sync to sync: right after one that cannot be read comes one that can, each time.
      if (record.type === 'synced') ({ unreadable } = record);
    },
    knowsAccount() {
      hasAccount = true;
      health.saw('account');
    },
    sawSend(wasHeard) {
      health.saw('compose');
      if (!wasHeard) health.missed('observer', 'unseenSend');
    },
    moved,
  };
}
