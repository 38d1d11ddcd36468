import type { ThreadMessage } from '@/lib/bridge/records';
import { messageKeyOf } from '@/lib/domain/ids';
import type { Prospect } from '@/lib/domain/library';
import type { FollowUp } from '@/lib/domain/model';
import { personOf } from './person-of';
import type { Tables } from './ports/store';
import type { SeenAs } from './seen-as';

/** Older ones tell little of how somebody answers today. */
const mostAnswers = 20;

/** Keeps how long the prospect took to answer, as far as the thread shows it: the first answer after each of our mails. */
export async function rememberAnswers(
  tables: Tables,
  { account, prospect }: FollowUp,
  messages: readonly ThreadMessage[],
  seenAs: (message: ThreadMessage) => SeenAs,
  now: number,
): Promise<void> {
  const found = answersIn(account, messages, seenAs);
  if (found.length === 0) return;
  const person = await personOf(tables, prospect.email, now);
  const answers = new Map(person.answers.map((answer) => [answer.key, answer]));
  const fresh = found.filter(({ key }) => !answers.has(key));
  if (fresh.length === 0) return;
  for (const answer of fresh) answers.set(answer.key, answer);
  const newest = [...answers.values()].toSorted((one, other) => one.answeredAt - other.answeredAt);
  await tables.prospects.put({
    ...person,
    answers: newest.slice(-mostAnswers),
    updatedAt: now,
  });
}

/** What had counted as an answer was none. */
export async function forgetAnswer(tables: Tables, email: string, key: string, now: number): Promise<void> {
  const person = await tables.prospects.get(email);
  const answers = person?.answers.filter((answer) => answer.key !== key);
  if (!person || answers?.length === person.answers.length) return;
  await tables.prospects.put({ ...person, answers: answers ?? [], updatedAt: now });
}

function answersIn(
  account: string,
  messages: readonly ThreadMessage[],
  seenAs: (message: ThreadMessage) => SeenAs,
): Prospect['answers'] {
  let touchedAt: number | null = null;
  const answers: Prospect['answers'] = [];
  for (const message of messages) {
    const who = message.at > 0 ? seenAs(message) : 'none';
    if (who === 'own') touchedAt ??= message.at;
    if (who !== 'person') continue;
    const key = messageKeyOf(account, message.messageId);
    if (touchedAt !== null && message.at > touchedAt)
      answers.push({ key, touchedAt, answeredAt: message.at });
    touchedAt = null;
  }
  return answers;
}
