import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFromList } from './actions';
import { followUps } from './choices';
import { clickSend, compose, sendMail, undoSend } from './compose';
import { clickSpoken, isSpoken, waitSilent, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const account = 'sam@steadfast-demo.com';
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here it is.' };
const to = (name: string) => ({
  to: `${name} <${name.toLowerCase()}@acme.com>`,
  subject: `For ${name}`,
  body: 'Good to meet you.',
});

const messages = async () => (await readStored(steadfast)).messages;
const waitMessages = (...states: string[]) =>
  until(
    `mails ${states.join()}`,
    async () => (await messages()).map(({ state }) => state),
    (are) => are.toSorted().join() === states.toSorted().join(),
    40_000,
  );
const track = async (page: Page) => {
  await clickSpoken(page, 'button', 'Track');
  await waitSpoken(page, 'StaticText', /^Tracking /);
};

describe('a send that takes its time', () => {
  it('counts when Gmail answers after 20 s, as the one that it is', async () => {
    steadfast.gmail.control.setSwitches({ answerDelayMs: 20_000, autosaveMs: 600_000 });
    const page = await steadfast.openGmail();
    await compose(page, mail);
    await clickSend(page);
    await waitMessages('held');
    await waitSpoken(page, 'button', 'Track', 60_000);
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ touches: 1, prospect: { email: 'dana@acme.com' } }]);
  });

  it('that Gmail refuses leaves nothing to follow up, and sent again it is one touch', async () => {
    const page = await steadfast.openGmail();
    await compose(page, mail);
    // All of it: a save that is still to come would be refused in place of the send.
    const drafts = async () =>
      steadfast.gmail.control
        .mailbox(account)
        .threads()
        .flatMap((thread) => thread.messages)
        .filter(({ labels, html }) => labels.includes('^r') && html.includes(mail.body));
    await until('the draft', drafts, ({ length }) => length > 0);
    steadfast.gmail.control.fail(1, 500, ['sync']);
    await clickSend(page);
    await waitMessages('failed');
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
    steadfast.gmail.control.clear();
    await page.locator('[role=button][jslog^="32601"]:visible').last().waitFor();
    await clickSend(page);
    await waitMessages('committed');
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ touches: 1 }]);
  });

  it('that was made offline is neither counted nor lost: it counts when it has left', async () => {
    steadfast.gmail.control.setSwitches({ offlineQueue: true });
    const page = await steadfast.openGmail();
    await compose(page, mail);
    await steadfast.context.setOffline(true);
    await clickSend(page);
    await waitMessages('held');
    // The Undo period is over by Gmail's clock, but the mail is still here.
    steadfast.gmail.control.elapse(60_000);
    expect(await followUps(steadfast)).toEqual([]);
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
    await steadfast.context.setOffline(false);
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ touches: 1 }]);
    expect(await messages()).toHaveLength(1);
  });
});

describe('a send that Gmail asks about first', () => {
  it('and that is cancelled is none', async () => {
    const page = await steadfast.openGmail();
    await compose(page, { ...mail, body: 'I have attached the report.' });
    await clickSend(page);
    await page.locator('[role=alertdialog] [name=cancel]').click();
    await page.locator('[role=dialog] [g_editable]', { hasText: 'attached' }).waitFor();
    // What is sent next was seen by all who could have seen this one.
    await page.locator('[role=dialog] [g_editable]:visible').last().fill('The report is below.');
    await clickSend(page);
    await track(page);
    expect(await messages()).toHaveLength(1);
    expect(await followUps(steadfast)).toMatchObject([{ touches: 1 }]);
  });
});

describe('a scheduled mail', () => {
  const schedule = async (page: Page) => {
    await compose(page, mail);
    await page.locator('[role=button][aria-haspopup=true].hG:visible').last().click();
    await page.locator('[selector=scheduledSend]:visible').click();
    await page.locator('[role=dialog] [role=menuitem].Az:visible').first().click();
    await waitMessages('scheduled');
  };

  it('is nothing yet, and is offered when it really leaves', async () => {
    const page = await steadfast.openGmail();
    await schedule(page);
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
    steadfast.gmail.control.elapse(8 * 24 * 3_600_000);
    await waitMessages('committed');
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ touches: 1 }]);
  });

  it.each(['rewrite', 'labels'] as const)('that is taken back never counts (%s)', async (undoForm) => {
    steadfast.gmail.control.setSwitches({ undoForm });
    const page = await steadfast.openGmail();
    await schedule(page);
    await page.locator('a[href="#scheduled"]').first().click();
    await openFromList(page, mail.subject);
    await page.locator('[role=main]:visible .bAK [role=button]').click();
    await waitMessages('undone');
    steadfast.gmail.control.elapse(8 * 24 * 3_600_000);
    expect(await followUps(steadfast)).toEqual([]);
  });
});

