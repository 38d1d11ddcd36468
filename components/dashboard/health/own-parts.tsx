import { type Clock, formatMoment, formatPast } from '@/lib/domain/format';
import {
  type ChecksFacts,
  checksLevel,
  type StoreFacts,
  storeLevel,
  type WorkerFacts,
  workerLevel,
} from '@/lib/domain/health-facts';
import type { Trouble } from '@/lib/domain/pacing';
import type { MessageKey } from '@/lib/domain/text';
import { isolate } from '../../isolate';
import { useText } from '../../text';
import { formatBytes } from '../format-bytes';
import { HealthPart } from './health-part';

/** What wakes Steadfast in time. */
export function WorkerPart({ worker, clock }: { worker: WorkerFacts; clock: Clock }) {
  const text = useText();
  const light = workerLevel(worker);
  const { lookedAt, alarmAt, nextDueAt } = worker;
  const facts = [
    nextDueAt === null ? text('healthNothingWaits') : text('healthNextDue', formatMoment(nextDueAt, clock)),
    ...(alarmAt === null ? [] : [text('healthNextAlarm', formatMoment(alarmAt, clock))]),
    ...(lookedAt === null ? [] : [text('healthLooked', formatPast(lookedAt, clock))]),
  ];
  const sentences = { red: 'healthWorkerSilent', amber: 'healthWorkerLate' } as const;
  const todos = { red: 'healthDoRestart', amber: 'healthDoPopup' } as const;
  const isWell = light === 'green' || light === 'unknown';
  return (
    <HealthPart
      title={text('healthWorker')}
      light={light}
      facts={facts}
      todo={isWell ? null : text(todos[light])}
    >
      {text(isWell ? 'healthWorkerWell' : sentences[light])}
    </HealthPart>
  );
}

export function NotificationsPart({ areBlocked }: { areBlocked: boolean }) {
  const text = useText();
  return (
    <HealthPart
      title={text('settingNotifications')}
      light={areBlocked ? 'red' : 'green'}
      todo={<a href="#settings">{text('healthDoTest')}</a>}
    >
      {text(areBlocked ? 'notificationsBlocked' : 'healthNotificationsAllowed')}
    </HealthPart>
  );
}

/** What is on the disk, and whether it is there twice. */
export function StorePart({ store }: { store: StoreFacts }) {
  const text = useText();
  const { rows, bytes, isPersisted, notCopied } = store;
  const size = bytes === null ? [] : [text('dataSize', formatBytes(bytes, text.locale))];
  const copied = notCopied === 0 ? text('healthCopied') : null;
  const lacking = notCopied === null ? text('healthNoCopy') : text.count('healthNotCopied', notCopied);
  return (
    <HealthPart
      title={text('healthStore')}
      light={storeLevel(store)}
      facts={[
        [text.count('healthRows', rows), ...size].join(' · '),
        text(isPersisted ? 'healthPersisted' : 'healthNotPersisted'),
      ]}
      todo={copied === null ? text('healthDoRestart') : null}
    >
      {copied ?? lacking}
    </HealthPart>
  );
}

const whyKeys = {
  offline: 'uncheckedOffline',
  blocked: 'uncheckedBlocked',
  unreadable: 'uncheckedUnreadable',
} as const;

/** How answers are looked for while Gmail is closed. */
export function ChecksPart({ checks, clock }: { checks: ChecksFacts; clock: Clock }) {
  const text = useText();
  const { isOn, askedAt, paused } = checks;
  const whyOf = (account: string, why: Trouble) =>
    why === 'signedOut' || why === 'otherAccount' ? text('uncheckedSignedOut', account) : text(whyKeys[why]);
  const asked = askedAt === null ? text('healthNotAsked') : text('healthAsked', formatPast(askedAt, clock));
  return (
    <HealthPart
      title={text('settingChecks')}
      light={checksLevel(checks)}
      facts={[
        ...(isOn ? [asked] : []),
        ...(isOn ? paused : []).map(({ account, why, until }) =>
          text('healthPaused', isolate(account), formatMoment(until, clock), whyOf(account, why)),
        ),
      ]}
      todo={isOn ? null : <a href="#settings">{text('pageSettings')}</a>}
    >
      {text(checksKeyOf(checks))}
    </HealthPart>
  );
}

function checksKeyOf({ isOn, paused }: ChecksFacts): MessageKey {
  if (!isOn) return 'healthChecksOff';
  return paused.length > 0 ? 'healthChecksPaused' : 'healthChecksOn';
}
