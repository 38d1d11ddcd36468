import { describe, expect, it } from 'vitest';
import { lintTemplate } from './lint';

const fine = 'Hi {{ first_name }},\n\nIs {{ subject }} still of use?';
const keys = (body: string, channel?: Parameters<typeof lintTemplate>[1]) =>
  lintTemplate(body, channel).map(({ key, line, values }) => [key, line, ...values]);

describe('the lint of a template', () => {
  it('has nothing to say of a good one', () => {
    expect(lintTemplate(fine)).toEqual([]);
  });

  it.each([
    [`${fine}\n{% if %`, ['lintSyntax', 4]],
    [`${fine}\n\n{{ company `, ['lintSyntax', 5]],
    ['{% if subject %}Is {{ subject }} it?', ['lintSyntax', 1]],
    [`${fine}\n{{ comapny }}`, ['lintUnknownVariable', 4, 'comapny']],
    [`${fine}\n{% if resource.links %}Yes?{% endif %}`, ['lintUnknownVariable', 4, 'resource.links']],
    [`${fine}\n{{ company | shout }}`, ['lintUnknownFilter', 4, 'shout']],
    [`${fine}\n{% for x in subject %}x{% endfor %}`, ['lintUnknownTag', 4, 'for']],
    [`${fine}\n{% include "x" %}`, ['lintUnknownTag', 4, 'include']],
    ['x'.repeat(4_001), ['lintTooManyCharacters', null, 4_000]],
    [`${'word '.repeat(150)}\n\n${fine}`, ['lintTooLong', null, 159, 120]],
    [`Just Checking In, ${fine}`, ['lintCliche', 1, 'Checking In']],
    [`I am\ncircling back. ${fine}`, ['lintCliche', 2, 'circling back']],
    [`Let us touch base. ${fine}`, ['lintCliche', 1, 'touch base']],
    ['Hello,\n\nShall we talk?', ['lintNothingPersonal', null]],
    ['Hello {{ my_name }},\n\nShall we talk?', ['lintNothingPersonal', null]],
    ['Hi {{ first_name }},\n\nI sent it.', ['lintNoQuestion', null]],
    ['Is {{ subject }} it?\n\nIt is.\n\nBye.', ['lintNoQuestion', null]],
    [`<b>Well</b>, ${fine}`, ['lintHtml', 1]],
    [`Rock &amp; roll. ${fine}`, ['lintHtml', 1]],
    [`${fine}\nhttps://example.com/a`, ['lintRawLink', 4]],
  ])('finds what is wrong in example %#', (body, expected) => {
    expect(keys(body)).toEqual([expected]);
  });

  it.each([
    'Hi {{ first_name }}, is it a < b & c > d?',
    '{% if resource %}See {{ resource.title }}, {{ resource.link }}.{% endif %}\n\nIs {{ subject }} it?',
    '{% if subject %}Is {{ subject }} it?{% else %}Is it {{ company }}?{% endif %}',
    'Is {{ subject }} it?\n\nThank you,\n{{ my_name }}',
  ])('lets %j pass', (body) => {
    expect(keys(body)).toEqual([]);
  });

  it.each([
    ['linkedin', 300],
    ['textMessage', 160],
  ] as const)('measures a text for %s', (channel, most) => {
    expect(keys(`{{ first_name }} ${'x'.repeat(most - 5)}`, channel)).toEqual([]);
    expect(keys(`{{ first_name }} ${'x'.repeat(most - 4)}`, channel)).toEqual([
      ['lintTooLongToPost', null, most],
    ]);
  });

  it('tells what cannot be used like this from what could be better', () => {
    const isError = (body: string, channel?: Parameters<typeof lintTemplate>[1]) =>
      lintTemplate(body, channel).map((problem) => problem.isError);
    for (const body of ['x'.repeat(4_001), '{% if', '{{ company | shout }}?', '{% include "x" %}'])
      expect(isError(body)[0]).toBe(true);
    for (const body of ['Hi {{ first_name }}.', `${'word '.repeat(150)} ${fine}`])
      expect(isError(body)).toEqual([false]);
    expect(isError(`{{ first_name }} ${'x'.repeat(300)}`, 'linkedin')).toEqual([false]);
  });

  it('goes from the first line to the last, what is said of the whole at the end', () => {
    const found = keys(`<b>Let us</b>
touch base
{{ comapny }}`).map(([, line]) => line);
    expect(found.slice(0, 3)).toEqual([1, 2, 3]);
    expect(found.slice(3).every((line) => line === null)).toBe(true);
    expect(found.length).toBeGreaterThan(3);
  });

  it('asks for no question in a call', () => {
    expect(keys('- Tell {{ first_name }} of it', 'call')).toEqual([]);
  });

  it('says which problems make a template useless', () => {
    expect(lintTemplate('Hi {{ nobody }}, shall we talk?').map(({ isError }) => isError)).toEqual([
      true,
      false,
    ]);
  });
});
