import { useState } from 'react';
import { type HealthView, type Level, worstLight } from '@/lib/domain/health';
import type { MessageKey } from '@/lib/domain/text';
import { isolate } from '../isolate';
import { useText } from '../text';
import { Button } from './button';
import { describeHealth } from './describe-health';
import { LightIcon } from './icons';
import { Popover } from './popover';

interface HealthLightProps {
  /** One for each account that Gmail was seen open with. */
  healths: readonly HealthView[];
  /** Epoch ms. */
  now: number;
  zone: string;
  /** Copies counts and versions for a report; rejects where nothing was copied. Without it, it is not offered. */
  onCopyDiagnosis?: () => Promise<void>;
  /** Leads to all that is known about it. */
  onDetails?: () => void;
}

const stateKeys: Record<Level, MessageKey> = {
  green: 'healthStateGreen',
  amber: 'healthStateAmber',
  red: 'healthStateRed',
  unknown: 'healthStateUnknown',
};

/** How well Steadfast works in Gmail: a small light, and on a click one sentence for each account. */
export function HealthLight(props: HealthLightProps) {
  const text = useText();
  const light = worstLight(props.healths.map((health) => health.light));
  const name = text('healthName', text(stateKeys[light]));
  return (
    <Popover
      kind="dialog"
      renderTrigger={(bind) => (
        <Button className={`only-icon light ${light}`} aria-label={name} title={name} {...bind}>
          <LightIcon light={light} />
        </Button>
      )}
    >
      <Sentences {...props} label={name} />
    </Popover>
  );
}

function Sentences({
  healths,
  now,
  zone,
  onCopyDiagnosis,
  onDetails,
  label,
}: HealthLightProps & { label: string }) {
  const text = useText();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const clock = { now, zone, locale: text.locale };
  const copy =
    onCopyDiagnosis &&
    (() => {
      onCopyDiagnosis().then(
        () => setSaid('diagnosisCopied'),
        () => setSaid('diagnosisNotCopied'),
      );
    });
  return (
    <section className="health" aria-label={label}>
      {healths.length === 0 ? <p>{text('healthUnknown')}</p> : null}
      {healths.map((health) => (
        <p key={health.account} className={health.light}>
          <LightIcon light={health.light} />
          <span>
            {healths.length > 1 && health.trouble?.what !== 'noSharedAccount' ? (
              <b>{isolate(health.account)}</b>
            ) : null}
            {describeHealth(health, clock, text)}
          </span>
        </p>
      ))}
      {onDetails ? <Button onClick={onDetails}>{text('healthDetails')}</Button> : null}
      {copy ? <Button onClick={copy}>{text('copyDiagnosis')}</Button> : null}
      <output>{said === null ? null : text(said)}</output>
    </section>
  );
}
