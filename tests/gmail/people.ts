import type { Message, Person } from './model';

/** One form per mailbox: Gmail ignores case and what follows a plus. */
function normalizeAddress(email: string): string {
  return email.toLowerCase().replace(/\+[^@]*@/, '@');
}

export function isSameAddress(one: string, other: string): boolean {
  return normalizeAddress(one) === normalizeAddress(other);
}

/** To, Cc and Bcc together. */
export function listRecipients(message: Pick<Message, 'to' | 'cc' | 'bcc'>): Person[] {
  return [...message.to, ...message.cc, ...message.bcc];
}

export function isAddressedTo(message: Pick<Message, 'to' | 'cc' | 'bcc'>, email: string): boolean {
  return listRecipients(message).some((person) => isSameAddress(person.email, email));
}
