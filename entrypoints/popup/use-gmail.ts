import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onStored } from '@/lib/db/on-stored';
import type { HealthView } from '@/lib/domain/health';
import type { FrontView } from '@/lib/domain/views';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';

/** Calls `again` whenever something has happened; returns what ends it. */
type Listen = (again: () => void) => () => void;

/**
 * How well Steadfast works in Gmail, asked again whenever a tab has told something new.
 *
 * @param isTime whether to ask yet: a question starts the background, which takes its share of the machine
 */
export function useHealths(isTime: boolean): HealthView[] | null {
  return useAnswer(askHealths, onNews, isTime);
}

/**
 * What can be tracked in the Gmail tab in front, asked again when it, its tab's news or the database has changed.
 *
 * @param isTime as for `useHealths`
 */
export function useFront(isTime: boolean): FrontView | null {
  return useAnswer(askFront, onFrontChanged, isTime);
}

const askHealths = () => sendToBackground('popup.health', {});
const askFront = () => sendToBackground('popup.front', {});

/**
 * Asks the background at once and again after each event; the answer to the last question counts.
 *
 * @param ask always the same function, as is `listen`
 */
function useAnswer<T>(ask: () => Promise<T>, listen: Listen, isTime: boolean): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    if (!isTime) return undefined;
    let last = 0;
    const again = () => {
      const mine = (last += 1);
      ask().then(
        (given) => {
          if (mine === last) setAnswer(() => given);
        },
        (error: unknown) => report('The background did not answer', error),
      );
    };
    const end = listen(again);
    again();
    return () => {
      last = 0;
      end();
    };
  }, [ask, listen, isTime]);
  return answer;
}

/** A Gmail tab has told something, such as whose it is. */
function onNews(again: () => void): () => void {
  const { onChanged } = browser.storage.session;
  onChanged.addListener(again);
  return () => onChanged.removeListener(again);
}

/** A tab has loaded or moved on. */
function onMove(again: () => void): () => void {
  const { onUpdated } = browser.tabs;
  // Gmail changes the address before the page, and the title with the page.
  const onUpdate = (_: number, change: { status?: string; url?: string; title?: string }) => {
    if (change.status === 'complete' || change.url !== undefined || change.title !== undefined) again();
  };
  onUpdated.addListener(onUpdate);
  return () => onUpdated.removeListener(onUpdate);
}

function onFrontChanged(again: () => void): () => void {
  const ends = [onNews, onMove, onStored].map((listen) => listen(again));
  return () => {
    for (const end of ends) end();
  };
}
