import type { Page } from 'playwright-core';
import { createRandom, type Random } from '../../gmail/clock';
import { makeDue, stopWorker, waitState } from '../actions';
import type { Steadfast } from '../steadfast';
import { readStored } from '../stored';
import { until } from '../until';
import { begin } from './begin';
import { anyLetter, deliver, otherAccount, pick } from './cast';
import { comeDue, type History, see } from './history';
import { auditNudges, waitAgreement } from './screen';

const rounds = 3;
/** Soon enough to wait for, late enough to be planned before it comes. */
const soonMs = 1_200;

/**
 * Plays `count` histories side by side in one browser: what comes in for each, and when it is due, is chosen by chance, and
 * so is what befalls the browser meanwhile. After each act all of them have to be as the reference says.
 *
 * @param tell is told each act, so that a failure can be followed
 */
export async function playHistories(
  steadfast: Steadfast,
  count: number,
  seed: number,
  tell: (act: string) => void,
): Promise<void> {
  const random = createRandom(seed);
  await knowOtherAccount(steadfast);
  let tab: Page | null = await steadfast.openGmail();
  const histories: History[] = [];
  for (let index = 0; index < count; index += 1) histories.push(await begin(steadfast, index));
  // One for each round, by whose answer it is known that all that came before it has been seen.
  const sentinels: History[] = [];
  for (let index = 0; index < 2 * rounds; index += 1) sentinels.push(await begin(steadfast, count + index));
  const all = [...histories, ...sentinels];

  const seeAll = async () => {
    const sentinel = sentinels.find(({ state }) => state === 'waiting');
    if (!sentinel) throw new Error('No sentinel is left');
    sentinel.unseen.push(deliver(steadfast, 'person', sentinel.opening));
    await waitState(steadfast, sentinel.key, 'replied');
    const at = Date.now();
    for (const history of all) see(history, 'looksLike', at);
  };

  for (let round = 0; round < rounds; round += 1) {
    const mishap = pick(random, ['none', 'worker', 'closed', 'worker'] as const);
    tell(`round ${round}: ${mishap}`);
    if (mishap === 'worker') await stopWorker(steadfast);
    if (mishap === 'closed') {
      await tab?.close();
      tab = null;
    }
    sendLetters(steadfast, random, histories, tell);
    if (tab) await seeAll();
    else tab = await steadfast.openGmail();
    if (mishap === 'closed') await seeAll();
    await waitAgreement(steadfast, all);

    const due = histories.filter(() => random() < 0.4);
    tell(`due: ${due.map(({ opening }) => opening.subject).join(', ')}`);
    await Promise.all(due.map(({ key }) => makeDue(steadfast, key, soonMs)));
    due.forEach(comeDue);
    if (random() < 0.5) await stopWorker(steadfast);
    await waitAgreement(steadfast, all);
    sendLetters(steadfast, random, histories, tell);
    await seeAll();
    await waitAgreement(steadfast, all);
  }
  await auditNudges(steadfast, all);
}

function sendLetters(
  steadfast: Steadfast,
  random: Random,
  histories: readonly History[],
  tell: (act: string) => void,
): void {
  for (const history of histories.filter(() => random() < 0.4)) {
    const name = anyLetter(random);
    tell(`${history.opening.subject}: ${name}`);
    history.unseen.push(deliver(steadfast, name, history.opening));
  }
}

/** A tab of the rep's other account was open once: what comes from there is the rep's own. */
async function knowOtherAccount(steadfast: Steadfast): Promise<void> {
  const other = await steadfast.openGmail(1);
  await until(
    'the other account',
    async () => (await readStored(steadfast)).accounts,
    (accounts) => accounts.some(({ address }) => address === otherAccount),
  );
  await other.close();
}
