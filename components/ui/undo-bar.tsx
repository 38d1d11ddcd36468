import { useText } from '../text';
import { Button } from './button';
import './undo-bar.css';

interface UndoBarProps {
  /** What was just done. */
  label: string;
  /** The key that presses it, where the surface has keys. */
  shortcut?: string;
  /** What goes well with it. */
  next?: { label: string; onAct: () => void } | undefined;
  onUndo: () => void;
}

/** Says what was just done and takes it back. How long it stands is the host's timer. */
export function UndoBar({ label, shortcut, next, onUndo }: UndoBarProps) {
  const text = useText();
  return (
    <div className="undo-bar">
      <span>{label}</span>
      <div>
        {next ? (
          <Button kind="link" onClick={next.onAct}>
            {next.label}
          </Button>
        ) : null}
        <Button
          kind="link"
          shortcut={shortcut}
          title={shortcut && text('nameWithKey', text('undo'), shortcut.toUpperCase())}
          onClick={onUndo}
        >
          {text('undo')}
        </Button>
      </div>
    </div>
  );
}
