import { expect, it } from 'vitest';
import { plainCalendar } from '@/lib/domain/calendar';
import { readReply } from '@/lib/domain/replies/read-reply';
import { whoWrote } from '@/lib/domain/replies/who-wrote';
import { backOn, type Letter, letterNames, type Meaning, writeLetter } from '../factories/letters';

const at = Date.UTC(2026, 10, 17, 9);
const prospect = { email: 'dana@acme.com', name: 'Dana Wu' };
const own = ['sam@steadfast.com', 'sam@elsewhere.io'];

function judge({ from, subject }: Letter, text: string | null): Meaning {
  const writer = whoWrote(from, { prospect, own });
  if (writer === 'own') return 'touch';
  const mail = { from, subject, text, at };
  const context = { subject: 'SOC 2 report', prospect: prospect.email, own, locale: 'en-GB' };
  const reply = readReply(mail, { ...context, calendar: plainCalendar('Europe/Berlin') });
  if (reply.kind === 'bounce') return 'bounce';
  if (writer === 'ours') return 'nothing';
  if (reply.kind === 'person') return 'answer';
  if (reply.kind === 'calendarAccepted') return 'accepted';
  if (reply.kind !== 'outOfOffice' || !reply.returnOn) return 'nothing';
  expect(reply.returnOn).toEqual({ date: backOn(at), isAfter: false });
  return 'away';
}

it.each(letterNames)('what the histories say of a letter is what its words say: %s', (name) => {
  const cast = {
    prospect,
    otherAccount: 'sam@elsewhere.io',
    workmate: { email: 'mia@steadfast.com', name: 'Mia' },
  };
  const letter = writeLetter(name, cast, 'SOC 2 report', at);
  expect([judge(letter, letter.text), judge(letter, null)]).toEqual([letter.means, letter.looksLike]);
});
