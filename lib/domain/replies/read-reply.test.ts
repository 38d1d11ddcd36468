import { describe, expect, it } from 'vitest';
import { instantOf, plainCalendar } from '../calendar';
import type { InboundMail, Reply } from './inbound';
import { readReply } from './read-reply';

const calendar = plainCalendar('Europe/Berlin');
const dana = 'dana@acme.com';

/** On Monday 2026-11-23. */
function read(subject: string, text: string, part: Partial<InboundMail> = {}): Reply {
  const at = instantOf({ date: '2026-11-23', time: '10:00', zone: calendar.zone });
  return readReply(
    { from: { email: dana, name: 'Dana Wu' }, subject, text, at, ...part },
    { subject: 'SOC 2 report', prospect: dana, own: ['sam@steadfast.com'], locale: 'en-GB', calendar },
  );
}

const server = { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
const absent = 'outOfOffice';

describe('an absence', () => {
  it.each([
    ['Automatic reply: SOC 2', 'I am away, back on Monday 7 December.', '2026-12-07', false],
    ['Automatic reply: SOC 2', 'I will be out of the office until 4 December.', '2026-12-04', true],
    ['Automatic reply: SOC 2', 'I will not be back until 4 December.', '2026-12-04', false],
    ['Automatic reply: SOC 2', 'On leave from 30 November to 4 December.', '2026-12-04', true],
    ['Automatic reply: SOC 2', 'I am on leave and return Dec 7th.', '2026-12-07', false],
    ['Automatische Antwort: SOC 2', 'Ich bin bis zum 12.01. im Urlaub.', '2027-01-12', true],
    ['Abwesenheitsnotiz: SOC 2', 'Nach den Feiertagen bin ich wieder da.', '2027-01-04', false],
    ['Réponse automatique : SOC 2', 'Absente jusqu’au 3 janvier inclus.', '2027-01-03', true],
    ['Respuesta automática: SOC 2', 'Estoy de vacaciones hasta el 7 de enero.', '2027-01-07', true],
    ['Resposta automática: SOC 2', 'Volto na segunda-feira, 7 de dezembro.', '2026-12-07', false],
    ['Risposta automatica: SOC 2', 'Sono in ferie dal 3 al 28 dicembre.', '2026-12-28', true],
    ['Automatisch antwoord: SOC 2', 'Ik ben vanaf 7 december weer bereikbaar.', '2026-12-07', false],
    ['自動応答: SOC 2', '12月28日から1月5日まで休暇をいただきます。', '2027-01-05', true],
    ['自動返信：SOC 2', '1月6日より出社いたします。', '2027-01-06', false],
    ['Out of office until 7 December', '', '2026-12-07', true],
    ['Automatic reply: SOC 2', 'I was called away and will be back on 20 November.', '2026-11-20', false],
  ])('"%s": %s', (subject, text, date, isAfter) => {
    const headers = { 'auto-submitted': 'auto-replied' };
    expect(read(subject, text, { headers })).toMatchObject({ kind: absent, returnOn: { date, isAfter } });
  });

  it('names nobody and no day where it names none', () => {
    const reply = read('Automatic reply: SOC 2', 'I am away and read no mail.');
    expect(reply).toEqual({ kind: absent, returnOn: null, contact: null });
  });

  it('says whom to ask instead, but not the writer or the rep', () => {
    const text =
      'I am out of the office. dana+x@acme.com is not read; sam@steadfast.com wrote to me. In urgent cases ask Lee Ortiz (lee@acme.com).';
    expect(read('Automatic reply: SOC 2', text)).toMatchObject({
      contact: { email: 'lee@acme.com', name: 'Lee Ortiz' },
    });
  });

  it('is known without a mark by two signs beside it, and not by one', () => {
    const sign = 'For urgent matters call the office.';
    const both = `Thank you for your email. I am currently out of the office. ${sign}`;
    expect(read('Re: SOC 2 report', both).kind).toBe(absent);
    expect(read('Re: SOC 2 report', `I am currently out of the office. ${sign}`).kind).toBe('person');
  });

  it.each([
    ['Re: SOC 2 report', 'I was out of office last week, sorry! Can we talk on Friday?'],
    ['Re: Automatic reply: SOC 2', 'Back again. Your report looks good.'],
    ['Re: SOC 2 report', 'Good idea!\n\nOn Mon, Nov 23, 2026 Dana wrote:\n> This is an automatic reply.'],
    [
      'Re: SOC 2',
      'Boa ideia!\n\nEm seg., 23 de nov. de 2026 às 10:00, Sam escreveu:\nIsto é uma resposta automática.',
    ],
    ['Re: SOC 2', '了解しました。\n\n差出人: Sam\n件名: SOC 2\nこのメールは自動返信です。'],
    ['Re: SOC 2 report', '<p>Yes</p><blockquote>This is an automatic reply</blockquote>'],
    ['Re: SOC 2 report', '<div style="display:none">This is an automatic reply</div><p>Yes</p>'],
  ])('is not in "%s": %s', (subject, text) => {
    expect(read(subject, text).kind).toBe('person');
  });
});

describe('what programs send', () => {
  const ticket = { email: 'support@acme.com', name: 'Acme Support' };
  const news = { email: 'newsletter@acme.com', name: 'Acme' };
  it.each([
    [
      'bounce',
      'Undeliverable: SOC 2 report',
      "Your message to dana@acme.com couldn't be delivered. 550 5.1.1",
      server,
    ],
    ['softBounce', 'Delivery Status Notification (Delay)', 'Gmail will retry for 46 more hours.', server],
    ['softBounce', 'Undeliverable: SOC 2 report', 'The mailbox is full (5.2.2).', server],
    ['bounce', 'Unzustellbar: SOC 2', 'Die Adresse wurde nicht gefunden.', server],
    ['person', 'Undeliverable: SOC 2 report', 'That is what I got from lee.', undefined],
    ['calendarAccepted', 'Accepted: SOC 2 call', 'Looking forward to it!', undefined],
    ['calendarAccepted', 'Zugesagt: SOC 2', '', undefined],
    ['calendarDeclined', 'Refusé : SOC 2', '', undefined],
    ['calendarProposed', 'New Time Proposed: SOC 2', '', undefined],
    ['readReceipt', 'Gelesen: SOC 2', 'Ihre Nachricht wurde am 23. November 2026 gelesen.', undefined],
    ['person', 'Read: the two open points', 'Both are fine with us.', undefined],
    ['ticketRobot', '[#48213] SOC 2 report', 'Your request has been received.', ticket],
    ['person', 'Re: SOC 2 report', 'We have received your report and like it.', undefined],
    ['newsletter', 'News in November', 'Read this. Unsubscribe here.', news],
    ['person', 'Re: SOC 2 report', 'Please unsubscribe me.', undefined],
  ] as const)('%s: "%s"', (kind, subject, text, from) => {
    expect(read(subject, text, from && { from }).kind).toBe(kind);
  });

  it.each([
    ['multipart/report; report-type=disposition-notification', 'readReceipt'],
    ['text/plain', 'person'],
  ])('%s is a %s', (type, kind) => {
    expect(read('SOC 2', 'x', { headers: { 'content-type': type } }).kind).toBe(kind);
  });

  it('says which address was not reached', () => {
    const said = (text: string, headers = {}) => read('Undeliverable: x', text, { from: server, headers });
    const text = 'From sam@steadfast.com. 550 5.1.1 user unknown <Dana@acme.com>';
    expect(said(text)).toEqual({ kind: 'bounce', failed: dana });
    expect(said('lee@acme.com\nFinal-Recipient: rfc822; dana@acme.com\n5.1.1')).toMatchObject({
      failed: dana,
    });
    expect(said('5.1.1 lee@acme.com', { 'x-failed-recipients': dana })).toMatchObject({ failed: dana });
    expect(said('5.1.1 no such user: dana')).toMatchObject({ failed: dana });
    expect(said('5.1.1 no such user')).toMatchObject({ failed: null });
  });
});

describe('what a person’s words propose', () => {
  it.each([
    ['doNotContact', 'Please remove me from your list.'],
    ['doNotContact', 'Not interested, don’t contact me again.'],
    ['doNotContact', 'Bitte schreiben Sie mir nicht mehr.'],
    ['doNotContact', 'Merci de ne plus me contacter.'],
    ['doNotContact', 'Por favor, no me escriban más.'],
    ['doNotContact', 'Não me envie mais e-mails.'],
    ['doNotContact', 'Non scrivetemi più.'],
    ['doNotContact', 'Stuur mij geen mails meer.'],
    ['doNotContact', '今後のご連絡は不要です。'],
    ['leftCompany', 'Lee has left the company.'],
    ['leftCompany', 'Herr Ortiz arbeitet nicht mehr bei uns.'],
    ['leftCompany', 'Luca non lavora più in azienda.'],
    ['wrongPerson', 'I am not the right person for this.'],
    ['wrongPerson', 'Je ne suis pas la bonne personne.'],
    ['meeting', 'Tuesday at 10 works for me.'],
    ['meeting', 'Dienstag um 10 passt mir gut.'],
    ['meeting', '火曜日の10時はいかがでしょうか。'],
    ['notNow', 'Not now, get back to me in March.'],
    ['notNow', 'Pas pour le moment.'],
    ['no', 'We are not interested.'],
    ['no', 'Kein Interesse.'],
    ['no', 'No, gracias.'],
    ['interested', 'Sounds good, can you send pricing?'],
    ['interested', 'Klingt gut, was kostet das?'],
    [null, '👍'],
    [null, ''],
  ])('%s: %s', (outcome, text) => {
    expect(read('Re: SOC 2 report', text)).toEqual({ kind: 'person', outcome });
  });

  it('are not those that are quoted', () => {
    const text =
      'Sounds good.\n\nOn Mon, Nov 23, 2026 Sam wrote:\n> Tell me and I will not contact you again.';
    expect(read('Re: SOC 2 report', text)).toEqual({ kind: 'person', outcome: 'interested' });
  });

  it('are not known before somebody has seen them', () => {
    expect(read('Re: SOC 2 report', '', { text: null })).toEqual({ kind: 'person', outcome: null });
    expect(read('Automatic reply: SOC 2', '', { text: null }).kind).toBe(absent);
  });
});

it('takes a subject for the thread’s own where it is the same', () => {
  const at = Date.UTC(2026, 10, 23);
  const context = { prospect: dana, own: [], locale: 'en-GB', calendar };
  const mail = { from: { email: dana, name: '' }, subject: 'Re: Out of office', text: 'Yes.', at };
  expect(readReply(mail, { ...context, subject: 'Out of office' }).kind).toBe('person');
  expect(
    readReply({ ...mail, subject: 'Out of office' }, { ...context, subject: 'Out of office' }).kind,
  ).toBe('person');
});