describe('an Undo', () => {
  it.each(['rewrite', 'labels'] as const)('is one in either form (%s)', async (undoForm) => {
    steadfast.gmail.control.setSwitches({ undoForm, undoSeconds: 50 });
    const page = await steadfast.openGmail();
    await sendMail(page, mail);
    await undoSend(page);
    await waitMessages('undone');
    expect(await followUps(steadfast)).toEqual([]);
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
  });

  it('of one of two sends in a row leaves the other', async () => {
    steadfast.gmail.control.setSwitches({ undoSeconds: 50 });
    const page = await steadfast.openGmail();
    await sendMail(page, to('Ana'));
    await sendMail(page, to('Ben'));
    await waitMessages('held', 'held');
    await undoSend(page);
    await waitMessages('held', 'undone');
    // Gmail has taken it back: before, the time that is let pass would end its Undo.
    await page.locator('input[name=subjectbox]:visible').waitFor();
    steadfast.gmail.control.elapse(60_000);
    await waitMessages('committed', 'undone');
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ prospect: { email: 'ana@acme.com' } }]);
    await waitSilent(page, 'button', 'Track');
  });
});

describe('several mails at once', () => {
  it('two that are being saved while a third is sent are not taken for it', async () => {
    steadfast.gmail.control.setSwitches({ batchDrafts: true, autosaveMs: 300 });
    const page = await steadfast.openGmail();
    for (const name of ['Ana', 'Ben', 'Cleo']) await compose(page, to(name));
    await page.keyboard.press('Control+Enter');
    await waitMessages('committed');
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ prospect: { email: 'cleo@acme.com' }, touches: 1 }]);
  });

  it('each is offered in its turn', async () => {
    const page = await steadfast.openGmail();
    await sendMail(page, to('Ana'));
    await sendMail(page, to('Ben'));
    // Once Ben's waits, Ana's stays for seconds only.
    await waitSpoken(page, 'StaticText', /Follow up with .?Ana/);
    await track(page);
    await waitSpoken(page, 'StaticText', /Follow up with .?Ben/);
    await track(page);
    expect((await followUps(steadfast)).map(({ prospect }) => prospect.email).toSorted()).toEqual([
      'ana@acme.com',
      'ben@acme.com',
    ]);
  });
});

describe('a reply', () => {
  it.each([
    ['sent with the keyboard', 'Control+Enter'],
    ['sent and archived', 'Control+Shift+Enter'],
  ])('%s is offered too', async (_, keys) => {
    const page = await steadfast.openGmail();
    const [thread] = steadfast.gmail.control.mailbox(account).threads();
    const subject = thread?.subject ?? '';
    await openFromList(page, subject);
    await page.locator('[role=main] .amn .bkH:visible').click();
    await page.locator('[role=main] [g_editable=true]:visible').click();
    await page.keyboard.type('Thank you, I will send it tomorrow.');
    await page.keyboard.press(keys);
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ legacyThreadId: thread?.legacyId, touches: 1 }]);
  });
});

describe('in windows of their own', () => {
  it.each(['meta', 'title', 'none'] as const)(
    'a mail is noticed, and offered where it was written (account: %s)',
    async (popOutAccount) => {
      steadfast.gmail.control.setSwitches({ popOutAccount, undoSeconds: 5 });
      const page = await steadfast.context.newPage();
      await page.goto('https://mail.google.com/mail/u/0/?view=cm&fs=1&to=dana@acme.com&su=Hello&body=Hi');
      await page.locator('[g_editable]:visible').click();
      await page.keyboard.type('As promised.');
      await clickSend(page);
      const stored = await until('the send', messages, (are) => are.length > 0);
      expect(stored).toMatchObject([{ account, to: [{ email: 'dana@acme.com' }] }]);
    },
  );
});

describe('in a mailbox that is shared', () => {
  it.each(['u/0/d/AEoRXRTeamDesk', 'b/AEoRXRTeamDesk/u/0'])('a send is that mailbox’s: %s', async (path) => {
    const page = await steadfast.context.newPage();
    await page.goto(`https://mail.google.com/mail/${path}/`);
    await page.locator('[role=main] tr[role=row]').first().waitFor();
    await sendMail(page, mail);
    await track(page);
    expect(await followUps(steadfast)).toMatchObject([{ account: 'desk@steadfast-demo.com' }]);
  });
});
