import { type FormEvent, useState } from 'react';
import { isolate } from '../../isolate';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { Field } from '../field';
import { Section, type Save, useSaving } from '../settings/section';

/** What there is of a person before it is erased. */
export interface FoundPerson {
  email: string;
  name: string;
  followUps: number;
  /** It is an address of the rep: not to be forgotten. */
  isOwn: boolean;
}

interface ForgetPersonProps {
  onFind: (email: string) => Promise<FoundPerson>;
  onForget: Save<string>;
}

/** Erases a person: asked for by address, told what there is, and then for good. */
export function ForgetPerson({ onFind, onForget }: ForgetPersonProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<FoundPerson | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [saving, run] = useSaving(onForget);
  const email = typed.trim().toLowerCase();
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (!/^[^\s@]+@[^\s@]+$/u.test(email)) return setError(text('forgetNoAddress'));
    onFind(email).then(
      (person) => (person.isOwn ? setError(text('forgetOwn')) : setFound(person)),
      () => setError(text('storeUnreadable')),
    );
    return undefined;
  };
  const type = (value: string) => {
    setTyped(value);
    setFound(null);
    setError(null);
  };
  const forget = (person: FoundPerson) => {
    run(person.email);
    type('');
  };
  return (
    <Section title={text('forget')} saving={saving}>
      <p className="soft">{text('forgetAbout')}</p>
      <form className="new-rule" onSubmit={find} noValidate>
        <Field label={text('forgetAddress')} error={error}>
          {(bind) => (
            <input
              {...bind}
              type="email"
              autoComplete="off"
              maxLength={320}
              value={typed}
              onChange={(event) => type(event.currentTarget.value)}
            />
          )}
        </Field>
        <div className="buttons">
          <Button type="submit">{text('forgetFind')}</Button>
        </div>
      </form>
      {found === null ? null : (
        <fieldset className="question" aria-label={text('forget')}>
          <p>{text.count('forgetQuestion', found.followUps, isolate(found.name || found.email))}</p>
          <div className="buttons">
            <Button kind="primary" onClick={() => forget(found)}>
              {text('forgetNow')}
            </Button>
            <Button onClick={() => type('')}>{text('cancel')}</Button>
          </div>
        </fieldset>
      )}
    </Section>
  );
}
