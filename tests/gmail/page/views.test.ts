import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, findRow, openDesk, openThread, type Desk } from './desk';

const main = '[role=main]';
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.tidy());
afterAll(() => desk.close());

describe('the frame', () => {
  it('names the account wherever Gmail names it', async () => {
    const { page } = await desk.openMailbox('Frame');
    await page.waitForFunction(() => /^Inbox \(\d+\) - /.test(document.title));
    expect(await page.title()).toMatch(/^Inbox \(\d+\) - sam@steadfast-demo\.com - Gmail$/);
    const anchor = page.locator('a[href^="https://accounts.google.com/SignOutOptions"]');
    expect(await anchor.getAttribute('aria-label')).toMatch(
      /^Google Account: Sam Rivers\s+\(sam@steadfast-demo\.com\)$/,
    );
    expect(await page.locator('#loading').count()).toBe(0);
    expect(await page.locator('.aeN.WR.nH.oy8Mbf[role=navigation] [gh=cm].T-I.T-I-KE.L3').count()).toBe(1);
    expect(await page.locator('div.aeF > div.nH > [role=main]').count()).toBe(1);
  });

  it.each([
    ['de', 'ltr', 'Schreiben'],
    ['fr', 'ltr', 'Nouveau message'],
    ['ru', 'ltr', 'Написать'],
    ['ar', 'rtl', 'إنشاء'],
    ['ja', 'ltr', '作成'],
  ])('speaks %s, and keeps what extensions go by', async (language, direction, write) => {
    desk.gmail.control.setSwitches({ language });
    const { page, legacyId } = await desk.openMailbox(`In ${language}`);
    desk.gmail.control.setSwitches({ language: 'en' });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('[gh=cm]').innerText()).toBe(write);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).direction)).toBe(direction);
    const anchor = page.locator('a[href^="https://accounts.google.com/SignOutOptions"]');
    expect(await anchor.getAttribute('aria-label')).toMatch(/\(sam@steadfast-demo\.com\)$/);
    await openThread(page, `In ${language}`);
    expect(await page.locator(`${main} h2.hP`).getAttribute('data-legacy-thread-id')).toBe(legacyId);
  });

  it('enforces Trusted Types', async () => {
    const { page } = await desk.openMailbox('Trusted');
    const write = page.evaluate(() => {
      document.createElement('div').innerHTML = '<b>x</b>';
    });
    await expect(write).rejects.toThrow(/TrustedHTML/);
  });
});

describe('the list', () => {
  it('has rows with the ids twice', async () => {
    const { page, legacyId } = await desk.openMailbox('Rows');
    const row = findRow(page, 'Rows');
    expect(await row.getAttribute('class')).toContain('zE');
    expect(await row.locator('[data-thread-id]').count()).toBe(2);
    expect(await row.locator('.afn [data-thread-id]').count()).toBe(1);
    const subject = row.locator('td.a4W div.xS div.xT div.y6 > span[id] [data-thread-id]');
    expect(await subject.getAttribute('data-legacy-thread-id')).toBe(legacyId);
    expect(await subject.getAttribute('data-thread-id')).toBe(`#thread-f:${BigInt(`0x${legacyId}`)}`);
    expect(await row.locator('.yW span[email]').getAttribute('email')).toBe('dana-rows@acme.example');
    expect(await row.locator('td.xW > span').getAttribute('title')).toMatch(/\d{4}/);
  });

  it('rewrites a row when an answer arrives', async () => {
    const { page, legacyId } = await desk.openMailbox('Answered');
    const before = await findRow(page, 'Answered')
      .locator('.bog span')
      .getAttribute('data-legacy-last-message-id');
    const from = { email: 'kim@acme.example', name: 'Kim Lee' };
    const reply = desk.gmail.control.deliverReply(account, legacyId, { from, html: '<div>Yes</div>' });
    await page.locator(`${main} .bog [data-legacy-last-non-draft-message-id="${reply.legacyId}"]`).waitFor();
    expect(before).not.toBe(reply.legacyId);
    expect(await findRow(page, 'Answered').locator('.bx0').textContent()).toBe('2');
  });

  it('archives with an Undo that is not the Undo of a send', async () => {
    const { page } = await desk.openMailbox('Archived');
    await findRow(page, 'Archived').hover();
    await findRow(page, 'Archived').locator('.brq').click();
    await page.locator('.b8.bAp #link_undo').waitFor();
    expect(await page.locator('#link_vsm').count()).toBe(0);
    await findRow(page, 'Archived').waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await findRow(page, 'Archived').waitFor();
  });
});

