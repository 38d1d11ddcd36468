import type { Prospect, StoredPoint } from '@/lib/domain/library';
import { dana, followUpKey } from './records';

const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

export const theirSentence = 'I am away and back after 12 January.';

/** The prospect's word of the day before: back after 12 January 2027. */
export function theyAreBack(part: Partial<StoredPoint> = {}): StoredPoint {
  return {
    id: 'msg-f:1~0',
    followUpKey,
    at: Date.UTC(2026, 10, 16, 9),
    kind: 'date',
    owner: 'prospect',
    text: 'Back after 12 January',
    sentence: theirSentence,
    on: { date: '2027-01-12', kind: 'back', isAfter: true },
    weight: 0.8,
    isOwn: false,
    isLeftOut: false,
    ...stamps,
    ...part,
  };
}

const answer = (key: string, touched: string, answered: string) => ({
  key,
  touchedAt: Date.parse(`${touched}T09:00:00Z`),
  answeredAt: Date.parse(`${answered}T09:00:00Z`),
});

/** Dana has taken about four working days, each time. */
export const slowAnswers: Prospect = {
  email: dana.email,
  place: null,
  tags: [],
  sentResources: [],
  answers: [
    answer('a', '2026-09-01', '2026-09-04'),
    answer('b', '2026-09-08', '2026-09-15'),
    answer('c', '2026-09-21', '2026-09-25'),
    answer('d', '2026-10-05', '2026-10-09'),
  ],
  bouncedAt: null,
  ...stamps,
};
