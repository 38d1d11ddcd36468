import { useState } from 'react';
import type { Chart } from '@/components/dashboard/insights/chart';
import { InsightsPage, type PeriodId } from '@/components/dashboard/insights/insights-page';
import { tableOf } from '@/components/dashboard/insights/chart';
import { useText } from '@/components/text';
import { csvOf } from '@/lib/domain/csv';
import { languageFor } from '@/lib/domain/words/built-in/languages';
import { report } from '@/lib/platform/log';
import type { PageProps } from './page';
import { pictureOf } from './picture-of';
import { saveFile } from './save-file';
import { useInsightRows, useLearnt } from './use-insights';

/** The page Insights on the database. */
export function LiveInsights({ db, calendar, clock }: PageProps) {
  const text = useText();
  const { zone } = calendar;
  const [period, setPeriod] = useState<PeriodId>('quarter');
  const [account, setAccount] = useState<string | null>(null);
  const rows = useInsightRows(db, clock, zone);
  const read = useLearnt(rows, period, account, zone, languageFor(text.locale).templates);
  const nameOf = (chart: Chart, ending: string) => `${chart.title}.${ending}`;
  return (
    <InsightsPage
      read={read}
      period={period}
      account={account}
      onPeriod={setPeriod}
      onAccount={setAccount}
      actions={{
        saveTable: (chart) =>
          saveFile(nameOf(chart, 'csv'), new Blob([csvOf(tableOf(chart, text))], { type: 'text/csv' })),
        savePicture: (chart, card) => {
          pictureOf(chart, card, text).then(
            (picture) => saveFile(nameOf(chart, 'png'), picture),
            (error: unknown) => report('The picture of a chart was not made', error),
          );
        },
      }}
    />
  );
}
