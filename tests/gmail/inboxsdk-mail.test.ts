import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './browser';
import { dana, openInboxSdk, toContact, waitThat, type InboxSdk } from './inbox-sdk/open';
import { account } from './page/desk';

/**
 * InboxSDK is what most extensions for Gmail are built on, and its makers never saw this stand-in. All that it gives
 * here it reads from the same places as in the real Gmail.
 */
describe.runIf(findChromium() !== null)('InboxSDK in lists and new mails', () => {
  let inboxSdk: InboxSdk;
  beforeAll(async () => {
    inboxSdk = await openInboxSdk();
  });
  afterAll(() => inboxSdk?.close());
  beforeEach(() => inboxSdk.reload());
  afterEach(() => inboxSdk.tidy());

  describe('the page', () => {
    it('gives the account, the language and the conversation view', async () => {
      const user = await inboxSdk.ask(async ({ sdk: { User } }) => [
        User.getEmailAddress(),
        User.getLanguage(),
        await User.isConversationViewDisabled(),
      ]);
      expect(user).toEqual([account, 'en', false]);
    });

    it('tells each change of route', async () => {
      const { ask, page } = inboxSdk;
      const thread = inboxSdk.findThread('Renewal 2027');
      await waitThat(() => ask(({ routes }) => routes)).toEqual(['inbox/:page']);
      for (const hash of ['#sent', `#sent/${thread.legacyId}`, '#search/fremont+line', '#inbox']) {
        const count = await ask(({ routes }) => routes.length);
        await page.goto(`https://mail.google.com/mail/u/0/${hash}`);
        await waitThat(() => ask(({ routes }) => routes.length)).toBeGreaterThan(count);
      }
      expect(await ask(({ routes }) => routes)).toEqual([
        'inbox/:page',
        'sent/:page',
        'inbox/:threadID',
        'search/:query/:page',
        'inbox/:page',
      ]);
    });
  });

  describe('a list', () => {
    /** A new mail's row, once the library has it. */
    async function receive(subject: string): Promise<Locator> {
      inboxSdk.gmail.control.deliverMail(account, { from: dana, subject, html: '<div>Hello</div>' });
      await waitThat(() => inboxSdk.ask(({ rows }) => rows.map((row) => row.getSubject()))).toContain(
        subject,
      );
      return inboxSdk.page.locator('[role=main] tr.zA', { hasText: subject });
    }

    it('has every row with the id of its conversation', async () => {
      await waitThat(() => inboxSdk.ask(({ rows }) => rows.length)).toBeGreaterThan(5);
      const rows = await inboxSdk.ask(({ rows }) =>
        Promise.all(rows.map(async (row) => [row.getSubject(), await row.getThreadIDAsync()] as const)),
      );
      expect(rows.map(([, id]) => id)).toEqual(
        rows.map(([subject]) => inboxSdk.findThread(subject).legacyId),
      );
    });

    it('names the people of a row', async () => {
      const subject = inboxSdk.title('Named');
      await receive(subject);
      const people = await inboxSdk.ask(
        ({ rows }, subject) => rows.find((row) => row.getSubject() === subject)?.getContacts(),
        subject,
      );
      expect(people).toEqual([toContact(dana)]);
    });

    it('takes a label in a row', async () => {
      const subject = inboxSdk.title('Labelled');
      const row = await receive(subject);
      await inboxSdk.ask(
        ({ rows }, subject) =>
          rows.findLast((row) => row.getSubject() === subject)?.addLabel({ title: 'Hot lead' }),
        subject,
      );
      await row.getByText('Hot lead').waitFor();
    });
  });

  describe('a new mail', () => {
    async function write(subject: string, to = dana.email): Promise<Locator> {
      const { ask, page } = inboxSdk;
      await page.locator('[gh=cm]').click();
      const dialog = page.locator('.no [role=dialog]:visible');
      await waitThat(() => ask(({ composes }) => composes.length)).toBe(1);
      await dialog.locator('.anm[name=to] input[role=combobox]').fill(to);
      await page.keyboard.press('Enter');
      await dialog.locator('input[name=subjectbox]').fill(subject);
      await dialog.locator('[g_editable=true][role=textbox]').click();
      await page.keyboard.type('Shall we talk on Thursday?');
      await waitThat(() => told(subject)).toContain('draftSaved');
      return dialog;
    }
    const told = async (subject: string) =>
      (await inboxSdk.ask(({ told }) => told))
        .filter((told) => told.subject === subject)
        .map(({ event }) => event);

    it('is a compose with subject, text and people', async () => {
      const subject = inboxSdk.title('Read');
      await write(subject);
      const read = await inboxSdk.ask(({ composes }, subject) => {
        const found = composes.find((compose) => !compose.destroyed && compose.getSubject() === subject);
        if (!found) return null;
        const kind = [found.isReply(), found.isInlineReplyForm(), found.isMinimized(), found.isFullscreen()];
        return {
          kind,
          to: found.getToRecipients(),
          text: found.getTextContent(),
          from: found.getFromContact(),
        };
      }, subject);
      expect(read).toEqual({
        kind: [false, false, false, false],
        to: [{ emailAddress: dana.email, name: '' }],
        text: 'Shall we talk on Thursday?',
        from: { emailAddress: account, name: account },
      });
    });

    it('takes a button and a status bar', async () => {
      const subject = inboxSdk.title('Decorated');
      const dialog = await write(subject);
      await inboxSdk.ask(({ composes }, subject) => {
        const found = composes.find((compose) => !compose.destroyed && compose.getSubject() === subject);
        found?.addButton({ title: 'Our button', iconUrl: 'data:,', onClick: () => undefined });
        found?.addStatusBar({ height: 24 }).el.append('Our status bar');
      }, subject);
      await dialog.locator('tr.btC [data-tooltip="Our button"]').waitFor();
      await dialog.getByText('Our status bar').waitFor();
    });

    it('is minimised and fills the screen', async () => {
      const subject = inboxSdk.title('Resized');
      const dialog = await write(subject);
      const size = () =>
        inboxSdk.ask(({ composes }, subject) => {
          const found = composes.find((compose) => compose.getSubject() === subject);
          return [found?.isMinimized(), found?.isFullscreen()];
        }, subject);
      await dialog.locator('.Hl').click();
      await waitThat(size).toEqual([true, false]);
      await inboxSdk.page.locator('.no [role=dialog] .Hq').click();
      await waitThat(size).toEqual([false, true]);
    });

    it('is told from its draft to its sending, in order and once', async () => {
      const subject = inboxSdk.title('Sent');
      const dialog = await write(subject);
      await dialog.locator('.aoO').click();
      await waitThat(() => told(subject)).toContain('sent');
      const events = await told(subject);
      expect(events.filter((event) => event !== 'draftSaved')).toEqual(['presending', 'sending', 'sent']);
    });

    it('has the right ids when it is sent', async () => {
      const subject = inboxSdk.title('Known');
      const dialog = await write(subject);
      await dialog.locator('.aoO').click();
      await waitThat(() => told(subject)).toContain('sent');
      const sent = await inboxSdk.ask(
        ({ told }, subject) => told.find((told) => told.event === 'sent' && told.subject === subject),
        subject,
      );
      const { legacyId, messages } = inboxSdk.findThread(subject);
      expect(sent).toMatchObject({ threadId: legacyId, messageId: messages[0]?.legacyId });
    });

    it('that Gmail refuses is told as not sent', async () => {
      const subject = inboxSdk.title('Refused');
      const dialog = await write(subject, 'nobody');
      await dialog.locator('.aoO').click();
      await inboxSdk.page.locator('[role=alertdialog] [name=ok]').click();
      await waitThat(() => told(subject)).toContain('sendCanceled');
      expect(await told(subject)).not.toContain('sending');
    });
  });
});
