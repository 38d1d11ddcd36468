import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHealth } from '@/lib/gmail/health';
import { type MessageType, protocol } from './protocol';
import { type Handlers, receive } from './receive';
import { classifySender } from './sender';

const account = 'sam@steadfast.com';
const key = `${account}:19a8c0ffee000001`;
const messageKey = `${account}:msg-a:r1`;
const people = [{ email: 'dana@acme.com', name: 'Dana' }];

const plainCadence = { id: 'own', name: 'Mine', about: null, repeatsLast: false, priority: 2 };
const step = {
  wait: { unit: 'days', count: 3 },
  channel: 'email',
  purpose: 'nudge',
  templateId: null,
  condition: 'noReply',
};

/** One good input of each message; a message without one does not compile. */
const good: Record<MessageType, unknown> = {
  'gmail.hello': { account, index: 0 },
  'gmail.texts': {},
  'gmail.welcome': { account },
  'gmail.tab': {},
  'gmail.interface': {},
  'gmail.records': { account, records: [{}] },
  'gmail.sendWitnessed': {
    account,
    messageId: 'msg-a:r1',
    threadId: 'thread-a:r1',
    legacyThreadId: null,
    to: people,
    cc: [],
    bcc: [],
    subject: 'SOC 2',
    html: '<div>Here it is.</div>',
  },
  'gmail.mails': { account, legacyThreadId: '19a8c0ffee000001', mails: [] },
  'gmail.history': { account, legacyThreadId: '19a8c0ffee000001', records: [{}] },
  'gmail.thread': { account, legacyThreadId: '19a8c0ffee000001', people: null },
  'gmail.rows': { account, legacyThreadIds: ['19a8c0ffee000001'] },
  'gmail.compose': { account, messageId: 'msg-a:r1', threadId: null, legacyThreadId: null, people: [] },
  'gmail.chooseCompose': { account, messageId: 'msg-a:r1', choice: { kind: 'date', at: 1 } },
  'date.alsoTouched': { key, email: 'dana@acme.com', moments: [1] },
  'date.read': { phrase: 'next tue 9am' },
  'followUp.track': { source: { kind: 'message', messageKey }, dueAt: null },
  'followUp.snooze': { key, until: 1 },
  'followUp.done': { key },
  'settings.calendar': { patch: { country: 'DE' } },
  'followUp.log': { key, channel: 'call', result: 'reached' },
  'followUp.nurture': { key, outcome: 'notNow', reason: null, until: null },
  'followUp.later': { key },
  'followUp.about': { key },
  'followUp.place': { key, place: { country: 'DE', zone: 'Europe/Berlin' } },
  'followUp.tags': { key, tags: ['fintech'] },
  'followUp.point': { key, change: { what: 'use', id: 'p1', isUsed: false } },
  'followUp.decision': { key, on: '2026-12-10' },
  'followUp.stop': { key },
  'followUps.change': { keys: [key], change: { type: 'snooze', until: 1 } },
  'followUp.sameMatter': { key, isSame: true },
  'gmail.threadCard': { key },
  'followUp.outcome': { key, outcome: 'meeting' },
  'followUp.cadence': { key, cadenceId: 'default' },
  'followUp.note': { key, id: 'n1', at: 1, text: 'Asked about SOC 2' },
  'followUp.removeNote': { key, id: 'n1' },
  'followUp.open': { key },
  'followUp.openAsked': { key },
  'followUp.readDraft': { key, templateId: null, channel: null },
  'followUp.draft': { key },
  'followUp.read': { key },
  'template.save': {
    template: { id: 't1', name: 'Mine', purpose: 'nudge', channel: 'email', body: 'Hi' },
  },
  'cadence.save': {
    cadence: { ...plainCadence, steps: [step] },
    from: { ...plainCadence, steps: [step] },
    running: { kind: 'keepOld', name: 'Mine (until 22 Nov)', about: null },
  },
  'cadence.remove': { cadence: { ...plainCadence, steps: [step] }, moveTo: 'firstContact' },
  'cadence.undo': { undoId: 'id' },
  'template.remove': { id: 't1' },
  'resource.save': {
    resource: { id: 'r1', title: 'Guide', link: 'https://example.com/', tags: ['soc 2'], sentence: '' },
  },
  'resource.remove': { id: 'r1' },
  'suppression.lift': { key: 'domain:acme.com' },
  'suppression.add': { key: 'domain:acme.com' },
  'proposal.decline': { messageKey, scope: 'once' },
  'action.undo': { undoId: 'id' },
  'gmail.health': {
    isShared: false,
    account,
    index: 0,
    report: createHealth(
      () => 1,
      () => undefined,
    ).report,
  },
  'popup.health': {},
  'health.tabs': {},
  'popup.front': {},
  'popup.trackFront': { key, dueAt: null },
  'popup.reloadFront': {},
  'popup.diagnosis': {},
  'popup.opened': {},
  'data.forget': { email: 'dana@acme.com' },
  'data.wipe': { what: 'everything' },
  'settings.testNotification': {},
  'notice.dismiss': { id: 'id' },
};
const types = Object.keys(good) as MessageType[];
const empty = new Set<string>(types.filter((type) => Object.keys(good[type] as object).length === 0));

