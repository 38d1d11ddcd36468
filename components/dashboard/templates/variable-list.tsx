import { variables } from '@/lib/domain/words/variables';
import { useText } from '../../text';

interface VariableListProps {
  /** @param code as it stands in a template: `{{ first_name }}` */
  onInsert: (code: string) => void;
}

/** All that a template can ask for, with what each stands for; one that is pressed is put in. */
export function VariableList({ onInsert }: VariableListProps) {
  const text = useText();
  return (
    <details className="variables" open>
      <summary>{text('variables')}</summary>
      <p className="hint">{text('variablesHow')}</p>
      <ul>
        {variables.map(({ name, means }) => (
          <li key={name}>
            <button type="button" onClick={() => onInsert(`{{ ${name} }}`)}>
              <kbd>{name}</kbd>
              <span>{text(means)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
