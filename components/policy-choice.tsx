import type { PolicyMode } from '@/lib/domain/policy';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from './text';
import { useOwnId } from './ui/own-id';

const modes: readonly { mode: PolicyMode; label: MessageKey; about: MessageKey }[] = [
  { mode: 'ask', label: 'policyAsk', about: 'policyAskAbout' },
  { mode: 'auto', label: 'policyAuto', about: 'policyAutoAbout' },
  { mode: 'manual', label: 'policyManual', about: 'policyManualAbout' },
];

interface PolicyChoiceProps {
  mode: PolicyMode;
  onChoose: (mode: PolicyMode) => void;
}

/** What becomes of a mail to a prospect: one of three, each in a sentence. */
export function PolicyChoice({ mode, onChoose }: PolicyChoiceProps) {
  const text = useText();
  const name = useOwnId();
  return (
    <fieldset className="options">
      <legend>{text('policyQuestion')}</legend>
      {modes.map((one) => (
        <div key={one.mode} className="option">
          <input
            id={`${name}-${one.mode}`}
            type="radio"
            name={name}
            aria-describedby={`${name}-${one.mode}-about`}
            checked={mode === one.mode}
            onChange={() => onChoose(one.mode)}
          />
          <label htmlFor={`${name}-${one.mode}`}>{text(one.label)}</label>
          <span id={`${name}-${one.mode}-about`} className="soft">
            {text(one.about)}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
