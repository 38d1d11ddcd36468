import { describe, expect, it } from 'vitest';
import { parsePeople, parsePerson } from './person';

describe('a person of Gmail’s page', () => {
  it('has an address that is one, in small letters, and a name on one line', () => {
    const raw = { email: ' \u200bDana@ACME.com ', name: 'Dana\n Wu' };
    expect(parsePerson(raw)).toEqual({ email: 'dana@acme.com', name: 'Dana Wu' });
    expect(parsePerson({ ...raw, name: 'x'.repeat(400) })?.name.length).toBeLessThanOrEqual(300);
  });

  it('is nobody where the address is none; the others stay', () => {
    const bad = { email: 'dana', name: 'Dana Wu' };
    const good = { email: 'lee@acme.com', name: 'Lee' };
    expect(parsePerson(bad)).toBeNull();
    expect(parsePeople([bad, good])).toEqual([good]);
  });
});
