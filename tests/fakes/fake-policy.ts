import type { PolicySource } from '@/lib/app/ports/policy';
import { plainPolicy, policySchema } from '@/lib/domain/policy';

export function fakePolicy(): PolicySource {
  let policy = plainPolicy;
  return {
    read: async () => policy,
    async save(patch) {
      policy = policySchema.parse({ ...policy, ...patch });
    },
  };
}
