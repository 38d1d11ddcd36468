import { useState } from 'react';
import { cadenceAbout, cadenceName } from '@/components/cadence-name';
import { CadenceEditor, type RunningAnswer } from '@/components/dashboard/cadences/cadence-editor';
import { useText } from '@/components/text';
import { useBusy } from '@/components/ui/use-busy';
import type { CadenceLibrary } from '@/lib/db/read-library';
import type { Cadence } from '@/lib/domain/cadence';
import { type CadenceDraft, draftOf } from '@/lib/domain/cadence-draft';
import { shippedCadence, withoutStamps } from '@/lib/domain/cadences';
import { languageFor } from '@/lib/domain/words/built-in/languages';
import { sendToBackground } from '@/lib/messaging/send';
import { goTo } from './go-to';
import type { PageProps } from './page';

interface LiveCadenceEditorProps extends PageProps {
  library: CadenceLibrary;
  /** What was typed and is not saved. */
  begun: Begun | null;
  onBegun: (begun: Begun | null) => void;
  /** The library has changed by what was done here. */
  onDone: () => void;
}

/** What stands in the editor unsaved. */
export interface Begun {
  draft: CadenceDraft;
  /** What was kept when it was begun; null: a new one. */
  from: Cadence | null;
}

/** What was to be saved or removed, and what another page has kept meanwhile; null: it has removed it. */
type Conflict =
  | { wish: 'save'; cadence: Cadence; running: RunningAnswer; kept: Cadence | null }
  | { wish: 'remove'; moveTo: string; kept: Cadence };

/** The cadence that the address names (`path`), on the database. */
export function LiveCadenceEditor(props: LiveCadenceEditorProps) {
  const { library, path, begun, calendar, now, onBegun, onDone, offerUndo } = props;
  const draft = begun?.draft ?? null;
  const text = useText();
  const { busy, failure, run } = useBusy();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const kept = library.cadences.find(({ id }) => id === path) ?? null;
  const shipped = shippedCadence(path);
  const calledIn = (cadence: Cadence) => ({
    name: cadenceName(cadence, text),
    about: cadenceAbout(cadence, text),
  });
  if (!kept && !draft) return <p className="soft">{text('cadenceGone')}</p>;

  const called = kept ? calledIn(kept) : { name: draft?.name ?? '', about: draft?.about ?? '' };
  const from = begun ? begun.from : kept && withoutStamps(kept);
  const change = (changed: CadenceDraft) => {
    setConflict(null);
    onBegun({ draft: changed, from });
  };
  const leave = (label: string, undoId: string) => {
    onBegun(null);
    onDone();
    goTo('cadences', '');
    offerUndo(label, async () => {
      await sendToBackground('cadence.undo', { undoId });
      onDone();
    });
  };
  const saveOver = (over: Cadence | null, cadence: Cadence, running: RunningAnswer) =>
    run('save', async () => {
      const saved = await sendToBackground('cadence.save', { cadence, from: over, running });
      if (saved.kind === 'changed') return setConflict({ wish: 'save', cadence, running, kept: saved.kept });
      return leave(text('savedNamed', calledIn(cadence).name), saved.undoId);
    });
  const takeTheirs = () => {
    setConflict(null);
    onBegun(null);
    onDone();
    if (conflict?.kept === null) goTo('cadences', '');
    if (begun === null) return;
    offerUndo(text('yoursLeft'), async () => {
      onBegun(begun);
      goTo('cadences', path);
    });
  };
  const remove = (seen: Cadence, moveTo: string) =>
    run('save', async () => {
      const removed = await sendToBackground('cadence.remove', { cadence: seen, moveTo });
      if (removed.kind === 'done') return leave(text('removedNamed', called.name), removed.undoId);
      if (removed.kept) return setConflict({ wish: 'remove', moveTo, kept: removed.kept });
      // Another page has removed it already.
      onBegun(null);
      onDone();
      return goTo('cadences', '');
    });
  const insist = (over: Conflict) =>
    over.wish === 'remove' ? remove(over.kept, over.moveTo) : saveOver(over.kept, over.cadence, over.running);
  const discard = () => {
    onBegun(null);
    if (!kept) goTo('cadences', '');
  };
  return (
    <>
      {failure ? (
        <p className="trouble error" role="alert">
          {text('actionFailed')}
        </p>
      ) : null}
      <CadenceEditor
        draft={draft ?? (kept ? draftOf(kept, called) : emptyDraft(path))}
        kept={kept}
        shipped={shipped && calledIn(shipped)}
        called={called}
        hasDraft={draft !== null}
        running={library.running.get(path) ?? 0}
        others={library.cadences
          .filter(({ id }) => id !== path)
          .map((cadence) => ({ id: cadence.id, name: cadenceName(cadence, text) }))}
        templates={[...library.templates, ...languageFor(text.locale).templates]}
        clock={{ now, zone: calendar.zone, locale: text.locale }}
        planner={{ ...calendar, cadences: library.cadences }}
        listHref="#cadences"
        isBusy={busy.has('save')}
        changedElsewhere={conflict && { how: conflict.kept ? 'changed' : 'removed', wish: conflict.wish }}
        onKeepMine={() => conflict && insist(conflict)}
        onTakeTheirs={takeTheirs}
        onChange={change}
        onSave={(cadence, running) => saveOver(from, cadence, running)}
        onRemove={(moveTo, seen) => remove(begun?.from ?? withoutStamps(seen), moveTo)}
        onReset={() => shipped && change(draftOf(shipped, calledIn(shipped)))}
        onDiscard={discard}
      />
    </>
  );
}

function emptyDraft(id: string): CadenceDraft {
  return { id, name: '', about: '', steps: [], repeatsLast: false, priority: 2 };
}
