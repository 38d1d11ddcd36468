import type { Insights } from '@/lib/domain/insights/insights';
import { fewestCases, wilson } from '@/lib/domain/insights/proportion';
import type { Tip } from '@/lib/domain/insights/tips';
import type { Win } from '@/lib/domain/insights/wins';
import type { Text } from '@/lib/domain/text';
import { useText } from '../../text';
import { Choice } from '../choice';
import { Loaded, type Read } from '../loaded';
import { percent, rangeOf } from './chart';
import { type ChartActions, ChartCard } from './chart-card';
import { chartsOf, stopsChart, type TemplateNames, timesChart, winsChart } from './charts';
import { describeTip } from './describe-tip';
import { exampleChart } from './example-chart';
import { WinList } from './win-list';
import './insights.css';

export const periods = ['quarter', 'year', 'all'] as const;
export type PeriodId = (typeof periods)[number];

/** What the page shows; `wins` are the last weeks', `weeks` how many there were in each, the oldest first. */
export interface InsightsView {
  insights: Insights;
  tips: readonly Tip[];
  wins: readonly Win[];
  weeks: readonly number[];
  templates: TemplateNames;
  /** More than one: the rep may choose. */
  accounts: readonly string[];
  /** Epoch ms. */
  now: number;
  /** The rep's IANA zone. */
  zone: string;
}

interface InsightsPageProps {
  read: Read<InsightsView>;
  period: PeriodId;
  /** Null: all. */
  account: string | null;
  onPeriod: (period: PeriodId) => void;
  onAccount: (account: string | null) => void;
  actions: ChartActions;
}

/** What the rep's touches lead to: counted here, with how sure each number is. */
export function InsightsPage({ read, period, account, onPeriod, onAccount, actions }: InsightsPageProps) {
  const text = useText();
  const accounts = read.state === 'ready' ? read.value.accounts : [];
  const all = '';
  return (
    <section className="insights" aria-labelledby="insights-title">
      <div className="page-head">
        <h1 id="insights-title">{text('pageInsights')}</h1>
      </div>
      <p className="soft">{text('insightsAbout')}</p>
      <div className="filters">
        <Choice
          label={text('insightsPeriod')}
          value={period}
          options={[
            { id: 'quarter', label: text('periodQuarter') },
            { id: 'year', label: text('periodYear') },
            { id: 'all', label: text('periodAll') },
          ]}
          onChoose={onPeriod}
        />
        {accounts.length > 1 ? (
          <Choice
            label={text('insightsAccount')}
            value={account ?? all}
            options={[
              { id: all, label: text('allAccounts') },
              ...accounts.map((address) => ({ id: address, label: address })),
            ]}
            onChoose={(chosen) => onAccount(chosen === all ? null : chosen)}
          />
        ) : null}
      </div>
      <Loaded read={read}>
        {(view) =>
          view.insights.counted.n === 0 ? <Empty view={view} /> : <Told view={view} actions={actions} />
        }
      </Loaded>
    </section>
  );
}

function Empty({ view: { insights } }: { view: InsightsView }) {
  const text = useText();
  return (
    <>
      <p className="empty">
        {text('insightsEmpty', Math.ceil(insights.patience / dayMs))}{' '}
        {insights.open > 0 ? text.count('insightsGrowing', insights.open) : null}
      </p>
      <ChartCard chart={exampleChart(text)} actions={null} />
    </>
  );
}

const dayMs = 24 * 3_600_000;

function Told({ view, actions }: { view: InsightsView; actions: ChartActions }) {
  const text = useText();
  const { insights, tips, wins, weeks, templates, now, zone } = view;
  const [byNumber, ...others] = chartsOf(insights, templates, text);
  const charts = [byNumber, stopsChart(insights.stops, text), timesChart(insights.times, text), ...others];
  return (
    <>
      <div className="counted">
        {countedWords(insights, text).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <section className="tips" aria-labelledby="tips-title">
        <h2 id="tips-title">{text('tryNext')}</h2>
        {tips.length === 0 ? <p className="soft">{text('nothingStandsOut')}</p> : null}
        <ul>
          {tips.map((tip) => (
            <li key={tip.kind === 'more' ? tip.dimension : tip.kind}>{describeTip(tip, templates, text)}</li>
          ))}
        </ul>
      </section>
      <div className="charts">
        {charts.map((chart) => (chart ? <ChartCard key={chart.id} chart={chart} actions={actions} /> : null))}
        <ChartCard chart={winsChart(weeks, now, zone, text)} actions={actions}>
          <WinList wins={wins} clock={{ now, zone, locale: text.locale }} />
        </ChartCard>
      </div>
    </>
  );
}

/** What counts, and what does not yet. */
function countedWords({ counted, open, leftOut, patience }: Insights, text: Text): string[] {
  const { hits, n } = counted;
  const days = Math.ceil(patience / dayMs);
  return [
    n < fewestCases
      ? text('insightsCountedFew', hits, n)
      : text('insightsCounted', hits, n, percent(hits / n, text), rangeOf(wilson(counted), text)),
    ...(open > 0 ? [text.count('insightsOpen', open, days)] : []),
    ...(leftOut > 0 ? [text.count('insightsLeftOut', leftOut)] : []),
  ];
}
