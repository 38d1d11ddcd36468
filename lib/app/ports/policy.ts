import type { Policy } from '@/lib/domain/policy';

/** What the rep wants to happen after a send. */
export interface PolicySource {
  read(): Promise<Policy>;
  /** Sets these parts, and leaves the others. Throws where one does not fit. */
  save(patch: Partial<Policy>): Promise<void>;
}
