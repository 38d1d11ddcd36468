import type { LabelledMail } from '../labelled-mail';

/** Held out: mails of reps. */
export const repMails: LabelledMail[] = [
  {
    id: 'held-rep-recap',
    from: 'rep',
    text: `Hi Dana,\n\nthanks for making time. To sum up what we agreed:\n\n* I'll draft the pilot agreement and have it with you by Wednesday evening.\n* Northwind names two pilot users by 1 December.\n* We'll regroup on 3 December at 2pm.\n\nAnything I forgot?\n\nBest\nTom`,
    points: [
      'promise: draft the pilot agreement = 2026-11-25',
      'date: names two pilot users = 2026-12-01 deadline',
      'date: regroup = 2026-12-03 meeting',
      'number: two pilot users',
    ],
  },
  {
    id: 'held-rep-cold',
    from: 'rep',
    text: `Hi Dana,\n\nSaw that Northwind is hiring eight account executives in Leeds. Congratulations!\n\nNew people tend to lose threads. How do you make sure today that nobody does?\n\nIf that's not your area, who should I talk to?\n\nTom`,
    points: [
      'number: eight account executives',
      'question: make sure today',
      'question: who should I talk to',
    ],
  },
  {
    id: 'held-rep-followup',
    from: 'rep',
    text: `Hi Dana, I promised to come back to you about the Teams integration: it ships on 14 December. I'll send you an early-access link as soon as I have one.`,
    points: ['date: ships on 14 December = 2026-12-14', 'promise: early-access link'],
  },
  {
    id: 'held-rep-pricing',
    from: 'rep',
    text: `Hi Dana - attached the updated quote with the 12% discount we talked about. To keep that price we'd need your signature by 30 November. Is that realistic?`,
    points: [
      'number: 12%',
      'date: signature by 30 November = 2026-11-30 deadline',
      'question: Is that realistic',
    ],
  },
  {
    id: 'held-rep-multi',
    from: 'rep',
    text: `Morning Dana,\n\nQuick check-in before Thursday: have you been able to get Stefan and the works council on board? And do they need anything in writing from us?\n\nI can have our lawyer join, just say so.\n\nT`,
    points: ['question: works council', 'question: anything in writing', 'person: Stefan'],
  },
  {
    id: 'held-rep-resource',
    from: 'rep',
    text: `Dana, you mentioned that reps in the field hate typing on their phones. Here is how another distributor solved it. Worth ten minutes?`,
    points: [],
  },
  {
    id: 'held-rep-thanks',
    from: 'rep',
    text: `Thank you for the order, Dana! Our onboarding manager Priscilla Njoroge will contact you tomorrow to fix a date for the kick-off.`,
    points: ['person: Priscilla Njoroge', 'promise: contact you tomorrow = 2026-11-24'],
  },
  {
    id: 'held-rep-hype',
    from: 'rep',
    text: `Ready to crush your quota??? 🚀 Why settle for less when you can have it all? Act now!!! Only this week.`,
    points: [],
  },
  {
    id: 'held-rep-late',
    from: 'rep',
    text: `Hi Dana, apologies, I still owe you the reference letter. You'll get it by close of business on Tuesday.`,
    points: ['promise: by close of business = 2026-11-24'],
  },
  {
    id: 'held-rep-options',
    from: 'rep',
    text: `Happy to meet whenever suits you, Dana. Would the afternoon of 8 December be better, or rather the week after?`,
    points: ['question: afternoon of 8 December = 2026-12-08 meeting'],
  },
  {
    id: 'held-rep-onsite',
    from: 'rep',
    text: `Just to confirm: I'll be at your Manchester site on Wednesday, 2 December with my colleague Ewan. Which entrance should we use?`,
    points: ['date: Manchester site = 2026-12-02', 'person: Ewan', 'question: Which entrance'],
  },
  {
    id: 'held-rep-objection',
    from: 'rep',
    text: `Hi Dana, understood that there is no budget before April. May I call you in the last week of March to see how planning went?`,
    points: ['date: no budget before April = 2027-04-01', 'question: last week of March = 2027-03-25'],
  },
];
