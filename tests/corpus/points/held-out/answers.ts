import type { LabelledMail } from '../labelled-mail';

/** Held out: answers of prospects. */
export const answers: LabelledMail[] = [
  {
    id: 'held-pilot',
    from: 'prospect',
    text: `Hi Tom,\n\nwe discussed it in the team meeting this morning and everybody agrees that a pilot makes sense. What do you need from us to get started, and how long would the set-up take?\n\nDana`,
    points: ['question: get started'],
  },
  {
    id: 'held-cfo',
    from: 'prospect',
    text: `Tom, thanks for your patience. Our new CFO, Beatrice Owens, joins in January and nothing above £10,000 gets signed before she has seen it.\n\nRegards, Dana`,
    points: ['person: Beatrice Owens', 'date: joins in January = 2027-01-01', 'number: £10,000'],
  },
  {
    id: 'held-rfp',
    from: 'prospect',
    text: `Hello Tom,\n\nAs a public body we have to run a tender. The RFP will be published on 15 January and bids are due by 26 February.\n\nKind regards\nDana Wu\nProcurement`,
    points: ['date: bids are due = 2027-01-15'],
  },
  {
    id: 'held-ghost',
    from: 'prospect',
    text: `Sorry for going quiet! Things have been hectic with the office move. I'll have a proper look over the weekend and give you feedback on Monday.\n\nDana`,
    points: ['promise: give you feedback = 2026-11-30'],
  },
  {
    id: 'held-security',
    from: 'prospect',
    text: `Hey Tom,\n\nOur infosec folks came back with a few points:\n\n• Is data encrypted at rest\n• Do you run penetration tests, and who does them?\n• Where are your servers\n\nCould we get answers by Thursday?`,
    points: [
      'question: encrypted at rest',
      'question: penetration tests',
      'question: servers',
      'question: answers by Thursday = 2026-11-26',
    ],
  },
  {
    id: 'held-lowball',
    from: 'prospect',
    text: `Look, $79 a head is a lot. We pay half of that today. Get it down to $50 and you have a deal.`,
    points: ['number: $79', 'objection: is a lot', 'number: $50'],
  },
  {
    id: 'held-wrong-person',
    from: 'prospect',
    text: `Hi, you've got the wrong person, I only look after facilities. Nadia Rahman in RevOps would be the one to ask.`,
    points: ['person: Nadia Rahman', 'objection: wrong person'],
  },
  {
    id: 'held-silent-no',
    from: 'prospect',
    text: `Hi Tom, we've looked at it and it's not a fit for us. All the best with it though!`,
    points: ['objection: not a fit'],
  },
  {
    id: 'held-q3',
    from: 'prospect',
    text: `Tom - planning for next year is done and this did not make the cut. I'd suggest we reconnect towards the end of Q3.`,
    points: ['objection: make the cut', 'date: reconnect towards the end of Q3 = 2027-09-30'],
  },
  {
    id: 'held-maternity',
    from: 'prospect',
    text: `Dear sender, I am on maternity leave and will be back in the office on 3 May 2027. Please direct all enquiries to Hannah Doyle.`,
    points: [
      'date: back in the office on 3 May 2027 = 2027-05-03 back',
      'question: direct all enquiries',
      'person: Hannah Doyle',
    ],
  },
  {
    id: 'held-yes',
    from: 'prospect',
    text: `Good news - the board said yes! Where do I sign?`,
    points: ['question: Where do I sign'],
  },
  {
    id: 'held-references',
    from: 'prospect',
    text: `Thanks for the deck. I'd be interested in two or three references from manufacturing. Also, does the licence cover contractors? We have 45 of them on site most of the year.`,
    points: [
      'question: licence cover contractors',
      'number: 45 of them',
      'question: references from manufacturing',
    ],
  },
  {
    id: 'held-legal',
    from: 'prospect',
    text: `I've forwarded your terms to our lawyers. They usually need ten days. I'll nudge them if I hear nothing by 4 December.\n\nBest,\nD.`,
    points: ['promise: nudge them = 2026-12-04'],
  },
  {
    id: 'held-reschedule',
    from: 'prospect',
    text: `Something came up, I can't make it this afternoon. Does Wednesday at the same time work for you? Otherwise Friday morning.`,
    points: ['question: Does Wednesday = 2026-11-25 meeting', 'date: Friday morning = 2026-11-27'],
  },
  {
    id: 'held-thanks-only',
    from: 'prospect',
    text: `Brilliant, thank you so much Tom. Really appreciate the quick turnaround!`,
    points: [],
  },
  {
    id: 'held-confused',
    from: 'prospect',
    text: `Sorry, who are you and how did you get my address?`,
    points: ['question: how did you get my address'],
  },
  {
    id: 'held-trial-over',
    from: 'prospect',
    text: `Our trial runs out on 30 November. The people in support loved it, those in sales less so. Is there a way to license only 12 of the 40 users?`,
    points: ['date: 30 November = 2026-11-30 deadline', 'question: license only 12', 'number: 40 users'],
  },
  {
    id: 'held-after-go-live',
    from: 'prospect',
    text: `We can't look at anything new until our ERP go-live is behind us. Realistically that's late February.`,
    points: ["objection: can't look at anything new", 'date: late February = 2027-02-21'],
  },
  {
    id: 'held-capacity',
    from: 'prospect',
    text: `I really don't have the time for this at the moment Tom. Please stop chasing me, I will come to you when we're ready.`,
    points: ["objection: don't have the time", 'promise: come to you when'],
  },
  {
    id: 'held-decision-chain',
    from: 'prospect',
    text: `Internally it goes like this: I recommend, Paolo (our COO) approves, and Purchasing negotiates. Paolo wants to see a business case first. Can you help me write it?`,
    points: ['person: Paolo', 'question: help me write it'],
  },
  {
    id: 'held-inline',
    from: 'prospect',
    text: `See my answers below.\n\nOn Fri, Nov 20, 2026 at 4:02 PM Tom Becker <tom@steadfast.example> wrote:\n> What is your timeline?\nWe want to be live by 1 March.\n> Who else is involved?\nMy director, Aisha Bello.\n> Budget?\nAround 20k.`,
    points: ['date: live by 1 March = 2027-03-01 deadline', 'person: Aisha Bello', 'number: 20k'],
  },
  {
    id: 'held-short-notice',
    from: 'prospect',
    text: `tmrw 9am ok?`,
    points: ['question: tmrw 9am = 2026-11-24'],
  },
];
