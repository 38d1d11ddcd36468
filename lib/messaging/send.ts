import { browser } from 'wxt/browser';
import type { BackgroundMessage, InputOf, MessageType, OutputOf, TabMessage } from './protocol';
import type { Reply } from './receive';

/** The other side refused or failed; `name` is what it called the failure. */
export class MessageError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** @throws MessageError */
export async function sendToBackground<Type extends BackgroundMessage>(
  type: Type,
  data: InputOf<Type>,
): Promise<OutputOf<Type>> {
  return open<Type>(await browser.runtime.sendMessage({ type, data }));
}

/** @throws MessageError also where the tab has no content script of ours */
export async function sendToTab<Type extends TabMessage>(
  tabId: number,
  type: Type,
  data: InputOf<Type>,
): Promise<OutputOf<Type>> {
  return open<Type>(await browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 }));
}

function open<Type extends MessageType>(reply: unknown): OutputOf<Type> {
  if (!isReply(reply)) throw new MessageError('NoAnswerError', 'Nobody answered');
  if (!reply.ok) throw new MessageError(reply.error.name, reply.error.message);
  return reply.value as OutputOf<Type>;
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
