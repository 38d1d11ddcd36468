import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { HealthView } from '@/lib/domain/health';
import type { FrontView } from '@/lib/domain/views';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';

const tellFailure = (error: unknown) => report('The background did not answer', error);

/** How well Steadfast works in Gmail, asked again whenever a tab has told something new. */
export function useHealths(): HealthView[] | null {
  const [healths, setHealths] = useState<HealthView[] | null>(null);
  useEffect(() => {
    const ask = () => {
      sendToBackground('popup.health', {}).then(setHealths, tellFailure);
    };
    const { onChanged } = browser.storage.session;
    ask();
    onChanged.addListener(ask);
    return () => onChanged.removeListener(ask);
  }, []);
  return healths;
}

/**
 * What can be tracked in the Gmail tab in front, asked again when a tab has loaded or moved on.
 *
 * @param stored what is read anew whenever the database changes
 * @param healths what is read anew whenever a tab has told something, such as whose it is
 */
export function useFront(stored: unknown, healths: unknown): FrontView | null {
  const [front, setFront] = useState<FrontView | null>(null);
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const { onUpdated } = browser.tabs;
    // Gmail changes the address before the page, and the title with the page.
    const onMove = (_: number, change: { status?: string; url?: string; title?: string }) => {
      const hasMoved = change.status === 'complete' || change.url !== undefined || change.title !== undefined;
      if (hasMoved) setMoves((count) => count + 1);
    };
    onUpdated.addListener(onMove);
    return () => onUpdated.removeListener(onMove);
  }, []);
  useEffect(() => {
    let isOver = false;
    sendToBackground('popup.front', {}).then((view) => {
      if (!isOver) setFront(view);
    }, tellFailure);
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [stored, healths, moves]);
  return front;
}
