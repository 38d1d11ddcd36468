import { type Channel, channels } from '@/lib/domain/cadence';
import { localMomentOf } from '@/lib/domain/calendar';
import { stepOf } from '@/lib/domain/cadences';
import type { StoredPoint, StoredResource } from '@/lib/domain/library';
import type { FollowUp, Touch } from '@/lib/domain/model';
import { rankPoints } from '@/lib/domain/points/rank-points';
import type { Planner } from '@/lib/domain/schedule';
import { viewPoint } from '@/lib/domain/view';
import type { DraftView } from '@/lib/domain/views';
import { composeDraft, type DraftInput } from '@/lib/domain/words/compose-draft';
import { pickResource } from '@/lib/domain/words/resource';
import { repName } from '@/lib/domain/words/rep-name';
import { variables } from '@/lib/domain/words/variables';
import { UnknownFollowUpError } from './change-follow-up';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

/** What the rep asks for beside what is planned; null: as planned. */
export interface DraftWanted {
  templateId: string | null;
  channel: Channel | null;
}

/** How many mails in a row without an answer are enough. */
const mostMailsInARow = 3;

/**
 * What to write or say next to the prospect of a follow-up, from all that is kept of it.
 *
 * @throws UnknownFollowUpError
 */
export async function readDraft(deps: Deps, key: string, wanted: DraftWanted): Promise<DraftView> {
  const planner = await deps.settings.calendar();
  return deps.store.read(async (tables) => {
    const followUp = await tables.followUps.get(key);
    if (!followUp) throw new UnknownFollowUpError('This follow-up does not exist any more');
    return draftFor(tables, deps, followUp, planner, wanted);
  });
}

/** The same inside a transaction. */
export async function draftFor(
  tables: Tables,
  { clock, locale }: Pick<Deps, 'clock' | 'locale'>,
  followUp: FollowUp,
  planner: Planner,
  wanted: DraftWanted,
): Promise<DraftView> {
  const touches = await tables.touches.of(followUp.key);
  const step = wantedStep(followUp, planner, wanted);
  const { input, resource, leftOut } = await sources(tables, followUp, touches, clock.now(), planner.zone);
  const draft = composeDraft<StoredPoint>({ ...input, resource, step, locale: locale() });
  return {
    channel: step.channel,
    purpose: step.purpose,
    isMail: draft.kind === 'mail',
    text: draft.text,
    gaps: draft.gaps.flatMap(({ variable, start, end }) => {
      const known = variables.find(({ name }) => name === variable);
      return known ? [{ means: known.means, shown: draft.text.slice(start, end) }] : [];
    }),
    points: input.points.map((point) => viewPoint(point, !draft.points.includes(point))),
    leftOut: leftOut.toSorted((one, other) => other.at - one.at).map((point) => viewPoint(point, false)),
    templateId: draft.templateId,
    alternatives: [...draft.alternatives],
    resourceId: draft.resourceId,
    instead: step.channel === 'email' && isMailInVain(touches, followUp) ? otherChannel(touches) : null,
  };
}

/** A cadence that is over has one thing left to say. */
function wantedStep(followUp: FollowUp, { cadences }: Planner, { templateId, channel }: DraftWanted) {
  const planned = stepOf(followUp, cadences) ?? { channel: 'email', purpose: 'closing', templateId: null };
  const isPlanned = channel === null || channel === planned.channel;
  return {
    purpose: planned.purpose,
    channel: channel ?? planned.channel,
    templateId: templateId ?? (isPlanned ? planned.templateId : null),
  };
}

async function sources(
  tables: Tables,
  followUp: FollowUp,
  touches: readonly Touch[],
  now: number,
  zone: string,
): Promise<{
  input: Omit<DraftInput<StoredPoint>, 'resource' | 'step' | 'locale'>;
  resource: StoredResource | null;
  leftOut: readonly StoredPoint[];
}> {
  const { touches: count, lastTouchAt, repliedAt, lastTouchKey } = followUp;
  const kept = await tables.points.of(followUp.key);
  const leftOut = kept.filter(({ isLeftOut }) => isLeftOut);
  const lastMails = {
    ...(count > 0 ? { rep: lastTouchAt } : {}),
    ...(repliedAt === null ? {} : { prospect: repliedAt }),
  };
  const wanted = kept.filter(({ isLeftOut }) => !isLeftOut);
  const points = rankPoints(wanted, localMomentOf(now, zone).date, lastMails, leftOut);
  const prospect = await tables.prospects.get(followUp.prospect.email);
  const resource = pickResource(await tables.resources.all(), {
    tags: prospect?.tags ?? [],
    texts: [...points.map(({ text }) => text), followUp.subject],
    sentIds: prospect?.sentResources ?? [],
  }) as StoredResource | null;
  const account = await tables.accounts.get(followUp.account);
  const { threadKey } = followUp;
  const mails = threadKey === null ? [] : await tables.messages.inThread(threadKey);
  const lastTouch = touches.find(({ key }) => key === lastTouchKey) ?? touches.at(-1);
  return {
    resource,
    leftOut,
    input: {
      followUp: { ...followUp, lastTouchChannel: lastTouch?.channel ?? 'email' },
      templates: (await tables.templates.all()).map((template) => ({ ...template, isBuiltIn: false })),
      points,
      me: { name: repName(followUp, account, mails) },
      now,
      zone,
    },
  };
}

/** The last touches were all mails, and nobody has answered since the first of them. */
function isMailInVain(touches: readonly Touch[], { repliedAt }: FollowUp): boolean {
  const last = touches.slice(-mostMailsInARow);
  const [first] = last;
  return (
    first !== undefined &&
    last.length === mostMailsInARow &&
    last.every(({ channel }) => channel === 'email') &&
    (repliedAt === null || repliedAt < first.at)
  );
}

/** A way that was not tried yet, people before paper. */
function otherChannel(touches: readonly Touch[]): Channel {
  const tried = new Set(touches.map(({ channel }) => channel));
  return channels.find((channel) => channel !== 'email' && !tried.has(channel)) ?? 'call';
}
