import { type Policy, type PolicyMode, tryPolicy } from '@/lib/domain/policy';
import { type Clock, formatMoment } from '@/lib/domain/format';
import type { Message } from '@/lib/domain/model';
import { nameOf } from '@/lib/domain/prospect';
import { PolicyChoice } from '../../policy-choice';
import { isolate } from '../../isolate';
import { reasonKeys } from '../../reason';
import { useText } from '../../text';
import { NumberField } from './number-field';
import { RuleList } from './rule-list';
import { Section, type Save, useSaving } from './section';
import { useTyped } from './use-typed';

interface PolicySectionProps {
  policy: Policy;
  /** The last mails that were sent, newest first. */
  sends: readonly Message[];
  /** Rules for whom nothing is offered. */
  never: readonly string[];
  /** The rep's. */
  ownAddresses: readonly string[];
  clock: Clock;
  onSave: Save<Partial<Policy>>;
}

/** What becomes of a send, and for whom it is otherwise; told at once on what was sent last. */
export function PolicySection({ policy: stored, onSave, ...tried }: PolicySectionProps) {
  const text = useText();
  const { typed: policy, show } = useTyped(stored);
  const [saving, run] = useSaving(onSave, () => show(stored));
  const save = (patch: Partial<Policy>) => {
    show({ ...policy, ...patch });
    run(patch);
  };
  const { mode, always, mostRecipients } = policy;
  return (
    <Section title={text('settingPolicy')} saving={saving}>
      <PolicyChoice mode={mode} onChoose={(chosen: PolicyMode) => save({ mode: chosen })} />
      <div className="rules">
        <h3>{text('policyAlways')}</h3>
        <p className="soft">{text('policyAlwaysAbout')}</p>
        <RuleList
          rules={always}
          label={text('policyAlwaysAdd')}
          onAdd={(rule) => save({ always: [...always, rule] })}
          remove={{ label: text('remove'), named: (name) => text('removeNamed', name) }}
          onRemove={(rule) => save({ always: always.filter((one) => one !== rule) })}
        />
      </div>
      <NumberField
        label={text('policyMost')}
        hint={text('policyMostAbout')}
        least={1}
        most={50}
        value={mostRecipients}
        onCommit={(most) => save({ mostRecipients: most })}
      />
      <Tried policy={policy} {...tried} />
    </Section>
  );
}

const decisionKeys = {
  ask: 'policyWouldAsk',
  track: 'policyWouldTrack',
  keep: 'policyWouldKeep',
  none: 'policyWouldNothing',
} as const;
const decisions = ['ask', 'track', 'keep', 'none'] as const;

function Tried({ policy, sends, never, ownAddresses, clock }: Omit<PolicySectionProps, 'onSave'>) {
  const text = useText();
  if (sends.length === 0) return <p className="soft">{text('policyNothingSent')}</p>;
  const tried = sends.map((mail) => ({ mail, ...tryPolicy(mail, policy, never, ownAddresses) }));
  const summary = decisions
    .map((decision) => ({ decision, mails: tried.filter((one) => one.decision === decision).length }))
    .filter(({ mails }) => mails > 0)
    .map(({ decision, mails }) => `${mails} ${text(decisionKeys[decision])}`)
    .join(' · ');
  return (
    <details className="tried">
      <summary>
        {text.count('policyTried', tried.length)} <span aria-live="polite">{summary}</span>
      </summary>
      <p className="soft">{text('policyTriedAbout')}</p>
      <ul className="item-list">
        {tried.map(({ mail, decision, reason }) => (
          <li key={mail.key}>
            <span className="what">
              {isolate([...mail.to, ...mail.cc, ...mail.bcc].map(nameOf).join(', '))}
              <span className="soft">
                {' · '}
                {isolate(mail.subject || text('noSubject'))} · {formatMoment(mail.at, clock)}
              </span>
            </span>
            <span className={`decision ${decision}`}>{text(decisionKeys[decision])}</span>
            <span className="soft why">{text(reasonKeys[reason])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
