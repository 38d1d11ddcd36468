import { describe, expect, it } from 'vitest';
import { instantOf, plainCalendar } from '../calendar';
import type { InboundMail, Reply } from './inbound';
import { readReply } from './read-reply';

const calendar = plainCalendar('Europe/Berlin');
const dana = { email: 'dana@acme.com', name: 'Dana Wu' };
const server = { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
const counter = { email: 'service@acme.com', name: 'Acme' };
const stranger = { email: 'portal@acme.com', name: 'Acme' };

/** On Tuesday 2026-11-24. */
function read(subject: string | null, text: string, part: Partial<InboundMail> = {}): Reply {
  const at = instantOf({ date: '2026-11-24', time: '10:00', zone: calendar.zone });
  return readReply(
    { from: dana, subject, text, at, ...part },
    { subject: 'SOC 2 report', prospect: dana.email, own: ['sam@steadfast.com'], locale: 'en-GB', calendar },
  );
}

describe('a server’s report', () => {
  it.each([
    ['bounce', 'Undeliverable: x', 'No such user. Please check the address and try again.'],
    ['bounce', 'Delivery Status Notification (Failure)', 'We have given up: 4.4.1 timed out.'],
    ['bounce', 'Undeliverable: x', 'Several attempts failed and we stopped trying. 450 4.4.317'],
    ['bounce', 'Unzustellbar: x', 'Die Zustellung wurde abgebrochen. 4.4.7'],
    ['bounce', 'Undeliverable: x', 'Your message is too large.'],
    ['softBounce', 'Delivery Status Notification (Failure)', 'The inbox is full. 552 5.1.1'],
    ['softBounce', 'Warning: message delayed', 'It was not yet delivered.'],
    ['softBounce', 'x', 'We will keep trying.'],
    ['softBounce', 'x', '4.2.0'],
    ['bounce', 'Undeliverable: x', ''],
    ['readReceipt', 'Delivered: x', 'Your message has been delivered to Dana.'],
    ['person', 'x', 'Hello.'],
  ])('is a %s: "%s", %s', (kind, subject, text) => {
    expect(read(subject, text, { from: server }).kind).toBe(kind);
  });

  it.each([
    [{ 'content-type': 'multipart/report; report-type=delivery-status' }, 'bounce'],
    [{ 'x-failed-recipients': 'dana@acme.com' }, 'bounce'],
    [{}, 'person'],
  ])('is known by its headers %o', (headers, kind) => {
    expect(read('x', 'Failed: 5.1.1', { headers }).kind).toBe(kind);
  });
});

describe('a receipt', () => {
  it.each([
    ['Gelesen: x', 'Ihre Nachricht\n\nAn: Dana\nBetreff: x\nGesendet: 9:00\n\nwurde am 24.11.2026 gelesen.'],
    ['Not read: x', 'Your message was deleted without being read.'],
    ['未開封: x', ''],
    // One for an invitation has its subject.
    ['Accepted: x', 'Your message\n\nTo: Dana\nSubject: x\n\nwas read on 24 November 2026.'],
    ['x', 'This is a return receipt for the mail that you sent.'],
  ])('is "%s": %s', (subject, text) => {
    expect(read(subject, text).kind).toBe('readReceipt');
  });

  it('is not what a person says of reading', () => {
    expect(read('Re: Read: x', 'Your message was read on the train.').kind).toBe('person');
    expect(read('Read: the open points', 'Both are fine.').kind).toBe('person');
  });
});

describe('a calendar’s answer', () => {
  it.each([
    ['calendarAccepted', 'Einladung angenommen: x'],
    ['calendarAccepted', 'Dana Wu has accepted your invitation: x'],
    ['calendarAccepted', 'Accepted (updated): x'],
    ['calendarDeclined', 'Invitation refusée : x'],
    ['person', 'Re: Accepted: x'],
  ])('is a %s: %s', (kind, subject) => {
    expect(read(subject, 'See you.').kind).toBe(kind);
  });

  it('has a short note or the program’s words', () => {
    const note = 'word '.repeat(99);
    expect(read('Accepted: x', `${note}.`).kind).toBe('calendarAccepted');
    expect(read('Accepted: x', `${note} more.`).kind).toBe('person');
    expect(read('Accepted: x', `${note} more. Dana has accepted this.`).kind).toBe('calendarAccepted');
    expect(read('Accepted: x', `${note} more.`, { headers: { 'content-type': 'text/calendar' } }).kind).toBe(
      'calendarAccepted',
    );
  });
});

describe('a counter', () => {
  const taken = 'Your request has been received.';
  const signed = `${taken} Our team will answer within two working days.`;
  it.each([
    ['ticketRobot', 'Re: x', signed, counter],
    ['person', 'Re: x', taken, counter],
    ['ticketRobot', 'x', taken, counter],
    ['ticketRobot', 'x', taken, stranger],
    ['person', 'x', taken, dana],
    ['person', 'Re: x', `${signed} I have asked Lee.`, counter],
    ['ticketRobot', 'Re: x', `${signed} I am the virtual assistant and have many answers.`, counter],
    ['ticketRobot', 'Automatic reply: x', 'This mailbox is not monitored.', counter],
    ['ticketRobot', 'Re: x', 'Please click here to confirm that you are human.', stranger],
    ['person', 'Re: [Ticket #48213] x', 'The question is still open on our side.', dana],
  ])('%s: "%s", %s', (kind, subject, text, from) => {
    expect(read(subject, text, { from }).kind).toBe(kind);
  });
});

describe('a circular', () => {
  it.each([
    ['newsletter', 'Our offers', 'To unsubscribe, click here.', counter],
    ['newsletter', 'Our offers', 'To unsubscribe, open this link.', stranger],
    ['person', 'Your emails', 'Please take us off your newsletter.', counter],
    ['person', 'Your emails', 'Please unsubscribe us.', stranger],
    ['person', 'Re: Our offers', 'To unsubscribe, click here.', stranger],
  ])('%s: "%s", %s', (kind, subject, text, from) => {
    expect(read(subject, text, { from }).kind).toBe(kind);
  });

  it('is known by its headers', () => {
    for (const headers of [{ 'list-id': 'x' }, { 'list-unsubscribe': 'x' }, { precedence: 'bulk' }])
      expect(read('x', 'Hello.', { headers }).kind).toBe('newsletter');
  });
});

describe('an absence or a person', () => {
  const gone = 'I am on leave.';
  it.each([
    ['outOfOffice', 'Gone fishing Re: SOC 2', 'Phone is off. Back on Monday 30 November.'],
    ['person', '[EXTERNAL] Re: SOC 2', 'Back on Monday 30 November.'],
    ['outOfOffice', 'Closed', 'We are closed and back on 4 January.'],
    ['person', 'Tomorrow', 'I am ill and away. Could we move it to next Monday?'],
    ['outOfOffice', 'Re: SOC 2', `Thank you for your mail. ${gone} In urgent cases call the office.`],
    ['person', 'Re: SOC 2', `Thank you for your mail. ${gone} It is urgent: can you send the price?`],
    [
      'person',
      'Re: SOC 2',
      'Thanks for your mail. It is urgent for us, so I will reply as soon as possible.',
    ],
    ['outOfOffice', 'Re: SOC 2', 'On the road until Friday. (automatic message)'],
    ['person', 'Re: SOC 2', 'I got your automatic reply.'],
    ['person', 'Re: SOC 2', 'This is not an automatic reply: will look.'],
    [
      'outOfOffice',
      'Automatic reply: SOC 2',
      'We answer your message within two working days, back on Monday.',
    ],
    ['person', 'Lee', 'Lee left us on 6 November, and I sit at the desk from Monday.'],
  ])('%s: "%s", %s', (kind, subject, text) => {
    expect(read(subject, text).kind).toBe(kind);
  });

  it.each([
    ['PTO 12/19 - 1/3. Back 1/4.', '2027-01-04'],
    ['Back on 1/4.', '2027-04-01'],
    ['Erst am 1.12. wieder im Büro.', '2026-12-01'],
    ['27日に帰社いたします。', '2026-11-27'],
    ['Normal service resumes Monday 30 November.', '2026-11-30'],
  ])('%s', (text, date) => {
    expect(read('Automatic reply: x', text)).toMatchObject({ returnOn: { date, isAfter: false } });
  });
});

describe('a mail of which nobody has seen the subject', () => {
  it.each([
    ['outOfOffice', 'I am out of the office and will be back on 2026-11-29. I read my mail then.'],
    ['person', 'I am out of the office today, call me on my mobile.'],
    ['person', 'I am out of the office until 29 November. Can we talk about the price before that?'],
    ['calendarAccepted', 'Dana Wu has accepted this invitation.'],
    ['calendarAccepted', 'Dana Wu hat diese Einladung angenommen.'],
    ['calendarAccepted', 'Dana Wuさんがこの招待を承諾しました。'],
    ['calendarDeclined', 'Dana Wu has declined this invitation.'],
    ['calendarDeclined', 'Dana Wu heeft deze uitnodiging afgewezen.'],
    ['person', 'Good news: my boss has accepted this invitation gladly, I will tell you more on Monday.'],
    ['readReceipt', 'Your message to Dana Wu was read on 23 November 2026.'],
    ['person', 'Thanks, I have read your message on the way home.'],
    ['person', ''],
  ])('is a %s by its words: "%s"', (kind, text) => {
    expect(read(null, text).kind).toBe(kind);
  });

  it.each([
    ['newsletter', 'newsletter@acme.com', 'What is new. View this email in your browser. Unsubscribe here.'],
    ['person', 'lee@acme.com', 'Yes, gladly.\n\n> View this email in your browser. Unsubscribe here.'],
  ])('is a %s from %s', (kind, email, text) => {
    expect(read(null, text, { from: { email, name: '' } }).kind).toBe(kind);
  });
});

describe('an answer of somebody who is away', () => {
  const away = 'I am out of the office and will be back on Monday, 30 November. I will reply when I am back.';
  it.each([
    ['outOfOffice', away],
    // With what comes of it, a person has written it.
    ['person', `${away} But yes, let’s meet on Tuesday.`],
  ])('is a %s: "%s"', (kind, text) => {
    expect(read('Re: SOC 2 report', text).kind).toBe(kind);
  });
});
