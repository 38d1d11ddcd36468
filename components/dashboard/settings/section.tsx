import { type ReactNode, useState } from 'react';
import { useText } from '../../text';
import { useOwnId } from '../../ui/own-id';

/** What became of the last change. */
export type Saving = { state: 'none' } | { state: 'failed' } | { state: 'saved'; moved: number };

interface SectionProps {
  title: string;
  saving: Saving;
  children: ReactNode;
}

/** Settings that belong together; beside their name, whether the last change was saved. */
export function Section({ title, saving, children }: SectionProps) {
  const text = useText();
  const id = useOwnId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-head">
        <h2 id={id}>{title}</h2>
        <output className={saving.state === 'failed' ? 'error' : 'hint'}>{said()}</output>
      </div>
      {children}
    </section>
  );

  function said(): string {
    if (saving.state === 'none') return '';
    if (saving.state === 'failed') return text('actionFailed');
    return saving.moved === 0 ? text('saved') : text.count('savedAndMoved', saving.moved);
  }
}

/** How many follow-ups have moved for it. */
export type Save<Input> = (input: Input) => Promise<{ moved: number } | void>;

/**
 * Saves each change at once, and knows what became of it.
 *
 * @param onFailed nothing was changed
 */
export function useSaving<Input>(save: Save<Input>, onFailed = () => {}): [Saving, (input: Input) => void] {
  const [saving, setSaving] = useState<Saving>({ state: 'none' });
  const run = (input: Input) => {
    save(input).then(
      (done) => setSaving({ state: 'saved', moved: done?.moved ?? 0 }),
      () => {
        setSaving({ state: 'failed' });
        onFailed();
      },
    );
  };
  return [saving, run];
}
