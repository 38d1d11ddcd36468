import { expect } from 'vitest';
import { type LetterName, printedLetterNames } from '../../factories/letters';
import { createRandom, type Random } from '../../gmail/clock';
import { makeDue, stopWorker, tellBackground } from '../actions';
import { moveClock } from '../clock';
import type { Steadfast } from '../steadfast';
import { readStored } from '../stored';
import { until } from '../until';
import { begin } from './begin';
import { deliver, pick } from './cast';
import { befall, type Condition, reasons } from './condition';
import { comeDue, type History, see } from './history';
import { auditNudges, waitAgreement } from './screen';

/** As many as can be looked at before their nudges, which wait for no more than that. */
const mostDue = 3;
/** Longer than an account is left alone with which something was wrong, and than between two looks at what is due. */
const betweenMs = 7 * 3_600_000;

const conditions = Object.keys(reasons) as Condition[];
const pairs = 2;

/** What cannot be seen is told, and is seen as soon as it can be. Seeds that follow each other go through all there is. */
function courseOf(seed: number, random: Random): Condition[] {
  const seeing = conditions.filter((one) => reasons[one] === null);
  const blind = conditions.filter((one) => reasons[one] !== null);
  const begin = (seed * pairs) % blind.length;
  return [...blind, ...blind].slice(begin, begin + pairs).flatMap((one) => [one, pick(random, seeing)]);
}

/**
 * Plays `count` histories side by side in one browser without a Gmail tab: what comes in, what Gmail is like to who asks,
 * and what comes due is chosen by chance. After each act all of them have to be as the reference says, and each that could
 * not be looked at has to say why.
 *
 * @param tell is told each act, so that a failure can be followed
 */
export async function playClosed(
  steadfast: Steadfast,
  count: number,
  seed: number,
  tell: (act: string) => void,
): Promise<void> {
  const random = createRandom(seed);
  const tab = await steadfast.openGmail();
  const histories: History[] = [];
  for (let index = 0; index < count; index += 1) histories.push(await begin(steadfast, index));
  await waitAgreement(steadfast, histories);
  await tab.close();
  // What it has told is not lost with the worker, which starts again with the next word to it.
  await stopWorker(steadfast);
  await tellBackground(steadfast, 'popup.opened', {});

  let moved = 0;
  const now = () => Date.now() + moved;
  for (const condition of courseOf(seed, random)) {
    tell(`Gmail is ${condition}`);
    const end = await befall(steadfast, condition);
    sendLetters(steadfast, random, histories, tell);
    const since = now();
    moved += betweenMs;
    await moveClock(steadfast, betweenMs, moved);
    const told = histories.filter(({ state }) => state === 'due');
    // Nobody looks again at what is on screen, where nobody may.
    if (condition !== 'off') await waitLooks(steadfast, told, condition, since, now);
    await waitAgreement(steadfast, histories);

    const due = shuffled(random, histories).slice(0, 1 + Math.floor(random() * mostDue));
    tell(`due: ${due.map(({ opening }) => opening.subject).join(', ')}`);
    for (const history of due) {
      comeDue(history);
      await makeDue(steadfast, history.key, moved);
    }
    await waitLooks(steadfast, due, condition, since, now);
    await waitAgreement(steadfast, histories);
    await end();
  }
  await auditNudges(steadfast, histories);
}

/** One of them at most for each: the minute is all that a printed mail tells of its time. */
function sendLetters(
  steadfast: Steadfast,
  random: Random,
  histories: readonly History[],
  tell: (act: string) => void,
): void {
  for (const history of histories.filter(() => random() < 0.5)) {
    const name: LetterName = pick(random, printedLetterNames);
    tell(`${history.opening.subject}: ${name}`);
    history.unseen.push(deliver(steadfast, name, history.opening));
  }
}

/**
 * Waits until somebody has looked at each of them or has said why not, and has the reference see what came in.
 *
 * @param since epoch ms, by the moved clock
 */
async function waitLooks(
  steadfast: Steadfast,
  histories: readonly History[],
  condition: Condition,
  since: number,
  now: () => number,
): Promise<void> {
  const wanted = histories.filter(({ state }) => state === 'due').map(({ key }) => key);
  const why = reasons[condition];
  const rows = await until(
    `a look at ${wanted.join() || 'nobody'} while Gmail is ${condition}`,
    async () => (await readStored(steadfast)).followUps.filter(({ key }) => wanted.includes(key)),
    (followUps) =>
      followUps.every(({ freshness, unchecked }) =>
        why === null
          ? freshness !== null && freshness.how !== 'sent' && freshness.checkedAt >= since
          : unchecked !== null && unchecked.at >= since,
      ),
  );
  for (const { unchecked } of rows) {
    if (why === null) expect(unchecked).toBeNull();
    else expect(why).toContain(unchecked?.why);
  }
  if (why === null) for (const history of histories) see(history, 'means', now());
}

function shuffled<T>(random: Random, all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, by: random() }))
    .toSorted((one, other) => one.by - other.by)
    .map(({ one }) => one);
}
