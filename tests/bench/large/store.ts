import { existsSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { stopWorker, tellBackground } from '@/tests/e2e/actions';
import { attach, type Steadfast } from '@/tests/e2e/steadfast';
import { launchChromium } from '@/tests/gmail/browser';
import { startGmail } from '@/tests/gmail/server';
import { extensionDir, folder } from '../build';
import { still } from '../room';
import { account } from './history';

const followUpCount = 100_000;

const profile = `${folder}/large-profile`;
/** Stands beside the profile once it is full, and says with what. */
const label = `${profile}.txt`;
/** What is due moves with time. */
const longestKeptMs = 6 * 3_600_000;

/** Steadfast with 100,000 follow-ups. Filling takes minutes: a profile is used again for some hours. */
export async function openLarge(): Promise<Steadfast> {
  const code = await bundle();
  const isFull = await isKept(code);
  if (!isFull) await rm(profile, { recursive: true, force: true });
  await rm(label, { force: true });
  const gmail = await startGmail({ switches: still });
  const context = await launchChromium({ proxyPort: gmail.proxyPort, extensionDir, userDataDir: profile });
  const steadfast = await attach(gmail, context);
  if (!isFull) await fill(steadfast, code);
  await writeFile(label, code);
  await stopWorker(steadfast);
  return steadfast;
}

async function isKept(code: string): Promise<boolean> {
  if (!existsSync(profile) || !existsSync(label)) return false;
  const isFresh = Date.now() - (await stat(profile)).birthtimeMs < longestKeptMs;
  return isFresh && (await readFile(label, 'utf8')) === code;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('fill-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'filling',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function fill(steadfast: Steadfast, code: string): Promise<void> {
  console.log(`Filling the store with ${followUpCount} follow-ups: some minutes`);
  // Once it has answered, the store is there.
  await tellBackground(steadfast, 'followUp.read', { key: `${account}:${'0'.repeat(16)}` });
  const page = await steadfast.extensionPage();
  const session = await page.evaluate(async () =>
    String((await chrome.storage.session.get('session'))['session']),
  );
  await stopWorker(steadfast);
  const devTools = await steadfast.context.newCDPSession(page);
  const { exceptionDetails } = await devTools.send('Runtime.evaluate', {
    expression: `${code}; filling.fill(${followUpCount}, ${JSON.stringify(session)})`,
    awaitPromise: true,
  });
  await devTools.detach();
  if (exceptionDetails)
    throw new Error(`The store was not filled: ${exceptionDetails.exception?.description}`);
}
