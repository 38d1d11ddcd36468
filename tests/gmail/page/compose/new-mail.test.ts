import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findRow, openDesk, type Desk } from '../desk';
import { compose, eventually, openWith, send, sent, stored } from './writing';

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

describe('recipients', () => {
  it('stand in a textarea and hidden inputs in the older form', async () => {
    const page = await openWith(desk, 'Old form', { recipients: 'old' });
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
    expect(stored(desk, 'In the old form')[0]?.to).toEqual([{ email: 'dana@acme.example', name: 'Dana Wu' }]);
  });

  it('may be a group, whose chip has no address', async () => {
    const people = [
      { email: 'dana@acme.example', name: 'Dana Wu' },
      { email: 'kim@acme.example', name: 'Kim Lee' },
    ];
    const page = await openWith(desk, 'Grouped', { contactGroups: [{ name: 'Acme buyers', people }] });
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
    expect(stored(desk, 'To a group')[0]?.to).toEqual(people);
  });

  it('fold into one line while somebody writes', async () => {
    const page = await openWith(desk, 'Folded', { recipientSummary: true });
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
    const page = await openWith(desk, `Unsaved ${draftIds}`, { draftIds, autosaveMs: 1_000 });
    await page.locator('[gh=cm]').click();
    const draft = page.locator('.no input[name=draft]');
    expect(await draft.inputValue()).toBe(expected);
    const button = page.locator('.no [jslog^="32601"]');
    const before = await button.getAttribute('jslog');
    await page.locator('.no input[name=subjectbox]').fill(`Saved ${draftIds}`);
    await eventually(() => draft.inputValue()).toMatch(/^#msg-a:r-?\d+$/);
    expect(stored(desk, `Saved ${draftIds}`)[0]?.id).toBe((await draft.inputValue()).slice(1));
    expect(await button.getAttribute('jslog')).not.toBe(before);
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
