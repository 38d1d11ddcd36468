import { describe, expect, it } from 'vitest';
import { german } from './de/lexicon';
import { english } from './en/lexicon';
import { findPeople } from './find-person';

const namesIn = (sentence: string, lexicon = english) =>
  findPeople(sentence, ['Tom Becker', 'Dana Wu'], lexicon).map(({ name }) => name);

describe('a person', () => {
  it.each([
    // A first name and a surname.
    ['You may want to ring my deputy, or to write to Ewa Nowak.', ['Ewa Nowak']],
    ["It's Arjun Patel who decides.", ['Arjun Patel']],
    ['The contract goes to Agnieszka Zielińska for signature.', ['Agnieszka Zielińska']],
    ['Ask for Jean-Luc Moreau at reception.', ['Jean-Luc Moreau']],
    ['I had a call with Callum Doyle.', ['Callum Doyle']],
    ["We need Fiona O'Brien's signature.", ["Fiona O'Brien"]],
    ['The plan was signed off by Ian McKay.', ['Ian McKay']],
    // One that opens the sentence, with what people do.
    ['Samira Haddad suggested I write to you.', ['Samira Haddad']],
    ['Petra Lang at Hofer knows it.', ['Petra Lang']],
    ['Piotr chairs the group.', ['Piotr']],
    ["Jim's out this week.", ['Jim']],
    // One name, with a word that tells.
    ["I'll pass your mail to Beatriz.", ['Beatriz']],
    ['Our treasurer Ruth is not convinced.', ['Ruth']],
    ['Did it make sense to Lars?', ['Lars']],
    ['Then Carla, she is new, will call.', ['Carla']],
    ['I have put Nadia in cc.', ['Nadia']],
    ['This time Mei noted it.', ['Mei']],
  ])('is found in %j', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it.each([
    'As Dana Wu said to Tom Becker, it works.',
    'We compared it with Sales Navigator last year.',
    'Our Black Friday sale starts soon.',
    "I'm flying to San Francisco and Los Angeles.",
    'We run on Google Workspace.',
    'The Data Protection Agreement is attached.',
    'Baltic Freight cut its costs.',
    'Customers such as Harbour Tools use it.',
    'Great Britain is our main market.',
    'We want to see Single Sign-On in the product.',
    'It works for Northwind Traders and in Milton Keynes.',
    'We are switching from Copper Crm.',
    'I saw Dataspark Flow Automation Engine there.',
    'It runs on DataSpark Flowers.',
    'We liked "Selling Slowly" very much.',
    'We belong to Marks & Spencer.',
    'So far Hofer Bauer Ltd pays.',
    'Really liked it.',
    'Sorry, who are you?',
    'Send it to Accounts Payable.',
    'Das Angebot liegt vor.',
  ])('is nobody in %j', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });

  it('is not told by capitals where every noun has one', () => {
    expect(namesIn('Wir haben Neue Kunden gewonnen.', german)).toEqual([]);
  });
});
