import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../text';
import { Button } from '../ui/button';
import { Popover, useClose } from '../ui/popover';

const keys: readonly (readonly [caps: readonly string[], does: MessageKey])[] = [
  [['J', '↓'], 'keyNext'],
  [['K', '↑'], 'keyPrevious'],
  [['↵'], 'keyOpen'],
  [['P'], 'showDraft'],
  [['G'], 'openInGmail'],
  [['I'], 'keyProspect'],
  [['S'], 'snooze'],
  [['O'], 'setOutcome'],
  [['C'], 'changeCadence'],
  [['N'], 'noteNew'],
  [['E'], 'keyDone'],
  [['D'], 'stopTracking'],
  [['X'], 'keySelect'],
  [['⇧J', '⇧K'], 'keyExtend'],
  [['T'], 'keyTrack'],
  [['Y', 'N'], 'keySame'],
  [['Z'], 'undo'],
  [['/'], 'keySearch'],
  [['Ctrl K'], 'paletteOpen'],
  [['?'], 'keys'],
];

/** Which key does what. */
export function KeyList() {
  const text = useText();
  return (
    <Popover
      kind="dialog"
      renderTrigger={(bind) => (
        <Button
          className="only-icon"
          shortcut="?"
          aria-label={text('keys')}
          title={text('nameWithKey', text('keys'), '?')}
          {...bind}
        >
          <kbd aria-hidden="true">?</kbd>
        </Button>
      )}
    >
      <Keys />
    </Popover>
  );
}

function Keys() {
  const text = useText();
  const close = useClose();
  return (
    <section className="keys" aria-label={text('keys')}>
      <dl>
        {keys.map(([caps, does]) => (
          <div key={does}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={close}>{text('close')}</Button>
    </section>
  );
}
