import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openFromList, sendAndTrack } from './actions';
import { choose, followUps, waitTracked } from './choices';
import { clickSend, compose, undoSend, writeReply } from './compose';
import { waitSpoken } from './spoken';
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

describe('every way to send', () => {
  it.each([
    ['the other button', (page: Page) => page.locator('.ip.adB .Uo').click()],
    ['its keys', (page: Page) => page.keyboard.press('Control+Shift+Enter')],
  ])('archives with the send, by %s', async (_, sendAndArchive) => {
    const page = await start({ sendAndArchive: true });
    await openFromList(page, 'Pilot for the Fremont line');
    await writeReply(page, 'One more thing.');
    await choose(page, /^Proposal sent/);
    await sendAndArchive(page);
    expect(await waitTracked(steadfast)).toMatchObject([{ cadenceId: 'proposal' }]);
    await waitSpoken(page, 'StaticText', /^Following up with/);
    await until(
      'both witnesses',
      async () => (await readStored(steadfast)).messages.map(({ witnesses }) => witnesses.join()),
      (all) => all.join() === 'network,page',
    );
  });

  it('keeps the choice of a scheduled mail until it leaves', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    await page.locator('.hG[aria-haspopup=true]:visible').click();
    await page.locator('[role=menuitem][selector=scheduledSend]:visible').click();
    await page.locator('[role=dialog] [role=menuitem].Az').first().click();
    const states = async () => (await readStored(steadfast)).messages.map(({ state }) => state);
    await until('the scheduled mail', states, (are) => are.join() === 'scheduled');
    expect(await followUps(steadfast)).toEqual([]);
    steadfast.gmail.control.elapse(3 * 24 * 60 * 60_000);
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    expect(await waitTracked(steadfast)).toMatchObject([{ cadenceId: 'proposal', state: 'waiting' }]);
  });

  it('two in a row: each has its line in its turn, and one that is undone has none', async () => {
    const page = await start({ undoSeconds: 30 });
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    await clickSend(page);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    await compose(page, other);
    await choose(page, /^The long game/);
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
    expect(await followUps(steadfast)).toMatchObject([{ cadenceId: 'proposal', subject: mail.subject }]);
    await clickSend(page);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    steadfast.gmail.control.elapse(60_000);
    await until(
      'the other',
      () => followUps(steadfast),
      ({ length }) => length === 2,
    );
    await waitSpoken(page, 'StaticText', /^Following up with .?Lee/);
  });

  it('in a window of its own', async () => {
    const main = await start();
    const page = await steadfast.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?view=cm&to=dana@acme.com&su=SOC+2+report&body=Here');
    await choose(page, /^Proposal sent/);
    await page.locator(`${sendButton}:visible`).click();
    await main.bringToFront();
    expect(await waitTracked(steadfast)).toMatchObject([{ cadenceId: 'proposal', subject: 'SOC 2 report' }]);
  });
});

describe('in a reply', () => {
  it('of a thread that is not tracked, it tracks it', async () => {
    const page = await start();
    await openFromList(page, 'Pilot for the Fremont line');
    await writeReply(page, 'One more thing.');
    await choose(page, /^Proposal sent/, /^Follow up$/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Following up with/);
    expect(await followUps(steadfast)).toMatchObject([{ cadenceId: 'proposal' }]);
  });

  it('in a window of its own it is there too, and so is what stands beside the subject', async () => {
    const main = await start();
    const [thread] = steadfast.gmail.control.mailbox('sam@steadfast-demo.com').threads();
    await main.close();
    const page = await steadfast.context.newPage();
    await page.goto(`https://mail.google.com/mail/u/0/popout?th=${encodeURIComponent(`#${thread?.id}`)}`);
    await waitSpoken(page, 'button', 'Track this thread');
    await writeReply(page, 'One more thing.');
    await choose(page, /^Proposal sent/, /^Follow up$/);
    await clickSend(page);
    expect(await waitTracked(steadfast)).toMatchObject([
      { cadenceId: 'proposal', legacyThreadId: thread?.legacyId },
    ]);
    await waitSpoken(page, 'button', /^Follow-up /);
  });

  it('of a tracked thread, it shows when the next touch would be, and changes it', async () => {
    const page = await start();
    const key = await sendAndTrack(steadfast, page, mail);
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await openFromList(page, mail.subject);
    await writeReply(page, 'One more thing.');
    await choose(page, /^The long game/, /^Next follow-up after this mail: /);
    await clickSend(page);
    const touched = await until(
      'the next touch',
      () => followUps(steadfast),
      ([only]) => only?.touches === 2,
    );
    await until(
      'the cadence',
      () => followUps(steadfast),
      ([only]) => only?.cadenceId === 'longGame',
    );
    expect(touched).toMatchObject([{ key }]);
    await waitSpoken(page, 'StaticText', /^Following up with .?Dana/);
  });
});
