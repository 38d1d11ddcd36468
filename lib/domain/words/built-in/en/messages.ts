import type { ByPurpose, Words } from '../write';
import { about, atCompany, it } from './phrases';

const hi = 'Hi{% if first_name %} {{ first_name }}{% endif %},';

function one(id: string, name: string, words: string): readonly Words[] {
  return [{ id, name, parts: [`${hi} ${words}`] }];
}

/** For LinkedIn, at most 300 characters with usual values: what an invitation holds. */
export const linkedinMessages: ByPurpose = {
  thankYou: one(
    'thankYou',
    'Thanks',
    `thank you for taking the time to talk${about}. What would be a good next step for you?`,
  ),
  question: one(
    'question',
    'A question',
    `one question${about}. {% if my_question %}“{{ my_question }}”{% else %}What would make it worth your time?{% endif %}`,
  ),
  resource: one(
    'resource',
    'Something useful',
    `{% if resource %}this may be of use to you: {{ resource.title }}, {{ resource.link }}. Does it fit?{% else %}which point${about} would you like to know more about?{% endif %}`,
  ),
  insight: one(
    'insight',
    'A thought',
    `a thought${about}: it can help to start with one small part and decide about the rest later. Which part would be the safest to try?`,
  ),
  feedback: one(
    'feedback',
    'Feedback',
    `your honest view${about} would help me. What is the one thing that does not fit yet?`,
  ),
  update: one(
    'update',
    'What has changed',
    `plans change. What is different${atCompany} today, as far as ${it} goes?`,
  ),
  nudge: one(
    'nudge',
    'Another way to reach you',
    `I am writing here to keep your inbox free. Is ${it} still of interest? A “no” is fine too.`,
  ),
  referral: one(
    'referral',
    'The right person',
    `I may be asking the wrong person${about}. Who would be the right one${atCompany}?`,
  ),
  closing: one(
    'closing',
    'Closing',
    `before I put ${it} away: is it “not now”, or “not at all”? Both are good answers.`,
  ),
};

const me = '{% if my_name %} {{ my_name }} here.{% endif %}';

function text(id: string, name: string, words: string): readonly Words[] {
  return [{ id, name, parts: [`Hi{% if first_name %} {{ first_name }}{% endif %}.${me} ${words}`] }];
}

/** For a phone, at most 160 characters with usual values. */
export const textMessages: ByPurpose = {
  thankYou: text('thankYou', 'Thanks', 'Thank you for your time. What would be a good next step for you?'),
  question: text(
    'question',
    'A question',
    'A short question: {% if my_question %}{{ my_question }}{% else %}what would make it worth your time?{% endif %}',
  ),
  resource: text(
    'resource',
    'Something useful',
    '{% if resource %}This may help: {{ resource.link }} Does it fit?{% else %}Which point would you like to know more about?{% endif %}',
  ),
  insight: text(
    'insight',
    'A thought',
    'A thought: why not start with one small part? Which one would be the safest to try?',
  ),
  feedback: text(
    'feedback',
    'Feedback',
    'What is the one thing that does not fit yet? An honest word helps me most.',
  ),
  update: text('update', 'What has changed', `What has changed${atCompany} lately?`),
  nudge: text('nudge', 'Another way to reach you', `Is ${it} still of interest? A “no” is fine too.`),
  referral: text('referral', 'The right person', `Who looks after ${it}${atCompany}?`),
  closing: text('closing', 'Closing', `Shall I put ${it} away? “Not now” and “no” are both good answers.`),
};
