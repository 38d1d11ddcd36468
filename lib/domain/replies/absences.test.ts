import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../calendar';
import { absences } from './phrases/absences.fixture';
import { readReply } from './read-reply';

const dana = { email: 'dana@acme.com', name: 'Dana Wu' };

function kindOf(subject: string | null, text: string, headers: Readonly<Record<string, string>> = {}) {
  return readReply(
    { from: dana, subject, text, at: Date.UTC(2026, 11, 9, 10), headers },
    {
      subject: 'SOC 2',
      prospect: dana.email,
      own: ['sam@steadfast.com'],
      locale: 'en-GB',
      calendar: plainCalendar('Europe/London'),
    },
  ).kind;
}

describe.each(Object.entries(absences))(
  'an absence in %s',
  (_, { subjects, thanks, urgent, robot, back, asks, said }) => {
    it('is known by its subject', () => {
      const missed = subjects
        .split('|')
        .flatMap((subject) => said.map((sentence) => ({ subject, sentence })))
        .filter(({ subject, sentence }) => kindOf(subject, `${thanks} ${sentence}`) !== 'outOfOffice');
      expect([...new Set(missed.map(({ subject, sentence }) => `${subject}: ${sentence}`))]).toEqual([]);
    });

    it('is known by what is said around it, in an answer and where nobody has seen the subject', () => {
      const missed = ['Re: SOC 2', null].flatMap((subject) =>
        said.filter((sentence) => kindOf(subject, `${thanks} ${sentence}\n${urgent}`) !== 'outOfOffice'),
      );
      expect(missed).toEqual([]);
    });

    it('is known by a program that calls itself one', () => {
      const missed = robot
        .split('|')
        .flatMap((word) =>
          said.flatMap((sentence) => [
            `${sentence}\n\n${word}`,
            // A title without brackets cannot be told from a sentence's beginning.
            ...(/[.)。*\]】]$/u.test(word) ? [`${word}\n\n${sentence}`] : []),
          ]),
        )
        .filter((text) => kindOf('Re: SOC 2', text) !== 'outOfOffice');
      expect(missed).toEqual([]);
    });

    it('is known by the return alone, with what programs say around it', () => {
      const missed = back
        .split('|')
        .filter((sentence) => kindOf('Re: SOC 2', `${thanks} ${sentence}\n${urgent}`) !== 'outOfOffice');
      expect(missed).toEqual([]);
    });

    it('is not in a return alone, of which a person tells', () => {
      const missed = back
        .split('|')
        .flatMap((sentence) => [sentence, `${thanks} ${sentence}`])
        .filter((text) => kindOf('Re: SOC 2', text) !== 'person');
      expect(missed).toEqual([]);
    });

    it.each([{ 'return-path': '<>' }, { 'x-auto-response-suppress': 'All' }, { precedence: 'bulk' }])(
      'is known by its headers: %o',
      (headers) => {
        const missed = said.filter((sentence) => kindOf('Re: SOC 2', sentence, headers) !== 'outOfOffice');
        expect(missed).toEqual([]);
      },
    );

    it('is a person’s where they ask something, or say no more than that', () => {
      const missed = said.flatMap((sentence) =>
        [`${sentence} ${asks}`, `${thanks} ${sentence} ${asks}`, sentence].filter(
          (text) => kindOf('Re: SOC 2', text) !== 'person',
        ),
      );
      expect(missed).toEqual([]);
    });
  },
);
