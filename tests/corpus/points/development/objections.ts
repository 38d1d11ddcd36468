import type { LabelledMail } from '../labelled-mail';

/** Every kind of no, and what sounds like one and is none. */
export const objections: LabelledMail[] = [
  {
    id: 'objection-price',
    from: 'prospect',
    text: `Hi Tom, honestly the price is way above what we had in mind. Dana`,
    points: ['objection: price is way above'],
  },
  {
    id: 'objection-afford',
    from: 'prospect',
    text: `We simply can't afford this right now.`,
    points: ["objection: can't afford"],
  },
  {
    id: 'objection-price-fine',
    from: 'prospect',
    text: `The price is not an issue for us. What worries me is adoption. How do you train new users?`,
    points: ['question: train new users'],
  },
  {
    id: 'objection-bandwidth',
    from: 'prospect',
    text: `Hey, love it, but my team has no bandwidth for another rollout. Maybe in Q3?`,
    points: ['objection: no bandwidth', 'question: Maybe in Q3 = 2027-07-01'],
  },
  {
    id: 'objection-inhouse',
    from: 'prospect',
    text: `Thanks, but we've built something in-house that does the job.`,
    points: ['objection: in-house'],
  },
  {
    id: 'objection-frozen',
    from: 'prospect',
    text: `All new spending is frozen until April.`,
    points: ['objection: spending is frozen = 2027-04-01'],
  },
  {
    id: 'objection-vendor',
    from: 'prospect',
    text: `We decided to go with another vendor. Thank you for your time.`,
    points: ['objection: another vendor'],
  },
  {
    id: 'objection-not-now',
    from: 'prospect',
    text: `Not now, please. Ask me again in six months.`,
    points: ['objection: Not now', 'question: Ask me again = 2027-05-23'],
  },
  {
    id: 'objection-priority',
    from: 'prospect',
    text: `This isn't a priority for us this quarter.`,
    points: ["objection: isn't a priority"],
  },
  {
    id: 'objection-boss',
    from: 'prospect',
    text: `I'm not the one who decides this. My boss has to sign off on anything above 5k.`,
    points: ['objection: not the one who decides', 'objection: sign off', 'number: 5k'],
  },
  {
    id: 'objection-no-objection',
    from: 'prospect',
    text: `We have the budget and I have time on Wednesday. Let's get this done.`,
    points: ['date: time on Wednesday = 2026-11-25'],
  },
  {
    id: 'objection-remove',
    from: 'prospect',
    text: `Please remove me from your list.`,
    points: ['question: remove me'],
  },
  {
    id: 'objection-stop',
    from: 'prospect',
    text: `STOP EMAILING ME. This is the fifth mail in two weeks. How many times do I have to say no?`,
    points: [],
  },
  {
    id: 'objection-rep',
    from: 'rep',
    text: `Hi Dana, I know it may feel too expensive and that you're happy with your current tool. What would have to be true for you to switch?\n\nTom`,
    points: ['question: to be true'],
  },
  {
    id: 'objection-contract',
    from: 'prospect',
    text: `We're locked into a contract with Salesloft until the end of 2027, and my hands are tied.`,
    points: ['objection: locked into a contract = 2027-12-31'],
  },
  {
    id: 'objection-satisfied',
    from: 'prospect',
    text: `we are satisfied with our current provider and see no reason to change.`,
    points: ['objection: satisfied with our current provider'],
  },
  {
    id: 'objection-revisit',
    from: 'prospect',
    text: `Hi Tom, it's a bit early for us. Let's revisit this in Q2, when the new sales lead has started.\n\nDana`,
    points: ['objection: bit early', 'date: revisit this in Q2 = 2027-04-01'],
  },
  {
    id: 'objection-reorg',
    from: 'prospect',
    text: `We're going through a reorg, so everything is on hold. I'd rather not start anything new.`,
    points: ['objection: on hold'],
  },
  {
    id: 'objection-discount',
    from: 'prospect',
    text: `Your competitor is 30% cheaper. Can you match that?`,
    points: ['objection: cheaper', 'number: 30%', 'question: match that'],
  },
  {
    id: 'objection-cost-question',
    from: 'prospect',
    text: `Looks promising! What would it cost for a team of 25 people, and do you offer monthly billing?`,
    points: ['question: What would it cost', 'number: 25 people'],
  },
];
