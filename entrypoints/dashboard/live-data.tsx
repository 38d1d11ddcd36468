import { type DataView, DataPage } from '@/components/dashboard/data/data-page';
import { useText } from '@/components/text';
import type { Database } from '@/lib/db/database';
import { countRows, readPerson, readRows, type ShownTable, shownTables } from '@/lib/db/read-data';
import { sameAddress } from '@/lib/domain/prospect';
import type { MessageKey } from '@/lib/domain/text';
import { sendToBackground } from '@/lib/messaging/send';
import type { PageProps } from './page';
import { saveExport } from './save-export';
import { useRead } from './use-read';

/** Rows that are shown at once. */
const atOnce = 50;

const names: Record<ShownTable, MessageKey> = {
  followUps: 'tableFollowUps',
  touches: 'tableTouches',
  messages: 'tableMessages',
  notes: 'tableNotes',
  points: 'tablePoints',
  prospects: 'tableProspects',
  journal: 'tableJournal',
  nudges: 'tableNudges',
  suppressions: 'tableSuppressions',
  composeChoices: 'tableChoices',
  cadences: 'pageCadences',
  templates: 'pageTemplates',
  resources: 'pageResources',
  accounts: 'settingAccounts',
  meta: 'tableMeta',
};

const uncounted: DataView = {
  tables: shownTables.map((table) => ({ id: table, name: names[table], rows: null })),
  bytes: null,
};

export function LiveData({ db, clock, calendar }: PageProps) {
  const text = useText();
  const counted = useRead(() => readView(db), [db]);
  // The browser counts a million rows for seconds: what can be done with them does not wait for that.
  const read = counted.state === 'loading' ? { state: 'ready' as const, value: uncounted } : counted;
  return (
    <DataPage
      read={read}
      actions={{
        exportAll: () => saveExport(db, clock, calendar.zone),
        read: (table, from) => readRows(db, tableOf(table), from, atOnce),
        find: async (email) => ({ email, ...(await readPerson(db, email)), isOwn: await isOwn(db, email) }),
        forget: (email) => sendToBackground('data.forget', { email }),
        wipe: async () => {
          await sendToBackground('data.wipe', { what: 'everything' });
          // What is on the pages is of what is gone.
          location.reload();
        },
      }}
    />
  );

  function tableOf(id: string): ShownTable {
    const table = shownTables.find((one) => one === id);
    if (!table) throw new Error(text('storeUnreadable'));
    return table;
  }
}

async function readView(db: Database): Promise<DataView> {
  const counts = await countRows(db);
  const { usage } = await navigator.storage.estimate();
  return {
    tables: counts.map(({ table, rows }) => ({ id: table, name: names[table], rows })),
    bytes: usage ?? null,
  };
}

async function isOwn(db: Database, email: string): Promise<boolean> {
  const accounts = await db.accounts.toArray();
  return accounts.some(({ address, aliases }) =>
    [address, ...aliases].some((own) => sameAddress(own, email)),
  );
}
