import { emitKeypressEvents } from 'node:readline';
import { moveClock } from '@/tests/e2e/clock';
import { startSteadfast } from '@/tests/e2e/steadfast';
import { readStored } from '@/tests/e2e/stored';

/** Gmail's stand-in in a window, with Steadfast in it: the rep is you, the prospects answer at a key. */
const dayMs = 24 * 60 * 60 * 1000;
const guide = `
Steadfast in Gmail (a stand-in: no real mail is sent, nothing leaves this machine).

  1. Compose a mail to anybody, say dana@acme.com, and send it.
  2. When Gmail's Undo is over, a quiet line offers to follow up: click Track.
  3. Press j here to jump ahead in time; when the follow-up is due, a notification comes.
  4. The anchor in the toolbar (pin it from the puzzle piece) lists what is due.

Keys in this window:
  j  jump 3 days ahead          w  jump a week ahead
  r  the prospect answers the follow-up tracked last
  a  the prospect's out-of-office answers it
  q  quit
`;

const steadfast = await startSteadfast({
  headless: false,
  switches: { undoSeconds: 5, pollMs: 1_000, autosaveMs: 1_200, viewDelayMs: 200, loadDelayMs: 300 },
});
await steadfast.openGmail();
console.log(guide);

let moved = 0;
async function jump(days: number): Promise<void> {
  moved += days * dayMs;
  await moveClock(steadfast, days * dayMs, moved);
  console.log(`It is ${new Date(Date.now() + moved).toLocaleString()} now.`);
}

async function answer(deliver: 'deliverReply' | 'deliverAutoReply'): Promise<void> {
  const { followUps } = await readStored(steadfast);
  const last = followUps
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .find(({ deletedAt }) => deletedAt === null);
  if (!last) {
    console.log('Nothing is tracked yet.');
    return;
  }
  const html =
    deliver === 'deliverReply'
      ? '<div>Thanks, let us talk on Thursday.</div>'
      : '<div>I am away until Monday.</div>';
  steadfast.gmail.control[deliver](last.account, last.legacyThreadId, { html });
  console.log(`${last.prospect.name || last.prospect.email} has answered.`);
}

const keys: Record<string, () => Promise<void>> = {
  j: () => jump(3),
  w: () => jump(7),
  r: () => answer('deliverReply'),
  a: () => answer('deliverAutoReply'),
  q: () => steadfast.context.close(),
};

steadfast.context.on('close', () => process.exit());
emitKeypressEvents(process.stdin);
if (process.stdin.isTTY) process.stdin.setRawMode(true);
process.stdin.on('keypress', (_text, key: { name?: string; ctrl?: boolean }) => {
  const name = key.ctrl === true && key.name === 'c' ? 'q' : (key.name ?? '');
  keys[name]?.().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
});
