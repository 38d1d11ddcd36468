import type { LabelledMail } from '../labelled-mail';

/** Who else is named, and what is counted. */
export const peopleAndNumbers: LabelledMail[] = [
  {
    id: 'people-finance',
    from: 'prospect',
    text: `Could you loop in Tom Ashby from finance?`,
    points: ['question: loop in Tom Ashby', 'person: Tom Ashby'],
  },
  {
    id: 'people-two',
    from: 'prospect',
    text: `I've copied Maria Rossi and Kenji Tanaka, who will use it every day.`,
    points: ['person: Maria Rossi', 'person: Kenji Tanaka'],
  },
  {
    id: 'people-role-after',
    from: 'prospect',
    text: `Ingrid, our head of sales, has the last word.`,
    points: ['person: Ingrid', 'objection: last word'],
  },
  {
    id: 'people-brackets',
    from: 'prospect',
    text: `Best talk to Samir Patel (Head of IT) about that.`,
    points: ['person: Samir Patel'],
  },
  {
    id: 'people-cc',
    from: 'prospect',
    text: `+ Claire who runs the Boston team`,
    points: ['person: Claire'],
  },
  {
    id: 'people-no',
    from: 'prospect',
    text: `I talked to Finance and to Legal. Salesforce is fine with it. See you in London in May.`,
    points: ['date: London in May = 2027-05-01'],
  },
  {
    id: 'people-said',
    from: 'prospect',
    text: `Yusuf said he would support it. My manager has not answered yet.`,
    points: ['person: Yusuf'],
  },
  {
    id: 'people-themselves',
    from: 'prospect',
    text: `Tom, as I (Dana) said, I'd love to. Regards, Dana Wu`,
    points: [],
  },
  {
    id: 'people-title',
    from: 'prospect',
    text: `Dr. Weiss and Ms. Oyelaran will join the call on Wednesday.`,
    points: ['person: Weiss', 'person: Oyelaran', 'date: join the call = 2026-11-25 meeting'],
  },
  {
    id: 'people-boss',
    from: 'prospect',
    text: `My boss Fiona wants to see a demo first.`,
    points: ['person: Fiona'],
  },
  {
    id: 'people-rep',
    from: 'rep',
    text: `I also spoke with Lena Fischer on your marketing team, and she was keen. Is she involved in the decision?`,
    points: ['person: Lena Fischer', 'question: involved in the decision'],
  },
  {
    id: 'number-range',
    from: 'prospect',
    text: `Our budget is between $10k and $15k.`,
    points: ['number: $10k'],
  },
  {
    id: 'number-euro',
    from: 'prospect',
    text: `Das Angebot, sorry, your offer of 4.500 € is OK.`,
    points: ['number: 4.500 €'],
  },
  {
    id: 'number-words',
    from: 'prospect',
    text: `We have about two hundred employees in five offices.`,
    points: ['number: two hundred employees'],
  },
  {
    id: 'number-currency',
    from: 'prospect',
    text: `Last year we spent USD 1.2 million on licences.`,
    points: ['number: USD 1.2 million'],
  },
  {
    id: 'number-none',
    from: 'prospect',
    text: `ISO 27001 and SOC 2 are a must. I'm 100% sure about that. Call 555-0100 at 3.30 for 20 minutes. Version 3.2 is from 2024.`,
    points: [],
  },
  {
    id: 'number-percent',
    from: 'prospect',
    text: `Our reply rate dropped to 3.5 % since summer.`,
    points: ['number: 3.5 %'],
  },
  {
    id: 'number-growth',
    from: 'prospect',
    text: `Next year we'll open 12 more locations. That would be 300+ devices.`,
    points: ['number: 12 more locations', 'date: Next year = 2027-01-01', 'number: 300+ devices'],
  },
  {
    id: 'number-seat',
    from: 'rep',
    text: `For 30 users that comes to £960 a month.`,
    points: ['number: £960'],
  },
  {
    id: 'number-abbrev',
    from: 'prospect',
    text: `We need e.g. 5 admins, i.e. one for each site. Acme Inc. owns no. 3, too.`,
    points: ['number: 5 admins'],
  },
];
