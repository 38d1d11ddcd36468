import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import { tellBackground } from './actions';
import { choose, followUps, waitTracked } from './choices';
import { clickSend, compose, openCompose, sendMail, undoSend, write } from './compose';
import { clickSpoken, isSpoken, waitFocused, waitSilent, waitSpoken } from './spoken';
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
/** The day of the month that it is due on. */
const dayOf = (followUp: FollowUp | undefined) => String(Number(followUp?.dueOn?.date.slice(-2)));
const proposals = async () => (await readStored(steadfast)).messages.map(({ proposal }) => proposal);

describe('what was chosen in a compose', () => {
  it('tracks the mail that was sent, with no further question', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    await waitSpoken(page, 'button', /^Follow-up: .*\d/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Following up with .?Dana/);
    expect(await followUps(steadfast)).toMatchObject([
      { cadenceId: 'proposal', touches: 1, state: 'waiting' },
    ]);
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
    await clickSpoken(page, 'button', 'Undo');
    await waitSpoken(page, 'StaticText', /^No more follow-ups with .?Dana/);
    await until(
      'nothing tracked',
      () => followUps(steadfast),
      ({ length }) => length === 0,
    );
  });

  it('is told as the day that it will get: not one on which a colleague of theirs is touched', async () => {
    const page = await start();
    await compose(page, { ...mail, to: 'Lee <lee@acme.com>', subject: 'Another' });
    await choose(page, /^First contact/);
    await clickSend(page);
    const [lee] = await waitTracked(steadfast);
    await compose(page, mail);
    await choose(page, /^First contact/);
    const isTold = (day: string) =>
      isSpoken(page, 'button', new RegExp(`^Follow-up: .*(?<![\\d:])${day}(?![\\d:])`));
    await until(
      'another day',
      () => isTold(dayOf(lee)),
      (is) => !is,
    );
    const days = Array.from({ length: 31 }, (_, index) => String(index + 1));
    const told = await Promise.all(days.map(isTold));
    await clickSend(page);
    const both = await until(
      'both tracked',
      () => followUps(steadfast),
      ({ length }) => length === 2,
    );
    const dana = both.find(({ prospect }) => prospect.email === 'dana@acme.com');
    expect(dana).toMatchObject({ dueBy: 'cadence', moves: [{ why: 'company' }] });
    expect(days.filter((_, index) => told[index])).toEqual([dayOf(dana)]);
  });

  it('is said at once, for as long as Undo can take the mail back', async () => {
    const page = await start({ undoSeconds: 20 });
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    await waitSpoken(page, 'button', /^Follow-up: .*\d/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Will follow up with .?Dana.? .*\d.*, once it is sent/);
    expect(await followUps(steadfast)).toEqual([]);
    await undoSend(page);
    await page.locator('input[name=subjectbox]:visible').waitFor();
    await waitSilent(page, 'StaticText', /^Will follow up/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Will follow up/);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    steadfast.gmail.control.elapse(60_000);
    await waitSpoken(page, 'StaticText', /^Following up with .?Dana/);
    expect(await isSpoken(page, 'StaticText', /^Will follow up/)).toBe(false);
  });

  it('is seen in another tab that has the same draft open', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    const saved = async () => (await readStored(steadfast)).composeChoices.length;
    await until('the choice', saved, (count) => count === 1);
    await until(
      'the draft',
      async () => page.locator('input[name=draft]').first().inputValue(),
      (id) => id.includes('msg-a:'),
    );
    const other = await steadfast.context.newPage();
    await other.goto('https://mail.google.com/mail/u/0/#drafts');
    await other.locator('[role=main] tr.zA:visible', { hasText: mail.subject }).click();
    await waitSpoken(other, 'button', /^Follow-up: .*\d/);
    await choose(page, /^No follow-up/, /^Follow-up: /);
    await waitSpoken(other, 'button', /^No follow-up/);
    await choose(other, /^The long game/);
    await waitSpoken(page, 'button', /^Follow-up: .*\d/);
    expect(await isSpoken(page, 'button', /^No follow-up/)).toBe(false);
    // Two tabs of Gmail, and three choices: on a busy machine each takes its time.
  }, 180_000);

  it('with no follow-up asks nothing', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^No follow-up/);
    // The menu gives the focus back: a key before that is the menu's.
    await waitFocused(page, 'button', /^No follow-up/);
    await page.keyboard.press('Control+Enter');
    await until('the answer', proposals, (are) => are.join() === 'declined');
    expect(await isSpoken(page, 'button', 'Track')).toBe(false);
  });

  it('is remembered by its draft: closed, opened again, loaded again', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^The long game/);
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
    expect(await waitTracked(steadfast)).toMatchObject([{ cadenceId: 'longGame' }]);
  });

  it('is there again after Undo, and edited and sent again it is one follow-up', async () => {
    const page = await start({ undoSeconds: 20 });
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    await clickSend(page);
    await page.locator('.b8.bAp #link_undo').waitFor();
    await undoSend(page);
    await page.locator('input[name=subjectbox]:visible').waitFor();
    await waitSpoken(page, 'button', /^Follow-up: /);
    expect(await followUps(steadfast)).toEqual([]);
    await page.locator('input[name=subjectbox]:visible').fill('SOC 2 report, corrected');
    await clickSend(page);
    await page.locator('.b8.bAp #link_vsm').waitFor();
    steadfast.gmail.control.elapse(60_000);
    const tracked = await waitTracked(steadfast);
    expect(tracked).toMatchObject([
      { touches: 1, subject: 'SOC 2 report, corrected', cadenceId: 'proposal' },
    ]);
  });

  it('belongs to its own compose where two are open', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    const second = await openCompose(page);
    await second.locator(host).waitFor();
    await write(page, second, other);
    await second.locator(sendButton).click();
    await waitSpoken(page, 'button', 'Track');
    expect(await followUps(steadfast)).toEqual([]);
    await clickSend(page);
    expect(await waitTracked(steadfast)).toMatchObject([{ subject: mail.subject, cadenceId: 'proposal' }]);
  });
});

describe('before the first save', () => {
  it.each(['afterSave', 'undefined', 'null'] as const)(
    'a choice waits for the id of the mail (%s)',
    async (draftIds) => {
      const page = await start({ draftIds });
      const dialog = await openCompose(page);
      await choose(page, /^Proposal sent/);
      await write(page, dialog, mail);
      await clickSend(page);
      expect(await waitTracked(steadfast)).toMatchObject([{ cadenceId: 'proposal' }]);
    },
  );

  it('a choice does not go to another new mail that is saved first', async () => {
    const page = await start({ draftIds: 'afterSave' });
    const first = await openCompose(page);
    await choose(page, /^Proposal sent/);
    const second = await openCompose(page);
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
    await choose(page, /^Proposal sent/);
    await clickSend(page);
    await waitSpoken(page, 'StaticText', /^Nobody to follow up with in/);
    expect(await followUps(steadfast)).toEqual([]);
  });
});
