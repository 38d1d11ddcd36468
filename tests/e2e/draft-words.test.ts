import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cadence, Step } from '@/lib/domain/cadence';
import { makeDue, openFromList, sendAndTrack, tellBackground, waitState } from './actions';
import { followUps } from './choices';
import { moveClock } from './clock';
import { clickSend, writeReply } from './compose';
import { draftsIn, editorOf, sentIn, waitDraft } from './drafts';
import { pressNumber, rowIn } from './popup-rows';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
  // The holidays of wherever this runs are no part of the story.
  await tellBackground(steadfast, 'settings.calendar', { patch: { country: null } });
});
afterEach(() => steadfast.close());

const account = 'sam@steadfast-demo.com';
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

async function trackDue(): Promise<string> {
  const key = await sendAndTrack(steadfast, await steadfast.openGmail(), mail);
  await comesDue(key);
  return key;
}

async function comesDue(key: string): Promise<void> {
  await makeDue(steadfast, key, 500);
  await waitState(steadfast, key, 'due');
}

async function showDraft(popup: Page, row: RegExp) {
  await rowIn(popup, 'Due', row).waitFor();
  await popup.keyboard.press('p');
  const panel = popup.getByRole('region', { name: 'Draft', exact: true });
  const words = panel.getByRole('textbox', { name: 'Draft' });
  await words.waitFor();
  return { panel, words };
}

describe('the words for a touch that is due', () => {
  /** Dana asks something, Sam answers with a promise, and then there is silence. */
  async function talk(page: Page): Promise<string> {
    const subject = 'Sensors for two halls';
    steadfast.gmail.control.deliverMail(account, {
      from: { email: 'dana@acme.com', name: 'Dana Wu' },
      subject,
      html: '<div>Hi Sam,</div><div>How long does the calibration take?</div><div>Dana</div>',
    });
    await openFromList(page, subject);
    await clickSpoken(page, 'button', 'Track this thread');
    await waitSpoken(page, 'button', /^Follow-up /);
    await writeReply(page, 'Hi Dana, I will send you the floor plan.');
    await clickSend(page);
    const talked = async () => (await followUps(steadfast)).find((one) => one.subject === subject);
    const tracked = await until('the answer to count', talked, (one) => one?.touches === 1);
    return tracked?.key ?? '';
  }

  async function keepWords(): Promise<void> {
    await tellBackground(steadfast, 'template.save', {
      template: {
        id: 'lighthouse',
        name: 'Lighthouse',
        purpose: 'nudge',
        channel: 'email',
        body: 'Hi {{ first_name }},\n\nyou asked: “{{ their_question }}”\n\n{{ resource.sentence }} {{ resource.link }}',
      },
    });
    await tellBackground(steadfast, 'resource.save', {
      resource: {
        id: 'calibration',
        title: 'Two pages',
        link: 'https://steadfast.example/two-pages',
        tags: ['calibration'],
        sentence: 'Two pages that answer it:',
      },
    });
  }

  it('are made of a template, their question and a resource, and go as the rep has changed them into a reply there', async () => {
    const page = await steadfast.openGmail();
    await sendAndTrack(steadfast, page, {
      ...mail,
      subject: 'Another matter',
      to: 'Kim Lee <kim@other.example>',
    });
    const key = await talk(page);
    await keepWords();
    await comesDue(key);
    await page.goto('https://mail.google.com/mail/u/0/#inbox');

    const { panel, words } = await showDraft(await steadfast.openFilledPopup(), /Sensors for two halls/);
    expect(await words.inputValue()).toBe(
      'Hi Dana,\n\nyou asked: “How long does the calibration take?”\n\n' +
        'Two pages that answer it: https://steadfast.example/two-pages',
    );
    await panel.getByRole('button', { name: /in the draft.*How long does the calibration take\?/ }).waitFor();
    await panel.getByRole('checkbox', { name: /^Use in drafts: .*I will send you the floor plan/ }).waitFor();
    await words.press('Control+End');
    await words.pressSequentially('\n\nShall I call you about hall two?');
    await panel.getByRole('button', { name: 'Open draft' }).click();

    await waitSpoken(page, 'StaticText', /^Draft ready\./);
    const draft = await waitDraft(steadfast, key, 'Shall I call you about hall two?');
    expect(draft.html).toContain('How long does the calibration take?');
    expect(draft.html).toContain('https://steadfast.example/two-pages');
    expect(draft.to).toMatchObject([{ email: 'dana@acme.com' }]);
    expect(await editorOf(page).innerText()).toContain('Shall I call you about hall two?');
    expect(sentIn(steadfast, key)).toHaveLength(1);
    const elsewhere = (await followUps(steadfast)).filter((other) => other.key !== key);
    expect(elsewhere.map((other) => draftsIn(steadfast, other.key))).toEqual([[]]);
  });
});

