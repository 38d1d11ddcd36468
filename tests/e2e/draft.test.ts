import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  askBackground,
  clickNotification,
  makeDue,
  openFromList,
  sendAndTrack,
  tellBackground,
  waitState,
} from './actions';
import type { Switches } from '../gmail/model';
import { compose } from './compose';
import { draftsIn, editorOf, sentIn, threadIdOf, waitDraft } from './drafts';
import { clickSpoken, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readNotifications, readStored } from './stored';
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

/** A follow-up that is due now. */
async function track(page: Page): Promise<string> {
  const key = await sendAndTrack(steadfast, page, mail);
  await makeDue(steadfast, key, 1_000);
  await waitState(steadfast, key, 'due');
  return key;
}

async function draftFromPopup(): Promise<Page> {
  const popup = await steadfast.openFilledPopup();
  await popup.keyboard.press('Enter');
  return popup;
}

const waitReady = (page: Page) => waitSpoken(page, 'StaticText', /^Draft ready\./);

/** What is written for this follow-up, in paragraphs: a greeting, the matter, … */
async function written(key: string): Promise<string[]> {
  const draft = await askBackground(steadfast, 'followUp.readDraft', {
    key,
    templateId: null,
    channel: null,
  });
  return (draft?.text ?? '').split(/\n{2,}/u);
}

/** The one draft in the thread, once Gmail has saved what is written for it. */
const waitWritten = async (key: string) => waitDraft(steadfast, key, (await written(key))[1] ?? 'nothing');

