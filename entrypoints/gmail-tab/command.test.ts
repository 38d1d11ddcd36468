// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ThreadSource } from '@/lib/messaging/thread-source';
import { sendToBackground } from '@/lib/messaging/send';
import { coming, now, withCadence, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { createCommand } from './command';
import type { Notice } from './notice';

vi.mock('@/lib/messaging/send', () => ({ sendToBackground: vi.fn<typeof sendToBackground>() }));

const source: ThreadSource = {
  kind: 'thread',
  account: 'rep@example.com',
  legacyThreadId: '19e1a2b3c4d5e6f3',
  subject: 'Pilot in January?',
  people: [],
  lastMessage: { key: 'rep@example.com:msg-a:r1', at: 1, from: null },
};

let stored: typeof coming | null;
let failure: Error | null;
let sent: string[];
beforeEach(() => {
  stored = null;
  failure = null;
  sent = [];
  vi.mocked(sendToBackground).mockImplementation(async (type) => {
    sent.push(type);
    if (type === 'gmail.thread') return { followUp: stored, choices: withCadence };
    if (failure) throw failure;
    return type === 'followUp.track' ? { followUp: coming, undoId: 'u1' } : {};
  });
});

function press({ composeTakes = false, onScreen = true, hasCard = false, shortcut = 'Alt+Shift+F' } = {}) {
  const notice = vi.fn<(notice: Notice, staysMs: number) => void>();
  const openCard = vi.fn<() => boolean>(() => hasCard);
  createCommand({
    text: english,
    clock: { now: () => now, zone: () => zone },
    notice,
    toggleCompose: () => composeTakes,
    readSource: () => (onScreen ? source : null),
    openCard,
  })({ shortcut }, document.createElement('div'));
  const said = async () => {
    await vi.waitFor(() => expect(notice).toHaveBeenCalled());
    const last = notice.mock.lastCall?.[0];
    return { sentence: last?.notice.replaceAll(/[\u2066-\u2069]/g, ''), action: last?.action ?? null };
  };
  return { said, openCard, notice };
}

describe('the key', () => {
  it('is the compose’s first', async () => {
    const { notice } = press({ composeTakes: true });
    await Promise.resolve();
    expect({ sent, said: notice.mock.calls }).toEqual({ sent: [], said: [] });
  });

  it('tracks the thread on screen, says when, and takes it back', async () => {
    const { said } = press();
    const { sentence, action } = await said();
    expect(sentence).toBe('Tracking Tomás Ibarra. Next: tomorrow 09:00');
    expect(sent).toEqual(['gmail.thread', 'followUp.track']);
    action?.onAct();
    await vi.waitFor(async () => expect((await said()).sentence).toBe('This thread is not tracked.'));
    expect(sent.at(-1)).toBe('action.undo');
  });

  it('opens the card of a thread that is tracked', async () => {
    stored = coming;
    const { openCard, notice } = press({ hasCard: true });
    await vi.waitFor(() => expect(openCard).toHaveBeenCalledTimes(1));
    expect({ sent, said: notice.mock.calls }).toEqual({ sent: ['gmail.thread'], said: [] });
  });

  it('says so where its card is not on screen', async () => {
    stored = coming;
    const { said } = press();
    expect((await said()).sentence).toBe('Already following up with Tomás Ibarra, next tomorrow 09:00.');
    expect(sent).toEqual(['gmail.thread']);
  });

  it.each(['closed', 'replied'] as const)('tracks again what ended: %s', async (state) => {
    stored = { ...coming, state, dueAt: null };
    const { said } = press({ hasCard: true });
    expect((await said()).sentence).toMatch(/^Tracking /);
  });

  it.each([
    ['Alt+Shift+F', 'Open a thread or a mail you write, then press Alt+Shift+F.'],
    ['', 'Open a thread or a mail you write, then choose this again.'],
  ])('says how in a list: %s', async (shortcut, sentence) => {
    const { said } = press({ onScreen: false, shortcut });
    expect((await said()).sentence).toBe(sentence);
    expect(sent).toEqual([]);
  });

  it('says what went wrong in the rep’s words', async () => {
    failure = Object.assign(new Error('nobody'), { name: 'NobodyToFollowUpError' });
    const { said } = press();
    expect((await said()).sentence).toBe(english('nobodyHere'));
  });
});
