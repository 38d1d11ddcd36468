import type { HealthLog } from '@/lib/app/ports/deps';
import type { HealthReport } from '@/lib/domain/health';

export function fakeHealth(): HealthLog {
  const reports: Record<string, HealthReport> = {};
  return {
    async all() {
      return { ...reports };
    },
    async save(account, report) {
      reports[account] = report;
    },
    async remove(account) {
      delete reports[account];
    },
  };
}
