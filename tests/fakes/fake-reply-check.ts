import type { ReplyCheck, ReplyState } from '@/lib/app/ports/gmail';
import type { FollowUp } from '@/lib/domain/model';

/** Answers what it is told to; `unchecked` until then. */
export interface FakeReplyCheck extends ReplyCheck {
  answer: (followUp: FollowUp) => Promise<ReplyState>;
}

export function fakeReplyCheck(): FakeReplyCheck {
  return {
    answer: async () => ({ status: 'unchecked' }),
    check(followUp) {
      return this.answer(followUp);
    },
  };
}
