import type { ByPurpose } from '../write';
import { about, atCompany, forIt, hi, it, resource } from './phrases';

/** The early touches. Each mail has one thing to answer, and may be answered with a "no". */
export const early = {
  thankYou: [
    {
      id: 'thankYou.recap',
      name: 'Thanks, with what I took away',
      parts: [
        hi,
        `Thank you for taking the time to talk${about}.`,
        'The question I took away: “{{ their_question }}”. What I have to do now: “{{ my_promise }}”.',
        'Did I miss anything that matters to you?',
      ],
    },
    {
      id: 'thankYou.nextStep',
      name: 'Thanks, and the next step',
      parts: [
        hi,
        `Thank you for the conversation. I have a better idea now of what matters${atCompany}.`,
        'What I said I would do: “{{ my_promise }}”.',
        'What would be a good next step for you?',
      ],
    },
    {
      id: 'thankYou.short',
      name: 'Thanks, short',
      parts: [
        hi,
        `Thank you for taking the time. I have noted {{ decision_date }} as the day of your decision.`,
        'Is there anything you need from me{% if decision_date %} before then{% endif %}?',
      ],
    },
  ],
  question: [
    {
      id: 'question.mine',
      name: 'My open question',
      parts: [
        hi,
        `{{ last_touch }}${about}.`,
        '{% if my_question %}One thing I still do not know: “{{ my_question }}”{% else %}What questions have come up on your side since?{% endif %}',
        'One line is enough; I can take it from there.',
      ],
    },
    {
      id: 'question.theirs',
      name: 'Their question',
      parts: [
        hi,
        '{% if their_question %}You asked: “{{ their_question }}” I would like you to have a full answer.{% else %}' +
          `I would like you to have all you need to make up your mind about ${it}.{% endif %}`,
        'Would you rather have it in writing, or in ten minutes on the phone?',
      ],
    },
    {
      id: 'question.understand',
      name: 'One thing to understand',
      parts: [
        hi,
        `Before I say more about ${it}, I would like to understand one thing.`,
        `What would have to be different${atCompany} for this to be worth your time?`,
      ],
    },
  ],
  resource: [
    {
      id: 'resource.answer',
      name: 'Something that answers a question',
      parts: [
        hi,
        '{% if resource %}{% if their_question %}You asked: “{{ their_question }}” This goes into it.{% else %}' +
          `Here is something that may help you${forIt}.{% endif %}{% else %}` +
          `I would like to send you something useful${forIt}, not just anything.{% endif %}`,
        resource,
        '{% if resource %}Does it answer what you need to know?{% else %}Which point would you like to know more about?{% endif %}',
      ],
    },
    {
      id: 'resource.point',
      name: 'Something for their concern',
      parts: [
        hi,
        '{% if their_point %}You said: “{{ their_point }}”. I have kept that in mind.{% endif %}',
        `{% if resource %}This is the most useful thing I have${forIt}.{% endif %}`,
        resource,
        '{% if resource %}Does it change anything for you, or does your concern lie elsewhere?{% else %}' +
          `What would you need to see${forIt} to be sure either way?{% endif %}`,
      ],
    },
    {
      id: 'resource.share',
      name: 'Something to pass on',
      parts: [
        hi,
        '{% if resource %}In case others' +
          `${atCompany} look at ${it} with you, this can be passed on as it is.{% else %}` +
          `Others${atCompany} may look at ${it} with you, and they will have their own questions.{% endif %}`,
        resource,
        'Who else should have it, and what would they ask first?',
      ],
    },
  ],
  insight: [
    {
      id: 'insight.small',
      name: 'Start small',
      parts: [
        hi,
        '{% if their_point %}I thought about what you said: “{{ their_point }}”.{% else %}' +
          `A thought${about}.{% endif %} It can help to start with one small part, and to decide about the rest once you have seen it work.`,
        'Which part would be the safest to try?',
      ],
    },
    {
      id: 'insight.firstToNotice',
      name: 'Who will notice first',
      parts: [
        hi,
        'One question is worth asking before a decision like yours, whoever you choose: who will be the first to notice whether it works?',
        `Who would that be${atCompany}?`,
      ],
    },
    {
      id: 'insight.asItIs',
      name: 'Leaving things as they are',
      parts: [
        hi,
        '{% if resource %}This made me think of your situation.{% else %}' +
          `Leaving things as they are is a choice too, and often a good one.{% endif %}`,
        resource,
        `{% if resource %}Is it similar${atCompany}, or quite different?{% else %}How well does it work${atCompany} as it is?{% endif %}`,
      ],
    },
  ],
} satisfies Partial<ByPurpose>;
