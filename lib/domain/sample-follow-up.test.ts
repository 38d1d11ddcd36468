import { expect, it } from 'vitest';
import { english } from '@/tests/screens/texts';
import { builtInCadences } from './built-in-cadences';
import { localMomentOf } from './calendar';
import { sampleDraft, sampleFollowUp } from './sample-follow-up';
import { composeDraft } from './words/compose-draft';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 23, 13);
const view = sampleFollowUp(english, { now, zone });
const [firstContact] = builtInCadences;

it('is due on the day of the rep, at nine', () => {
  expect(localMomentOf(view.dueAt ?? 0, zone)).toEqual({ date: '2026-11-23', time: '09:00', zone });
  const late = sampleFollowUp(english, { now: Date.UTC(2026, 10, 23, 23, 30), zone });
  expect(localMomentOf(late.dueAt ?? 0, zone).date).toBe('2026-11-24');
});

it('is checked and silent for as long as it says', () => {
  expect(view.freshness).toEqual({ checkedAt: now - 300_000, how: 'openTab' });
  expect(localMomentOf(view.lastTouchAt, zone).date).toBe('2026-11-20');
});

it('is the second touch of the usual cadence', () => {
  expect(view.step).toEqual({
    channel: firstContact?.steps[0]?.channel,
    purpose: firstContact?.steps[0]?.purpose,
  });
  expect(view.plannedTouches).toBe((firstContact?.steps.length ?? 0) + 1);
});

it('has the draft that a real one with these facts would have', () => {
  const { text } = composeDraft({
    followUp: {
      key: 'sample',
      prospect: { email: view.email, name: view.who },
      company: view.company,
      decisionOn: null,
      subject: view.subject,
      touches: 1,
      lastTouchAt: view.lastTouchAt,
      lastTouchChannel: 'email',
    },
    step: { channel: 'email', purpose: 'nudge', templateId: 'en.email.nudge.choice' },
    templates: [],
    points: [],
    resource: null,
    me: { name: 'Sam Rivers' },
    now,
    zone,
    locale: 'en',
  });
  expect(sampleDraft(view)).toBe(text);
});
