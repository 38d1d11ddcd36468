import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openFromList, sendAndTrack, tellBackground } from './actions';
import { clickSend, compose, sendMail, undoSend } from './compose';
import { clickSpoken, isSpoken, waitSilent, waitSpoken } from './spoken';
import { type Steadfast, type SteadfastOptions, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
const start = async (switches: SteadfastOptions['switches'] = {}) => {
  steadfast = await startSteadfast({ switches });
  return steadfast.openGmail();
};
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const other = { to: 'Lee <lee@initech.com>', subject: 'Another', body: 'And this.' };
const sendButton = '[role=button][jslog^="32601"]';
const host = 'steadfast-ui[data-steadfast=compose-control]';

const choose = async (
  page: Page,
  item: RegExp,
  trigger: RegExp = /^(?:Next follow-up|Follow(?: |-)up|No follow-up)/,
) => {
  await clickSpoken(page, 'button', trigger);
  await clickSpoken(page, 'menuitemradio', item);
};
const write = async (page: Page, compose: Locator, { to, subject, body }: typeof mail) => {
  await compose.locator('.anm[name=to] input[role=combobox]').fill(to);
  await page.keyboard.press('Enter');
  await compose.locator('input[name=subjectbox]').fill(subject);
  await compose.locator('[g_editable=true][role=textbox]').click();
  await page.keyboard.type(body);
};
const followUps = async () =>
  (await readStored(steadfast)).followUps.filter(({ deletedAt }) => deletedAt === null);
const waitTracked = () => until('a follow-up', followUps, ({ length }) => length > 0);
const proposals = async () => (await readStored(steadfast)).messages.map(({ proposal }) => proposal);

describe('the control in a compose', () => {
  it('stands in the row of Gmail’s buttons, small, never in the text, and is reached with Tab', async () => {
    const page = await start();
    await compose(page, mail);
    await waitSpoken(page, 'button', 'Follow up');
    const place = await page.locator(host).evaluate((element) => ({
      isInRow: element.closest('tr')?.querySelector('.aoO') !== null,
      isInText: element.closest('[g_editable]') !== null,
      height: element.getBoundingClientRect().height,
    }));
    expect(place).toEqual({ isInRow: true, isInText: false, height: 32 });
    await page.locator(`${sendButton}:visible`).focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 4 && !reached.includes('compose-control'); presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => (document.activeElement as HTMLElement).dataset['steadfast'] ?? ''),
      );
    }
    expect(reached).toContain('compose-control');
    await page.keyboard.press('Enter');
    await waitSpoken(page, 'menu', 'Follow up if there is no reply');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitSpoken(page, 'button', /^Follow-up: /);
    expect(await page.locator('[role=dialog]:visible').count()).toBe(1);
  });

  it('tracks the mail that was sent, with no further question', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^After a proposal/);
    await waitSpoken(page, 'button', /^Follow-up: .*\d/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Following up with .?Dana/);
    expect(await followUps()).toMatchObject([{ cadenceId: 'proposal', touches: 1, state: 'waiting' }]);
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
    await clickSpoken(page, 'button', 'Undo');
    await waitSilent(page, 'StaticText', /^Following up with/);
    expect(await followUps()).toEqual([]);
  });

  it('with no follow-up asks nothing', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^No follow-up/);
    await page.keyboard.press('Control+Enter');
    await until('the answer', proposals, (are) => are.join() === 'declined');
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
  });

  it('is remembered by its draft: closed, opened again, loaded again', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^Once a month/);
    await page.locator('[role=dialog] button.Ha').click();
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await page.goto('https://mail.google.com/mail/u/0/#drafts');
    await page.locator('[role=main] tr.zA:visible', { hasText: mail.subject }).click();
    await waitSpoken(page, 'button', /^Follow-up: /);
    await page.locator('input[name=subjectbox]:visible').waitFor();
    await until(
      'the compose in the address',
      async () => page.url(),
      (url) => url.includes('compose='),
    );
    await page.reload();
    await page.locator('input[name=subjectbox]:visible').waitFor();
    await waitSpoken(page, 'button', /^Follow-up: /);
    await clickSend(page);
    expect(await waitTracked()).toMatchObject([{ cadenceId: 'monthly' }]);
  });

  it('is there again after Undo, and edited and sent again it is one follow-up', async () => {
    const page = await start({ undoSeconds: 20 });
    await compose(page, mail);
    await choose(page, /^After a proposal/);
    await clickSend(page);
    await page.locator('.b8.bAp #link_undo').waitFor();
    await undoSend(page);
    await page.locator('input[name=subjectbox]:visible').waitFor();
    await waitSpoken(page, 'button', /^Follow-up: /);
    expect(await followUps()).toEqual([]);
    await page.locator('input[name=subjectbox]:visible').fill('SOC 2 report, corrected');
    await clickSend(page);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    steadfast.gmail.control.elapse(60_000);
    const tracked = await waitTracked();
    expect(tracked).toMatchObject([
      { touches: 1, subject: 'SOC 2 report, corrected', cadenceId: 'proposal' },
    ]);
  });

  it('belongs to its own compose where two are open', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^After a proposal/);
    await page.locator('[gh=cm]').click();
    await page.locator(host).nth(1).waitFor();
    // The newer one stands before the older one.
    await write(page, page.locator('[role=dialog]:visible').first(), other);
    await page.locator(`${sendButton}:visible`).first().click();
    await waitSpoken(page, 'button', 'Track');
    expect(await followUps()).toEqual([]);
    await clickSend(page);
    expect(await waitTracked()).toMatchObject([{ subject: mail.subject, cadenceId: 'proposal' }]);
  });

  it('goes with the compose into full screen and back, and is there once', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^After a proposal/);
    for (const _ of [1, 2]) {
      await page.locator('[role=dialog] button.Hq').click();
      await waitSpoken(page, 'button', /^Follow-up: /);
      expect(await page.locator(host).count()).toBe(1);
    }
    await page.locator('[role=dialog] button.Ha').click();
    await page.locator(host).waitFor({ state: 'detached' });
  });

  it('is out of sight while the compose is minimised, and there again with its choice', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^After a proposal/);
    const minimise = page.locator('[role=dialog] button.Hl');
    await minimise.click();
    await page.locator(host).waitFor({ state: 'hidden' });
    await minimise.click();
    await waitSpoken(page, 'button', /^Follow-up: /);
    expect(await page.locator(host).count()).toBe(1);
    await clickSend(page);
    expect(await waitTracked()).toMatchObject([{ cadenceId: 'proposal' }]);
  });

  it('is put back when Gmail draws the toolbar anew', async () => {
    const page = await start();
    await compose(page, mail);
    await page.locator(host).waitFor();
    await page.evaluate(() => {
      const row = document.querySelector('tr.btC');
      const fresh = document.createElement('tr');
      fresh.className = 'btC';
      // What Gmail made itself moves over; what is ours is thrown away.
      fresh.append(
        ...[...(row?.children ?? [])].filter((cell) => cell.querySelector('steadfast-ui') === null),
      );
      row?.replaceWith(fresh);
    });
    await page.locator(`tr.btC ${host}`).waitFor();
    await waitSpoken(page, 'button', 'Follow up');
  });
});

