import { type Level, viewHealth, worstLight } from '@/lib/domain/health';
import { checksLevel, type HealthFacts, storeLevel, workerLevel } from '@/lib/domain/health-facts';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../../text';
import { Loaded, type Read } from '../loaded';
import './health.css';
import { HealthPart } from './health-part';
import { MailboxPart } from './mailbox-part';
import { ChecksPart, NotificationsPart, StorePart, WorkerPart } from './own-parts';
import { type ReportActions, ReportPart } from './report-part';

interface HealthPageProps {
  read: Read<HealthFacts>;
  /** `now` in epoch ms, `zone` an IANA name. */
  clock: { now: number; zone: string };
  actions: ReportActions;
}

/** Everything that Steadfast knows of whether it works. */
export function HealthPage({ read, clock, actions }: HealthPageProps) {
  const text = useText();
  return (
    <section className="health-page" aria-labelledby="health-title">
      <h1 id="health-title">{text('pageHealth')}</h1>
      <Loaded read={read}>
        {(facts) => (
          <>
            <p className="soft">{text(summaryKeys[worstOf(facts)])}</p>
            <Parts facts={facts} clock={clock} />
            <ReportPart facts={facts} actions={actions} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Parts({ facts, clock: moment }: { facts: HealthFacts; clock: HealthPageProps['clock'] }) {
  const text = useText();
  const clock = { ...moment, locale: text.locale };
  return (
    <>
      {facts.mailboxes.map((mailbox) => (
        <MailboxPart key={mailbox.account} mailbox={mailbox} clock={clock} />
      ))}
      {facts.mailboxes.length === 0 ? (
        <HealthPart title={text('healthGmail')} light="unknown">
          {text('healthUnknown')}
        </HealthPart>
      ) : null}
      {facts.silentTabs === 0 ? null : (
        <HealthPart title={text('healthSilentTitle')} light="amber" todo={text('healthDoReloadTabs')}>
          {text.count('healthSilentTabs', facts.silentTabs)}
        </HealthPart>
      )}
      <WorkerPart worker={facts.worker} clock={clock} />
      <NotificationsPart areBlocked={facts.areNotificationsBlocked} />
      <ChecksPart checks={facts.checks} clock={clock} />
      <StorePart store={facts.store} />
    </>
  );
}

const summaryKeys: Record<Level, MessageKey> = {
  red: 'healthSummaryRed',
  amber: 'healthSummaryAmber',
  green: 'healthSummaryGreen',
  unknown: 'healthSummaryGreen',
};

function worstOf({
  mailboxes,
  silentTabs,
  worker,
  areNotificationsBlocked,
  store,
  checks,
}: HealthFacts): Level {
  return worstLight([
    ...mailboxes.map(({ account, report }) => (report ? viewHealth(account, report).light : 'unknown')),
    silentTabs > 0 ? 'amber' : 'green',
    workerLevel(worker),
    areNotificationsBlocked ? 'red' : 'green',
    storeLevel(store),
    checksLevel(checks),
  ]);
}
