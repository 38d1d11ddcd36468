import { threadControlCss } from '@/components/gmail/styles';
import { ThreadControl } from '@/components/gmail/thread-control';
import type { Clock } from '@/lib/app/ports';
import { followUpKeyOf, messageKeyOf } from '@/lib/domain/ids';
import type { Text } from '@/lib/domain/text';
import type { ThreadView } from '@/lib/domain/views';
import { placeForControl, readThread, type ThreadOnScreen } from '@/lib/gmail/dom/thread';
import { readTheme } from '@/lib/gmail/dom/theme';
import { waitFor } from '@/lib/gmail/dom/wait-for';
import type { InputOf } from '@/lib/messaging/protocol';
import { sendToBackground } from '@/lib/messaging/send';
import { describeError } from './describe-error';
import { createShadowMount } from './shadow-mount';

/** Gmail's address changes before its page does: how long the page may take, ms. */
const patienceMs = 10_000;

/** The control beside the subject of the thread on screen, for as long as that thread is there. */
export function createThreadControl(page: Document, text: Text, clock: Clock, signal: AbortSignal) {
  let stop = new AbortController();
  let refresh: ((keys: readonly string[]) => void) | null = null;
  const leave = () => {
    stop.abort();
    refresh = null;
  };
  signal.addEventListener('abort', leave);

  return {
    changed: (keys: readonly string[]) => refresh?.(keys),
    /** The address changed, or Gmail drew anew: look which thread is there now. */
    async look(account: string, expectsThread: boolean) {
      leave();
      stop = new AbortController();
      const here = stop.signal;
      if (!expectsThread) return;
      const thread = await waitFor(page, () => readThread(page), patienceMs, here);
      if (!thread || here.aborted) return;
      refresh = show(page, text, clock, account, thread, here);
    },
  };
}

function show(
  page: Document,
  text: Text,
  clock: Clock,
  account: string,
  thread: ThreadOnScreen,
  signal: AbortSignal,
): (keys: readonly string[]) => void {
  const { legacyThreadId } = thread;
  const key = followUpKeyOf(account, legacyThreadId);
  const mount = createShadowMount(page, 'thread-control', threadControlCss, text);
  let view: ThreadView | null = null;
  let error: string | null = null;

  const read = async () => {
    view = await sendToBackground('gmail.thread', { account, legacyThreadId });
    draw();
  };
  const act = (work: () => Promise<unknown>) => {
    error = null;
    work()
      .then(read)
      .catch((reason: unknown) => {
        error = describeError(reason, text);
        draw();
      });
  };
  const draw = () => {
    if (!view || signal.aborted) return;
    mount.render(
      <ThreadControl
        view={view}
        now={clock.now()}
        zone={clock.zone()}
        theme={readTheme(page)}
        error={error}
        onTrack={(at) =>
          act(async () => {
            const isPlanned = at === view?.choices.find(({ id }) => id === 'cadence')?.at;
            const source = sourceOf(page, account, thread, clock.now());
            await sendToBackground('followUp.track', { source, dueAt: isPlanned ? null : at });
          })
        }
        onReschedule={(until) => act(() => sendToBackground('followUp.snooze', { key, until }))}
        onDone={() => act(() => sendToBackground('followUp.done', { key }))}
        onStop={() => act(() => sendToBackground('followUp.stop', { key }))}
      />,
    );
  };

  keepInPlace(page, thread, mount.host, signal);
  signal.addEventListener('abort', mount.remove);
  read().catch(() => undefined);
  return (keys) => {
    if (keys.includes(key)) read().catch(() => undefined);
  };
}

/** What to track: the thread as it is on screen now. */
function sourceOf(
  page: Document,
  account: string,
  thread: ThreadOnScreen,
  now: number,
): Extract<InputOf<'followUp.track'>['source'], { kind: 'thread' }> {
  const onScreen = readThread(page);
  const current = onScreen?.legacyThreadId === thread.legacyThreadId ? onScreen : thread;
  const { legacyThreadId, subject, people, lastMessage } = current;
  const at = Math.min(lastMessage?.at ?? now, now);
  const key = lastMessage
    ? messageKeyOf(account, lastMessage.messageId)
    : `${followUpKeyOf(account, legacyThreadId)}~${at}`;
  return {
    kind: 'thread',
    account,
    legacyThreadId,
    subject,
    people,
    lastMessage: { key, at, from: lastMessage?.from ?? null },
  };
}

/** Gmail redraws the subject's row when labels change: the control goes back where it was. */
function keepInPlace(
  page: Document,
  { heading }: ThreadOnScreen,
  host: HTMLElement,
  signal: AbortSignal,
): void {
  const put = () => {
    const current = heading.isConnected ? heading : readThread(page)?.heading;
    const place = current && placeForControl(current);
    if (!place || host.parentElement === place.parent) return;
    place.parent.insertBefore(host, place.before);
    observer.disconnect();
    observer.observe(place.parent, { childList: true });
    if (place.parent.parentElement) observer.observe(place.parent.parentElement, { childList: true });
  };
  const observer = new MutationObserver(put);
  put();
  signal.addEventListener('abort', () => observer.disconnect());
}
