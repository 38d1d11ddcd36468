import { expect, test } from 'vitest';
import { createSightings } from './sightings';

test('the newest gap is where the count of what could not be read has last grown', () => {
  const sightings = createSightings();
  const gaps = [0, 0, 2, 2, 3, 3].map((unreadable, index) => {
    sightings.notes({ type: 'synced', at: 10 + index, unreadable });
    return sightings.gapAt;
  });
  expect(gaps).toEqual([null, null, 12, 12, 14, 14]);
});
