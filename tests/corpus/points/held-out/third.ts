import type { LabelledMail } from '../labelled-mail';

/** Held out a third time. */
export const third: LabelledMail[] = [
  {
    id: 'third-cafe',
    from: 'prospect',
    text: `Hi Tom, sorry I missed your call, we had a full house. Could you try me on Tuesday before eleven? I'd also like to know whether it works offline.\n\nDana`,
    points: ['question: try me on Tuesday = 2026-11-24', 'question: works offline'],
  },
  {
    id: 'third-union',
    from: 'prospect',
    text: `The works council has to agree before we roll this out. They meet again on 14 January, and Helga Brandt chairs it.`,
    points: [
      'objection: has to agree',
      'date: meet again on 14 January = 2027-01-14',
      'person: Helga Brandt',
    ],
  },
  {
    id: 'third-cost',
    from: 'prospect',
    text: `I like it but it's more than I'm allowed to spend without asking. Anything over €2,500 goes to my director.`,
    points: ['objection: more than I', 'number: €2,500'],
  },
  {
    id: 'third-later',
    from: 'prospect',
    text: `We are hiring two new team leads at the moment and want to have them settled in first. Can we speak at the end of February?`,
    points: ['question: end of February = 2027-02-28', 'number: two new team leads'],
  },
  {
    id: 'third-yes',
    from: 'prospect',
    text: `Perfect, that answers everything. I'll sign it tonight and send it back.`,
    points: ['promise: send it back = 2026-11-23'],
  },
  {
    id: 'third-using',
    from: 'prospect',
    text: `Cheers for this. We renewed with Mixmax in September so we're sorted until next autumn.`,
    points: ['objection: renewed with Mixmax'],
  },
  {
    id: 'third-features',
    from: 'prospect',
    text: `Does it log calls? Can managers see the whole team's list? And do you have a Polish version?`,
    points: ['question: log calls', 'question: managers see', 'question: Polish version'],
  },
  {
    id: 'third-rep-check',
    from: 'rep',
    text: `Hi Dana, I've checked with our developers: offline works on phones, not on laptops yet. I'll let you know once that changes. Would that be a problem for your drivers?`,
    points: ['promise: let you know once', 'question: drivers'],
  },
  {
    id: 'third-rep-invite',
    from: 'rep',
    text: `Dana, I'm in Bristol on 8 and 9 December to see another customer. Do you have half an hour for a coffee?`,
    points: ['date: in Bristol = 2026-12-09', 'question: half an hour'],
  },
  {
    id: 'third-rep-ref',
    from: 'rep',
    text: `As agreed, here are two customers you can call: Petra Lang at Hofer Logistics and Joe Adeyemi at Blue Vans. Both know you may ring. When should I check back with you?`,
    points: [
      'number: two customers',
      'person: Petra Lang',
      'person: Joe Adeyemi',
      'question: When should I check back',
    ],
  },
  {
    id: 'third-delegate',
    from: 'prospect',
    text: `I'm passing this on to my deputy Carla Reyes, she'll be your contact from now on. She starts back on 30 November.`,
    points: ['person: Carla Reyes', 'date: 30 November = 2026-11-30 back'],
  },
  {
    id: 'third-procure',
    from: 'prospect',
    text: `Before procurement can raise a PO they need your bank details, your VAT number and a signed NDA. Please send all three to Marcus Obi.`,
    points: ['question: send all three', 'person: Marcus Obi'],
  },
  {
    id: 'third-unclear',
    from: 'prospect',
    text: `I don't quite understand the difference between Team and Business. Could you explain it in two sentences? We'd be 65 users to begin with.`,
    points: ['question: explain it', 'number: 65 users'],
  },
  {
    id: 'third-no',
    from: 'prospect',
    text: `Thanks for following up. We've decided against it. Nothing to do with the product, our headcount was cut by a third.`,
    points: ['objection: decided against'],
  },
  {
    id: 'third-german',
    from: 'prospect',
    locale: 'de-DE',
    text: `Hallo Herr Becker, wir brauchen noch etwas Zeit. Unsere IT prüft das gerade und ich gebe Ihnen bis Mitte Dezember Rückmeldung. Gibt es die Oberfläche auch auf Polnisch?`,
    points: ['promise: Rückmeldung = 2026-12-15', 'question: Polnisch'],
  },
];
