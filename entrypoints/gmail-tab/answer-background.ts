import { browser } from 'wxt/browser';
import type { AnswerMessage } from '@/lib/messaging/handover';
import type { TabMessage, TabProtocol } from '@/lib/messaging/tab-protocol';
import type { Reply } from '@/lib/messaging/receive';

type Answer<Type extends TabMessage> = TabProtocol[Type]['output'] | Promise<TabProtocol[Type]['output']>;
type Handlers = { [Type in TabMessage]: (input: TabProtocol[Type]['input']) => Answer<Type> };

/** Answers the background, and nobody else: what has our id and comes from no tab. */
export function answerBackground(handlers: Handlers): AnswerMessage {
  return (raw, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isCall(raw, handlers))
      return undefined;
    void Promise.resolve<unknown>(handlers[raw.type](raw.data)).then((value) =>
      sendResponse({ ok: true, value } satisfies Reply),
    );
    return true;
  };
}

function isCall(raw: unknown, handlers: Handlers): raw is { type: TabMessage; data: never } {
  return (
    typeof raw === 'object' && raw !== null && 'type' in raw && Object.hasOwn(handlers, String(raw.type))
  );
}