describe('a step that is no mail', () => {
  const step = (channel: Step['channel'], purpose: Step['purpose']): Step => ({
    wait: { unit: 'businessDays', count: 3 },
    channel,
    purpose,
    templateId: null,
    condition: 'noReply',
  });
  const byHand: Cadence = {
    id: 'by-hand',
    name: 'By hand',
    about: null,
    steps: [step('linkedin', 'thankYou'), step('call', 'question'), step('email', 'closing')],
    repeatsLast: false,
    priority: 2,
  };

  /** From the words, with one key to the button and one for it. */
  async function logIt(popup: Page, words: Locator): Promise<void> {
    await words.press('Tab');
    await popup.locator('button:focus', { hasText: 'Log it' }).press('Enter');
  }

  it('is copied or said, logged by keys with what came of it, and the next one comes', async () => {
    const key = await sendAndTrack(steadfast, await steadfast.openGmail(), mail);
    await tellBackground(steadfast, 'cadence.save', {
      cadence: byHand,
      from: null,
      running: { kind: 'keepDates' },
    });
    await tellBackground(steadfast, 'followUp.cadence', { key, cadenceId: byHand.id });
    await comesDue(key);
    const popup = await steadfast.openFilledPopup();
    const message = await showDraft(popup, /LinkedIn · thank-you/);
    expect(await message.words.inputValue()).toContain('Dana');
    await message.panel.getByRole('button', { name: 'Copy the text' }).waitFor();
    await logIt(popup, message.words);
    await pressNumber(popup, '1', /^Sent/);
    await rowIn(popup, 'Upcoming', /Call · /).waitFor();

    await comesDue(key);
    const call = await showDraft(popup, /Call · /);
    expect(await call.words.inputValue()).toContain('Why you call: “SOC 2 report”');
    await logIt(popup, call.words);
    await pressNumber(popup, '1', /^Reached them/);
    await pressNumber(popup, '1', /^Go on as planned/);
    await rowIn(popup, 'Upcoming', /Email · /).waitFor();
    expect(await followUps(steadfast)).toMatchObject([{ state: 'waiting', step: 2, touches: 3 }]);
    expect(draftsIn(steadfast, key)).toEqual([]);
  });
});

describe('what comes instead of an answer', () => {
  it('"not now" is told by number keys, and comes back on its day with its reason', async () => {
    const key = await trackDue();
    const popup = await steadfast.openFilledPopup();
    await popup.keyboard.press('o');
    await pressNumber(popup, '3', /^Not now/);
    await pressNumber(popup, '1', /^No budget/);
    await pressNumber(popup, '1', /^In 3 months/);
    await rowIn(popup, 'Upcoming', /not now: No budget/).waitFor();
    const [{ dueAt } = { dueAt: null }] = await followUps(steadfast);
    const ms = (dueAt ?? 0) - Date.now();
    expect(ms / 86_400_000).toBeGreaterThan(85);

    await moveClock(steadfast, ms + 60_000, ms + 60_000);
    await waitState(steadfast, key, 'due');
    await rowIn(await steadfast.openFilledPopup(), 'Due', /not now: No budget/).waitFor();
  });

  it('a cadence that is over asks what comes now, and one click begins the long game', async () => {
    const key = await trackDue();
    for (let touch = 0; touch < 4; touch += 1) await tellBackground(steadfast, 'followUp.done', { key });
    await comesDue(key);
    const popup = await steadfast.openFilledPopup();
    await rowIn(popup, 'Due', /No answer after 5 touches/).waitFor();
    await popup.getByRole('button', { name: 'Start the long game' }).click();
    await rowIn(popup, 'Upcoming', /Email · news/).waitFor();
    expect(await followUps(steadfast)).toMatchObject([{ cadenceId: 'longGame', state: 'waiting', step: 0 }]);
  });
});
