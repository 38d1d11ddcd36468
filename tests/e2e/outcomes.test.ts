import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProposedOutcome } from '@/lib/domain/answer';
import { type ClosedSteadfast, startClosed } from './closed';
import { sendMail } from './compose';
import { sendOpening } from './histories/cast';
import { pressOn, readFollowUp, rowOfKey, type TrackedOpening, trackSent, waitFollowUp } from './openings';
import { pressNumber } from './popup-rows';
import { isSpoken } from './spoken';
import { readStored } from './stored';
import { until } from './until';

const minute = 60_000;

/** What they write, what it sounds like, and what the row and the menu call that. */
const answers: readonly [ProposedOutcome, words: string, called: string][] = [
  ['meeting', 'Yes, let us talk. Does Thursday at 10 suit you?', 'Meeting booked'],
  ['interested', 'Sounds interesting, please send me more details.', 'Interested'],
  ['notNow', 'Not now, please ask me again next quarter.', 'Not now'],
  ['no', 'Thanks, but we are not interested.', 'Not interested'],
  ['wrongPerson', 'I am not the right person for this.', 'Wrong person'],
  ['leftCompany', 'She has left the company.', 'Left the company'],
  ['doNotContact', 'Please remove me from your list and do not contact me again.', 'Do not contact again'],
];

let closed: ClosedSteadfast;
let openings: Map<ProposedOutcome, TrackedOpening>;
let popup: Page;

/** All answer while Gmail is closed, and are looked after in the hour before they are due. */
beforeAll(async () => {
  closed = await startClosed();
  openings = new Map();
  for (const [outcome] of answers) openings.set(outcome, await closed.track(70 * minute));
  for (const [outcome, words] of answers) closed.answer(openingOf(outcome), words);
  await closed.pass(15 * minute);
  for (const [outcome] of answers)
    await waitFollowUp(closed, openingOf(outcome).key, 'the answer', ({ state }) => state === 'replied');
  popup = await closed.openFilledPopup();
});
afterAll(() => closed.close());

function openingOf(outcome: ProposedOutcome): TrackedOpening {
  const opening = openings.get(outcome);
  if (!opening) throw new Error(`Nobody has answered ${outcome}`);
  return opening;
}

/** Opens the outcomes and presses the first, which is the proposed one. */
async function confirm(outcome: ProposedOutcome, called: string): Promise<TrackedOpening> {
  const opening = openingOf(outcome);
  await rowOfKey(popup, opening.key).getByText(`sounds like “${called}”`).waitFor();
  expect(await readFollowUp(closed, opening.key)).toMatchObject({
    outcome: 'replied',
    answer: { proposed: outcome, isSettled: false },
  });
  await popup.bringToFront();
  await pressOn(popup, opening.key, 'o');
  await pressNumber(popup, '1', new RegExp(`^${called}.*suggested`));
  return opening;
}

const closes = new Set<ProposedOutcome>([
  'meeting',
  'interested',
  'wrongPerson',
  'leftCompany',
  'doNotContact',
]);

describe('what came of an answer', () => {
  it.each(answers.filter(([outcome]) => closes.has(outcome) && outcome !== 'doNotContact'))(
    '“%s” is proposed first and confirmed with one key',
    async (outcome, _, called) => {
      const { key } = await confirm(outcome, called);
      const done = await waitFollowUp(closed, key, called, (one) => one.outcome === outcome);
      expect(done).toMatchObject({ state: 'closed', dueAt: null, answer: { isSettled: true } });
      await rowOfKey(popup, key).waitFor({ state: 'detached' });
    },
  );

  it.each(answers.filter(([outcome]) => !closes.has(outcome)))(
    '“%s” is proposed first, and comes back with its reason on a later day, a key each',
    async (outcome, _, called) => {
      const { key } = await confirm(outcome, called);
      await pressNumber(popup, '1', /No budget/);
      await pressNumber(popup, '1', /^In 3 months/);
      const later = await waitFollowUp(closed, key, called, ({ state }) => state === 'waiting');
      expect(later.reason).toBe('No budget');
      expect(later.dueAt ?? 0).toBeGreaterThan(Date.now() + 7 * 24 * 60 * minute);
      expect(later.answer).toMatchObject({ isSettled: true });
    },
  );

  it('“doNotContact” rules the address out everywhere: other threads end, later mail is not asked about', async () => {
    const { prospect, key } = openingOf('doNotContact');
    const capital = prospect.email.toUpperCase();
    // Another thread with the same person, whose address is written otherwise.
    const another = { ...sendOpening(closed, 100), prospect: { email: capital, name: '' } };
    const { key: other } = await trackSent(closed, another);
    await confirm('doNotContact', 'Do not contact again');
    await waitFollowUp(closed, key, 'its end', (one) => one.outcome === 'doNotContact');
    await waitFollowUp(closed, other, 'the end of the other', ({ state }) => state === 'closed');

    const gmail = await closed.openGmail();
    await sendMail(gmail, { to: capital, subject: 'One more thing', body: 'Are you well?' });
    const sent = await until(
      'the verdict',
      async () => (await readStored(closed)).messages.find(({ subject }) => subject === 'One more thing'),
      (message) => message?.proposal === 'unfit',
    );
    expect(sent).toMatchObject({ verdict: { reason: 'suppressed' } });
    expect(await isSpoken(gmail, 'button', 'Track')).toBe(false);
    await gmail.close();
  });
});
