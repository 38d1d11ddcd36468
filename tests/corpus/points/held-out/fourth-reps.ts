import type { LabelledMail } from '../labelled-mail';

/** Held out a fourth time: sales mails, first ones and later ones. */
export const fourthReps: LabelledMail[] = [
  {
    id: 'fourth-rep-cold',
    from: 'rep',
    text: `Hi Dana,\n\nI saw that Northwind is opening two new warehouses in Poland. Teams like yours usually lose track of a third of their quotes. Would it be worth 15 minutes next week to see how Baltic Freight stopped that?\n\nTom`,
    points: ['number: two new warehouses', 'question: worth 15 minutes'],
  },
  {
    id: 'fourth-rep-recap',
    from: 'rep',
    text: `Hi Dana, great speaking with you and Callum Reid earlier. To sum up: 45 seats, yearly billing, start on 1 February. I'll send the contract tomorrow. Could you find out who signs on your side?`,
    points: [
      'person: Callum Reid',
      'number: 45 seats',
      'date: start on 1 February = 2027-02-01',
      'promise: send the contract = 2026-11-24',
      'question: who signs',
    ],
  },
  {
    id: 'fourth-rep-bump',
    from: 'rep',
    text: `Hi Dana, any news from the board? I know December is busy.`,
    points: ['question: any news from the board'],
  },
  {
    id: 'fourth-rep-discount',
    from: 'rep',
    text: `Dana – I spoke with my manager Lena Fischer. We can go down to €31 per seat if you commit to two years. The offer stands until 11 December. Does that help with your budget?`,
    points: [
      'person: Lena Fischer',
      'number: €31',
      'date: stands until 11 December = 2026-12-11 deadline',
      'question: help with your budget',
    ],
  },
  {
    id: 'fourth-rep-handover',
    from: 'rep',
    text: `Hello Dana,\n\nnow that you're a customer I'd like to introduce Sofia Marin from Customer Success. She will set up your first workspace this week. If anything goes wrong, call her on the number below.\n\nTom`,
    points: ['person: Sofia Marin', 'promise: set up your first workspace = 2026-11-27'],
  },
  {
    id: 'fourth-rep-bugs',
    from: 'rep',
    text: `Hi Dana, sorry about the hiccup on Friday. Our engineers have found the cause and will ship a fix by Wednesday. I'll ring you once it is out. Did any of your 20 drivers lose data?`,
    points: [
      'promise: ship a fix = 2026-11-25',
      'promise: ring you once it is out',
      'question: lose data',
      'number: 20 drivers',
    ],
  },
  {
    id: 'fourth-rep-referral',
    from: 'rep',
    text: `Hi Dana, Jonas Weber at Kestrel Foods suggested I get in touch. He cut his chasing time by 40% this summer. Who at Northwind looks after the sales tools?`,
    points: ['person: Jonas Weber', 'number: 40%', 'question: looks after the sales tools'],
  },
  {
    id: 'fourth-rep-breakup',
    from: 'rep',
    text: `Dana, I haven't heard from you, so I assume this isn't on your list any more. I'll close your file on Friday. If I'm wrong, just reply with a yes.`,
    points: ['promise: close your file = 2026-11-27', 'question: reply with a yes'],
  },
  {
    id: 'fourth-rep-webinar',
    from: 'rep',
    text: `Hi Dana, we are hosting a webinar on 9 December with Priya Nair, VP Sales at Loomwell. 200 people have signed up already. Shall I save you a place?`,
    points: [
      'date: webinar on 9 December = 2026-12-09',
      'person: Priya Nair',
      'number: 200 people',
      'question: save you a place',
    ],
  },
  {
    id: 'fourth-rep-colleague',
    from: 'rep',
    text: `Hi Dana. I'm away from 30 November to 4 December. My colleague Ben Ashworth covers for me, you'll find him in cc. Please send him the signed form.`,
    points: ['date: away = 2026-12-04', 'person: Ben Ashworth', 'question: signed form'],
  },
  {
    id: 'fourth-rep-value',
    from: 'rep',
    text: `Dana, you mentioned that new reps take five months to get going. I wrote down how Harbour Tools halved that. Attached, two pages. What would it be worth to you to save even one month?`,
    points: ['question: What would it be worth'],
  },
  {
    id: 'fourth-rep-agenda',
    from: 'rep',
    text: `Hello Dana,\n\nlooking forward to Thursday. Agenda:\n1. Where your team loses time\n2. Demo\n3. Next steps\n\nShould we invite anybody from IT? I'll bring Marek, our solutions engineer.`,
    points: [
      'date: looking forward to Thursday = 2026-11-26',
      'question: invite anybody from IT',
      'person: Marek',
      'promise: bring Marek',
    ],
  },
  {
    id: 'fourth-rep-quote',
    from: 'rep',
    text: `Hi Dana, please find our quote attached: 60 licences at £22 each. It's valid for 30 days. Can you confirm the billing address?`,
    points: ['number: 60 licences', 'question: confirm the billing address', 'date: valid for 30 days'],
  },
  {
    id: 'fourth-rep-champion',
    from: 'rep',
    text: `Dana, before you see Mr Hartley on Monday: shall we go through the figures together? I'm free on Thursday afternoon. It would help to know what he cares about most.`,
    points: [
      'question: go through the figures',
      'person: Hartley',
      'date: free on Thursday = 2026-11-26',
      'question: what he cares about most',
    ],
  },
  {
    id: 'fourth-rep-polite',
    from: 'rep',
    text: `Congratulations on the award, Dana! Well deserved. No need to answer.`,
    points: [],
  },
];
