import { describe, expect, it } from 'vitest';
import { english } from '@/tests/screens/texts';
import { writeDraft } from './draft';

const hour = 3_600_000;
const day = 24 * hour;
/** Tuesday, 10:00 in Berlin. */
const now = Date.UTC(2026, 10, 17, 9);
const zone = 'Europe/Berlin';
const sent = 'sam@steadfast.com:msg-a:r1';

const base = {
  prospect: { email: 'dana@acme.com', name: 'Dana Wu' },
  subject: 'SOC 2 report',
  touches: 1,
  lastTouchAt: now - 3 * day,
  lastTouchKey: sent,
};
const write = (change: Partial<typeof base> = {}) => writeDraft({ ...base, ...change }, now, zone, english);

describe('a draft', () => {
  it('says what is known, in paragraphs', () => {
    expect(write()).toBe(
      [
        'Hi Dana,',
        'I wrote to you 3 days ago about “SOC 2 report” and would like to know whether it reached you.',
        'Is there anything you need from me to take the next step?',
      ].join('\n\n'),
    );
  });

  it('is another one for each touch', () => {
    const texts = [0, 1, 2, 3, 7].map((touches) => write({ touches }));
    expect(new Set(texts).size).toBe(4);
    expect(texts[4]).toBe(texts[3]);
  });

  it('only thanks where the prospect wrote last', () => {
    expect(write({ touches: 0 })).toBe('Hi Dana,\n\nThank you for your message about “SOC 2 report”.');
  });

  it('does not say that a call was a mail', () => {
    expect(write({ lastTouchKey: 'sam@steadfast.com:19a8c0ffee000001~1' })).not.toContain('wrote');
  });

  it.each([
    ['', 'Hello,'],
    ['dana@acme.com', 'Hello,'],
    ['Wu, Dana', 'Hi Dana,'],
    ['Dr. Dana Wu', 'Hi Dr. Dana Wu,'],
  ])('greets %j with %j', (name, greeting) => {
    expect(write({ prospect: { ...base.prospect, name } }).split('\n')[0]).toBe(greeting);
  });

  it.each([
    ['Re: SOC 2 report', '“SOC 2 report”'],
    ['RE: Fwd: AW: SOC 2 report', '“SOC 2 report”'],
    ['Re[2]: SOC 2 report', '“SOC 2 report”'],
    ['Reply needed: SOC 2', '“Reply needed: SOC 2”'],
  ])('names %j as %s', (subject, named) => {
    expect(write({ subject })).toContain(`about ${named} and`);
  });

  it.each(['', 'Re: ', 'Fwd:'])('leaves out the subject %j', (subject) => {
    expect(write({ subject })).toContain('I wrote to you 3 days ago and would');
  });

  it.each([
    [hour, 'today'],
    // Over midnight in Berlin.
    [12 * hour, 'yesterday'],
    [13 * day, '13 days ago'],
    [20 * day, '2 weeks ago'],
    [59 * day, '8 weeks ago'],
    [89 * day, '2 months ago'],
    [-hour, 'today'],
  ])('%d ms after the last touch that was %s', (ago, words) => {
    expect(write({ lastTouchAt: now - ago })).toContain(`I wrote to you ${words} about`);
  });
});
