import { cadenceAbout, cadenceName } from '@/components/cadence-name';
import { CadenceEditor, type RunningAnswer } from '@/components/dashboard/cadences/cadence-editor';
import { useText } from '@/components/text';
import { useBusy } from '@/components/ui/use-busy';
import type { CadenceLibrary } from '@/lib/db/read-library';
import type { Cadence } from '@/lib/domain/cadence';
import { type CadenceDraft, draftOf } from '@/lib/domain/cadence-draft';
import { shippedCadence } from '@/lib/domain/cadences';
import { languageFor } from '@/lib/domain/words/built-in/languages';
import { sendToBackground } from '@/lib/messaging/send';
import { goTo } from './go-to';
import type { PageProps } from './page';

interface LiveCadenceEditorProps extends PageProps {
  library: CadenceLibrary;
  /** What was typed and is not saved. */
  draft: CadenceDraft | null;
  onDraft: (draft: CadenceDraft | null) => void;
}

/** The cadence that the address names (`path`), on the database. */
export function LiveCadenceEditor(props: LiveCadenceEditorProps) {
  const { library, path, draft, calendar, now, onDraft, offerUndo } = props;
  const text = useText();
  const { busy, failure, run } = useBusy();
  const kept = library.cadences.find(({ id }) => id === path) ?? null;
  const shipped = shippedCadence(path);
  const calledIn = (cadence: Cadence) => ({
    name: cadenceName(cadence, text),
    about: cadenceAbout(cadence, text),
  });
  if (!kept && !draft) return <p className="soft">{text('cadenceGone')}</p>;

  const called = kept ? calledIn(kept) : { name: draft?.name ?? '', about: draft?.about ?? '' };
  const undo = (undoId: string) => () => sendToBackground('cadence.undo', { undoId });
  const save = (cadence: Cadence, running: RunningAnswer) =>
    run('save', async () => {
      const { undoId } = await sendToBackground('cadence.save', { cadence, running });
      onDraft(null);
      goTo('cadences', '');
      offerUndo(text('savedNamed', calledIn(cadence).name), undo(undoId));
    });
  const remove = (moveTo: string) =>
    run('save', async () => {
      const { undoId } = await sendToBackground('cadence.remove', { id: path, moveTo });
      onDraft(null);
      goTo('cadences', '');
      offerUndo(text('removedNamed', called.name), undo(undoId));
    });
  const discard = () => {
    onDraft(null);
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
        onChange={onDraft}
        onSave={save}
        onRemove={remove}
        onReset={() => shipped && onDraft(draftOf(shipped, calledIn(shipped)))}
        onDiscard={discard}
      />
    </>
  );
}

function emptyDraft(id: string): CadenceDraft {
  return { id, name: '', about: '', steps: [], repeatsLast: false, priority: 2 };
}
