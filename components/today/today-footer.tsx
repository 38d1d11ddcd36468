import type { BulkChange } from '@/lib/domain/bulk-change';
import type { PopupView } from '@/lib/domain/views';
import { cadenceName } from '../cadence-name';
import { useText } from '../text';
import { UndoBar } from '../ui/undo-bar';
import { BulkBar } from './bulk-bar';
import { SmallWins } from './small-wins';
import type { Selection } from './use-selection';

/** What was done last, and what goes well with it: this cadence for this follow-up. */
export interface LastDone {
  label: string;
  next?: { key: string; cadenceId: string } | undefined;
  canUndo?: boolean;
}

interface TodayFooterProps {
  view: PopupView | null;
  /** Epoch ms. */
  now: number;
  zone: string;
  selection: Selection;
  undo: LastDone | null;
  onChange: (change: BulkChange) => void;
  onUndo: () => void;
  onCadence: (key: string, cadenceId: string) => void;
}

/** What can be done with what is marked, what was done last with how many are left, and small wins. */
export function TodayFooter({
  view,
  now,
  zone,
  selection,
  undo,
  onChange,
  onUndo,
  onCadence,
}: TodayFooterProps) {
  const text = useText();
  const next = undo?.next;
  return (
    <footer>
      {view && selection.keys.length > 0 ? (
        <BulkBar
          count={selection.keys.length}
          choices={view.choices}
          cadences={view.cadences}
          now={now}
          zone={zone}
          onChange={onChange}
          onClear={selection.clear}
        />
      ) : null}
      <output>
        {undo ? (
          <UndoBar
            label={undo.label}
            left={view ? text.count('leftDue', view.dueCount) : null}
            next={
              next && {
                label: text('startCadence', cadenceName({ id: next.cadenceId, name: null }, text)),
                onAct: () => onCadence(next.key, next.cadenceId),
              }
            }
            shortcut="z"
            onUndo={undo.canUndo === false ? null : onUndo}
          />
        ) : null}
      </output>
      {view && !undo && selection.keys.length === 0 ? <SmallWins wins={view.wins} /> : null}
    </footer>
  );
}
