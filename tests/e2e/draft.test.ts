import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDue, sendAndTrack, waitState } from './actions';
import { waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const account = 'sam@steadfast-demo.com';
const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for.',
};
const opening = 'I wrote to you today about “SOC 2 report” and would like to know whether it reached you.';

const legacyIdOf = (key: string) => key.slice(key.lastIndexOf(':') + 1);
const threadOf = (key: string) => {
  const thread = steadfast.gmail.control.mailbox(account).find(legacyIdOf(key));
  if (!thread) throw new Error(`Gmail has no thread of ${key}`);
  return thread;
};
const draftsIn = (key: string) => threadOf(key).messages.filter(({ labels }) => labels.includes('^r'));
const sentIn = (key: string) => threadOf(key).messages.filter(({ labels }) => labels.includes('^f'));
const editorOf = (page: Page) => page.locator('[role=main] [g_editable=true][role=textbox]:visible');

/** A follow-up that is due now. */
async function track(page: Page, to = mail.to): Promise<string> {
  const key = await sendAndTrack(steadfast, page, { ...mail, to });
  await makeDue(steadfast, key, 1_000);
  await waitState(steadfast, key, 'due');
  return key;
}

async function draftFromPopup(): Promise<Page> {
  const popup = await steadfast.openPopup();
  await popup.locator('.row button.main').first().waitFor();
  await popup.keyboard.press('Enter');
  return popup;
}

const waitReady = (page: Page) => waitSpoken(page, 'StaticText', /^Draft ready\./);

async function waitDraft(key: string) {
  const [draft] = await until(
    'the draft in Gmail',
    async () => draftsIn(key),
    (drafts) => drafts.length === 1,
  );
  if (!draft) throw new Error('There is no draft');
  return draft;
}

describe('a draft', () => {
  it('is written into a reply from the popup, saved by Gmail, not sent, and taken back by its own undo', async () => {
    const page = await steadfast.openGmail();
    const key = await track(page);
    await draftFromPopup();
    await waitReady(page);
    const draft = await waitDraft(key);
    expect(draft.html).toContain('Hi Dana,');
    expect(draft.html).toContain(opening);
    expect(draft.to).toMatchObject([{ email: 'dana@acme.com' }]);
    expect(sentIn(key)).toHaveLength(1);
    // Paragraphs, and what Gmail put there is below.
    expect(await editorOf(page).innerText()).toMatch(/^Hi Dana,\n+I wrote to you/);

    await page.bringToFront();
    await editorOf(page).click();
    await until(
      'an empty reply',
      async () => {
        await page.keyboard.press('Control+z');
        return (await editorOf(page).innerText()).trim();
      },
      (left) => left === '',
    );
  });
});
