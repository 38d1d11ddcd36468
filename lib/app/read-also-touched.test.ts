import { beforeEach, describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import { dueAtInstant } from '@/lib/domain/schedule';
import { account, dana, followUpKey, legacyThreadId, threadId } from '@/tests/factories/records';
import { act, sendAndTrack } from '@/tests/factories/story';
import { followUp } from '@/tests/factories/rows';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { readAlsoTouched } from './read-also-touched';
import { readComposeView } from './read-compose-view';
import { readThread } from './read-thread';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const at = (text: string) => Date.parse(`${text}+01:00`);
const person = { key: followUpKey, email: 'dana@acme.com' };
const wednesday = at('2026-11-25T09:00');

const put = (due: string, part: Partial<FollowUp> = {}) =>
  world.deps.store.write((tables) =>
    tables.followUps.save(
      followUp({
        key: `${account}:19a8c0ffee000101`,
        legacyThreadId: '19a8c0ffee000101',
        threadKey: null,
        prospect: { email: 'lee@acme.com', name: '' },
        company: 'Acme',
        lastTouchAt: at('2026-11-01T09:00'),
        ...dueAtInstant(at(due), 'Europe/Berlin'),
        ...part,
      }),
    ),
  );
const read = (...moments: number[]) => readAlsoTouched(world.deps, person, moments);

describe('a day on which the company is touched', () => {
  it('is told, and none beside it', async () => {
    await put('2026-11-25T16:00');
    const [evening, before, after] = [at('2026-11-25T23:30'), at('2026-11-24T23:30'), at('2026-11-26T00:15')];
    expect(await read(before, wednesday, evening, after)).toEqual({
      company: 'Acme',
      moments: [wednesday, evening],
    });
    expect(await read(before, after)).toBeNull();
  });

  it('is today for what is overdue', async () => {
    await put('2026-11-11T09:00', { state: 'due' });
    world.clock.at = at('2026-11-25T08:00');
    expect(await read(wednesday)).toEqual({ company: 'Acme', moments: [wednesday] });
    expect(await read(at('2026-11-26T09:00'))).toBeNull();
  });

  it('is not told of the follow-up itself, of other companies and of what is over', async () => {
    await put('2026-11-25T16:00', { key: followUpKey });
    await put('2026-11-25T16:00', { company: 'Other' });
    expect(await read(wednesday)).toBeNull();
    await put('2026-11-25T16:00', { state: 'closed', outcome: 'won', dueAt: null, dueOn: null });
    expect(await read(wednesday)).toBeNull();
  });

  it('is told of the first mail to somebody, too', async () => {
    await put('2026-11-25T16:00');
    const first = { key: null, email: 'mo@acme.com' };
    expect(await readAlsoTouched(world.deps, first, [wednesday])).toMatchObject({ company: 'Acme' });
  });

  it('is nobody’s with free mail', async () => {
    await put('2026-11-25T16:00', { company: null });
    expect(await readAlsoTouched(world.deps, { key: null, email: 'a@gmail.com' }, [wednesday])).toBeNull();
  });
});

describe('whom the dates are for', () => {
  const mo = { email: 'mo@acme.com', name: 'Mo' };
  const rep = { email: account, name: '' };
  const inThread = async (people: (typeof mo)[] | null) =>
    (await readThread(world.deps, account, legacyThreadId, people)).datesFor;
  const inCompose = async (people: (typeof mo)[], ids = { messageId: null, threadId, legacyThreadId }) =>
    (await readComposeView(world.deps, account, ids, people)).datesFor;

  it('is who would be tracked, while nobody is', async () => {
    expect(await inThread([rep, mo, dana])).toEqual({ key: null, email: mo.email });
    expect(await inCompose([mo, dana])).toEqual({ key: null, email: mo.email });
  });

  it('is nobody where nobody is named who could be', async () => {
    expect(await inThread(null)).toBeNull();
    expect(await inThread([rep])).toBeNull();
    expect(await inCompose([])).toBeNull();
    expect(await inCompose([rep])).toBeNull();
  });

  it('is who is tracked, with the follow-up that does not count as another', async () => {
    await sendAndTrack(world);
    const tracked = { key: followUpKey, email: dana.email };
    expect(await inThread([mo])).toEqual(tracked);
    expect(await inCompose([mo])).toEqual(tracked);
    await act(world, { type: 'stop' });
    expect(await inThread([mo])).toEqual({ key: followUpKey, email: mo.email });
    expect(await inCompose([mo])).toEqual({ key: null, email: mo.email });
  });
});