describe('every way to send', () => {
  it.each([
    ['the other button', (page: Page) => page.locator('.ip.adB .Uo').click()],
    ['its keys', (page: Page) => page.keyboard.press('Control+Shift+Enter')],
  ])('archives with the send, by %s', async (_, sendAndArchive) => {
    const page = await start({ sendAndArchive: true });
    await openFromList(page, 'Pilot for the Fremont line');
    await page.locator('.amn .ams.bkH:visible').click();
    await page.locator('[g_editable=true][role=textbox]:visible').click();
    await page.keyboard.type('One more thing.');
    await choose(page, /^After a proposal/);
    await sendAndArchive(page);
    expect(await waitTracked()).toMatchObject([{ cadenceId: 'proposal' }]);
    await waitSpoken(page, 'StaticText', /^Following up with/);
    expect((await readStored(steadfast)).messages).toMatchObject([{ witnesses: ['network', 'page'] }]);
  });

  it('keeps the choice of a scheduled mail until it leaves', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^After a proposal/);
    await page.locator('.hG[aria-haspopup=true]:visible').click();
    await page.locator('[role=menuitem][selector=scheduledSend]:visible').click();
    await page.locator('[role=dialog] [role=menuitem].Az').first().click();
    const states = async () => (await readStored(steadfast)).messages.map(({ state }) => state);
    await until('the scheduled mail', states, (are) => are.join() === 'scheduled');
    expect(await followUps()).toEqual([]);
    steadfast.gmail.control.elapse(3 * 24 * 60 * 60_000);
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    expect(await waitTracked()).toMatchObject([{ cadenceId: 'proposal', state: 'waiting' }]);
  });

  it('two in a row: each has its line in its turn, and one that is undone has none', async () => {
    const page = await start({ undoSeconds: 30 });
    await compose(page, mail);
    await choose(page, /^After a proposal/);
    await clickSend(page);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    await compose(page, other);
    await choose(page, /^Once a month/);
    await clickSend(page);
    await until(
      'both',
      async () => (await readStored(steadfast)).messages.length,
      (many) => many === 2,
    );
    await page.locator('.b8.bAp #link_undo').waitFor();
    await undoSend(page);
    await page.locator('input[name=subjectbox]:visible').waitFor();
    steadfast.gmail.control.elapse(60_000);
    await waitSpoken(page, 'StaticText', /^Following up with .?Dana/);
    await waitSpoken(page, 'button', /^Follow-up: /);
    expect(await followUps()).toMatchObject([{ cadenceId: 'proposal', subject: mail.subject }]);
    await clickSend(page);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    steadfast.gmail.control.elapse(60_000);
    await until('the other', followUps, ({ length }) => length === 2);
    await waitSpoken(page, 'StaticText', /^Following up with .?Lee/);
  });

  it('in a window of its own', async () => {
    const main = await start();
    const page = await steadfast.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?view=cm&to=dana@acme.com&su=SOC+2+report&body=Here');
    await choose(page, /^After a proposal/);
    await page.locator(`${sendButton}:visible`).click();
    await main.bringToFront();
    expect(await waitTracked()).toMatchObject([{ cadenceId: 'proposal', subject: 'SOC 2 report' }]);
  });
});

