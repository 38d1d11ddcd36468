import { type ReactNode, useState } from 'react';
import { CadenceEditor } from '@/components/dashboard/cadences/cadence-editor';
import { CadencesPage } from '@/components/dashboard/cadences/cadences-page';
import type { Read } from '@/components/dashboard/loaded';
import { useText } from '@/components/text';
import { builtInCadences } from '@/lib/domain/built-in-cadences';
import type { Cadence } from '@/lib/domain/cadence';
import { draftOf } from '@/lib/domain/cadence-draft';
import { allCadences } from '@/lib/domain/cadences';
import { plainPlanner } from '@/lib/domain/schedule';
import { now, ownCadence, zone } from './examples';

const someCadences = [...builtInCadences, ownCadence].map((cadence, index) => ({
  cadence,
  running: index,
  hasDraft: index === 2,
}));
const manyCadences = Array.from({ length: 500 }, (_, index) => ({
  cadence: { ...ownCadence, id: `own-${index}` },
  running: index,
  hasDraft: false,
}));
const ignore = () => {};

function cadenceList(read: Read<typeof someCadences>): ReactNode {
  return <CadencesPage read={read} hrefOf={(id) => `#cadences/${id}`} onNew={ignore} onCopy={ignore} />;
}

interface EditorSceneProps extends Partial<Parameters<typeof CadenceEditor>[0]> {
  cadence: Cadence;
}

function CadenceEditorScene({ cadence, ...change }: EditorSceneProps) {
  const { locale } = useText();
  const called = { name: cadence.name ?? 'Trade fair', about: ownCadence.about ?? '' };
  const [draft, setDraft] = useState(() => draftOf(cadence, called));
  return (
    <CadenceEditor
      draft={draft}
      kept={cadence}
      shipped={null}
      called={called}
      hasDraft
      running={0}
      others={[{ id: 'other', name: 'Quiet prospects' }]}
      templates={[]}
      clock={{ now, zone, locale }}
      planner={{ ...plainPlanner(zone), cadences: allCadences([]) }}
      listHref="#cadences"
      isBusy={false}
      changedElsewhere={null}
      onKeepMine={ignore}
      onTakeTheirs={ignore}
      onChange={setDraft}
      onSave={ignore}
      onRemove={ignore}
      onReset={ignore}
      onDiscard={ignore}
      {...change}
    />
  );
}

const longGame = builtInCadences.find(({ id }) => id === 'longGame') ?? ownCadence;

/** The cadences of the dashboard, in each state. */
export const cadenceScenes: Record<string, ReactNode> = {
  cadences: cadenceList({ state: 'ready', value: someCadences }),
  'cadences-500': cadenceList({ state: 'ready', value: manyCadences }),
  'cadences-loading': cadenceList({ state: 'loading' }),
  'cadences-failed': cadenceList({ state: 'failed' }),
  cadence: <CadenceEditorScene cadence={ownCadence} running={3} />,
  'cadence-changed': (
    <CadenceEditorScene cadence={ownCadence} changedElsewhere={{ how: 'changed', wish: 'save' }} />
  ),
  'cadence-changed-removed': (
    <CadenceEditorScene cadence={ownCadence} changedElsewhere={{ how: 'changed', wish: 'remove' }} />
  ),
  'cadence-year': <CadenceEditorScene cadence={longGame} hasDraft={false} />,
  'cadence-new': <CadenceEditorScene cadence={{ ...ownCadence, steps: [] }} kept={null} />,
};
