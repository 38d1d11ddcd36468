import type { Phrases } from './phrases.fixture';

export const english: Phrases = {
  back: [
    'I am out of the office and will be back {d}.',
    'I will return {d}. If it is urgent, call our desk.',
    'Currently on leave. Returning {d}.',
    "I'm OOO, back {d}!",
    'I am away and will be back in the office {d} and will answer your email then.',
    'I am on holiday and will respond to your message upon my return {d}.',
    "I'm away. I'll be reachable again {d}.",
    'I am out today. You can expect to hear from me {d}.',
    'Our office is closed and re-opens {d}.',
    'We are closed. Normal service resumes {d}.',
    'I am unavailable, returning to work {d}.',
    'I am off and will resume work {d}.',
    'I am away from email and will reply {d} at the earliest.',
    'I am on leave. I will pick up my messages {d}.',
    'I am out of the office. I am back at my desk {d}.',
    'I am on annual leave. I will get to your mail {d}.',
    'Thanks for your mail. I am travelling and will be in touch {d}.',
    'I am out and plan to be back {d}.',
    'I am off sick and expect to be back at work {d}.',
    'We are closed for the season and will be open again {d}.',
  ],
  until: [
    'I am out of the office until {d}.',
    'I am on leave till {d} with no access to mail.',
    'I am away through {d}.',
    'I will be out of the office up to and including {d}.',
    'We are closed until {d} inclusive.',
    'OOO until {d}',
    'My last day of leave is {d}.',
  ],
  away: [
    'I am out of the office {d}.',
    'I will be away {d}, with limited access to email.',
    'I am on annual leave {d} and will answer when I return.',
    'Our office is closed {d}.',
  ],
  days: {
    '2027-01-11':
      'on Monday 11 January|on Monday, January 11|on Monday, January 11th, 2027|on 11th January|on the 11th of January|on Jan 11|on Jan. 11|on 11 Jan|on 11 Jan.|on 11-Jan|on 11-Jan-2027|on Monday the 11th of January|on Mon 11 Jan|on Mon, Jan 11|on Monday 11/01|on 11/01/2027|on 2027-01-11|on 11.01.2027|on Monday, 11.1.|on January the 11th|on the eleventh of January|the week of 11 January|the week commencing 11 January|the week beginning January 11|w/c 11 January|in week 2|on 11/1/27|on Monday (11 January)|on Monday - 11 January|from 11 January|from Monday 11 January 2027|as of January 11|on or after 11 January|starting January 11|by January 11|Monday, January 11|Jan 11th',
    '2026-12-10': 'tomorrow|on Thursday|tomorrow morning|on Thursday afternoon|on Thursday, 10th December',
    '2026-12-11': 'the day after tomorrow|on Friday|this Friday|on Fri|in two days',
    '2026-12-14':
      'on Monday|next Monday|on Monday next week|on Monday morning|first thing Monday|first thing on Monday|on Monday 14th|on Monday the 14th|on the 14th|Monday, the 14th|from Monday|from Monday onwards|from the 14th|this coming Monday|next week|early next week|at the start of next week|at the beginning of next week|after the weekend|on Mon',
    '2026-12-16': 'in a week|in one week|in 7 days',
    '2026-12-21': 'a week on Monday|Monday week|the week after next|on Monday 21st',
    '2026-12-23': 'in two weeks|in 2 weeks|in a fortnight|in two weeks time|in two weeks from today',
    '2027-01-04':
      'after the holidays|after the Christmas break|in the new year|after new year|after New Year’s|after the festive season|on Jan 4|on 4 Jan|after the Christmas holidays',
    '2026-12-28': 'after Christmas',
    '2027-01-01': 'in January',
    '2027-03-01':
      'in March|in March 2027|at the beginning of March|in early March|on the first of March|on March 1st|on 1 March',
    '2027-01-15': 'in mid-January|in the middle of January',
  },
  ends: {
    '2027-01-08':
      'Friday 8 January|Friday, January 8|8 January|Jan 8|8 Jan|the 8th of January|8th Jan 2027|January 8th, 2027|08/01/2027|08/01|2027-01-08|Fri 8 Jan|Friday the 8th of January|the end of the day on 8 January',
    '2026-12-11':
      'Friday|this Friday|Fri|the end of the week|end of this week|the end of this week|Friday 11th',
    '2026-12-18': 'next Friday|Friday next week|the end of next week|Friday 18th|the 18th|Friday the 18th',
    '2026-12-31': 'the end of the month|the end of December|the end of the year|New Year’s Eve',
  },
  spans: {
    '2026-12-23':
      'from 14 to 23 December|from 14 December to 23 December|14-23 December|14 – 23 December|December 14-23|December 14 – 23, 2026|from Monday 14 December until Wednesday 23 December|between 14 and 23 December|from December 14th through December 23rd|14/12 - 23/12|14/12/2026 to 23/12/2026|from Dec 14 to Dec 23|from 14th to 23rd December|from the 14th to the 23rd of December|from Monday 14th to Wednesday 23rd December|2026-12-14 to 2026-12-23|from 14 December up to and including 23 December|from 14 Dec – 23 Dec (inclusive)|from 14 December 2026 - 23 December 2026',
    '2027-01-03':
      'from 19 December to 3 January|12/19 - 1/3|19 Dec – 3 Jan|from December 19 through January 3|from Saturday 19 December 2026 to Sunday 3 January 2027|Dec 19–Jan 3',
    '2026-12-11': 'from Wednesday to Friday|today and tomorrow and on Friday|all this week|this week',
    '2026-12-18': 'all next week|next week|from 14 to 18 December',
  },
};
