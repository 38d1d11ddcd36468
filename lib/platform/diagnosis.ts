import { browser } from 'wxt/browser';
import type { HealthReport } from '@/lib/domain/health';
import { tabDiagnosisSchema } from '@/lib/messaging/tab-protocol';
import { sendToTab } from '@/lib/messaging/send';

/**
 * What a report of a fault needs, as JSON: versions, languages, and each Gmail tab in numbers. No
 * text, name, address or id is in it: a tab's answer passes a schema that has no room for one.
 *
 * @param reports one for each account, which it does not name
 */
export async function writeDiagnosis(reports: readonly HealthReport[]): Promise<string> {
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*' });
  const asked = tabs.map(async ({ id, discarded }) => {
    const answer = id === undefined ? null : await sendToTab(id, 'tab.diagnose', undefined).catch(() => null);
    const parsed = tabDiagnosisSchema.safeParse(answer);
    return parsed.success ? parsed.data : { answers: false, isDiscarded: discarded };
  });
  const diagnosis = {
    steadfast: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
    accounts: reports,
    tabs: await Promise.all(asked),
  };
  return JSON.stringify(diagnosis, null, 1);
}
