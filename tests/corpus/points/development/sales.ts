import type { LabelledMail } from '../labelled-mail';

/** What reps write: first mails, recaps, proposals, nudges, with their slogans. */
export const sales: LabelledMail[] = [
  {
    id: 'sales-recap',
    from: 'rep',
    text: `Hi Dana,

Great speaking with you and Priya today. As discussed:

- I'll send the deck by Friday
- You'll check whether the pilot can start in January
- I will ask our engineers about the Outlook add-in

When does the steering committee meet next?

Best,
Tom`,
    points: [
      'person: Priya',
      "promise: I'll send the deck = 2026-11-27",
      'promise: ask our engineers',
      'date: pilot can start in January = 2027-01-01',
      'question: steering committee',
    ],
  },
  {
    id: 'sales-cold',
    from: 'rep',
    text: `Hi Dana,

What if your team never forgot a follow-up again? Sounds too good to be true, right?

Companies like yours lose deals every day because nobody writes back. We change that.

Would you be open to a 15-minute call next Tuesday?

Cheers,
Tom`,
    points: ['question: open to a 15-minute call = 2026-12-01 meeting'],
  },
  {
    id: 'sales-proposal',
    from: 'rep',
    text: `Dear Dana,

Please find attached our proposal for 50 licences at £32 per user and month. The offer is valid until 18 December.

Who besides you needs to sign off on this?

Kind regards
Tom Becker
Account Executive | Steadfast Ltd.
+44 20 7946 0000`,
    points: [
      'number: 50 licences',
      'date: valid until 18 December = 2026-12-18 deadline',
      'question: sign off',
    ],
  },
  {
    id: 'sales-nudge',
    from: 'rep',
    text: `Hi Dana, did you get a chance to look at the proposal? If it helps, I'd be happy to walk your CFO through the numbers.`,
    points: ['question: look at the proposal'],
  },
  {
    id: 'sales-breakup',
    from: 'rep',
    text: `Hi Dana,

I haven't heard back, so I'll assume the timing isn't right and close your file for now. I won't bother you again.

If things change, just reply to this mail.

Tom`,
    points: [],
  },
  {
    id: 'sales-intro',
    from: 'rep',
    text: `Dana, I'd like to introduce you to Miguel Santos, our solutions engineer. Miguel will set up the sandbox for you by Wednesday and walk you through it.

Could you tell us which of your mailboxes we should connect first?`,
    points: ['person: Miguel Santos', 'promise: set up the sandbox = 2026-11-25', 'question: mailboxes'],
  },
  {
    id: 'sales-slogan',
    from: 'rep',
    text: `Hi Dana!

Did you know that most deals need several touches? Who doesn't want to sell more with less work? Imagine what your team could do.

The result? Happy customers.

Let me know if you have any questions!

Tom`,
    points: [],
  },
  {
    id: 'sales-event',
    from: 'rep',
    text: `Hi Dana,

We're hosting a small breakfast for operations leaders in Leeds on 9 December. Anna Kowalski from Tesco will speak about her rollout.

Shall I save you a seat?

Tom`,
    points: ['date: breakfast = 2026-12-09', 'person: Anna Kowalski', 'question: save you a seat'],
  },
  {
    id: 'sales-short-promise',
    from: 'rep',
    text: `Thanks for the call, Dana. I'll get you the ROI sheet tomorrow and loop in our security lead, Farah Aziz.\n\nBest,\nTom`,
    points: ['promise: ROI sheet = 2026-11-24', 'person: Farah Aziz'],
  },
  {
    id: 'sales-pricing',
    from: 'rep',
    text: `Hi Dana,

as promised, the pricing: $45 per seat, 15% off from 100 seats on. Setup is free.

I've asked our finance team about quarterly invoicing and will let you know by Monday.

Tom`,
    points: ['number: $45 per seat', 'promise: let you know by Monday = 2026-11-30'],
  },
  {
    id: 'sales-conditional',
    from: 'rep',
    text: `Hi Dana, if you'd like, I'll send over a case study. Just say the word. I'll keep this one short.`,
    points: [],
  },
  {
    id: 'sales-confirm',
    from: 'rep',
    text: `Hi Dana,

Looking forward to our demo on Thursday at 10. Here's the link: https://meet.example.com/abc?pwd=1&x=2

Is there anything particular that your colleagues want to see?

Tom`,
    points: ['date: demo on Thursday = 2026-11-26 meeting', 'question: anything particular'],
  },
  {
    id: 'sales-long',
    from: 'rep',
    text: `Dear Dana,

I hope this finds you well. It was a pleasure to meet you at the conference in Lisbon last week. You mentioned that your teams in Porto and Madrid lose track of about 10% of all enquiries, and that your colleague Henrique Alves is looking for a simple way to change that.

I've thought about it on the way home, and I believe that a four-week pilot with one of the teams would tell us more than any presentation. We would need access to one shared mailbox, one hour with a team lead, and the willingness to say at the end that it did not work.

Would Henrique be the right person to decide on this? And what would he need to see before he says yes?

I will put together a short plan and send it to you both by the end of the week.

Yours sincerely,
Tom Becker`,
    points: [
      'number: 10%',
      'person: Henrique',
      'question: right person to decide',
      'question: he need to see',
      'promise: put together a short plan = 2026-11-27',
    ],
  },
  {
    id: 'sales-angry-boss',
    from: 'rep',
    text: `Dana, quick one: legal on our side is fine with your changes. Please countersign the order form so that we can start on 1 December.`,
    points: ['question: countersign = 2026-12-01'],
  },
  {
    id: 'sales-dont-hesitate',
    from: 'rep',
    text: `Please don't hesitate to contact me. Please see below for details. Please note that our office is closed on Thursday.`,
    points: ['date: closed on Thursday = 2026-11-26'],
  },
  {
    id: 'sales-ps',
    from: 'rep',
    text: `Hi Dana,

The contract is on its way.

Best,
Tom

P.S. Could you introduce me to whoever runs your Dublin office?`,
    points: ['question: Dublin office'],
  },
  {
    id: 'sales-emoji',
    from: 'rep',
    text: `Hi Dana 👋 So good to see you on Friday! 🎉 Did the team vote yet? 🙈 Fingers crossed!`,
    points: ['question: team vote'],
  },
  {
    id: 'sales-thoughts-on',
    from: 'rep',
    text: `Hi Dana - what are your thoughts on the pilot plan? Does that work? Sound good?`,
    points: ['question: thoughts on the pilot plan'],
  },
];
