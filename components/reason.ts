import type { MessageKey } from '@/lib/domain/text';
import type { ProposalView } from '@/lib/domain/views';

/** Why a mail is, or is not, taken for one to a prospect, in two or three words. */
export const reasonKeys: Record<ProposalView['reason'], MessageKey> = {
  external: 'reasonExternal',
  noRecipient: 'reasonNoRecipient',
  ownAddress: 'reasonOwnAddress',
  ownDomain: 'reasonOwnDomain',
  noReply: 'reasonNoReply',
  list: 'reasonList',
  manyRecipients: 'reasonManyRecipients',
  suppressed: 'reasonSuppressed',
};
