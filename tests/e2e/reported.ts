import type { HealthReport } from '@/lib/domain/health';
import { healthReportSchema } from '@/lib/domain/health-schema';
import type { Steadfast } from './steadfast';

/** What the Gmail tabs of an account have told of themselves since the last `forgetReports`; null: nothing. */
export async function readReport(steadfast: Steadfast, account: string): Promise<HealthReport | null> {
  const page = await steadfast.extensionPage();
  const stored: unknown = await page.evaluate(
    async (key) => (await chrome.storage.session.get(key))[key],
    `health:${account}`,
  );
  const report = healthReportSchema.safeParse(stored);
  return report.success ? report.data : null;
}

/** As after the browser was started anew. */
export async function forgetReports(steadfast: Steadfast, account: string): Promise<void> {
  const page = await steadfast.extensionPage();
  await page.evaluate((key) => chrome.storage.session.remove(key), `health:${account}`);
}
