import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followUpKeyOf,
  followUpKeyOfNudge,
  isLogged,
  loggedTouchKey,
  messageKeyOf,
  nudgeIdOf,
  nudgeIdPrefix,
  threadKeyOf,
} from './ids';

const key = followUpKeyOf('sam@steadfast.com', '19a8c0ffee000001');

describe('keys', () => {
  it('begin with the account', () => {
    expect(key).toBe('sam@steadfast.com:19a8c0ffee000001');
    expect(messageKeyOf('sam@steadfast.com', 'msg-a:r1')).toBe('sam@steadfast.com:msg-a:r1');
    expect(threadKeyOf('sam@steadfast.com', 'thread-a:r1')).toBe('sam@steadfast.com:thread-a:r1');
  });

  it('of logged touches are told from those of mails and of other follow-ups', () => {
    const logged = loggedTouchKey(key, 17);
    expect(logged).toBe(`${key}~17`);
    expect(isLogged({ key: logged, followUpKey: key })).toBe(true);
    expect(isLogged({ key: loggedTouchKey(`${key}0`, 17), followUpKey: key })).toBe(false);
    expect(isLogged({ key: messageKeyOf('sam@steadfast.com', 'msg-a:r1'), followUpKey: key })).toBe(false);
  });
});

describe('a nudge', () => {
  it('is the same for the same touch, and leads back to its follow-up', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (account, thread, touch, other) => {
        const followUp = followUpKeyOf(account, thread);
        const id = nudgeIdOf(followUp, touch);
        expect(followUpKeyOfNudge(id)).toBe(followUp);
        expect(id.startsWith(nudgeIdPrefix(followUp))).toBe(true);
        expect(nudgeIdOf(followUp, other) === id).toBe(other === touch);
      }),
    );
    expect(nudgeIdOf(`${key}0`, 1).startsWith(nudgeIdPrefix(key))).toBe(false);
  });
});
