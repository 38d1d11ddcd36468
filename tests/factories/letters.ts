import type { Person } from '@/lib/domain/model';
import { nameOf } from '@/lib/domain/prospect';

/** Mail that comes in, one of every kind that the histories are made of, and what it is by its words and without them. */

export const letterNames = [
  'person',
  'yes',
  'stopRequest',
  'colleague',
  'stranger',
  'ours',
  'elsewhere',
  'away',
  'awayOpen',
  'disguisedAway',
  'bounce',
  'delayed',
  'accepted',
  'declined',
  'receipt',
  'ticket',
  'newsletter',
] as const;
/** Those that are known by their words alone: a printed thread tells no mail's own subject. */
export const printedLetterNames = [
  'person',
  'yes',
  'stopRequest',
  'colleague',
  'stranger',
  'ours',
  'disguisedAway',
  'bounce',
  'delayed',
  'ticket',
] as const satisfies readonly (typeof letterNames)[number][];
export type LetterName = (typeof letterNames)[number];

/**
 * What it is to a follow-up in whose thread it comes: `answer` ends it, `accepted` too; `away` is no answer, and says until
 * when; `bounce` stops it; `touch` is the rep's own, from elsewhere; `nothing` is noted at most.
 */
export type Meaning = 'answer' | 'accepted' | 'away' | 'bounce' | 'touch' | 'nothing';

export interface Letter {
  from: Person;
  subject: string;
  /** Plain text. */
  text: string;
  /** Once its words are seen. */
  means: Meaning;
  /** By its sender and subject alone. */
  looksLike: Meaning;
}

/** Who is in the story. */
export interface Cast {
  prospect: Person;
  /** An address of the rep's other account. */
  otherAccount: string;
  /** Somebody of the rep's own company. */
  workmate: Person;
}

const awayDays = 12;
const dayMs = 86_400_000;

/** The first day back that an absent writer names in a mail of then (epoch ms), `YYYY-MM-DD`. */
export function backOn(at: number): string {
  return new Date(at + awayDays * dayMs).toISOString().slice(0, 10);
}

/** @param subject the thread's; @param at when it comes, epoch ms */
export function writeLetter(
  name: LetterName,
  { prospect, otherAccount, workmate }: Cast,
  subject: string,
  at: number,
): Letter {
  const domain = prospect.email.split('@')[1] ?? '';
  const re = { from: prospect, subject: `Re: ${subject}` };
  const answer = { means: 'answer', looksLike: 'answer' } as const;
  const nothing = { means: 'nothing', looksLike: 'nothing' } as const;
  const away = `I am out of the office and will be back on ${backOn(at)}. I read my mail then.`;
  switch (name) {
    case 'person':
      return { ...re, text: 'Thanks, we are looking at it and come back to you.', ...answer };
    case 'yes':
      return { ...re, text: 'Yes, let us talk. Does Thursday at 10 suit you?', ...answer };
    case 'stopRequest':
      return { ...re, text: 'Please remove me from your list and do not contact me again.', ...answer };
    case 'colleague':
      return {
        from: { email: `lee.ortiz@${domain}`, name: 'Lee Ortiz' },
        subject: re.subject,
        text: `${nameOf(prospect)} has asked me to answer: we have two questions.`,
        ...answer,
      };
    case 'stranger':
      return {
        from: { email: 'iva@buying-office.org', name: 'Iva Novak' },
        subject: re.subject,
        text: 'I buy for them. Could you send me the offer, too?',
        ...answer,
      };
    case 'ours':
      return { from: workmate, subject: re.subject, text: 'Shall I join the call?', ...nothing };
    case 'elsewhere':
      return {
        from: { email: otherAccount, name: '' },
        subject: re.subject,
        text: 'One thing that I forgot this morning.',
        means: 'touch',
        looksLike: 'touch',
      };
    case 'away':
      return {
        from: prospect,
        subject: `Automatic reply: ${subject}`,
        text: away,
        means: 'away',
        looksLike: 'nothing',
      };
    case 'awayOpen':
      return {
        from: prospect,
        subject: `Automatic reply: ${subject}`,
        text: 'I am out of the office and read my mail now and then.',
        means: 'nothing',
        looksLike: 'nothing',
      };
    case 'disguisedAway':
      return { ...re, text: `This is an automatic reply. ${away}`, means: 'away', looksLike: 'answer' };
    case 'bounce':
      return {
        from: { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' },
        subject: 'Delivery Status Notification (Failure)',
        text: `Address not found. Your message wasn't delivered to ${prospect.email} because the address couldn't be found.`,
        means: 'bounce',
        looksLike: 'bounce',
      };
    case 'delayed':
      return {
        from: { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' },
        subject: 'Delivery Status Notification (Delay)',
        text: `Delivery incomplete. There was a temporary problem delivering your message to ${prospect.email}. We will retry for 46 more hours.`,
        ...nothing,
      };
    case 'accepted':
      return {
        from: prospect,
        subject: `Accepted: ${subject} @ Thu 3 Dec 2026 10:00 - 10:30 (CET)`,
        text: `${nameOf(prospect)} has accepted this invitation.`,
        means: 'accepted',
        looksLike: 'accepted',
      };
    case 'declined':
      return {
        from: prospect,
        subject: `Declined: ${subject} @ Thu 3 Dec 2026 10:00 - 10:30 (CET)`,
        text: `${nameOf(prospect)} has declined this invitation.`,
        ...nothing,
      };
    case 'receipt':
      return {
        from: prospect,
        subject: `Read: ${subject}`,
        text: `Your message to ${nameOf(prospect)} was read on 23 November 2026.`,
        ...nothing,
      };
    case 'ticket':
      return {
        from: { email: `support@${domain}`, name: 'Support' },
        subject: `[Ticket #48211] ${subject}`,
        text: 'We have received your request and opened ticket #48211. Our team will answer within one working day.',
        ...nothing,
      };
    case 'newsletter':
      return {
        from: { email: `newsletter@${domain}`, name: 'The monthly letter' },
        subject: 'What is new in November',
        text: 'What is new this month. View this email in your browser. Unsubscribe from this newsletter at any time.',
        ...nothing,
      };
  }
}
