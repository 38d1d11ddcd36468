import { instantOf, plainCalendar } from '@/lib/domain/calendar';
import { readDate } from '@/lib/domain/dates/read-date';

/** Prints how phrases are read in several zones, to be compared between processes in several zones. */

const phrases = [
  'in 3 business days',
  'next tue 9am',
  'end of Q1',
  'tomorrow 02:30',
  'in an hour',
  'in 90 minutes',
  '9',
  'same time next week',
  'after Easter',
  'yesterday',
  'EOD',
  'first week of May',
  'today',
  'in a month',
  'December twenty-second',
  '14 March 2027 at 02:30',
  'tomorrow 3pm EST',
  '2026-12-14T09:00:00-05:00',
];
/** Around changes of the clocks, and where the date is another one than elsewhere. */
const writers = [
  { date: '2026-10-25', time: '02:30', zone: 'Europe/Berlin' },
  { date: '2026-11-01', time: '00:45', zone: 'America/St_Johns' },
  { date: '2027-03-13', time: '10:00', zone: 'America/New_York' },
  { date: '2027-04-04', time: '01:45', zone: 'Australia/Lord_Howe' },
  { date: '2026-12-31', time: '23:59', zone: 'Pacific/Kiritimati' },
];

for (const writer of writers) {
  const now = instantOf(writer);
  const context = { now, locale: 'en-US', calendar: plainCalendar(writer.zone) };
  process.stdout.write(`${JSON.stringify({ now, read: phrases.map((one) => readDate(one, context)) })}\n`);
}
