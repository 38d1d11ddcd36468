import type { Message, Person, Thread } from '@/tests/gmail/model';
import { h } from '../element';
import { isDraft } from '../membership';
import type { Texts } from '../texts/texts';

/** Who a row is about: senders of a conversation, or the recipients in Sent, Scheduled and Drafts. */
export function renderPeople(thread: Thread, recipients: boolean, own: string, texts: Texts): HTMLElement {
  const written = thread.messages.filter((message) => !isDraft(message));
  const drafts = thread.messages.filter(isDraft);
  const unread = new Set(written.filter(({ labels }) => labels.includes('^u')).map(({ from }) => from.email));
  const people = recipients ? listRecipients(thread.messages) : listSenders(written);
  const cell = h('span', { class: 'bA4' });
  if (recipients && people.length > 0) cell.append(texts.toPrefix);
  for (const [index, person] of people.entries()) {
    if (index > 0) cell.append(', ');
    cell.append(renderPerson(person, unread.has(person.email), own, people.length > 1, texts));
  }
  if (drafts.length > 0) {
    if (people.length > 0) cell.append(', ');
    cell.append(h('span', { class: 'boq' }, texts.draft));
  }
  return cell;
}

function renderPerson(person: Person, bold: boolean, own: string, short: boolean, texts: Texts): HTMLElement {
  const full = person.name === '' ? (person.email.split('@')[0] ?? person.email) : person.name;
  const name = person.email === own ? texts.me : short ? (full.split(' ')[0] ?? full) : full;
  return h(
    'span',
    {
      class: bold ? 'zF' : 'yP',
      translate: 'no',
      email: person.email,
      name: person.email === own ? texts.me : full,
      'data-hovercard-id': person.email,
    },
    name,
  );
}

function listSenders(messages: readonly Message[]): Person[] {
  return unique(messages.map(({ from }) => from));
}

function listRecipients(messages: readonly Message[]): Person[] {
  return unique(messages.flatMap(({ to, cc, bcc, labels }) => (isOwn(labels) ? [...to, ...cc, ...bcc] : [])));
}

function isOwn(labels: readonly string[]): boolean {
  return (
    labels.includes('^f') || labels.includes('^r') || labels.includes('^scheduled') || labels.includes('^pfg')
  );
}

function unique(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.email, person])).values()];
}