describe('the line after a send', () => {
  it('says what was done with the offer in the popup', async () => {
    const page = await start();
    await sendMail(page, mail);
    await waitSpoken(page, 'button', 'Track');
    const messageKey = (await readStored(steadfast)).messages[0]?.key ?? '';
    const source = { kind: 'message' as const, messageKey };
    await tellBackground(steadfast, 'followUp.track', { source, dueAt: null });
    await waitSpoken(page, 'StaticText', /^Tracking .?Dana/);
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
  });

  it('says so where there is nobody to follow up with', async () => {
    const page = await start();
    await compose(page, { ...mail, to: 'mia@steadfast-demo.com' });
    await choose(page, /^After a proposal/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Nobody to follow up with in/);
    expect(await followUps()).toEqual([]);
  });
});

describe('before the first save', () => {
  it.each(['afterSave', 'undefined', 'null'] as const)(
    'a choice waits for the id of the mail (%s)',
    async (draftIds) => {
      const page = await start({ draftIds });
      await page.locator('[gh=cm]').click();
      await choose(page, /^After a proposal/);
      await write(page, page.locator('[role=dialog]:visible'), mail);
      await clickSend(page);
      expect(await waitTracked()).toMatchObject([{ cadenceId: 'proposal' }]);
    },
  );

  it('a choice does not go to another new mail that is saved first', async () => {
    const page = await start({ draftIds: 'afterSave' });
    const dialogs = page.locator('[role=dialog]:visible');
    const focused = dialogs.filter({ has: page.locator(':focus') });
    const idOf = async () => focused.locator('input[name=composeid]').inputValue();
    const withId = (id: string) =>
      dialogs.filter({ has: page.locator(`input[name=composeid][value="${id}"]`) });
    await page.locator('[gh=cm]').click();
    await choose(page, /^After a proposal/);
    const first = withId(await dialogs.locator('input[name=composeid]').inputValue());
    await page.locator('[gh=cm]').click();
    await dialogs.nth(1).waitFor();
    const second = withId(await idOf());
    await second.locator('[g_editable=true][role=textbox]').click();
    await page.keyboard.type('Without a subject yet');
    const saved = (one: Locator) => () => one.locator('input[name=draft]').inputValue();
    await until('the second to be saved', saved(second), (id) => id.includes('msg-a:'));
    await first.locator('[g_editable=true][role=textbox]').click();
    await page.keyboard.type('The one with a choice');
    await until('the first to be saved', saved(first), (id) => id.includes('msg-a:'));
    const own = (await saved(first)()).replace('#', '');
    const chosen = async () => (await readStored(steadfast)).composeChoices.map(({ key }) => key);
    expect(await until('the choice', chosen, ({ length }) => length > 0)).toEqual([
      expect.stringContaining(own),
    ]);
  });
});

