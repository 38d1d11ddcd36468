import type { LabelledMail } from '../labelled-mail';

/** Answers of prospects of the usual length. */
export const replies: LabelledMail[] = [
  {
    id: 'reply-board',
    from: 'prospect',
    text: `Hi Tom,

Thanks for the walkthrough on Thursday. The team liked it.

Our board meets on 12 January and will look at this then. Could you send me the security whitepaper before that?

Best regards,
Dana Wu
COO, Northwind`,
    points: ['date: board meets on 12 January = 2027-01-12 decision', 'question: security whitepaper'],
  },
  {
    id: 'reply-q2-budget',
    from: 'prospect',
    text: `Hello Tom,

I like what I saw, but nothing will move on our side until after Q2 budget. We have around 120 users who would need it.

Regards
Dana`,
    points: ['date: Q2 budget', 'number: 120 users'],
  },
  {
    id: 'reply-expensive',
    from: 'prospect',
    text: `Tom,

I ran your quote past our CFO, Martin Hale, and he feels €18,000 a year is too expensive for a team of our size. Is there any room on the price if we sign for two years?

Dana`,
    points: [
      'person: Martin Hale',
      'objection: too expensive',
      'number: €18,000',
      'question: room on the price',
    ],
  },
  {
    id: 'reply-two-questions',
    from: 'prospect',
    text: `Hi Tom, hope you had a good weekend!

Two things before I take this further:
1. Does the tool work with shared mailboxes?
2. Where is the data stored?

Once I have that I'll present it to the leadership team on 2 December.

Cheers,
Dana`,
    points: ['question: shared mailboxes', 'question: data stored', "promise: I'll present it = 2026-12-02"],
  },
  {
    id: 'reply-decide-march',
    from: 'prospect',
    text: `Hi Tom,

Just to set expectations: we decide in March. Until then we are only collecting information.

My colleague Priya will run the comparison.

Best,
Dana`,
    points: ['date: decide in March = 2027-03-01 decision', 'person: Priya'],
  },
  {
    id: 'reply-competitor',
    from: 'prospect',
    text: `Thanks for reaching out. We're pretty happy with Outreach at the moment and our contract runs until June 2027, so I don't see us switching.

All the best
Dana`,
    points: ['objection: happy with Outreach = 2027-06-01'],
  },
  {
    id: 'reply-swamped',
    from: 'prospect',
    text: `Hey Tom - sorry for the slow reply, I'm swamped with year-end closing. Can we pick this up in the new year?

D`,
    points: ['objection: swamped with year-end', 'question: pick this up in the new year = 2027-01-01'],
  },
  {
    id: 'reply-approval',
    from: 'prospect',
    text: `Hi Tom,

Looks good to me. I still need approval from Sarah Lindqvist, our VP Operations, before I can sign anything. I'll ask her this week and let you know.

Dana`,
    points: [
      'objection: need approval',
      'person: Sarah Lindqvist',
      "promise: I'll ask her this week = 2026-11-27",
    ],
  },
  {
    id: 'reply-meeting',
    from: 'prospect',
    text: `Hi Tom,

Thursday 3 December at 14:00 works for me. Please send an invite and include Jonas from IT.

Thanks,
Dana`,
    points: ['date: Thursday 3 December = 2026-12-03 meeting', 'question: send an invite', 'person: Jonas'],
  },
  {
    id: 'reply-vacation',
    from: 'prospect',
    text: `Hi,

I'm on holiday from tomorrow and back on 7 December. For urgent matters please contact my assistant, Leah Brook.

Dana`,
    points: ['date: back on 7 December = 2026-12-07 back', 'person: Leah Brook'],
  },
  {
    id: 'reply-friendly',
    from: 'prospect',
    text: `Hi Tom!

How are you? Great talking to you yesterday, I really enjoyed it. What an interesting product.

Have a lovely weekend,
Dana`,
    points: [],
  },
  {
    id: 'reply-integration',
    from: 'prospect',
    text: `Tom, one question from our IT people: is there an API, and can it be used without a named user? We would need that for the 14 stores in Scotland.

Dana`,
    points: ['question: is there an API', 'number: 14 stores'],
  },
  {
    id: 'reply-trial',
    from: 'prospect',
    text: `Hi Tom,

The trial ends on Friday and we haven't had time to look at it properly. Would it be possible to extend it by two weeks?

Best wishes
Dana`,
    points: ['objection: had time = 2026-11-27', 'question: extend it'],
  },
  {
    id: 'reply-no-need',
    from: 'prospect',
    text: `Thank you for your mail. We are a small family business and handle all of this in a spreadsheet. It's honestly not a problem we have.

Kind regards,
Dana Wu`,
    points: ['objection: not a problem we have'],
  },
  {
    id: 'reply-proposal',
    from: 'prospect',
    text: `Hi Tom

Received the proposal, thank you. We'll review it with finance and come back to you by the end of next week.

Dana`,
    points: ['promise: review it with finance = 2026-12-04'],
  },
  {
    id: 'reply-reference',
    from: 'prospect',
    text: `Good morning Tom,

Before we go further I'd like to talk to a customer in logistics. Can you put me in touch with one?

Also, what happens to our data when we cancel?

Regards,
Dana`,
    points: ['question: put me in touch', 'question: when we cancel'],
  },
  {
    id: 'reply-headcount',
    from: 'prospect',
    text: `We're 35 reps today and plan to grow to 60 by summer. Roughly 20% of them work from the US office.

Who would be our contact for onboarding?`,
    points: [
      'number: 35 reps',
      'number: 20%',
      'date: by summer = 2027-06-01',
      'question: contact for onboarding',
    ],
  },
  {
    id: 'reply-left',
    from: 'prospect',
    text: `Hi, Dana has left the company. Please contact Oliver Grant, who took over her accounts.`,
    points: ['person: Oliver Grant', 'question: contact Oliver Grant'],
  },
  {
    id: 'reply-after-release',
    from: 'prospect',
    text: `Hey Tom, we're in the middle of a big migration, so the timing is bad. Once the new system is live we can talk again, probably mid-February.

Dana`,
    points: ['objection: timing is bad', 'date: mid-February = 2027-02-15'],
  },
  {
    id: 'reply-lawyer',
    from: 'prospect',
    text: `Tom, our legal counsel wants three changes in the DPA. I'll send you her comments tomorrow. If those are fine we can sign before Christmas.

Dana`,
    points: ["promise: I'll send you her comments = 2026-11-24", 'date: sign before Christmas = 2026-12-24'],
  },
];