const createHandlers = (called: string[]) =>
  Object.fromEntries(
    types.map((type) => [
      type,
      async () => {
        called.push(type);
      },
    ]),
  ) as unknown as Handlers<MessageType, null>;

async function tell(raw: unknown, from: Parameters<typeof receive>[1]) {
  const called: string[] = [];
  const refusals: string[] = [];
  const reply = await receive(raw, from, createHandlers(called), null, (why) => refusals.push(why));
  return { called, refusals, reply };
}

describe('a message', () => {
  it.each(types)('%s is taken from those who may send it, and from nobody else', async (type) => {
    const senders = ['gmail', 'page', null] as const;
    for (const from of senders) {
      const isAllowed = from !== null && protocol[type].from.includes(from);
      const { called, refusals } = await tell({ type, data: good[type] }, from);
      expect({ from, called, refusals }).toEqual(
        isAllowed ? { from, called: [type], refusals: [] } : { from, called: [], refusals: ['wrongSender'] },
      );
    }
  });

  it.each(types)('%s is refused in any other shape', async (type) => {
    const [from] = protocol[type].from;
    const input = good[type] as Record<string, unknown>;
    const fields = Object.keys(input);
    const bad: unknown[] = [
      null,
      undefined,
      'text',
      [],
      { ...input, extra: 1 },
      ...fields.map((field) => ({ ...input, [field]: undefined })),
      ...fields.map((field) => ({ ...input, [field]: Number.NaN })),
      ...fields.map((field) => ({ ...input, [field]: { toString: 'x' } })),
    ];
    for (const data of bad) {
      const { called, refusals } = await tell({ type, data }, from ?? null);
      expect({ data, called, refusals }).toEqual({ data, called: [], refusals: ['badInput'] });
    }
  });

  it('that asks for a year that cannot be written is refused', async () => {
    const data = { key, until: Date.UTC(10_000, 0, 1) };
    expect(await tell({ type: 'followUp.snooze', data }, 'page')).toMatchObject({ refusals: ['badInput'] });
  });

  it.each([
    null,
    1,
    'text',
    [],
    {},
    { type: 'popup.opened' },
    { type: 'toString', data: {} },
    { type: '__proto__', data: {} },
  ])('%j is none of ours', async (raw) => {
    expect(await tell(raw, 'page')).toMatchObject({
      called: [],
      refusals: ['unknownMessage'],
      reply: { ok: false },
    });
  });

  it('that makes no sense never throws and never reaches a handler', async () => {
    const sense = fc.record({ type: fc.constantFrom(...types, 'nonsense'), data: fc.anything() });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), sense),
        fc.constantFrom('gmail', 'page', null),
        async (raw, from) => {
          const { called, reply } = await tell(raw, from);
          // What says nothing beyond its name can be said by chance.
          const isEmpty = called.every((type) => empty.has(type));
          expect(isEmpty && (called.length === 1) === reply.ok).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('comes back as an error where its handler fails, whatever that throws', async () => {
    const failing = {
      ...createHandlers([]),
      'popup.opened': () => Promise.reject(new RangeError('too far')),
      'followUp.open': () => Promise.reject('text'),
    } as Handlers<MessageType, null>;
    const ask = (type: MessageType) =>
      receive({ type, data: good[type] }, 'page', failing, null, () => undefined);
    expect(await ask('popup.opened')).toEqual({
      ok: false,
      error: { name: 'RangeError', message: 'too far' },
    });
    expect(await ask('followUp.open')).toEqual({ ok: false, error: { name: 'Error', message: 'text' } });
  });
});

describe('who speaks', () => {
  const self = { id: 'us', origin: 'chrome-extension://us' };
  const gmail = { id: 'us', origin: 'https://mail.google.com', tab: { id: 1 }, frameId: 0 };
  it.each([
    ['our content script in Gmail', gmail, 'gmail'],
    ['our popup', { id: 'us', origin: self.origin }, 'page'],
    ['our page in a tab', { id: 'us', origin: self.origin, tab: { id: 2 }, frameId: 0 }, 'page'],
    ['a frame within Gmail', { ...gmail, frameId: 3 }, null],
    ['Gmail without a tab', { ...gmail, tab: undefined }, null],
    ['another page', { ...gmail, origin: 'https://mail.google.com.evil.com' }, null],
    ['a page without TLS', { ...gmail, origin: 'http://mail.google.com' }, null],
    ['another extension', { id: 'them', origin: 'chrome-extension://them' }, null],
    ['another extension that claims our origin', { id: 'them', origin: self.origin }, null],
    ['somebody without an origin', { id: 'us' }, null],
  ])('%s', (_, sender, expected) => {
    expect(classifySender(sender, self)).toBe(expected);
  });
});
