import { useText } from '../text';
import { Button } from './button';
import './undo-bar.css';

interface UndoBarProps {
  /** What was just done. */
  label: string;
  /** How many there are still to do. */
  left?: string | null;
  /** The key that presses it, where the surface has keys. */
  shortcut?: string;
  /** What goes well with it. */
  next?: { label: string; onAct: () => void } | undefined;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
}

/** Says what was just done and takes it back. How long it stands is the host's timer. */
export function UndoBar({ label, left = null, shortcut, next, onUndo }: UndoBarProps) {
  const text = useText();
  return (
    <div className="undo-bar">
      <span>{label}</span>
      {left === null ? null : <span className="left">{left}</span>}
      <div>
        {next ? (
          <Button kind="link" onClick={next.onAct}>
            {next.label}
          </Button>
        ) : null}
        {onUndo ? (
          <Button
            kind="link"
            shortcut={shortcut}
            title={shortcut && text('nameWithKey', text('undo'), shortcut.toUpperCase())}
            onClick={onUndo}
          >
            {text('undo')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
