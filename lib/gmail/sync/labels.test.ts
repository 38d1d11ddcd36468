import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageState, outgoingKind } from './labels';
import { draftLabels, scheduledLabels, sendLabels } from './payloads.fixture';

test.each([
  [draftLabels, 'draft'],
  [['^r'], 'draft'],
  [sendLabels, 'send'],
  [[...sendLabels, '^a'], 'send'],
  [[...sendLabels, '^i', '^u'], 'send'],
  [[...sendLabels, '^irm_outbound'], 'send'],
  [['^all', '^f_bt'], 'send'],
  [['^all', '^f_bt', '^r'], 'draft'],
  [scheduledLabels, 'scheduled'],
  [[...scheduledLabels, '^pfg'], 'scheduled'],
  [['^all', '^i', '^u'], null],
  [['^io_re'], null],
  [[], null],
] as const)('a request with %j is a %s', (labels, kind) => {
  expect(outgoingKind(labels)).toBe(kind);
});

test.each([
  ['msg-a:r1', ['^all', '^f', '^f_bt', '^f_cl', '^pfg'], 'held'],
  ['msg-a:r1', ['^all', '^f', '^f_bt', '^f_cl', '^pfg', '^i', '^u'], 'held'],
  ['msg-a:r1', ['^all', '^f', '^f_bt'], 'sent'],
  ['msg-a:r1', ['^all', '^f'], 'sent'],
  ['msg-a:r1', ['^all'], 'sent'],
  ['msg-a:r1', draftLabels, 'draft'],
  ['msg-a:r1', ['^all', '^f', '^r', '^r_bt'], 'draft'],
  ['msg-a:r1', scheduledLabels, 'scheduled'],
  ['msg-a:r1', ['^f', '^k'], 'trashed'],
  ['msg-f:1', ['^all', '^i', '^u'], 'received'],
  ['msg-f:1', ['^s'], 'received'],
  ['msg-f:1', ['^k'], 'trashed'],
  ['msg-f:1', ['^all', '^f'], 'sent'],
  ['msg-f:1', [], 'received'],
] as const)('%s listed with %j is %s', (id, labels, state) => {
  expect(messageState(id, labels)).toBe(state);
});

test('the order of labels does not matter', () => {
  const names = ['^all', '^r', '^r_bt', '^pfg', '^f_bt', '^f', '^scheduled', '^k', '^i', '^x_1'];
  fc.assert(
    fc.property(fc.shuffledSubarray(names), fc.constantFrom('msg-a:r1', 'msg-f:1'), (labels, id) => {
      const sorted = labels.toSorted();
      expect(outgoingKind(labels)).toBe(outgoingKind(sorted));
      expect(messageState(id, labels)).toBe(messageState(id, sorted));
    }),
  );
});
