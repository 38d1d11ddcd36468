import { CadencesPage } from '@/components/dashboard/cadences-page';
import { readCadenceLibrary } from '@/lib/db/read-library';
import type { PageProps } from './page';
import { useRead } from './use-read';

export function LiveCadences({ db }: PageProps) {
  const read = useRead(
    async (onBadRow) => {
      const { cadences, running } = await readCadenceLibrary(db, onBadRow);
      return cadences.map((cadence) => ({ cadence, running: running.get(cadence.id) ?? 0 }));
    },
    [db],
  );
  return <CadencesPage read={read} />;
}
