import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findRow, openDesk, type Desk } from '../desk';
import { compose, eventually, isSaved, labels, openWith, operations, send, sent, stored } from './writing';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => {
  desk.gmail.control.clear();
  return desk.tidy();
});
afterAll(() => desk.close());

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
    expect(labels(desk, `${subject} too`)).toContain('^pfg');
    expect((await request.response())?.headers()['content-type']).toContain('application/json');
  });

  it('a slow answer comes after the mail was taken', async () => {
    const { page } = await desk.openMailbox('Slow');
    await compose(page, 'Slow too');
    await eventually(() => isSaved(desk, 'Slow too', 'Hello there')).toBe(true);
    desk.gmail.control.setSwitches({ answerDelayMs: 2_500 });
    await send(page);
    await eventually(() => labels(desk, 'Slow too')).toContain('^pfg');
    expect(await page.locator('#link_vsm').count()).toBe(0);
    desk.gmail.control.setSwitches({ answerDelayMs: 0 });
    await sent(page);
  });

  it.each(['offline', 'answerLost'] as const)(
    'a mail waits when there is no connection (%s)',
    async (fault) => {
      const page = await openWith(desk, `Waiting ${fault}`, { offlineQueue: true });
      await compose(page, `Waiting too ${fault}`);
      await eventually(() => isSaved(desk, `Waiting too ${fault}`, 'Hello there')).toBe(true);
      desk.gmail.control.fail(1, fault, ['sync']);
      desk.gmail.control.fail(4, 'offline', ['poll']);
      await send(page);
      await page.locator('.b8.bAp', { hasText: 'offline' }).waitFor();
      expect(await page.locator('.no [role=dialog]').count()).toBe(0);
      await sent(page);
      expect(stored(desk, `Waiting too ${fault}`)).toHaveLength(1);
      const sends = operations(desk, `Waiting too ${fault}`).filter(
        (operation) => operation.slot !== 6 && operation.message.labels.includes('^pfg'),
      );
      expect(new Set(sends.map(({ seq }) => seq)).size).toBe(1);
    },
  );

  it('takes the other composes’ unsaved changes with it', async () => {
    const page = await openWith(desk, 'Together', { batchDrafts: true, autosaveMs: 60_000 });
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
      const page = await openWith(desk, `Overheard ${otherWrapper}`, { otherWrapper });
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
    expect(stored(desk, subject)).toEqual([]);
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
