import type { MessageKey, Text } from '@/lib/domain/text';

const keys: Record<string, MessageKey> = {
  default: 'cadenceDefault',
  proposal: 'cadenceProposal',
  monthly: 'cadenceMonthly',
};

/** What a cadence is called, by its id; an unknown one runs as the usual one does, and is called so. */
export function cadenceName(id: string, text: Text): string {
  return text(keys[id] ?? 'cadenceDefault');
}
