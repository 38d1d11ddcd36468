import { useEffect, useState } from 'react';
import { cadenceAbout, cadenceName } from '@/components/cadence-name';
import { type CadenceRow, CadencesPage } from '@/components/dashboard/cadences/cadences-page';
import { Loaded, type Read } from '@/components/dashboard/loaded';
import { useText } from '@/components/text';
import { type CadenceLibrary, readCadenceLibrary } from '@/lib/db/read-library';
import type { Cadence } from '@/lib/domain/cadence';
import { type CadenceDraft, draftOf, newStep } from '@/lib/domain/cadence-draft';
import { goTo } from './go-to';
import { type Begun, LiveCadenceEditor } from './live-cadence-editor';
import type { PageProps } from './page';
import { useRead } from './use-read';

/** What stands in the editor unsaved, by the cadence's id. */
type Drafts = ReadonlyMap<string, Begun>;

/** All cadences, or the one that the address names. What is typed stays until it is saved or discarded. */
export function LiveCadences(props: PageProps) {
  const { db, path } = props;
  const text = useText();
  /** How often this page has changed cadences. */
  const [changes, setChanges] = useState(0);
  const stamped = useRead(
    async (onBadRow) => ({ changes, library: await readCadenceLibrary(db, onBadRow) }),
    [db, changes],
  );
  const read: Read<CadenceLibrary> =
    stamped.state === 'ready' ? { state: 'ready', value: stamped.value.library } : stamped;
  // What was read before this page's own last change is not edited: it would be taken for another page's.
  const isBehind = stamped.state === 'ready' && stamped.value.changes !== changes;
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  useWarning(drafts.size > 0);
  const keep = (id: string, begun: Begun | null) =>
    setDrafts((before) => {
      const after = new Map(before);
      if (begun) after.set(id, begun);
      else after.delete(id);
      return after;
    });
  const begin = (draft: CadenceDraft) => {
    const id = crypto.randomUUID();
    keep(id, { draft: { ...draft, id }, from: null });
    goTo('cadences', id);
  };
  const copy = (cadence: Cadence) => {
    const called = { name: cadenceName(cadence, text), about: cadenceAbout(cadence, text) };
    const draft = drafts.get(cadence.id)?.draft ?? draftOf(cadence, called);
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
    <Loaded read={isBehind ? { state: 'loading' } : read}>
      {(library) => (
        <LiveCadenceEditor
          key={path}
          {...props}
          library={library}
          begun={drafts.get(path) ?? null}
          onBegun={(begun) => keep(path, begun)}
          onDone={() => setChanges((before) => before + 1)}
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
    .map(({ draft }) => draft)
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
