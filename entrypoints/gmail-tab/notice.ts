import type { NoticeLineProps } from '@/components/gmail/notice-line';
import type { Text } from '@/lib/domain/text';
import { readTheme } from '@/lib/gmail/dom/theme';
import { createShadowMount } from './shadow-mount';

/** What the rep is told in one line, and what can be done about it. */
export type Notice = Pick<NoticeLineProps, 'notice' | 'action'>;

/** Says one sentence in Gmail's corner, one at a time, for `staysMs` unless it is held. */
export function createNotice(page: Document, text: Text, signal: AbortSignal) {
  let close = () => {};
  signal.addEventListener('abort', () => close());
  return (notice: Notice, staysMs: number) => {
    close();
    if (signal.aborted) return;
    const mount = createShadowMount(page, 'notice', text);
    let timer = setTimeout(() => mount.remove(), staysMs);
    close = () => {
      clearTimeout(timer);
      mount.remove();
    };
    mount.render({
      ...notice,
      theme: readTheme(page),
      onHold: (isHeld) => {
        clearTimeout(timer);
        if (!isHeld) timer = setTimeout(() => mount.remove(), staysMs);
      },
      onClose: close,
    });
    mount.enterCorner();
  };
}
