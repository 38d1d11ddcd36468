import { describe, expect, it } from 'vitest';
import { cleanText } from './clean';
import { trimMail } from './trim';

const own = (text: string) => trimMail(cleanText(text)).join('\n').trim();

describe('what the writer has newly written', () => {
  it.each([
    ['Gmail', 'Yes.\n\nOn Mon, 23 Nov 2026 at 09:12, Tom <tom@a.example> wrote:\n\n> Is it?\n>\n> Tom'],
    [
      'a header on three lines',
      'Yes.\n\nOn Monday, 23 November 2026\nat 09:12, Tom Becker of A\n<tom@a.example> wrote:\nIs it?',
    ],
    ['Outlook', 'Yes.\n-----Original Message-----\nFrom: Tom\nSent: Monday\n\nIs it?'],
    [
      'a bare header',
      'Yes.\n\nFrom: Tom <tom@a.example>\nSent: 23 November\nTo: Dana\nSubject: It\n\nIs it?',
    ],
    ['a line', 'Yes.\n________________________________\nFrom: Tom'],
    ['forwarded', 'Yes.\n\n---------- Forwarded message ---------\nFrom: Tom\nIs it?'],
    ['forwarded by Apple Mail', 'Yes.\n\nBegin forwarded message:\n\nIs it?'],
    [
      'German Gmail',
      'Yes.\n\nAm Mo., 23. Nov. 2026 um 09:12 Uhr schrieb Tom Becker <tom@a.example>:\n> Is it?',
    ],
    [
      'German Outlook',
      'Yes.\n\nVon: Tom\nGesendet: Montag, 23. November 2026\nAn: Dana\nBetreff: Es\n\nIs it?',
    ],
    ['French', 'Yes.\n\nLe lun. 23 nov. 2026 à 09:12, Tom a écrit :\n> Is it?'],
    ['a signature', 'Yes.\n\n-- \nDana Wu\nAsk me by Friday?'],
    ['a phone', 'Yes.\n\nSent from my iPhone'],
    ['a German phone', 'Yes.\n\nVon meinem iPhone gesendet'],
    ['best regards', 'Yes.\n\nBest regards,\n\nDana Wu\nCOO\nWhat can I do for you?'],
    ['bare best', 'Yes.\n\nBest,\nDana'],
    ['cheers on one line', 'Yes.\n\nCheers, Dana'],
    ['cheers in lower case', 'Yes.\n\ncheers, dana'],
    ['thanks with two names', 'Yes.\n\nThanks! Dana Wu'],
    ['thanks above a sentence like a name', 'Yes.\n\nThanks.\nDana Wu, Acme Robotics Inc.'],
    ['a name with a particle', 'Yes.\n\nBest regards, Ludwig van Beethoven'],
    ['two closings', 'Yes.\n\nThanks & Regards,\nDana'],
    ['German', 'Yes.\n\nMit freundlichen Grüßen\nDana Wu'],
    ['German abbreviated', 'Yes.\n\nVG Dana'],
    ['a notice', 'Yes.\n\nThis e-mail and any attachment is confidential. If not yours, will you delete it?'],
    ['a German notice', 'Yes.\n\nDiese E-Mail enthält vertrauliche Informationen.'],
    ['a header with nothing below', 'Yes.\n\nOn 23 Nov 2026, Tom wrote:'],
    ['French over two lines', 'Yes.\n\nLe lun. 23 nov. 2026 à 09:12, Tom a\nécrit :\nIs it?'],
    ['a header of two lines at the end', 'Yes.\nFrom: Tom\nSent: Monday'],
    ['a header with its address below', 'Yes.\nFrom: Tom\n<tom@a.example>\nSent: Monday\nIs it?'],
    ['a name of five words', 'Yes.\n\nBest regards,\nDana Wu of Acme Robotics\nAsk me?'],
    ['what stands below the name and is no postscript', 'Yes.\n\nBest,\nDana\nSee our apps: all'],
  ])('goes without %s', (_, text) => {
    expect(own(text)).toBe('Yes.');
  });

  it.each([
    [
      'answers between marked quotes',
      'On 23 Nov 2026, Tom wrote:\n> Is it?\nYes.\n> And that?\nNo.',
      'Yes.\n\nNo.',
    ],
    [
      'answers below a header on three lines and a gap',
      'On Monday, 23 November 2026\nat 09:12, Tom\nwrote:\n\n> Is it?\nYes.',
      'Yes.',
    ],
    ['a question above a closing', 'Who is it?\nBest,\nDana', 'Who is it?'],
    ['a postscript above the name', 'Yes.\nPS: Is it?\nBest,\nDana', 'Yes.\nPS: Is it?'],
    ['a postscript right below thanks', 'Yes.\nThanks!\nPS: Is it?', 'Yes.\nIs it?'],
    [
      'a postscript of two lines at the end',
      'Yes.\n\nBest,\nTom\n\nP.S. Is it?\nOur apps: fine.',
      'Yes.\n\nIs it?\nOur apps: fine.',
    ],
    ['what stands below the name', 'Yes.\n\nBest,\nTom\n\nPS: Is it?\n\nTom Ltd.', 'Yes.\n\nIs it?'],
    [
      'thanks within the mail',
      'Thanks!\nThis is what we have been waiting for, all of us.',
      'Thanks!\nThis is what we have been waiting for, all of us.',
    ],
    ...[
      'Thanks! Please call me in March.',
      'Thank you, call me tomorrow.',
      'Best wishes. Send it to Tom',
    ].map((said) => [`what is asked behind “${said.slice(0, 6)}”`, said, said]),
    [
      'a short request below thanks',
      'Thanks!\nPlease call me in March.',
      'Thanks!\nPlease call me in March.',
    ],
    [
      'a sentence about writing',
      'On Monday the board wrote: we agree.\nSo yes.',
      'On Monday the board wrote: we agree.\nSo yes.',
    ],
    [
      'a line that begins like a header',
      'From: where do you ship?\nWe would like to know.',
      'From: where do you ship?\nWe would like to know.',
    ],
  ])('keeps %s', (_, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it.each([
    ['a sentence that ends like a header, without a date', 'On Monday the board wrote:\nwe agree.'],
    ['a sentence that ends like a header, with a year', 'In 2024 the board wrote:\nwe agree.'],
    ['a line about a date above a gap', 'On the 5th we met.\n\nThe board wrote:\nwe agree.'],
    [
      'a sentence too long for a header',
      `On 23 Nov 2026 ${'we met, and '.repeat(25)}the board wrote:\nwe agree.`,
    ],
    [
      'a line like a header with others like it far from it',
      'Date: Friday.\nFrom: here on we know.\nOne.\nTwo.\nThree.\nTo: the board we say yes.\nA.\nB.\nC.',
    ],
    ['a sentence below thanks and a gap', 'Thanks!\n\nThis is what we have been waiting for, all of us.'],
    ['thanks above a line with apps', 'Thanks!\nWe like the apps, all of those that you have shown.'],
    ['few long words below thanks', `Thanks!\nSee ${'Rindfleisch'.repeat(5)} now`],
    [
      'what is too long for a name behind thanks',
      `Thanks, ${['D', 'E', 'F'].map((c) => c.repeat(28)).join(' ')}`,
    ],
  ])('keeps all of %s', (_, text) => {
    expect(own(text)).toBe(text);
  });
});