describe('a draft', () => {
  it('is written into a reply from the popup, saved by Gmail, not sent, and taken back by its own undo', async () => {
    const page = await steadfast.openGmail();
    const key = await track(page);
    await draftFromPopup();
    await waitReady(page);
    const draft = await waitWritten(key);
    expect(draft.html).toContain('Hi Dana,');
    expect(draft.to).toMatchObject([{ email: 'dana@acme.com' }]);
    expect(sentIn(steadfast, key)).toHaveLength(1);
    // Paragraphs, and what Gmail put there is below.
    const shown = await editorOf(page).innerText();
    expect(shown.replaceAll(/\n+/gu, '\n')).toContain((await written(key)).join('\n'));

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

  it('comes with Gmail closed too, once, however often it is asked for', async () => {
    const page = await steadfast.openGmail();
    const key = await track(page);
    await page.close();
    const opened = steadfast.context.waitForEvent('page');
    await Promise.all([
      tellBackground(steadfast, 'followUp.draft', { key }),
      tellBackground(steadfast, 'followUp.draft', { key }),
    ]);
    const gmail = await opened;
    await waitReady(gmail);
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitWritten(key);
    expect(await editorOf(gmail).innerText()).toMatch(/^(?!.*Hi Dana.*Hi Dana)/s);
    const tabs = steadfast.context.pages().filter((tab) => tab.url().startsWith('https://mail.google.com'));
    expect(tabs).toHaveLength(1);
  });

  it.each([
    ['its button', 0],
    ['a click on it', undefined],
  ])('comes from the notification by %s', async (_, button) => {
    const page = await steadfast.openGmail();
    const key = await track(page);
    await until(
      'the notification',
      () => readNotifications(steadfast),
      (ids) => ids.length === 1,
    );
    await clickNotification(steadfast, `${key}#2`, button);
    await waitReady(page);
    await waitWritten(key);
  });
});

describe('a draft where the last mail had several people', () => {
  async function trackReceived(page: Page): Promise<string> {
    steadfast.gmail.control.deliverMail(account, {
      from: { email: 'dana@acme.com', name: 'Dana Wu' },
      cc: [{ email: 'kim@acme.com', name: 'Kim Lee' }],
      subject: 'Terms of the pilot',
      html: '<div>What do you think?</div>',
    });
    await page.locator('[role=main] tr.zA:visible', { hasText: 'Terms of the pilot' }).click();
    await clickSpoken(page, 'button', 'Track this thread');
    await waitSpoken(page, 'button', /^Follow-up /);
    return (await readStored(steadfast)).followUps[0]?.key ?? '';
  }
  const peopleOf = async (key: string) => {
    const { to, cc } = await waitDraft(steadfast, key, 'Hi Dana,');
    return [...to, ...cc].map(({ email }) => email);
  };

  it('answers all of them', async () => {
    const page = await steadfast.openGmail();
    const key = await trackReceived(page);
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitReady(page);
    expect(await peopleOf(key)).toEqual(['dana@acme.com', 'kim@acme.com']);
  });

  it('answers all of them where only the menu of the mail offers it', async () => {
    const page = await steadfast.openGmail();
    const key = await trackReceived(page);
    await page.addStyleTag({ content: '.bkI { display: none !important }' });
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitReady(page);
    expect(await peopleOf(key)).toEqual(['dana@acme.com', 'kim@acme.com']);
  });

  it('says so where Gmail offers no reply to all, and leaves no menu open', async () => {
    const page = await steadfast.openGmail();
    const key = await trackReceived(page);
    await page.addStyleTag({ content: '.bkI, #r2 { display: none !important }' });
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitSpoken(page, 'StaticText', /^Draft ready, to one person only: /);
    expect(await peopleOf(key)).toEqual(['dana@acme.com']);
    expect(await page.locator('[role=menu]:visible').count()).toBe(0);
  });
});

it('is written into a window of its own that shows the thread', async () => {
  const main = await steadfast.openGmail();
  const key = await track(main);
  await main.close();
  const page = await steadfast.context.newPage();
  await page.goto(
    `https://mail.google.com/mail/u/0/popout?th=${encodeURIComponent(`#${threadIdOf(steadfast, key)}`)}`,
  );
  await waitSpoken(page, 'button', /^Follow-up /);
  await tellBackground(steadfast, 'followUp.draft', { key });
  await waitReady(page);
  await waitWritten(key);
});

describe('what the rep has written', () => {
  async function openReply(page: Page): Promise<void> {
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await openFromList(page, mail.subject);
    await page.locator('.amn .bkH:visible').click();
    await editorOf(page).waitFor();
  }

  it('stays as it is: the new text goes to the clipboard', async () => {
    await steadfast.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await steadfast.openGmail();
    const key = await track(page);
    await openReply(page);
    await page.keyboard.type('My own words');
    await waitDraft(steadfast, key, 'My own words');
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitSpoken(page, 'StaticText', /^There is a draft in this thread already/);
    expect((await editorOf(page).innerText()).trim()).toBe('My own words');
    await waitSpoken(page, 'StaticText', /The text is on the clipboard\.$/);
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain((await written(key))[1]);

    // The same when it was saved and is brought up again.
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await page.reload();
    await page.locator('[role=main] tr.zA').first().waitFor();
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitSpoken(page, 'StaticText', /^There is a draft in this thread already/);
    expect(draftsIn(steadfast, key)).toMatchObject([{ html: expect.stringContaining('My own words') }]);
    expect(draftsIn(steadfast, key)[0]?.html).not.toContain('Hi Dana');
  });

  it.each([
    ['an empty line above', true],
    ['nothing above', false],
  ])('an empty reply takes the text above its signature and quote, with %s', async (_, hasLine) => {
    const page = await steadfast.openGmail();
    const key = await track(page);
    await openReply(page);
    await editorOf(page).evaluate((editor, withLine) => {
      const signature = document.createElement('div');
      signature.className = 'gmail_signature';
      signature.textContent = 'Sam Rivers';
      const quote = document.createElement('div');
      quote.className = 'gmail_quote';
      quote.textContent = 'What was written before';
      editor.replaceChildren(...(withLine ? [document.createElement('br')] : []), signature, quote);
    }, hasLine);
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitReady(page);
    const shown = (await editorOf(page).innerText()).replaceAll(/\n+/gu, '\n').trim();
    expect(shown).toBe([...(await written(key)), 'Sam Rivers', 'What was written before'].join('\n'));
    expect(await editorOf(page).locator('.gmail_signature').innerText()).toBe('Sam Rivers');
    expect(await editorOf(page).locator('.gmail_quote').innerText()).toBe('What was written before');
    await waitWritten(key);
  });

  it('is not interrupted: whoever is typing gets the text on the clipboard', async () => {
    const page = await steadfast.openGmail();
    const key = await track(page);
    await compose(page, { to: 'Lee <lee@acme.com>', subject: 'Another mail', body: 'Dear Lee, ' });
    const isTold = waitSpoken(page, 'StaticText', /^You are writing something else/);
    await tellBackground(steadfast, 'followUp.draft', { key });
    const typing = new AbortController();
    const typed = (async () => {
      let words = 0;
      for (; !typing.signal.aborted; words += 1) await page.keyboard.type('word ', { delay: 20 });
      return words;
    })();
    await isTold.finally(() => typing.abort());
    const words = await typed;
    const editor = page.locator('[role=dialog] [g_editable=true][role=textbox]:visible');
    expect((await editor.innerText()).replaceAll(/\s+/g, ' ').trim()).toBe(
      `Dear Lee, ${'word '.repeat(words)}`.trim(),
    );
    expect(draftsIn(steadfast, key)).toEqual([]);
  });
});

it('where Gmail opens no reply, the rep is told and gets the text', async () => {
  const page = await steadfast.openGmail();
  const key = await track(page);
  await page.addStyleTag({ content: '.amn, .acX { display: none !important }' });
  await tellBackground(steadfast, 'followUp.draft', { key });
  await waitSpoken(page, 'StaticText', /^The reply could not be opened here\./);
  expect(draftsIn(steadfast, key)).toEqual([]);
});

describe('on other Gmails', () => {
  it.each<[string, Partial<Switches>]>([
    ['in Arabic, dark and compact', { language: 'ar', theme: 'dark', density: 'compact' }],
    [
      'beside the list, with a hidden second row of answers',
      { previewPane: 'right', duplicateReplyRow: true },
    ],
    ['with other class names', { classNames: 'renamed', permId: 'undefined' }],
    ['without legacy ids in the page', { legacyIds: false }],
    ['with the conversation view off', { conversationView: false, splitLegacyId: 'message' }],
  ])('a draft is written %s', async (_, switches) => {
    const page = await steadfast.openGmail();
    const key = await track(page);
    await page.close();
    steadfast.gmail.control.setSwitches(switches);
    const opened = steadfast.context.waitForEvent('page');
    await tellBackground(steadfast, 'followUp.draft', { key });
    await waitReady(await opened);
    await waitWritten(key);
  });
});
