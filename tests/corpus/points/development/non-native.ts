import type { LabelledMail } from '../labelled-mail';

/** English of people who speak another language at home, and of other continents. */
export const nonNative: LabelledMail[] = [
  {
    id: 'intl-revert',
    from: 'prospect',
    text: `Dear Tom,\n\nKindly share the quotation for 200 nos. of licences. I will revert by tomorrow EOD after discussing with my manager Mr. Raghavan.\n\nThanks & Regards,\nDana`,
    points: [
      'question: share the quotation',
      'number: 200 nos.',
      'promise: revert by tomorrow = 2026-11-24',
      'person: Raghavan',
    ],
  },
  {
    id: 'intl-german-english',
    from: 'prospect',
    text: `Hello Mr Becker,\n\nthank you for your offer. I make it short: It is too expensive for us. Can you make us a better price until Friday?\n\nBest greetings\nDana`,
    points: ['objection: too expensive', 'question: better price = 2026-11-27'],
  },
  {
    id: 'intl-polite',
    from: 'prospect',
    text: `Dear Mr. Becker, I would like to know if the software is available in Japanese. Also I would be grateful if you could send us the manual.`,
    points: ['question: available in Japanese', 'question: send us the manual'],
  },
  {
    id: 'intl-preponed',
    from: 'prospect',
    text: `The meeting is preponed to Wednesday. Please do the needful.`,
    points: ['date: preponed to Wednesday = 2026-11-25 meeting'],
  },
  {
    id: 'intl-missing-articles',
    from: 'prospect',
    text: `Hi Tom, boss is on vacation until December 14. After this we make decision. You can give discount?`,
    points: ['date: vacation until December 14 = 2026-12-14 back after', 'question: give discount'],
  },
  {
    id: 'intl-spanish',
    from: 'prospect',
    text: `Hello Tom, in this moment we don't have budget for this. Maybe we speak again in February, ok?`,
    points: ["objection: don't have budget", 'date: speak again in February = 2027-02-01'],
  },
  {
    id: 'intl-polish',
    from: 'prospect',
    text: `Good day, I have question. How looks the implementation? Our colleague Marek needs to know it for 45 users.`,
    points: ['question: How looks the implementation', 'person: Marek', 'number: 45 users'],
  },
  {
    id: 'intl-indian',
    from: 'prospect',
    text: `Hi Tom, pfa the filled questionnaire. Request you to share the revised commercials at the earliest.`,
    points: ['question: revised commercials'],
  },
  {
    id: 'intl-french',
    from: 'prospect',
    text: `Hello, I am in holidays until the 4th of January. I will answer you when I come back.`,
    points: ['date: 4th of January = 2027-01-04 back after', 'promise: answer you when I come back'],
  },
  {
    id: 'intl-dutch',
    from: 'prospect',
    text: `Hi Tom, we have taken the decision to wait. Please contact us again after the summer.`,
    points: ['objection: decision to wait', 'question: contact us again = 2027-08-31'],
  },
];
