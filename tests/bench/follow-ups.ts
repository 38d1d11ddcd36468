import { atStart, plainPlanner, planTouch } from '@/lib/domain/schedule';
import { type FollowUp, followUpSchema, type Nudge, nudgeSchema } from '@/lib/domain/model';
import { nudgeIdOf } from '@/lib/domain/ids';
import { createRandom } from '@/tests/gmail/clock';
import { companies, firstNames, lastNames, plain, subjects } from './names';

const account = 'sam@steadfast-demo.com';
const dayMs = 24 * 60 * 60 * 1000;

interface Scene {
  /** Epoch ms. */
  now: number;
  /** IANA name of the browser's zone. */
  zone: string;
  /** The browser session in which the nudges of the due ones were shown. */
  session: string;
  /** Threads that are tracked, 16 hex digits; where they do not suffice, others are made up. */
  legacyThreadIds: readonly string[];
}

/**
 * `count` open follow-ups, every second one due and nudged already, the others to come: as a rep has
 * them who has used Steadfast for long. The same for the same scene.
 *
 * @throws ZodError if they do not fit the schema
 */
export function makeFollowUps(count: number, scene: Scene): { followUps: FollowUp[]; nudges: Nudge[] } {
  const random = createRandom(count);
  const followUps = Array.from({ length: count }, (_, index) => makeFollowUp(index, scene, random));
  const nudges = followUps.filter(({ state }) => state === 'due').map((due) => makeNudge(due, scene));
  return { followUps, nudges };
}

function makeFollowUp(index: number, { now, zone, legacyThreadIds }: Scene, random: () => number): FollowUp {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const [first, last, company] = [pick(firstNames), pick(lastNames), pick(companies)];
  const isDue = index % 2 === 0;
  const touches = 1 + Math.floor(random() * 3);
  // A cadence waits for three business days at least, and for two weeks at most.
  const lastTouchAt = Math.round(now - (isDue ? 20 + random() * 60 : random() * 2) * dayMs);
  const legacyThreadId = legacyThreadIds[index] ?? (0x19a8c0ffee000000n + BigInt(index)).toString(16);
  return followUpSchema.parse({
    key: `${account}:${legacyThreadId}`,
    account,
    legacyThreadId,
    threadKey: `${account}:thread-a:r${index}`,
    prospect: {
      email: `${plain(first)}.${plain(last)}${index}@${plain(company)}.com`,
      name: `${first} ${last}`,
    },
    company,
    subject: `${pick(subjects)} (${index})`,
    state: isDue ? 'due' : 'waiting',
    outcome: null,
    cadenceId: 'firstContact',
    touches,
    lastTouchAt,
    lastTouchKey: `${account}:msg-a:r${index}`,
    ...planTouch({ ...atStart('firstContact'), step: touches - 1 }, lastTouchAt, plainPlanner(zone)),
    freshness: { checkedAt: lastTouchAt, how: 'sent' },
    repliedAt: null,
    sequence: index + 1,
    createdAt: lastTouchAt,
    updatedAt: lastTouchAt,
    deletedAt: null,
  });
}

function makeNudge({ key, touches, dueAt }: FollowUp, { now, session }: Scene): Nudge {
  return nudgeSchema.parse({
    id: nudgeIdOf(key, touches + 1),
    followUpKey: key,
    touch: touches + 1,
    dueAt,
    state: 'shown',
    shownAt: now,
    shownIn: session,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
}
