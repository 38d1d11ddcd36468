import { useText } from '../../text';
import { Field } from '../field';
import { useTyped } from './use-typed';

interface NumberFieldProps {
  label: string;
  hint: string;
  least: number;
  most: number;
  value: number;
  onCommit: (value: number) => void;
}

/** A whole number of at most four digits, kept once it is right and left. */
export function NumberField({ label, hint, least, most, value, onCommit }: NumberFieldProps) {
  const text = useText();
  const { typed, setTyped, mean } = useTyped(String(value));
  const number = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
  const isRight = number >= least && number <= most;
  const commit = () => {
    if (isRight && mean(String(number))) onCommit(number);
  };
  return (
    <Field label={label} hint={hint} error={isRight ? null : text('numberBetween', least, most)}>
      {(bind) => (
        <input
          {...bind}
          type="text"
          inputMode="numeric"
          maxLength={4}
          size={6}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
          }}
        />
      )}
    </Field>
  );
}
