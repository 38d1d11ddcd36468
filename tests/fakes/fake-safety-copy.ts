import type { SafetyCopy, Sentinel } from '@/lib/app/ports/store';
import type { FollowUp } from '@/lib/domain/model';

export interface FakeSafetyCopy extends SafetyCopy {
  readonly kept: Map<string, FollowUp>;
  mark: Sentinel | null;
  /** What the next `save` fails with. */
  failure: Error | null;
}

export function fakeSafetyCopy(): FakeSafetyCopy {
  const kept = new Map<string, FollowUp>();
  return {
    kept,
    mark: null,
    failure: null,
    async sentinel() {
      return this.mark;
    },
    async records() {
      return [...kept.values()];
    },
    async save(followUps, sentinel) {
      const { failure } = this;
      this.failure = null;
      if (failure) throw failure;
      for (const followUp of followUps) {
        const isOpen = followUp.state !== 'closed' && followUp.deletedAt === null;
        if (isOpen) kept.set(followUp.key, followUp);
        else kept.delete(followUp.key);
      }
      this.mark = sentinel;
    },
    async clear() {
      this.mark = null;
      kept.clear();
    },
  };
}
