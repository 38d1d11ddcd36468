import { type FormEvent, useState } from 'react';
import { ruleOf } from '@/lib/domain/policy';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { Field } from '../field';
import { longList, search, SearchField } from '../search-field';

interface RuleListProps {
  /** `domain:acme.com` or `address:dana@acme.com` */
  rules: readonly string[];
  /** What the field is for that adds one. */
  label: string;
  onAdd: (rule: string) => void;
  /** What takes one away says that it does; `named` for screen readers. */
  remove: { label: string; named: (name: string) => string };
  onRemove: (rule: string) => void;
}

/** Addresses and domains that a rule is for; more can be added. */
export function RuleList({ rules, label, onAdd, remove, onRemove }: RuleListProps) {
  const text = useText();
  const [sought, setSought] = useState('');
  const shown = search(rules, sought, nameOf);
  return (
    <>
      {rules.length > longList ? (
        <SearchField value={sought} found={shown.length} onChange={setSought} />
      ) : null}
      <ul className="item-list">
        {shown.map((rule) => (
          <li key={rule}>
            <span className="what">
              <bdi>{nameOf(rule)}</bdi>
              {rule.startsWith('domain:') ? <span className="soft"> · {text('everybodyThere')}</span> : null}
            </span>
            <Button kind="quiet" aria-label={remove.named(nameOf(rule))} onClick={() => onRemove(rule)}>
              {remove.label}
            </Button>
          </li>
        ))}
      </ul>
      <NewRule rules={rules} label={label} onAdd={onAdd} />
    </>
  );
}

function NewRule({ rules, label, onAdd }: Pick<RuleListProps, 'rules' | 'label' | 'onAdd'>) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const rule = ruleOf(typed);
  const error = rule === null ? text('ruleNone') : rules.includes(rule) ? text('ruleThere') : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (rule === null || error !== null) return;
    onAdd(rule);
    setTyped('');
    setWasTried(false);
  };
  return (
    <form className="new-rule" onSubmit={submit} noValidate>
      <Field label={label} error={wasTried ? error : null}>
        {(bind) => (
          <input
            {...bind}
            type="text"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={320}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="buttons">
        <Button type="submit">{text('addRule')}</Button>
      </div>
    </form>
  );
}

/** The domain or address of a rule. */
function nameOf(rule: string): string {
  return rule.slice(rule.indexOf(':') + 1);
}
