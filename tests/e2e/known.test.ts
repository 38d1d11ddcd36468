import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localMomentOf, plainCalendar, subtractBusinessDays } from '@/lib/domain/calendar';
import { askBackground, sendAndTrack, tellBackground } from './actions';
import { followUps } from './choices';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
let key: string;
beforeEach(async () => {
  steadfast = await startSteadfast();
  // Whose holidays and hours the computer has is no part of the story.
  await tellBackground(steadfast, 'settings.calendar', { patch: { country: null } });
  const page = await steadfast.openGmail();
  key = await sendAndTrack(steadfast, page, {
    to: 'Dana Wu <dana@acme.com>',
    subject: 'SOC 2 report',
    body: 'Is the product certified for you?',
  });
});
afterEach(() => steadfast.close());

/** The panel of the first row. */
async function openPanel(): Promise<Page> {
  const popup = await steadfast.openFilledPopup();
  await popup.setViewportSize({ width: 400, height: 1_200 });
  await popup.keyboard.press('p');
  await popup.getByRole('region', { name: 'What was said' }).waitFor();
  return popup;
}

const openAbout = async (popup: Page) => {
  await popup.getByRole('button', { name: /^About Dana/ }).click();
  await popup.getByLabel('Country').waitFor();
};
const followUp = async () => {
  const found = (await followUps(steadfast)).find((one) => one.key === key);
  if (!found) throw new Error('The follow-up is gone');
  return found;
};
const written = async () =>
  askBackground(steadfast, 'followUp.readDraft', { key, templateId: null, channel: 'call' });

/** Where it is early in the morning then, wherever this is run. */
function zoneAsleepAt(at: number): string {
  const zones = [
    'Pacific/Honolulu',
    'America/Los_Angeles',
    'America/New_York',
    'America/Sao_Paulo',
    'Europe/London',
    'Africa/Nairobi',
    'Asia/Karachi',
    'Asia/Bangkok',
    'Asia/Tokyo',
    'Pacific/Auckland',
  ];
  const asleep = zones.find((zone) => {
    const hour = Number(localMomentOf(at, zone).time.slice(0, 2));
    return hour >= 2 && hour <= 6;
  });
  if (asleep === undefined) throw new Error('Nobody is asleep');
  return asleep;
}

describe('what is known of a prospect', () => {
  it('a point is reworded in the popup, stands so in the draft, and is taken back', async () => {
    const popup = await openPanel();
    const point = popup.getByRole('button', { name: /^You asked.*certified for you\?/ });
    await point.click();
    await popup.getByRole('button', { name: 'Open mail' }).waitFor();
    await popup.getByRole('button', { name: 'Edit: Is the product certified for you?' }).click();
    await popup.getByRole('textbox', { name: 'The point in your words' }).fill('Do you need SOC 2?');
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: /^You asked.*Do you need SOC 2\?/ }).waitFor();
    await until(
      'the new words in the draft for a call',
      async () => (await written()).text,
      (text) => text.includes('Do you need SOC 2?'),
    );
    await popup.getByRole('button', { name: /Undo/ }).click();
    await point.waitFor();
    expect((await written()).text).toContain('Is the product certified for you?');
  });

  it('the day on which they decide moves the touch that waits for it', async () => {
    await tellBackground(steadfast, 'followUp.cadence', { key, cadenceId: 'proposal' });
    for (const touch of [2, 3]) {
      await tellBackground(steadfast, 'followUp.done', { key });
      expect((await followUp()).touches).toBe(touch);
    }
    const popup = await openPanel();
    await openAbout(popup);
    await popup.getByRole('button', { name: 'Set a date' }).click();
    await popup.keyboard.type('in 8 weeks');
    await popup.getByRole('button', { name: 'Set date' }).click();
    const { decisionOn, dueOn } = await until('the decision', followUp, (one) => one.decisionOn !== null);
    const calendar = plainCalendar(dueOn?.zone ?? 'UTC');
    expect(dueOn?.date).toBe(subtractBusinessDays(decisionOn ?? '', 2, calendar));
    await popup.getByText(/^Noted for .*Dana Wu.*; next touch/).waitFor();
  });

  it('where they are moves the hour to one that suits both, and tags are kept', async () => {
    const before = await followUp();
    const popup = await openPanel();
    await openAbout(popup);
    const hours = zoneAsleepAt(before.dueAt ?? 0);
    await popup.getByLabel('Time zone').selectOption(hours);
    const after = await until('the place', followUp, ({ place }) => place?.how === 'set');
    expect(after.place).toEqual({ country: null, zone: hours, how: 'set' });
    expect(after.dueAt).not.toBe(before.dueAt);
    expect(after.moves.map(({ why }) => why)).toContain('theirHours');
    await popup.getByLabel('Tags').fill('fintech,');
    const about = () => askBackground(steadfast, 'followUp.about', { key });
    await until('the tag', about, ({ tags }) => tags.join() === 'fintech');
    await popup.getByRole('button', { name: 'Remove fintech' }).waitFor();
  });
});
