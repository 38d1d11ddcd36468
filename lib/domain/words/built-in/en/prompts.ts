import type { ByPurpose, Words } from '../write';
import { about, atCompany, it } from './phrases';

const what = `- Why you call: {% if subject %}“{{ subject }}”{% else %}your last message{% endif %}; {{ last_touch }}`;
const open = [
  '- They asked: “{{ their_question }}”',
  '- They said: “{{ their_point }}”',
  '- You asked: “{{ my_question }}”',
  '- You promised: “{{ my_promise }}”',
  '- They decide: {{ decision_date }}',
];

function call(id: string, name: string, ...asks: string[]): readonly Words[] {
  return [{ id, name, parts: [what, ...open, ...asks] }];
}

/** What to say and to ask on the phone, a point in each line; what is not known is left out. */
export const calls: ByPurpose = {
  thankYou: call(
    'thankYou',
    'Thanks on the phone',
    '- Say thank you first, for one thing in particular',
    '- Ask: what would be a good next step?',
  ),
  question: call(
    'question',
    'A question on the phone',
    '- Ask: which questions came up since?',
    '- Listen to the end, and write it down',
  ),
  resource: call(
    'resource',
    'Something useful on the phone',
    '- Tell of “{{ resource.title }}” in one sentence',
    '- Ask: {% if resource %}shall I send it, and to whom else?{% else %}what would you like to know more about?{% endif %}',
  ),
  insight: call(
    'insight',
    'A thought on the phone',
    '- Offer: start with one small part, decide about the rest later',
    '- Ask: which part would be the safest to try?',
  ),
  feedback: call(
    'feedback',
    'Feedback on the phone',
    '- Ask: what is the one thing that does not fit yet?',
    '- Do not argue: say thank you, and ask what would help',
  ),
  update: call(
    'update',
    'News on the phone',
    '- Say in one sentence where things stand on your side',
    `- Ask: what has changed${atCompany}?`,
  ),
  nudge: call(
    'nudge',
    'Reaching them by phone',
    '- Ask: is it a good moment? If not: when?',
    '- Ask: is it still of interest?',
    '- On a mailbox: name, reason, number twice, in less than half a minute',
  ),
  referral: call(
    'referral',
    'Asking for a name on the phone',
    `- Ask: who else${atCompany} should know about it?`,
    '- Ask whether you may mention them',
  ),
  closing: call(
    'closing',
    'Closing on the phone',
    '- Say that “no” is a good answer',
    '- Ask: later, with a date, or not at all?',
    '- Thank them for the time they gave',
  ),
};

function note(id: string, name: string, ...sentences: string[]): readonly Words[] {
  return [{ id, name, parts: ['Dear {{ first_name }},', sentences.join(' '), '{{ my_name }}'] }];
}

/** To be written by hand: a card has room for three sentences, and asks for nothing in return. */
export const notes: ByPurpose = {
  thankYou: note(
    'thankYou',
    'Thanks by hand',
    `Thank you for taking the time to talk${about}.`,
    'I learned from it, and look forward to what comes next.',
  ),
  question: note(
    'question',
    'A question by hand',
    `{% if my_question %}One question stayed with me: “{{ my_question }}”{% else %}Our conversation${about} stayed with me.{% endif %}`,
    'I would be glad to hear what you think.',
  ),
  resource: note(
    'resource',
    'Something to read, by hand',
    `{% if resource %}With this comes “{{ resource.title }}”.{% else %}With this comes something to read${about}.{% endif %}`,
    'I hope it is useful to you, whatever you decide.',
  ),
  insight: note(
    'insight',
    'A thought by hand',
    `{% if their_point %}What you said stayed with me: “{{ their_point }}”.{% else %}I thought again about what you said.{% endif %}`,
    'Thank you for being so open about it.',
  ),
  feedback: note(
    'feedback',
    'Asking for a view, by hand',
    `Your view${about} matters to me, above all where you are not convinced.`,
    'Tell me when it suits you.',
  ),
  update: note(
    'update',
    'A greeting by hand',
    `I have not forgotten ${it}.`,
    `All good wishes to you and your colleagues${atCompany}.`,
  ),
  nudge: note(
    'nudge',
    'Reminding by hand',
    `A line on paper, to keep your inbox free. I would still like to talk${about}.`,
    'Tell me if and when it suits you.',
  ),
  referral: note(
    'referral',
    'Asking for a name by hand',
    'If my work was useful to you, it may be to somebody you know.',
    'I would be glad of a name, and just as glad of a word from you.',
  ),
  closing: note(
    'closing',
    'Goodbye by hand',
    `I am putting ${it} away for now. Thank you for the time you gave it.`,
    'If it comes up again, you know where to find me.',
  ),
};
