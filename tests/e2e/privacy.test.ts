import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../gmail/browser';
import { startGmail } from '../gmail/server';
import { makeDue, openFromList, sendAndTrack, waitState } from './actions';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

const mail = {
  to: 'Dana Wu <dana@acme.com>',
  subject: 'SOC 2 report',
  body: 'Here is the report you asked for.',
};

const gmailOrigin = 'https://mail.google.com';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

/** What this browser asks for by itself, on the same Gmail, without any extension. */
async function hostsWithout(): Promise<Set<string>> {
  const gmail = await startGmail();
  const context = await launchChromium({ proxyPort: gmail.proxyPort });
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.locator('[role=main] tr.zA').first().waitFor();
  await context.close();
  await gmail.close();
  return new Set(gmail.proxy.hosts.map(withoutPort));
}

const withoutPort = (host: string) => host.replace(/:\d+$/, '');

describe('nothing leaves the machine', () => {
  it('no host is asked but those that the browser asks without Steadfast', async () => {
    const baseline = await hostsWithout();
    const page = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, page, mail);
    await makeDue(steadfast, key, 1_000);
    await waitState(steadfast, key, 'due');
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await openFromList(page, mail.subject);
    const popup = await steadfast.openPopup();
    await popup
      .getByRole('button', { name: /Dana Wu/ })
      .first()
      .waitFor();

    const hosts = new Set(steadfast.gmail.proxy.hosts.map(withoutPort));
    const browsersOwn = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent)\.com$/;
    const added = [...hosts].filter((host) => !baseline.has(host) && !browsersOwn.test(host));
    expect(added).toEqual([]);
    expect(hosts).toContain('mail.google.com');
  });

  it('Gmail itself gets the same requests as without Steadfast: pages, syncs, nothing of ours', async () => {
    const page = await steadfast.openGmail();
    await sendAndTrack(steadfast, page, mail);
    const kinds = new Set(
      steadfast.gmail.control.requests.map(({ url }) => new URL(url, 'https://x').pathname),
    );
    const own = [...kinds].filter((path) => !/^\/(?:mail\/|sync\/|favicon)/.test(path));
    expect(own).toEqual([]);
    expect([...kinds].some((path) => path.includes('feed/atom'))).toBe(false);
  });

  it('with Gmail closed it is asked for the thread that is due, and for nothing else', async () => {
    const page = await steadfast.openGmail();
    const due = await sendAndTrack(steadfast, page, mail);
    await sendAndTrack(steadfast, page, {
      ...mail,
      to: 'Kim Roe <kim@globex.com>',
      subject: 'Another matter',
    });
    await page.close();
    const before = steadfast.gmail.control.requests.length;
    await makeDue(steadfast, due, 1_000);
    await waitState(steadfast, due, 'due');
    const requests = await until(
      'the look',
      async () => steadfast.gmail.control.requests.slice(before),
      (made) => made.some(({ kind }) => kind === 'print'),
    );
    const thread = due.slice(due.lastIndexOf(':') + 1);
    // What Gmail's page had sent when it was closed can be on its way still, and bears the page's name.
    const since = requests.filter(({ kind, origin }) => kind !== 'poll' || origin !== gmailOrigin);
    for (const { kind, method, url } of since) {
      expect([kind, method]).toEqual(['print', 'GET']);
      expect(new URL(url).searchParams.get('th')).toBe(thread);
    }
  });
});
