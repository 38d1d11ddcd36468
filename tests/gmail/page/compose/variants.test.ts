import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import type { Message, Switches } from '@/tests/gmail/model';
import { account, findRow, openDesk, type Desk } from '../desk';

const main = '[role=main]';
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => {
  desk.gmail.control.clear();
  return desk.tidy();
});
afterAll(() => desk.close());

/** A mailbox whose page was loaded with other switches than the next one. */
async function openWith(subject: string, changes: Partial<Switches>): Promise<Page> {
  const { control } = desk.gmail;
  const before = { ...control.switches() };
  control.setSwitches(changes);
  const { page } = await desk.openMailbox(subject);
  control.setSwitches(before);
  return page;
}

async function compose(page: Page, subject: string, text = 'Hello there'): Promise<void> {
  await page.locator('[gh=cm]').click();
  const dialog = page.locator('.no [role=dialog]').first();
  await dialog.locator('form').waitFor();
  await page.keyboard.type('dana@acme.example,');
  await dialog.locator('input[name=subjectbox]').fill(subject);
  await dialog.locator('[g_editable]').click();
  await page.keyboard.type(text);
}

const send = (page: Page) => page.locator('.no .aoO').first().click();
const sent = (page: Page) => page.locator('.b8.bAp #link_vsm').waitFor();

const stored = (subject: string): Message[] =>
  desk.gmail.control
    .mailbox(account)
    .threads()
    .flatMap(({ messages }) => messages)
    .filter((message) => message.subject === subject);