describe('a conversation', () => {
  it('shows ids, people and body where Gmail shows them', async () => {
    const { page, legacyId } = await desk.openMailbox('Opened');
    await openThread(page, 'Opened');
    expect(page.url()).toMatch(/#inbox\/FMfcg[A-Za-z]+$/);
    const heading = page.locator(`${main} .nH.g.id .a98.iY .V8djrc.byY h2.hP`);
    expect(await heading.getAttribute('data-legacy-thread-id')).toBe(legacyId);
    expect(await heading.getAttribute('data-thread-perm-id')).toBe(`thread-f:${BigInt(`0x${legacyId}`)}`);
    const message = page.locator(
      `${main} .aHU [role=list] > [role=listitem].h7 .adn.ads[data-message-id^="#msg-f:"]`,
    );
    expect(await message.getAttribute('data-legacy-message-id')).toBe(legacyId);
    expect(await message.locator('td.gF span.gD').getAttribute('email')).toBe('dana-opened@acme.example');
    expect(await message.locator('.hb span.g2').first().getAttribute('email')).toBe(account);
    expect(await message.locator('.ii.gt > .a3s.aiL b').textContent()).toBe('SOC 2');
    const log = await message.locator('.ii.gt').getAttribute('jslog');
    expect(log).toMatch(/^20277; /);
    const [, encoded = ''] = /; 1:([\w\-.]+)/.exec(log ?? '') ?? [];
    expect(JSON.parse(Buffer.from(encoded, 'base64url').toString())).toEqual([
      `#thread-f:${BigInt(`0x${legacyId}`)}`,
    ]);
    expect(await page.locator('[gh=tm]:visible [gh=mtb] .G-Ni').count()).toBeGreaterThan(1);
  });

  it('is found by its legacy id, which becomes the token', async () => {
    const { page, legacyId } = await desk.openMailbox('Legacy');
    await page.evaluate((id) => {
      location.hash = `#all/${id}`;
    }, legacyId);
    await page.locator(`${main} h2.hP`, { hasText: 'Legacy' }).waitFor();
    expect(page.url()).toMatch(/#all\/FMfcg[A-Za-z]+$/);
  });

  it('comes later than its address, goes back and forward, and stays hidden in the page', async () => {
    const { page } = await desk.openMailbox('History');
    const atHashChange = page.evaluate(
      () =>
        new Promise((resolve) => {
          const look = () => resolve(document.querySelectorAll('[role=main] h2.hP').length);
          window.addEventListener('hashchange', look, { once: true });
        }),
    );
    await openThread(page, 'History');
    expect(await atHashChange).toBe(0);
    await page.goBack();
    await findRow(page, 'History').waitFor();
    expect(await page.locator('h2.hP').count()).toBe(1);
    expect(await page.locator('h2.hP').isVisible()).toBe(false);
    await page.goForward();
    await page.locator(`${main} h2.hP`, { hasText: 'History' }).waitFor();
  });

  it('has replies with a summary instead of chips, and shows an own answer before its server id', async () => {
    const { page, legacyId } = await desk.openMailbox('Replied');
    await openThread(page, 'Replied');
    await page.locator(`${main} .amn .bkI`).click();
    const reply = page.locator(`${main} .ip.adB .M9 > [role=region]`);
    await reply.waitFor();
    expect(await reply.locator('[role=option][data-hovercard-id]').count()).toBe(0);
    expect(await reply.locator('.aoD.hl .az9 span[email]').count()).toBe(2);
    expect(await reply.locator('input[name=lts]').inputValue()).toBe(legacyId);
    expect(await reply.locator('input[name=rm]').inputValue()).toBe(`#msg-f:${BigInt(`0x${legacyId}`)}`);
    const id = await reply.locator('input[name=draft]').inputValue();
    await page.keyboard.type('It is.');
    await page.keyboard.press('Control+Enter');
    const own = page.locator(`${main} .adn.ads[data-message-id="${id}"]`);
    await own.waitFor();
    expect(await own.getAttribute('data-legacy-message-id')).toBeNull();
    await page.locator(`${main} .adn.ads[data-message-id="${id}"][data-legacy-message-id]`).waitFor();
    const stored = desk.gmail.control.mailbox(account).find(legacyId)?.messages.at(-1);
    expect(stored).toMatchObject({
      id: id.slice(1),
      cc: [{ email: 'kim@acme.example' }],
      subject: 'Re: Replied',
    });
    expect(stored?.quotedHtml).toContain('SOC 2');
  });
});
