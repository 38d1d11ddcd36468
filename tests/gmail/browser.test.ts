import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox, launchChromium, launchFirefox } from './browser';
import { startGmail, type Gmail } from './server';

const work = 'sam@steadfast-demo.com';

describe('a browser whose only network is the stand-in', () => {
  let gmail: Gmail;

  beforeAll(async () => {
    gmail = await startGmail({ switches: { loadDelayMs: 20 } });
  });
  afterAll(() => gmail.close());

  it.runIf(findChromium() !== null)('is Chromium', async () => {
    const context = await launchChromium({ proxyPort: gmail.proxyPort });
    try {
      const page = await context.newPage();
      await page.goto('https://mail.google.com/mail/');
      await page.waitForSelector('[role=main]');
      expect(await page.title()).toContain(work);
      await expect(page.goto('https://elsewhere.example/')).rejects.toThrow('ERR_TUNNEL_CONNECTION_FAILED');
      expect(gmail.proxy.hosts).toContain('elsewhere.example:443');
    } finally {
      await context.close();
    }
  });

  it.runIf(findFirefox() !== null)('is Firefox', async () => {
    const browser = await launchFirefox({ proxyPort: gmail.proxyPort });
    try {
      const page = await browser.newPage();
      await page.goto('https://mail.google.com/mail/');
      await page.waitForSelector('[role=main]');
      expect(await page.title()).toContain(work);
      await expect(page.goto('https://somewhere.example/')).rejects.toThrow(/NS_ERROR_PROXY|neterror/);
      expect(gmail.proxy.hosts).toContain('somewhere.example:443');
    } finally {
      await browser.close();
    }
  });
});
