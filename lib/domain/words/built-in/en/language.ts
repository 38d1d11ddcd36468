import { templateOf, templatesOf } from '../write';
import type { Language } from '../language';
import { later } from './later-mails';
import { early } from './mails';
import { linkedinMessages, textMessages } from './messages';
import { about, hi } from './phrases';
import { calls, notes } from './prompts';

const id = 'en';

export const english: Language = {
  id,
  templates: [
    ...templatesOf(id, 'email', { ...early, ...later }),
    ...templatesOf(id, 'call', calls),
    ...templatesOf(id, 'linkedin', linkedinMessages),
    ...templatesOf(id, 'textMessage', textMessages),
    ...templatesOf(id, 'note', notes),
  ],
  answer: templateOf(id, 'email', 'thankYou', {
    id: 'answer',
    name: 'An answer',
    parts: [
      hi,
      `Thank you for your message${about}.`,
      'You asked: “{{ their_question }}”',
      'Still to do on my side: “{{ my_promise }}”.',
    ],
  }),
  lastTouch: {
    theirs: 'You wrote to me $1',
    email: 'I wrote to you $1',
    call: 'I called you $1',
    linkedin: 'I sent you a message $1',
    textMessage: 'I sent you a text $1',
    note: 'I sent you a note $1',
    other: 'We were last in touch $1',
  },
};
