import type { CDPSession, Page } from 'playwright-core';
import { askBackground, stopWorker, tellBackground } from '@/tests/e2e/actions';
import type { Steadfast } from '@/tests/e2e/steadfast';
import { account, busiest } from './history';
import type { Samples } from './samples';

const dayMs = 24 * 3_600_000;
const dueAtOnce = 100;
const rowsOnScreen = 50;

/** What the worker does at this size: at its start, for Gmail's tabs, and when something comes due. */
export async function measureBackground(steadfast: Steadfast, samples: Samples): Promise<void> {
  await stopWorker(steadfast);
  const time = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const ask = () => tellBackground(steadfast, 'popup.health', {});
  samples.add('Worker: start to first answer', await time(ask));
  samples.add('Worker: reconcile with nothing to do', await time(() => reconciled(steadfast)), {
    budget: 500,
  });
  const keys = await someWaiting(steadfast);
  const [key = ''] = keys;
  await reconciled(steadfast);
  let undoId = '';
  const snooze = async () => {
    ({ undoId } = await askBackground(steadfast, 'followUp.snooze', { key, until: Date.now() + 40 * dayMs }));
  };
  samples.add('Worker: one is put off', await time(snooze), { budget: 200 });
  await askBackground(steadfast, 'action.undo', { undoId });
  await reconciled(steadfast);
  const change = { type: 'snooze' as const, until: Date.now() + 1 };
  const done = await askBackground(steadfast, 'followUps.change', { keys, change });
  samples.add(`Worker: ${dueAtOnce} come due at once`, await time(() => reconciled(steadfast)));
  if (done.undoId !== null) await askBackground(steadfast, 'action.undo', { undoId: done.undoId });
  await reconciled(steadfast);
}

/** What Gmail's own tab asks of the worker, asked from there. */
export async function measureTab(steadfast: Steadfast, gmail: Page, samples: Samples): Promise<void> {
  const session = await steadfast.context.newCDPSession(gmail);
  const ask = await askFromTab(session, steadfast.extensionId);
  const newest = await newestThreads(steadfast);
  await ask('gmail.welcome', { account });
  samples.add('Gmail tab: badges of the newest threads', await ask('gmail.welcome', { account }), {
    budget: 100,
  });
  const rows = { account, legacyThreadIds: newest.slice(0, rowsOnScreen) };
  samples.add(`Gmail tab: badges of ${rowsOnScreen} rows`, await ask('gmail.rows', rows), { budget: 100 });
  const key = `${account}:${newest[0]}`;
  samples.add('Gmail tab: the card of a thread', await ask('gmail.threadCard', { key }), { budget: 100 });
  const people = [{ email: busiest.email, name: 'Dana Wu' }];
  const compose = { account, messageId: null, threadId: null, legacyThreadId: null, people };
  samples.add('Gmail tab: dates in a compose', await ask('gmail.compose', compose), { budget: 200 });
  await session.detach();
}

/** @returns what asks from Steadfast's own script in the tab, and tells how many ms the answer took */
async function askFromTab(session: CDPSession, extensionId: string) {
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const contextId = contexts.find(({ origin }) => origin.includes(extensionId))?.id;
  if (contextId === undefined) throw new Error('Steadfast has no script in the tab');
  return async (type: string, data: object): Promise<number> => {
    const expression = `(async () => {
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage(${JSON.stringify({ type, data })});
      return { ms: performance.now() - start, reply };
    })()`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const { ms, reply } = result.value as { ms: number; reply: { ok: boolean } };
    if (!reply.ok) throw new Error(`${type} failed: ${JSON.stringify(reply)}`);
    return ms;
  };
}

/** The world is made to agree with the database, and that is over. */
async function reconciled(steadfast: Steadfast): Promise<void> {
  await tellBackground(steadfast, 'popup.opened', {});
  const page = await steadfast.extensionPage();
  await page.evaluate(() => navigator.locks.request('steadfast.reconcile', () => undefined));
}

/** Keys of follow-ups that wait. */
async function someWaiting(steadfast: Steadfast): Promise<string[]> {
  return readKeys(steadfast, '[state+dueAt]', ['waiting', 0], ['waiting', Infinity], dueAtOnce);
}

async function newestThreads(steadfast: Steadfast): Promise<string[]> {
  const keys = await readKeys(steadfast, null, `${account}:`, `${account}:~`, 200);
  return keys.map((key) => key.slice(key.indexOf(':') + 1));
}

async function readKeys(
  steadfast: Steadfast,
  index: string | null,
  from: unknown,
  to: unknown,
  limit: number,
): Promise<string[]> {
  const page = await steadfast.extensionPage();
  return page.evaluate(
    async ([index, from, to, limit]) => {
      const opening = indexedDB.open('steadfast');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const store = opening.result.transaction('followUps').objectStore('followUps');
      const asked = (index === null ? store : store.index(index)).getAllKeys(
        IDBKeyRange.bound(from, to),
        limit,
      );
      await new Promise((resolve) => {
        asked.onsuccess = resolve;
      });
      opening.result.close();
      return asked.result as string[];
    },
    [index, from, to, limit] as const,
  );
}
