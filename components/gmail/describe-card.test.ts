import { describe, expect, it } from 'vitest';
import type { HistoryLine } from '@/lib/domain/views';
import { english } from '@/tests/screens/texts';
import { describeHistory } from './describe-card';

const clock = { now: Date.UTC(2026, 10, 17, 9), zone: 'Europe/Berlin', locale: 'en-GB' };

describe('a line of the history', () => {
  it.each<[HistoryLine, string]>([
    [{ at: 0, what: 'away', backOn: '2026-12-07' }, 'An automatic reply came: back on Mon 7 Dec'],
    [{ at: 0, what: 'away', backOn: null }, 'An automatic reply came: away'],
    [{ at: 0, what: 'asked', who: 'Dana' }, '\u2068Dana\u2069 wrote in another thread'],
    [{ at: 0, what: 'sameMatter', isSame: true }, 'You said that it was about the same'],
    [{ at: 0, what: 'sameMatter', isSame: false }, 'You said that it was about something else'],
    [{ at: 0, what: 'accepted' }, 'An invitation was accepted'],
    [{ at: 0, what: 'calendarDeclined' }, 'An invitation was declined'],
    [{ at: 0, what: 'calendarProposed' }, 'Another time was proposed for an invitation'],
    [{ at: 0, what: 'readReceipt' }, 'A read receipt came'],
    [{ at: 0, what: 'ticketRobot' }, 'A ticket system answered'],
    [{ at: 0, what: 'newsletter' }, 'A newsletter came'],
    [{ at: 0, what: 'softBounce' }, 'A mail was delayed; the mail server tries again'],
    [{ at: 0, what: 'nudgeWithdrawn' }, 'The reminder was taken back'],
  ])('%o', (line, words) => {
    expect(describeHistory(line, clock, english)).toBe(words);
  });
});
