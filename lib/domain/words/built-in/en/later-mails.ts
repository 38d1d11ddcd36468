import type { ByPurpose } from '../write';
import { about, atCompany, hi, it, resource } from './phrases';

/** The later touches: they give more than they ask, and make it easy to say "no". */
export const later = {
  feedback: [
    {
      id: 'feedback.oneThing',
      name: 'The one thing that does not fit',
      parts: [
        hi,
        `{{ last_touch }}${about}. Your honest view would help me, and a critical one most.`,
        'What is the one thing that does not fit yet?',
      ],
    },
    {
      id: 'feedback.hangsOn',
      name: 'What it hangs on',
      parts: [
        hi,
        '{% if their_point %}You said: “{{ their_point }}”. Is it only that, or something else as well?{% else %}' +
          `What does ${it} come down to for you: the price, the timing, or the fit?{% endif %}`,
        'A word is enough, and I will not argue with it.',
      ],
    },
    {
      id: 'feedback.change',
      name: 'What you would change',
      parts: [
        hi,
        'I would rather learn what is wrong with my suggestion than repeat it.',
        `If you could change one thing${about}, what would it be?`,
      ],
    },
  ],
  update: [
    {
      id: 'update.whatIsOpen',
      name: 'Where things stand',
      parts: [
        hi,
        '{% if my_promise or my_question or decision_date %}Where things stand, as I see it:{% else %}' +
          `Some time has passed, and plans change.{% endif %}`,
        '- Open on my side: “{{ my_promise }}”\n- Open on yours: “{{ my_question }}”\n- Your decision: {{ decision_date }}',
        '{% if my_promise or my_question or decision_date %}Have I got that right?{% else %}' +
          `Where does ${it} stand on your side?{% endif %}`,
      ],
    },
    {
      id: 'update.fromUs',
      name: 'Something from our side',
      parts: [
        hi,
        '{% if resource %}Here is something from our side that concerns what we wrote about.{% else %}' +
          `I have not forgotten ${it}.{% endif %}`,
        resource,
        `{% if resource %}Is it useful for what you are planning${atCompany}?{% else %}What are you planning${atCompany} for the coming months?{% endif %}`,
      ],
    },
    {
      id: 'update.changed',
      name: 'What has changed',
      parts: [
        hi,
        `{{ last_touch }}${about}. You may well see things differently today.`,
        `What has changed${atCompany} since then?`,
      ],
    },
  ],
  nudge: [
    {
      id: 'nudge.reached',
      name: 'Did it reach you',
      parts: [
        hi,
        `{% if last_channel == "email" %}{{ last_touch }}${about} and would like to know whether it reached you.{% else %}{{ last_touch }}${about}.{% endif %}`,
        'Is there anything you need from me to take the next step?',
      ],
    },
    {
      id: 'nudge.interest',
      name: 'Still of interest',
      parts: [
        hi,
        `I am coming back to {% if subject %}“{{ subject }}”{% else %}my last message{% endif %}. You named {{ decision_date }} as the day of your decision.`,
        'Is it still of interest? If another time or another person would be better, one line is enough.',
      ],
    },
    {
      id: 'nudge.choice',
      name: 'Three answers',
      parts: [
        hi,
        `Any one of three answers${about} would help me: “yes, let us talk”, “later”, and “no”.`,
        'Which one is it?',
      ],
    },
  ],
  referral: [
    {
      id: 'referral.whoElse',
      name: 'Who else should know',
      parts: [
        hi,
        `You know best how things are decided${atCompany}.`,
        `Who else there should know about ${it}? A name is enough, and I will mention you only if you like.`,
      ],
    },
    {
      id: 'referral.rightPerson',
      name: 'The right person',
      parts: [
        hi,
        `I may be asking the wrong person${about}, and taking up your time for nothing.`,
        `Who would be the right one${atCompany}?`,
      ],
    },
    {
      id: 'referral.sameQuestion',
      name: 'Somebody with the same question',
      parts: [
        hi,
        'If my work was of use to you, perhaps it can be of use to somebody you know. If it was not, I would like to hear that as well.',
        'Does anybody come to mind who has the same question you had?',
      ],
    },
  ],
  closing: [
    {
      id: 'closing.leaveIt',
      name: 'Shall I leave it there',
      parts: [
        hi,
        `One more short note${about}. If now is not the right time, just say so and I will leave it there.`,
        'Shall I come back to it later in the year, or put it away?',
      ],
    },
    {
      id: 'closing.lastMail',
      name: 'My last mail for now',
      parts: [
        hi,
        `I do not want to write more often than is of use to you. Unless I hear from you, this is my last mail${about} for now.`,
        'Is there a month in which you would like me to ask again?',
      ],
    },
    {
      id: 'closing.notNow',
      name: 'Not now, or not at all',
      parts: [
        hi,
        `Before I put ${it} away: is it “not now”, or “not at all”?`,
        'Both are good answers, and either one saves you further mails from me.',
      ],
    },
  ],
} satisfies Partial<ByPurpose>;
