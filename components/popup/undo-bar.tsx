import { useText } from '../text';
import { Button } from '../ui/button';

interface UndoBarProps {
  /** What was just done. */
  label: string;
  onUndo: () => void;
}

/** Says what was just done and takes it back. How long it stands is the host's timer. */
export function UndoBar({ label, onUndo }: UndoBarProps) {
  const text = useText();
  return (
    <div className="undo-bar">
      <span>{label}</span>
      <Button kind="link" shortcut="z" title={text('nameWithKey', text('undo'), 'Z')} onClick={onUndo}>
        {text('undo')}
      </Button>
    </div>
  );
}
