import { useEffect, useState } from 'react';
import { cadenceAbout, cadenceName } from '@/components/cadence-name';
import { type CadenceRow, CadencesPage } from '@/components/dashboard/cadences/cadences-page';
import { Loaded, type Read } from '@/components/dashboard/loaded';
import { useText } from '@/components/text';
import { type CadenceLibrary, readCadenceLibrary } from '@/lib/db/read-library';
import type { Cadence } from '@/lib/domain/cadence';
import { type CadenceDraft, draftOf, newStep } from '@/lib/domain/cadence-draft';
import { goTo } from './go-to';
import { LiveCadenceEditor } from './live-cadence-editor';
import type { PageProps } from './page';
import { useRead } from './use-read';

/** What stands in the editor unsaved, by the cadence's id. */
type Drafts = ReadonlyMap<string, CadenceDraft>;

/** All cadences, or the one that the address names. What is typed stays until it is saved or discarded. */
export function LiveCadences(props: PageProps) {
  const { db, path } = props;
  const text = useText();
  const read = useRead((onBadRow) => readCadenceLibrary(db, onBadRow), [db]);
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  useWarning(drafts.size > 0);
  const keep = (id: string, draft: CadenceDraft | null) =>
    setDrafts((before) => {
      const after = new Map(before);
      if (draft) after.set(id, draft);
      else after.delete(id);
      return after;
    });
  const begin = (draft: CadenceDraft) => {
    const id = crypto.randomUUID();
    keep(id, { ...draft, id });
    goTo('cadences', id);
  };
  const copy = (cadence: Cadence) => {
    const called = { name: cadenceName(cadence, text), about: cadenceAbout(cadence, text) };
    const draft = drafts.get(cadence.id) ?? draftOf(cadence, called);
    begin({ ...draft, name: text('copyOf', draft.name).slice(0, 80) });
  };
  if (path === '')
    return (
      <CadencesPage
        read={rowsOf(read, drafts)}
        hrefOf={(id) => `#cadences/${encodeURIComponent(id)}`}
        onNew={() => begin({ ...blank, steps: [newStep([])] })}
        onCopy={copy}
      />
    );
  return (
    <Loaded read={read}>
      {(library) => (
        <LiveCadenceEditor
          key={path}
          {...props}
          library={library}
          draft={drafts.get(path) ?? null}
          onDraft={(draft) => keep(path, draft)}
        />
      )}
    </Loaded>
  );
}

const blank: CadenceDraft = { id: '', name: '', about: '', steps: [], repeatsLast: false, priority: 2 };

/** Those that are kept, and behind them new ones that are not yet. */
function rowsOf(read: Read<CadenceLibrary>, drafts: Drafts): Read<CadenceRow[]> {
  if (read.state !== 'ready') return read;
  const { cadences, running } = read.value;
  const kept = cadences.map((cadence) => ({
    cadence,
    running: running.get(cadence.id) ?? 0,
    hasDraft: drafts.has(cadence.id),
  }));
  const begun = [...drafts.values()]
    .filter(({ id }) => !cadences.some((cadence) => cadence.id === id))
    .map((draft) => ({ cadence: shownAs(draft), running: 0, hasDraft: true }));
  return { state: 'ready', value: [...kept, ...begun] };
}

function shownAs({ steps, ...draft }: CadenceDraft): Cadence {
  return {
    ...draft,
    steps: steps.map(({ key: _key, count: _count, unit: _unit, ...step }) => ({
      ...step,
      wait: { unit: 'days', count: 1 },
    })),
  };
}

/** The browser asks before it closes what was not saved. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
