import { describe, expect, it } from 'vitest';
import { fakeClock } from '@/tests/fakes/fake-clock';
import { gmailSignIns } from './gmail-sign-ins';

/** An address, or what happens in its place: `signIn`, `refused`, `forbidden`, `offline`. */
type Place = string;

/** A Gmail with these accounts at `u/0`, `u/1`, …; what is asked beyond them leads back to `u/0`. */
function gmailWith(places: readonly Place[]) {
  const asked: number[] = [];
  const ask = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { url } = new Request(input);
    const index = Number(/\/u\/(\d+)\//.exec(url)?.[1]);
    if (init?.redirect === 'follow') asked.push(index);
    expect(init).toMatchObject({ credentials: 'include', cache: 'no-store' });
    const isThere = index < places.length;
    const place = places[isThere ? index : 0] ?? 'signIn';
    if (place === 'offline') throw new TypeError('Failed to fetch');
    if (place === 'signIn') {
      // What our own policy makes of a redirect to another host.
      if (init?.redirect === 'follow') throw new TypeError('Failed to fetch');
      return { type: 'opaqueredirect', ok: false, status: 0 } as Response;
    }
    if (place === 'refused') return new Response('', { status: 401 });
    if (place === 'forbidden') return new Response('', { status: 403 });
    const answer = new Response(`<feed version="0.3"><title>Gmail - Inbox for ${place}</title></feed>`);
    return Object.defineProperties(answer, {
      url: { value: url.replace(`/u/${index}/`, `/u/${isThere ? index : 0}/`) },
      redirected: { value: !isThere },
    });
  };
  return { asked, signIns: gmailSignIns(fakeClock(1), ask) };
}

const a = 'a@x.com';
const b = 'b@x.com';

describe('where an account is', () => {
  it.each<[string, Place[], number | null, number | string, number[]]>([
    ['where it was', [a, b], 1, 1, [1]],
    ['at another place', [b, a], 1, 0, [1, 0]],
    ['at a later one', [a, 'c@x.com', b], 0, 2, [0, 1, 2]],
    ['where the first look leads to', [b], 3, 0, [3]],
    ['nowhere, and the end is known', [a], 1, 'notSignedIn', [1, 0]],
    ['nowhere, without a hint', [a], null, 'notSignedIn', [0, 1]],
    ['not known where nobody is', ['signIn'], 0, 'unknown', [0, 1, 2, 3, 4]],
    ['not known where all are refused', ['refused'], 0, 'unknown', [0, 1, 2, 3, 4]],
    ['nowhere beside one that is refused', ['refused', a], 0, 'notSignedIn', [0, 1, 2, 3, 4]],
    ['not known offline', ['offline'], 1, 'unknown', [1, 0]],
    ['not known where one does not tell', [a, 'forbidden'], 0, 'unknown', [0, 1, 2]],
    ['found beside one that does not tell', ['forbidden', b], 0, 1, [0, 1]],
  ])('%s', async (_, places, hint, expected, requests) => {
    const { asked, signIns } = gmailWith(places);
    expect(await signIns.indexOf(b, hint)).toBe(expected);
    expect(asked).toEqual(requests);
  });
});

describe('whose a place is', () => {
  it.each<[Place[], number, string | null]>([
    [[a, b], 1, b],
    // Led back to somebody else.
    [[a], 1, null],
    [['signIn'], 0, null],
    [['forbidden'], 0, null],
  ])('%j at %d: %s', async (places, index, expected) => {
    expect(await gmailWith(places).signIns.addressAt(index)).toBe(expected);
  });
});
