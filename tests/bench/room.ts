import { mkdir, writeFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { attach, closeWelcome, namedHelper, type Steadfast } from '@/tests/e2e/steadfast';
import { launchChromium } from '@/tests/gmail/browser';
import type { Switches } from '@/tests/gmail/model';
import { type Gmail, type GmailOptions, startGmail } from '@/tests/gmail/server';
import { extensionDir, folder } from './build';

/** A browser and a Gmail of its own, with nothing in it but what is measured. */
export interface Room {
  context: BrowserContext;
  close: () => Promise<void>;
}

/** A Gmail that does nothing by itself for as long as a benchmark takes. */
export const still: Partial<Switches> = {
  pollMs: 600_000,
  autosaveMs: 200,
  viewDelayMs: 60,
  loadDelayMs: 60,
  undoSeconds: 1,
};

/** Steadfast in a browser of its own. */
export async function openSteadfast(gmail: Partial<GmailOptions> = {}): Promise<Steadfast> {
  const started = await startGmail(gmail);
  const context = await launchChromium({ proxyPort: started.proxyPort, extensionDir });
  const steadfast = await attach(started, context);
  await closeWelcome(steadfast);
  return steadfast;
}

/** The same browser with an extension in Steadfast's place that does nothing where Steadfast does something. */
export async function openEmpty(options: Partial<GmailOptions> = {}): Promise<Room> {
  const gmail: Gmail = await startGmail(options);
  const context = await launchChromium({
    proxyPort: gmail.proxyPort,
    extensionDir: await writeEmptyExtension(),
  });
  // As where Steadfast is, so that it is no difference between the two.
  await context.addInitScript(namedHelper);
  return {
    context,
    async close() {
      await context.close();
      await gmail.close();
    },
  };
}

async function writeEmptyExtension(): Promise<string> {
  const dir = `${folder}/empty`;
  const where = { matches: ['https://mail.google.com/*'], js: ['empty.js'], run_at: 'document_start' };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [where, { ...where, world: 'MAIN' }],
  };
  await mkdir(dir, { recursive: true });
  await writeFile(`${dir}/manifest.json`, JSON.stringify(manifest));
  await writeFile(`${dir}/empty.js`, '');
  return dir;
}
