import type { InputOf, MessageType, OutputOf, SenderClass } from './protocol';
import { protocol } from './protocol';

/** What comes back over the wire: never a throw, so that the sender always hears. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } };

/** One handler for each of the messages that this part receives: a missing one is a compile error. */
export type Handlers<Type extends MessageType, Context> = {
  [T in Type]: (input: InputOf<T>, context: Context) => Promise<OutputOf<T>>;
};

export type Refusal = 'unknownMessage' | 'wrongSender' | 'badInput';

/**
 * Answers one message: known, from somebody who may send it, and of the right shape; anything else
 * is refused and reported.
 *
 * @returns null for what is not a message of ours at all
 */
export async function receive<Type extends MessageType, Context>(
  raw: unknown,
  from: SenderClass | null,
  handlers: Handlers<Type, Context>,
  context: Context,
  onRefusal: (why: Refusal) => void,
): Promise<Reply> {
  const refuse = (why: Refusal): Reply => {
    onRefusal(why);
    return { ok: false, error: { name: 'RefusedError', message: why } };
  };
  if (!isEnvelope(raw) || !Object.hasOwn(handlers, raw.type)) return refuse('unknownMessage');
  const type = raw.type as Type;
  const { from: allowed, input } = protocol[type];
  if (from === null || !allowed.includes(from)) return refuse('wrongSender');
  const parsed = input.safeParse(raw.data);
  if (!parsed.success) return refuse('badInput');
  try {
    return { ok: true, value: await handlers[type](parsed.data as InputOf<Type>, context) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}

function isEnvelope(raw: unknown): raw is { type: string; data: unknown } {
  return (
    typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string' && 'data' in raw
  );
}
