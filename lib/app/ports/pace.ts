import type { Pace } from '@/lib/domain/pacing';

/** When Gmail was asked, kept over the ends of worker and browser. */
export interface PaceLog {
  /** What cannot be read counts as no request. */
  read(): Promise<Pace>;
  save(pace: Pace): Promise<void>;
  /** Lets `ms` pass. */
  wait(ms: number): Promise<void>;
}
