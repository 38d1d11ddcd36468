import { useRef } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { Section, type Save, useSaving } from '../settings/section';

interface WipeAllProps {
  onWipe: Save<void>;
}

/** Erases everything, after a question that cannot be answered by accident: the focus is on Cancel. */
export function WipeAll({ onWipe }: WipeAllProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [saving, run] = useSaving(onWipe);
  const wipe = () => {
    dialog.current?.close();
    run();
  };
  return (
    <Section title={text('wipe')} saving={saving}>
      <p className="soft">{text('wipeAbout')}</p>
      <div className="buttons">
        <Button onClick={() => dialog.current?.showModal()}>{text('wipeAsk')}</Button>
      </div>
      <dialog ref={dialog} aria-label={text('wipe')}>
        <p>{text('wipeQuestion')}</p>
        <div className="buttons">
          <Button onClick={() => dialog.current?.close()}>{text('cancel')}</Button>
          <Button kind="primary" onClick={wipe}>
            {text('wipeNow')}
          </Button>
        </div>
      </dialog>
    </Section>
  );
}
