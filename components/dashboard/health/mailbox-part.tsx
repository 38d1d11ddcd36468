import { type Clock, formatAge, formatMoment, formatPast } from '@/lib/domain/format';
import {
  type Capability,
  type CapabilityHealth,
  type Level,
  namelessShared,
  viewHealth,
} from '@/lib/domain/health';
import type { MailboxFacts } from '@/lib/domain/health-facts';
import type { MessageKey, Text } from '@/lib/domain/text';
import { useText } from '../../text';
import { describeHealth } from '../../ui/describe-health';
import { LightIcon } from '../../ui/icons';
import { HealthPart } from './health-part';

const capabilityKeys = {
  account: 'healthPartAccount',
  observer: 'healthPartObserver',
  parser: 'healthPartParser',
  compose: 'healthPartCompose',
  thread: 'healthPartThread',
  rows: 'healthPartRows',
  insertion: 'healthPartInsertion',
} as const satisfies Record<Capability, MessageKey>;

const todoKeys: Record<Level, MessageKey | null> = {
  red: 'healthDoReload',
  amber: 'healthDoReport',
  green: null,
  unknown: null,
};

/** How Steadfast works in the Gmail of one mailbox, part by part. */
export function MailboxPart({ mailbox, clock }: { mailbox: MailboxFacts; clock: Clock }) {
  const text = useText();
  const { account, report } = mailbox;
  const view = report && viewHealth(account, report);
  const light = view?.light ?? 'unknown';
  const todo = todoKeys[light];
  const parts = report === null ? [] : inOrder.map((part) => ({ part, health: report[part] }));
  return (
    <>
      <HealthPart
        title={account === namelessShared ? text('healthSharedMailbox') : account}
        light={light}
        facts={factsOf(mailbox, clock, text)}
        todo={todo && text(todo)}
      >
        {view ? describeHealth(view, clock, text) : text('healthUnknown')}
      </HealthPart>
      <ul className="health-list">
        {parts.map(({ part, health }) => (
          <li key={part} className={health.level}>
            <LightIcon light={health.level} />
            <span>{text(capabilityKeys[part])}</span>
            <span className="soft">{describeLevel(health, clock, text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const inOrder = ['account', 'observer', 'parser', 'compose', 'thread', 'rows', 'insertion'] as const;

function describeLevel({ level, since }: CapabilityHealth, clock: Clock, text: Text): string {
  if (level === 'unknown') return text('healthNotLooked');
  return level === 'green' ? text('healthWorks') : text('healthOffSince', formatMoment(since, clock));
}

function factsOf({ tabs, syncedAt, lastSendAt }: MailboxFacts, clock: Clock, text: Text): string[] {
  const open = tabs === 0 ? text('healthNoTab') : text.count('healthTabs', tabs);
  const heard = syncedAt === null ? [] : [text('healthHeard', formatAge(syncedAt, clock) ?? text('ageNow'))];
  const sent =
    lastSendAt === null ? text('healthNoSend') : text('healthLastSend', formatPast(lastSendAt, clock));
  return [[open, ...heard].join(' · '), sent];
}