describe('in a reply', () => {
  it('of a thread that is not tracked, it tracks it', async () => {
    const page = await start();
    await openFromList(page, 'Pilot for the Fremont line');
    await page.locator('.amn .ams.bkH:visible').click();
    await page.locator('[g_editable=true][role=textbox]:visible').click();
    await page.keyboard.type('One more thing.');
    await choose(page, /^After a proposal/, /^Follow up$/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Following up with/);
    expect(await followUps()).toMatchObject([{ cadenceId: 'proposal' }]);
  });

  it('in a window of its own it is there too, and so is what stands beside the subject', async () => {
    const main = await start();
    const [thread] = steadfast.gmail.control.mailbox('sam@steadfast-demo.com').threads();
    await main.close();
    const page = await steadfast.context.newPage();
    await page.goto(`https://mail.google.com/mail/u/0/popout?th=${encodeURIComponent(`#${thread?.id}`)}`);
    await waitSpoken(page, 'button', 'Track this thread');
    await page.locator('.amn .ams.bkH:visible').click();
    await page.locator('[g_editable=true][role=textbox]:visible').click();
    await page.keyboard.type('One more thing.');
    await choose(page, /^After a proposal/, /^Follow up$/);
    await clickSend(page);
    expect(await waitTracked()).toMatchObject([{ cadenceId: 'proposal', legacyThreadId: thread?.legacyId }]);
    await waitSpoken(page, 'button', /^Follow-up /);
  });

  it('of a tracked thread, it shows when the next touch would be, and changes it', async () => {
    const page = await start();
    const key = await sendAndTrack(steadfast, page, mail);
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await openFromList(page, mail.subject);
    await page.locator('.amn .ams.bkH:visible').click();
    await page.locator('[g_editable=true][role=textbox]:visible').click();
    await page.keyboard.type('One more thing.');
    await choose(page, /^Once a month/, /^Next follow-up after this mail: /);
    await clickSend(page);
    const touched = await until('the next touch', followUps, ([only]) => only?.touches === 2);
    await until('the cadence', followUps, ([only]) => only?.cadenceId === 'monthly');
    expect(touched).toMatchObject([{ key }]);
    await waitSpoken(page, 'StaticText', /^Following up with .?Dana/);
  });
});
