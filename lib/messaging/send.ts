import { browser } from 'wxt/browser';
import type { InputOf, MessageType, OutputOf } from './protocol';
import type { TabMessage, TabProtocol } from './tab-protocol';
import type { Reply } from './receive';

/** The other side refused or failed; `name` is what it called the failure. */
class MessageError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** @throws MessageError */
export async function sendToBackground<Type extends MessageType>(
  type: Type,
  data: InputOf<Type>,
): Promise<OutputOf<Type>> {
  return open(await browser.runtime.sendMessage({ type, data })) as OutputOf<Type>;
}

/**
 * @returns what the tab answered, unparsed
 * @throws MessageError, or the browser's own where the tab has no content script of ours
 */
export async function sendToTab<Type extends TabMessage>(
  tabId: number,
  type: Type,
  data: TabProtocol[Type]['input'],
): Promise<unknown> {
  return open(await browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 }));
}

function open(reply: unknown): unknown {
  if (!isReply(reply)) throw new MessageError('NoAnswerError', 'Nobody answered');
  if (!reply.ok) throw new MessageError(reply.error.name, reply.error.message);
  return reply.value;
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
