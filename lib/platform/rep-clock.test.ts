import { expect, it } from 'vitest';
import { zoneIn } from './rep-clock';

it.each([
  [{ zone: 'Asia/Tokyo', holidaysOff: true }, 'Asia/Tokyo'],
  [{ zone: null }, null],
  [{ zone: 'Mars/Olympus' }, null],
  [{ zone: 5 }, null],
  [{}, null],
  [null, null],
  [undefined, null],
  ['Asia/Tokyo', null],
])('of %j the zone is %j', (stored, zone) => {
  expect(zoneIn(stored)).toBe(zone);
});
