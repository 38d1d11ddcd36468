import type { PointKind, PointOwner } from '@/lib/domain/points/point';
import type { MessageKey } from '@/lib/domain/text';
import type { PointView } from '@/lib/domain/views';

const byBoth: Partial<Record<PointKind, Record<PointOwner, MessageKey>>> = {
  question: { prospect: 'theyAsked', rep: 'youAsked' },
  promise: { prospect: 'theyPromised', rep: 'youPromised' },
};
const byKind: Record<PointKind, MessageKey> = {
  question: 'theyAsked',
  promise: 'youPromised',
  date: 'pointDate',
  number: 'pointNumber',
  person: 'pointPerson',
  objection: 'pointObjection',
};

/** What sort of thing was said, and by whom where that matters. */
export function kindKey({ kind, owner }: Pick<PointView, 'kind' | 'owner'>): MessageKey {
  return byBoth[kind]?.[owner] ?? byKind[kind];
}

/** What the rep can write down, the likeliest first. */
export const writtenKinds: readonly Pick<PointView, 'kind' | 'owner'>[] = [
  { kind: 'question', owner: 'prospect' },
  { kind: 'promise', owner: 'rep' },
  { kind: 'objection', owner: 'prospect' },
  { kind: 'date', owner: 'prospect' },
  { kind: 'promise', owner: 'prospect' },
  { kind: 'question', owner: 'rep' },
  { kind: 'person', owner: 'prospect' },
  { kind: 'number', owner: 'prospect' },
];
