import type { DataView } from '@/components/dashboard/data/data-page';

export const someData: DataView = {
  tables: [
    { id: 'followUps', name: 'tableFollowUps', rows: 1_204 },
    { id: 'touches', name: 'tableTouches', rows: 3_981 },
    { id: 'messages', name: 'tableMessages', rows: 5_120 },
    { id: 'notes', name: 'tableNotes', rows: 3 },
    { id: 'points', name: 'tablePoints', rows: 412 },
    { id: 'journal', name: 'tableJournal', rows: 12_033 },
    { id: 'suppressions', name: 'tableSuppressions', rows: 0 },
  ],
  bytes: 4_200_000,
};
