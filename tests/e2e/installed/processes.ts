import { readdir, readFile } from 'node:fs/promises';
import { until } from '../until';

/** Ends, without a word, every process of the browser that uses this profile, and waits until all are gone. */
export async function killBrowser(userDataDir: string): Promise<void> {
  for (const pid of await findBrowser(userDataDir)) endProcess(pid);
  await waitForBrowserEnd(userDataDir);
}

/** Waits until no process uses this profile any more. Rejects after 15 s. */
export async function waitForBrowserEnd(userDataDir: string): Promise<void> {
  const isEmpty = (pids: readonly number[]) => pids.length === 0;
  await until(`the end of the browser in ${userDataDir}`, () => findBrowser(userDataDir), isEmpty);
}

/** The processes with this profile on their command line, and all that descend from them. */
async function findBrowser(userDataDir: string): Promise<number[]> {
  const processes = await listProcesses();
  const found = new Set(
    processes.filter(({ command }) => command.includes(userDataDir)).map(({ pid }) => pid),
  );
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { pid, parent } of processes) if (found.has(parent)) found.add(pid);
  }
  found.delete(process.pid);
  return [...found];
}

interface Process {
  pid: number;
  parent: number;
  command: string;
}

async function listProcesses(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const processes = await Promise.all(pids.map(readProcess));
  return processes.filter((process) => process !== null);
}

/** Null for a process that has ended, also when nobody has asked for its exit code yet. */
async function readProcess(pid: number): Promise<Process | null> {
  try {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself contain spaces and parentheses.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : { pid, parent: Number(parent), command };
  } catch {
    return null;
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was faster.
  }
}
