import { describe, expect, it, vi } from 'vitest';
import { systemClock } from './system-clock';

describe('the zone that the rep is in', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Etc/Unknown', 'UTC'],
    ['', 'UTC'],
  ])('said to be %j is %s', (timeZone, zone) => {
    const options = Intl.DateTimeFormat().resolvedOptions();
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone });
    expect(systemClock.zone()).toBe(zone);
  });
});
