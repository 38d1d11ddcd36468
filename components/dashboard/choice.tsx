import { Field } from './field';

interface ChoiceProps<Id extends string> {
  label: string;
  value: Id;
  options: readonly { id: Id; label: string }[];
  onChoose: (id: Id) => void;
}

/** One of several, from a list that the browser draws. */
export function Choice<Id extends string>({ label, value, options, onChoose }: ChoiceProps<Id>) {
  const choose = (wanted: string) => {
    const option = options.find(({ id }) => id === wanted);
    if (option) onChoose(option.id);
  };
  return (
    <Field label={label}>
      {(bind) => (
        <select {...bind} value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
