import { describe, expect, it } from 'vitest';
import { findPoints } from '../find-points';

const context = { zone: 'Europe/London', locale: 'en-GB', names: { rep: 'Tom Becker', prospect: 'Dana Wu' } };
const sentAt = Date.UTC(2026, 10, 23, 10);
const isObjection = (text: string) =>
  findPoints({ text, from: 'prospect', sentAt }, context).some(({ kind }) => kind === 'objection');

describe('an objection', () => {
  it.each([
    // Money
    "We can't justify another tool.",
    "That's more than we are allowed to pay.",
    'It feels steep for us.',
    'Your offer is on the pricey side.',
    'It is difficult to defend.',
    "I'd have to come up with the cash.",
    'Margins are thin and cash is tight.',
    'The yearly term is a deal-breaker.',
    // Fears
    'We have some doubts about where the data is.',
    "I'm a bit wary of extensions.",
    'She is not convinced.',
    "Compliance won't allow it.",
    "We're not allowed to install extensions.",
    'It is against company policy.',
    // Decided otherwise
    'We decided against it.',
    'We renewed with Outreach in May.',
    'We are leaning towards HubSpot.',
    'We are tied to them for two years.',
    'Our contract with them runs until June.',
    'We are sorted for now.',
    'Our current setup works well enough.',
    'There is nothing for us in it.',
    // Nobody to do it, and not now
    'There is nobody here to set it up.',
    'We are short of staff.',
    'Our calendars are full.',
    'Our headcount was cut.',
    'We are in the middle of an office move.',
    'I am drowning in tickets.',
    'There is a procurement freeze.',
    'Management wants no new vendors.',
    'There are more pressing things.',
    'This is hardly a priority.',
    'The project was shelved.',
    // Somebody else's word
    "It needs the CFO's consent.",
    'It has to go through procurement.',
    "I can't order without approval.",
    "It's out of my hands.",
    // Typed in a hurry
    'we dont have the budget',
    'i cant justify it',
  ])('is %j', (text) => {
    expect(isObjection(text)).toBe(true);
  });

  it.each([
    "We can't wait to start.",
    "I can't sign in to the trial before noon.",
    "I'm good with Thursday.",
    'That is more than we hoped for, well done!',
    "We've decided to go with you.",
    'We signed with you in March.',
    "It doesn't start until I restart Chrome.",
    'Nothing for me to add.',
    'Our board has approved it without asking questions.',
    "I'm in the middle of November pretty free.",
    'Security has signed off.',
    "We're all set for Thursday's call.",
    'Our staff was cut off from the network.',
    'More urgent is the export.',
    "That's on the high side of what I expected.",
    'We are covered by your agreement.',
    'We went with the yearly plan.',
  ])('is not %j', (text) => {
    expect(isObjection(text)).toBe(false);
  });
});