const labels = (subject: string): string[] => stored(subject).flatMap((message) => message.labels);
/** Saves and answers take their time on a busy machine. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

const isSaved = (subject: string, text: string): boolean =>
  stored(subject).some(({ html }) => html.includes(text));
const operations = (subject: string) =>
  desk.gmail.control.requests
    .flatMap((request) => request.operations)
    .filter((operation) => operation.slot !== 6 && operation.message.subject === subject);

describe('recipients', () => {
  it('stand in a textarea and hidden inputs in the older form', async () => {
    const page = await openWith('Old form', { recipients: 'old' });
    await page.locator('[gh=cm]').click();
    const field = page.locator('.GS tr textarea.vO[name=to]');
    await field.waitFor();
    await page.keyboard.type('Dana Wu <dana@acme.example>,kim@acme.example,');
    const chips = page.locator('.vR > input[type=hidden][name=to]');
    expect(await chips.evaluateAll((all) => all.map((chip) => chip.getAttribute('value')))).toEqual([
      'Dana Wu <dana@acme.example>',
      'kim@acme.example',
    ]);
    expect(await page.locator('[role=option][data-hovercard-id]').count()).toBe(0);
    await page.locator('.vR .vM').last().click();
    await page.locator('.no input[name=subjectbox]').fill('In the old form');
    await page.locator('.no [g_editable]').fill('As it was');
    await send(page);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    expect(stored('In the old form')[0]?.to).toEqual([{ email: 'dana@acme.example', name: 'Dana Wu' }]);
  });

  it('may be a group, whose chip has no address', async () => {
    const people = [
      { email: 'dana@acme.example', name: 'Dana Wu' },
      { email: 'kim@acme.example', name: 'Kim Lee' },
    ];
    const page = await openWith('Grouped', { contactGroups: [{ name: 'Acme buyers', people }] });
    await page.locator('[gh=cm]').click();
    await page.locator('[role=dialog] form').waitFor();
    await page.keyboard.type('Acme buyers,');
    const chip = page.locator('.anm[name=to] [role=option][data-hovercard-id]');
    expect(await chip.getAttribute('data-hovercard-id')).not.toContain('@');
    expect(await chip.getAttribute('data-name')).toBe('Acme buyers');
    await page.locator('.no input[name=subjectbox]').fill('To a group');
    await page.locator('.no [g_editable]').click();
    await page.keyboard.type('All of you');
    await send(page);
    await sent(page);
    expect(stored('To a group')[0]?.to).toEqual(people);
  });

  it('fold into one line while somebody writes', async () => {
    const page = await openWith('Folded', { recipientSummary: true });
    await compose(page, 'Folded too');
    const summary = page.locator('.no .aoD.hl .az9 span[email]');
    expect(await summary.getAttribute('email')).toBe('dana@acme.example');
    expect(await page.locator('.no [role=option][data-hovercard-id]').isVisible()).toBe(false);
    await page.locator('.no .aoD.hl').focus();
    expect(await page.locator('.no [role=option][data-hovercard-id]').isVisible()).toBe(true);
  });
});

describe('before the first save', () => {
  it.each([
    ['afterSave', ''],
    ['undefined', 'undefined'],
    ['null', 'null'],
  ] as const)('a draft is called %s', async (draftIds, expected) => {
    const page = await openWith(`Unsaved ${draftIds}`, { draftIds, autosaveMs: 1_000 });
    await page.locator('[gh=cm]').click();
    const draft = page.locator('.no input[name=draft]');
    expect(await draft.inputValue()).toBe(expected);
    const button = page.locator('.no [jslog^="32601"]');
    const before = await button.getAttribute('jslog');
    await page.locator('.no input[name=subjectbox]').fill(`Saved ${draftIds}`);
    await eventually(() => draft.inputValue()).toMatch(/^#msg-a:r-?\d+$/);
    expect(stored(`Saved ${draftIds}`)[0]?.id).toBe((await draft.inputValue()).slice(1));
    expect(await button.getAttribute('jslog')).not.toBe(before);
  });
});

describe('on the way', () => {
  it.each([
    { payload: 'objects', guardPrefix: true, transport: 'xhr' },
    { payload: 'objects', guardPrefix: false, transport: 'fetch' },
    { payload: 'arrays', guardPrefix: true, transport: 'fetch' },
  ] as const)('a mail looks as $payload, by $transport', async (changes) => {
    const subject = `By ${Object.values(changes).join(' ')}`;
    const { control } = desk.gmail;
    control.setSwitches(changes);
    const { page } = await desk.openMailbox(subject);
    const [request] = await Promise.all([
      page.waitForRequest((made) => (made.postData() ?? '').includes('^pfg')),
      compose(page, `${subject} too`).then(() => send(page)),
    ]);
    await sent(page);
    control.setSwitches({ payload: 'arrays', guardPrefix: false, transport: 'xhr' });
    expect(request.resourceType()).toBe(changes.transport);
    expect((request.postData() ?? '').startsWith('{')).toBe(changes.payload === 'objects');
    expect(labels(`${subject} too`)).toContain('^pfg');
    expect((await request.response())?.headers()['content-type']).toContain('application/json');
  });

  it('a slow answer comes after the mail was taken', async () => {
    const { page } = await desk.openMailbox('Slow');
    await compose(page, 'Slow too');
    await eventually(() => isSaved('Slow too', 'Hello there')).toBe(true);
    desk.gmail.control.setSwitches({ answerDelayMs: 2_500 });
    await send(page);
    await eventually(() => labels('Slow too')).toContain('^pfg');
    expect(await page.locator('#link_vsm').count()).toBe(0);
    desk.gmail.control.setSwitches({ answerDelayMs: 0 });
    await sent(page);
  });

  it.each(['offline', 'answerLost'] as const)(
    'a mail waits when there is no connection (%s)',
    async (fault) => {
      const page = await openWith(`Waiting ${fault}`, { offlineQueue: true });
      await compose(page, `Waiting too ${fault}`);
      await eventually(() => isSaved(`Waiting too ${fault}`, 'Hello there')).toBe(true);
      desk.gmail.control.fail(1, fault, ['sync']);
      desk.gmail.control.fail(4, 'offline', ['poll']);
      await send(page);
      await page.locator('.b8.bAp', { hasText: 'offline' }).waitFor();
      expect(await page.locator('.no [role=dialog]').count()).toBe(0);
      await sent(page);
      expect(stored(`Waiting too ${fault}`)).toHaveLength(1);
      const sends = operations(`Waiting too ${fault}`).filter(
        (operation) => operation.slot !== 6 && operation.message.labels.includes('^pfg'),
      );
      expect(new Set(sends.map(({ seq }) => seq)).size).toBe(1);
    },
  );

  it('takes the other composes’ unsaved changes with it', async () => {
    const page = await openWith('Together', { batchDrafts: true, autosaveMs: 60_000 });
    await compose(page, 'Stays');
    await compose(page, 'Goes');
    await send(page);
    await sent(page);
    const request = desk.gmail.control.requests.findLast(({ operations }) => operations.length > 1);
    expect(request?.operations).toMatchObject([
      { slot: 2, message: { subject: 'Stays', labels: ['^all', '^r', '^r_bt'] } },
      { slot: 2, message: { subject: 'Goes', labels: expect.arrayContaining(['^pfg']) } },
    ]);
    expect(await page.locator('.no [role=dialog]').count()).toBe(1);
  });

  it.each(['before', 'after'] as const)(
    'another script overhears it, put in %s the page',
    async (otherWrapper) => {
      const page = await openWith(`Overheard ${otherWrapper}`, { otherWrapper });
      await compose(page, `Overheard too ${otherWrapper}`);
      await send(page);
      await sent(page);
      const heard = await page.evaluate(() =>
        JSON.stringify((window as { __overheard?: unknown }).__overheard),
      );
      expect(heard).toContain('^pfg');
      expect(heard).toContain(`Overheard too ${otherWrapper}`);
    },
  );

  it('the first list may come with the page', async () => {
    const { page } = await desk.openMailbox('Not embedded');
    const asked = async () => {
      const queries: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/i/bv')) queries.push(request.postData() ?? '');
      });
      await page.reload();
      await findRow(page, 'Not embedded').waitFor();
      return queries.some((query) => query.includes('in:inbox'));
    };
    expect(await asked()).toBe(true);
    desk.gmail.control.setSwitches({ embeddedList: true });
    expect(await asked()).toBe(false);
    desk.gmail.control.setSwitches({ embeddedList: false });
    expect(await page.content()).toContain('a6jdv');
  });
});

describe('a mail that was sent', () => {
  it('is taken back, changed and sent again as the same one', async () => {
    const { page } = await desk.openMailbox('Again');
    await compose(page, 'Sent again');
    await send(page);
    await page.locator('.b8.bAp #link_undo').click();
    await page.locator('.no [g_editable]', { hasText: 'Hello there' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', once more');
    await send(page);
    await sent(page);
    expect(stored('Sent again')).toMatchObject([{ html: expect.stringContaining('once more') }]);
    desk.gmail.control.elapse(10_000);
    expect(labels('Sent again')).toEqual(['^all', '^f', '^f_bt']);
  });

  it('is taken back and thrown away', async () => {
    const { page } = await desk.openMailbox('Away');
    await compose(page, 'Thrown away');
    await send(page);
    await page.locator('.b8.bAp #link_undo').click();
    await page.locator('.no [g_editable]', { hasText: 'Hello there' }).waitFor();
    await page.locator('.no .oh').click();
    await page.locator('.b8.bAp', { hasText: 'discarded' }).waitFor();
    desk.gmail.control.elapse(10_000);
    expect(stored('Thrown away')).toEqual([]);
  });

  it('gives the toast to the next one, and leaves all the same', async () => {
    const { page } = await desk.openMailbox('Two');
    await compose(page, 'First of two');
    await send(page);
    await sent(page);
    const first = await page.locator('#link_undo').getAttribute('param');
    await compose(page, 'Second of two');
    await send(page);
    await eventually(() => page.locator('#link_undo').getAttribute('param')).not.toBe(first);
    await page.locator('#link_undo').click();
    await page.locator('.no [role=dialog]').waitFor();
    await eventually(() => labels('Second of two')).toContain('^r');
    desk.gmail.control.elapse(10_000);
    expect(labels('First of two')).toEqual(['^all', '^f', '^f_bt']);
  });

  it('archives its conversation on demand, and Gmail goes back to the list', async () => {
    const page = await openWith('Archiving', { sendAndArchive: true });
    await findRow(page, 'Archiving').locator('.xS').click();
    await page.locator(`${main} .amn .bkH`).click();
    await page.locator('.ip.adB [g_editable]').pressSequentially('Done.');
    await page.locator('.ip.adB .Uo').click();
    await sent(page);
    await page.locator(`${main} [gh=tl]`).waitFor();
    expect(labels('Re: Archiving')).toContain('^pfg');
    expect(labels('Archiving')).not.toContain('^i');
    expect(operations('Re: Archiving').at(-1)).toMatchObject({
      message: { labels: expect.arrayContaining(['^a']) },
    });
  });

  it('is not sent when the writer thinks better of it', async () => {
    const { page } = await desk.openMailbox('Better');
    await compose(page, 'Thought better', 'The offer is attached');
    await send(page);
    const question = page.locator('body > [role=alertdialog]');
    await question.locator('[name=cancel]').click();
    expect(await page.locator('.no [role=dialog]').count()).toBe(1);
    await page.locator('.no input[name=subjectbox]').fill('');
    await page.locator('.no [g_editable]').fill('No subject at all');
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await send(page);
    expect(await asked).toBe('confirm');
    expect(await page.locator('.no [role=dialog]').count()).toBe(1);
    await page.locator('.no input[name=subjectbox]').fill('Thought better');
    await page.locator('.no [g_editable]').fill('The offer is attached');
    await send(page);
    await question.locator('[name=ok]').click();
    await sent(page);
  });
});

describe('a scheduled mail', () => {
  async function schedule(page: Page, subject: string): Promise<void> {
    await compose(page, subject);
    await page.locator('.no .hG').click();
    await page.locator('.no [selector=scheduledSend]').click();
    await page.locator('[role=dialog] .Az').first().click();
    await page.locator('.b8.bAp #link_undo').waitFor();
    expect(await page.locator('#link_vsm').count()).toBe(0);
  }

  it.each(['rewrite', 'labels'] as const)('can be kept from its conversation (%s)', async (undoForm) => {
    const page = await openWith(`Kept ${undoForm}`, { undoForm });
    await schedule(page, `To be kept ${undoForm}`);
    await page.locator('.aim a[href="#scheduled"]').click();
    await findRow(page, `To be kept ${undoForm}`).locator('.xS').click();
    await page.locator(`${main} .bAK [role=button]`).click();
    await page.locator('.no [g_editable]', { hasText: 'Hello there' }).waitFor();
    await page.locator(`${main} .bAK`).waitFor({ state: 'detached' });
    expect(labels(`To be kept ${undoForm}`)).toEqual(['^all', '^r', '^r_bt']);
  });

  // A Gmail of its own, because its clock does not go back.
  it('leaves at its time, which the page is told', async () => {
    const shared = desk;
    desk = await openDesk();
    onTestFinished(async () => {
      await desk.close();
      desk = shared;
    });
    const { page } = await desk.openMailbox('Timed');
    await schedule(page, 'In good time');
    await page.locator('.aim a[href="#sent"]').click();
    await page.locator(`${main} .yW`, { hasText: 'To: Jonas' }).waitFor();
    expect(await findRow(page, 'In good time').count()).toBe(0);
    desk.gmail.control.elapse(8 * 24 * 3_600_000);
    await findRow(page, 'In good time').waitFor();
    expect(labels('In good time')).toEqual(['^all', '^f', '^f_bt']);
  });
});

describe('a message’s menu', () => {
  it('answers everybody', async () => {
    const { page } = await desk.openMailbox('Menu');
    await findRow(page, 'Menu').locator('.xS').click();
    await page.locator(`${main} .h7 .aap[aria-haspopup]`).click();
    await page.locator(`${main} .h7 [role=menuitem]#r2`).click();
    expect(await page.locator('.ip.adB .aoD.hl span[email]').count()).toBe(2);
  });
});

describe('whose page it is', () => {
  it.each(['u/0/d/AEoRXRTeamDesk', 'b/AEoRXRTeamDesk/u/0'])('may be a shared mailbox’s: %s', async (path) => {
    const page = await desk.open(`https://mail.google.com/mail/${path}/`);
    const subject = `From the desk ${path}`;
    await findRow(page, 'Quote for three depots').waitFor();
    expect(await page.title()).toContain('desk@steadfast-demo.com');
    await compose(page, subject);
    await send(page);
    await sent(page);
    const request = desk.gmail.control.requests.findLast(({ kind }) => kind === 'sync');
    expect(request?.url).toContain('/sync/u/0/d/AEoRXRTeamDesk/i/s?');
    const threads = desk.gmail.control.mailbox('desk@steadfast-demo.com').threads();
    expect(threads.map((thread) => thread.subject)).toContain(subject);
    expect(stored(subject)).toEqual([]);
  });

  it('is what it was loaded as when accounts change places: nothing of it goes to the other one', async () => {
    const { page } = await desk.openMailbox('Swapped');
    await compose(page, 'To nobody else’s mailbox');
    onTestFinished(() => desk.gmail.control.swapAccounts());
    desk.gmail.control.swapAccounts();
    await send(page);
    await page.locator('.b8.bAp', { hasText: 'could not be sent' }).waitFor();
    const other = desk.gmail.control.mailbox('sam.rivers@gmail.com').threads();
    expect(other.map(({ subject }) => subject)).not.toContain('To nobody else’s mailbox');
  });
});
