import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './browser';
import { dana, openInboxSdk, toContact, waitThat, type InboxSdk } from './inbox-sdk/open';
import type { Thread } from './model';
import { account } from './page/desk';

describe.runIf(findChromium() !== null)('InboxSDK in conversations', () => {
  let inboxSdk: InboxSdk;
  beforeAll(async () => {
    inboxSdk = await openInboxSdk();
  });
  afterAll(() => inboxSdk?.close());
  beforeEach(() => inboxSdk.reload());
  afterEach(() => inboxSdk.tidy());

  /** One with two messages that nobody else reads. */
  async function open(subject: string): Promise<Thread> {
    const { control } = inboxSdk.gmail;
    const cc = [{ email: 'kim@acme-robotics.com', name: 'Kim Lee' }];
    control.deliverMail(account, { from: dana, cc, subject, html: '<div>First</div>' });
    control.deliverReply(account, inboxSdk.findThread(subject).legacyId, {
      from: dana,
      html: '<div>Second</div>',
    });
    const thread = inboxSdk.findThread(subject);
    await inboxSdk.page.goto(`https://mail.google.com/mail/u/0/#all/${thread.legacyId}`);
    await waitThat(() => inboxSdk.ask(({ threads }) => threads.at(-1)?.getSubject())).toBe(subject);
    return thread;
  }

  /** An own message has no id for seconds after it was sent. */
  const messageIds = () =>
    inboxSdk.ask(({ threads }) => {
      const messages = threads.at(-1)?.getMessageViewsAll() ?? [];
      const known = messages.filter((message) =>
        message.getElement().querySelector('[data-legacy-message-id]'),
      );
      return Promise.all(known.map((message) => message.getMessageIDAsync()));
    });

  it('is a thread view with id and subject', async () => {
    const thread = await open(inboxSdk.title('Opened'));
    const read = await inboxSdk.ask(async ({ threads }) => {
      const view = threads.at(-1);
      return [view?.getSubject(), await view?.getThreadIDAsync()];
    });
    expect(read).toEqual([thread.subject, thread.legacyId]);
  });

  it('takes a notice bar and a label', async () => {
    await open(inboxSdk.title('Noticed'));
    await inboxSdk.ask(({ threads }) => {
      threads.at(-1)?.addNoticeBar().el.append('Our notice');
      threads.at(-1)?.addLabel().el.append('Our label');
    });
    const main = inboxSdk.page.locator('[role=main]');
    await main.getByText('Our notice').waitFor();
    await main.locator('.ha').getByText('Our label').waitFor();
  });

  it('takes a panel at its side', async () => {
    await open(inboxSdk.title('Panelled'));
    await inboxSdk.ask(({ threads }) => {
      const el = document.createElement('div');
      el.append('Our panel');
      threads.at(-1)?.addSidebarContentPanel({ el, title: 'Fixture', iconUrl: 'data:,' });
    });
    await inboxSdk.page.getByText('Our panel').waitFor();
  });

  it('takes a button in its toolbar, which knows the conversation', async () => {
    const thread = await open(inboxSdk.title('Equipped'));
    await inboxSdk.ask(({ sdk }, title) => {
      sdk.Toolbars.registerThreadButton({
        title,
        positions: ['THREAD'],
        iconUrl: 'data:,',
        onClick: ({ selectedThreadViews }) => {
          const clicked = selectedThreadViews.map((view) => view.getThreadIDAsync());
          void Promise.all(clicked).then((ids) => (document.body.dataset['clicked'] = ids.join()));
        },
      });
    }, thread.subject);
    await inboxSdk.page.locator(`[gh=tm]:visible [data-tooltip="${thread.subject}"]`).click();
    await inboxSdk.page.locator(`body[data-clicked="${thread.legacyId}"]`).waitFor();
  });

  it('has its messages with ids, all of them', async () => {
    const thread = await open(inboxSdk.title('Read whole'));
    await waitThat(messageIds).toEqual(thread.messages.map(({ legacyId }) => legacyId));
  });

  it('names sender and all recipients of a message', async () => {
    const thread = await open(inboxSdk.title('Addressed'));
    const read = await inboxSdk.ask(async ({ threads }) => {
      const message = threads.at(-1)?.getMessageViewsAll().at(-1);
      return [message?.getSender(), await message?.getRecipientsFull()];
    });
    const last = thread.messages.at(-1);
    expect(read).toEqual([toContact(dana), [...(last?.to ?? []), ...(last?.cc ?? [])].map(toContact)]);
  });

  it('gets an incoming message', async () => {
    const thread = await open(inboxSdk.title('Answered'));
    const arrived = inboxSdk.gmail.control.deliverReply(account, thread.legacyId, { html: '<p>Third</p>' });
    await waitThat(messageIds).toContain(arrived.legacyId);
  });

  describe('a reply in it', () => {
    async function reply(subject: string): Promise<{ thread: Thread; box: Locator }> {
      const thread = await open(subject);
      await inboxSdk.page.locator('[role=main] .amn .ams.bkH:visible').click();
      const box = inboxSdk.page.locator('[role=main] .ip.adB:visible');
      await box.locator('[g_editable=true][role=textbox]').pressSequentially('On its way');
      await waitThat(() =>
        inboxSdk.ask(({ composes }) => composes.some((compose) => !compose.destroyed)),
      ).toBe(true);
      return { thread, box };
    }

    it('is a compose of its kind, in its conversation', async () => {
      const { thread } = await reply(inboxSdk.title('Replied'));
      const read = await inboxSdk.ask(({ composes }) => {
        const found = composes.find((compose) => !compose.destroyed);
        return found && [found.isReply(), found.isInlineReplyForm(), found.isForward(), found.getThreadID()];
      });
      expect(read).toEqual([true, true, false, thread.legacyId]);
    });

    it('takes a button and a status bar', async () => {
      const { box } = await reply(inboxSdk.title('Reply decorated'));
      await inboxSdk.ask(({ composes }) => {
        const found = composes.find((compose) => !compose.destroyed);
        found?.addButton({ title: 'Our button', iconUrl: 'data:,', onClick: () => undefined });
        found?.addStatusBar({ height: 24 }).el.append('Our status bar');
      });
      await box.locator('tr.btC [data-tooltip="Our button"]').waitFor();
      await box.getByText('Our status bar').waitFor();
    });

    it('is told as sent with the right ids, and becomes a message', async () => {
      const { thread, box } = await reply(inboxSdk.title('Reply sent'));
      await box.locator('.aoO').click();
      const sent = () => inboxSdk.ask(({ told }) => told.filter(({ event }) => event === 'sent'));
      await waitThat(sent).toHaveLength(1);
      const last = inboxSdk.findThread(thread.subject).messages.at(-1);
      expect(await sent()).toMatchObject([{ threadId: thread.legacyId, messageId: last?.legacyId }]);
      await waitThat(messageIds).toContain(last?.legacyId);
    });
  });
});
