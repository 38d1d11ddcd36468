import type { LabelledMail } from '../labelled-mail';

/** A line or two, often without greeting and punctuation. */
export const terse: LabelledMail[] = [
  {
    id: 'terse-soc2',
    from: 'prospect',
    text: `Do you have a SOC 2 report?`,
    points: ['question: SOC 2 report'],
  },
  {
    id: 'terse-price',
    from: 'prospect',
    text: `how much for 40 seats`,
    points: ['question: 40 seats', 'number: 40 seats'],
  },
  { id: 'terse-thanks', from: 'prospect', text: `Thanks Tom, got it.`, points: [] },
  {
    id: 'terse-friday',
    from: 'prospect',
    text: `Will get back to you Friday.`,
    points: ['promise: get back to you = 2026-11-27'],
  },
  {
    id: 'terse-no',
    from: 'prospect',
    text: `Not interested, thanks.`,
    points: ['objection: Not interested'],
  },
  {
    id: 'terse-budget',
    from: 'prospect',
    text: `No budget this year, sorry.`,
    points: ['objection: No budget'],
  },
  { id: 'terse-send', from: 'prospect', text: `pls send pricing`, points: ['question: send pricing'] },
  {
    id: 'terse-march',
    from: 'prospect',
    text: `Call me in March.`,
    points: ['question: Call me in March = 2027-03-01'],
  },
  { id: 'terse-ok', from: 'prospect', text: `ok`, points: [] },
  {
    id: 'terse-tomorrow',
    from: 'prospect',
    text: `Can we do 3pm tomorrow instead?`,
    points: ['question: 3pm tomorrow = 2026-11-24 meeting'],
  },
  {
    id: 'terse-ooo',
    from: 'prospect',
    text: `OOO until 12 January.`,
    points: ['date: 12 January = 2027-01-12 back after'],
  },
  {
    id: 'terse-update',
    from: 'rep',
    text: `Any update on the security review?`,
    points: ['question: security review'],
  },
  {
    id: 'terse-deck',
    from: 'rep',
    text: `Hi Dana, deck attached. I'll call you on Thursday.\n\nTom`,
    points: ["promise: I'll call you = 2026-11-26"],
  },
  { id: 'terse-thoughts', from: 'rep', text: `Thoughts?`, points: [] },
  {
    id: 'terse-iphone',
    from: 'prospect',
    text: `Sure, send me the contract please\n\nSent from my iPhone`,
    points: ['question: send me the contract'],
  },
  {
    id: 'terse-legal',
    from: 'prospect',
    text: `Let me check with legal.`,
    points: ['promise: check with legal'],
  },
  {
    id: 'terse-already',
    from: 'prospect',
    text: `We already use HubSpot for this.`,
    points: ['objection: already use HubSpot'],
  },
  {
    id: 'terse-priya',
    from: 'prospect',
    text: `Looping in Priya from procurement.`,
    points: ['person: Priya'],
  },
  {
    id: 'terse-busy',
    from: 'prospect',
    text: `Slammed right now. Try me after Thanksgiving?`,
    points: ['objection: Slammed', 'question: Try me after Thanksgiving = 2026-11-26'],
  },
  {
    id: 'terse-which',
    from: 'prospect',
    text: `which plan includes sso`,
    points: ['question: which plan includes sso'],
  },
];
