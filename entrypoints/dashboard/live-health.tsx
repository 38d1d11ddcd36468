import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { HealthPage } from '@/components/dashboard/health/health-page';
import { localMomentOf } from '@/lib/domain/calendar';
import { type HealthFacts, reportOf } from '@/lib/domain/health-facts';
import { sendToBackground } from '@/lib/messaging/send';
import type { PageProps } from './page';
import { readHealthFacts } from './read-health';
import { saveFile } from './save-file';
import { useLastRead, useRead } from './use-read';

export function LiveHealth({ db, clock, calendar, now, isShown }: PageProps) {
  const news = useNews();
  const read = useRead((onBadRow) => readHealthFacts(db, clock.now(), onBadRow), [db, now, news, isShown]);
  return (
    <HealthPage
      read={useLastRead(read)}
      clock={{ now, zone: calendar.zone }}
      actions={{
        write: (facts) => writeReport(facts, clock.now()),
        copy: (words) => navigator.clipboard.writeText(words),
        save: (words) => {
          const { date } = localMomentOf(clock.now(), calendar.zone);
          saveFile(`steadfast-report-${date}.json`, new Blob([words], { type: 'application/json' }));
        },
      }}
    />
  );
}

/** What is shown here, and what each Gmail tab tells in numbers; JSON. */
async function writeReport(facts: HealthFacts, now: number): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const diagnosis = await sendToBackground('popup.diagnosis', {}).then(
    (answer): unknown => JSON.parse(answer),
    () => ({ steadfast: version, browser: navigator.userAgent }),
  );
  return JSON.stringify({ ...reportOf(facts, now), diagnosis }, null, 1);
}

/** Another number whenever a Gmail tab has told something, or the rep comes back to the page. */
function useNews(): number {
  const [news, setNews] = useState(0);
  useEffect(() => {
    const hear = () => setNews((before) => before + 1);
    const { onChanged } = browser.storage.session;
    onChanged.addListener(hear);
    addEventListener('focus', hear);
    return () => {
      onChanged.removeListener(hear);
      removeEventListener('focus', hear);
    };
  }, []);
  return news;
}
