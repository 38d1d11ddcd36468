import type { MessageState, OutgoingRecord } from '@/lib/bridge/records';

/**
 * What a request does with a message that carries these labels, null when it is nothing of ours (for example a
 * received mail). A send keeps `^f_bt` even where `^pfg` should be missing; a draft has `^r` and neither.
 */
export function outgoingKind(labels: readonly string[]): OutgoingRecord['kind'] | null {
  if (labels.includes('^scheduled')) return 'scheduled';
  if (labels.includes('^pfg')) return 'send';
  if (labels.includes('^r')) return 'draft';
  return labels.includes('^f_bt') ? 'send' : null;
}

/**
 * How a message in an answer stands. `^pfg` stays on a sent mail for as long as Undo can take it back, so `held` is
 * "left the compose window, may still return". Mail written here has an `msg-a:` id, with or without `^f`.
 */
export function messageState(messageId: string, labels: readonly string[]): MessageState {
  if (labels.includes('^k')) return 'trashed';
  if (labels.includes('^scheduled')) return 'scheduled';
  if (labels.includes('^pfg')) return 'held';
  if (labels.includes('^r')) return 'draft';
  return labels.includes('^f') || messageId.startsWith('msg-a:') ? 'sent' : 'received';
}
