import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker } from 'vitest/node';

/** What is kept between runs grows a little with each: then a new thread is cheaper. */
const runsPerThread = 100;

type Listener = Parameters<PoolWorker['on']>[1];

let kept: Worker | null = null;
let runs = 0;

/**
 * A pool of one thread that lives on from run to run. Mutation testing is thousands of short runs,
 * and starting a thread with Vitest and the packages in it costs more than most of them. Our own
 * modules are evaluated anew for each test file all the same (`isolate`): a mutant leaves nothing.
 */
export const keptThread: PoolRunnerInitializer = { name: 'kept-thread', createPoolWorker };

function createPoolWorker({ distPath, env, execArgv }: PoolOptions): PoolWorker {
  const listeners: [event: string, listener: Listener][] = [];
  let thread: Worker | null = null;

  return {
    name: keptThread.name,
    start: async () => {
      runs += 1;
      if (runs % runsPerThread === 0) await endThread();
      kept ??= new Worker(join(distPath, 'workers/threads.js'), { env, execArgv });
      thread = kept;
    },
    // It ends for Vitest only.
    stop: async () => {
      for (const [event, listener] of listeners.splice(0)) thread?.off(event, listener);
    },
    on: (event, listener) => {
      listeners.push([event, listener]);
      thread?.on(event, listener);
    },
    off: (event, listener) => {
      thread?.off(event, listener);
    },
    send: (message) => {
      if (message.type === 'stop') tellStopped();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      else thread?.postMessage(message);
    },
    deserialize: (data) => data,
  };

  function tellStopped(): void {
    const stopped = { __vitest_worker_response__: true, type: 'stopped' };
    for (const [event, listener] of listeners.slice()) if (event === 'message') listener(stopped);
  }
}

async function endThread(): Promise<void> {
  await kept?.terminate();
  kept = null;
}
