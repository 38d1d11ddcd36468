import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDue, sendAndTrack, waitState } from './actions';
import { draftsIn, editorOf, sentIn, waitDraft } from './drafts';
import { clickSpoken, fieldValue, waitFocused, waitSilent, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

/** The thread of a follow-up that is due, on screen. */
async function showDue(page: Page): Promise<string> {
  const key = await sendAndTrack(steadfast, page, mail);
  await makeDue(steadfast, key, 500);
  await waitState(steadfast, key, 'due');
  await page.goto('https://mail.google.com/mail/u/0/#sent');
  await openThread(page);
  return key;
}

async function openThread(page: Page): Promise<void> {
  await page.locator('[role=main] tr.zA:visible', { hasText: mail.subject }).first().click();
  await waitSpoken(page, 'button', 'Follow-up due');
}

const draftOf = (page: Page) => fieldValue(page, 'Draft');

const waitWords = (page: Page, words: string) =>
  until(
    `the draft with “${words}”`,
    () => draftOf(page),
    (value) => value?.includes(words) === true,
  );

async function openCard(page: Page): Promise<void> {
  await clickSpoken(page, 'button', 'Follow-up due');
  await waitWords(page, 'Hi Dana');
}

async function addWords(page: Page, words: string): Promise<void> {
  await clickSpoken(page, 'textbox', 'Draft');
  await waitFocused(page, 'textbox', 'Draft');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await waitWords(page, words);
}

async function closeByEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitSilent(page, 'dialog', /^Follow-up: /);
}

describe('the draft in the card', () => {
  it('goes into a reply as the rep has changed it there, saved and not sent', async () => {
    const page = await steadfast.openGmail();
    const key = await showDue(page);
    await openCard(page);
    await addWords(page, ' Shall I call you on Thursday?');
    await clickSpoken(page, 'button', 'Open draft');
    await waitSpoken(page, 'StaticText', /^Draft ready\./);
    const draft = await waitDraft(steadfast, key, 'Shall I call you on Thursday?');
    expect(draft.html).toContain('Hi Dana');
    expect(draft.to).toMatchObject([{ email: 'dana@acme.com' }]);
    expect(await editorOf(page).innerText()).toContain('Shall I call you on Thursday?');
    expect(sentIn(steadfast, key)).toHaveLength(1);
  });

  it('keeps the words, and its keys from Gmail, when the card closes and when another thread was read', async () => {
    const page = await steadfast.openGmail();
    const key = await showDue(page);
    await openCard(page);
    const route = page.url();
    // Letters that Gmail would take for its shortcuts, and the keys that send.
    await addWords(page, ' juke #e!');
    await page.keyboard.press('Control+Enter');
    await closeByEscape(page);
    await waitFocused(page, 'button', 'Follow-up due');
    expect(page.url()).toBe(route);
    await openCard(page);
    await waitWords(page, ' juke #e!');
    await closeByEscape(page);

    await page.goBack();
    await page.locator('[role=main] tr.zA:visible').filter({ hasNotText: mail.subject }).first().click();
    await waitSpoken(page, 'button', 'Track this thread');
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await openThread(page);
    await openCard(page);
    await waitWords(page, ' juke #e!');
    expect(draftsIn(steadfast, key)).toEqual([]);
    expect(sentIn(steadfast, key)).toHaveLength(1);
  });
});
