import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/factories/any-text';
import { renderTemplate } from './render';
import type { Values } from './variables';

const dana: Values = { first_name: 'Dana', company: 'Acme Inc.', subject: 'Pilot', touch: 2 };
const shown = (body: string, values: Values = dana) => renderTemplate(body, values)?.text;

describe('a rendered template', () => {
  it('has its values, in paragraphs', () => {
    expect(shown('Hi {{ first_name }},\n\n{{ subject }} at {{ company }}: still wanted?')).toBe(
      'Hi Dana,\n\nPilot at Acme Inc.: still wanted?',
    );
  });

  it.each([
    ['It fits. So does {{ their_question }}, too. It does.', 'It fits. It does.'],
    ['Hi {{ my_name }},\n\nIt fits you well.', 'It fits you well.'],
    ['It fits you well.\n\nSee {{ my_promise }}.\n\nBye for now.', 'It fits you well.\n\nBye for now.'],
    ['One that fits:\n{{ resource.link }}\n\nIt is all I have.', 'It is all I have.'],
    ['One that fits:\n{{ resource.link }}\nIt is short.', 'One that fits:\nIt is short.'],
    ['Two that fit:\n\n- {{ my_promise }}\n- {{ my_question }}\n\nIt is all.', 'It is all.'],
    ['- It is first.\n- {{ my_promise }}\n- It is third.', '- It is first.\n- It is third.'],
    ['A value of {{ company }} Berlin and {{ my_name }}. It fits you.', 'It fits you.'],
    ['Wholly new {{ nonsense }} here. It fits you.', 'It fits you.'],
  ])('leaves out the sentence of a missing value: %j', (body, text) => {
    expect(renderTemplate(body, dana)).toMatchObject({ text, gaps: [] });
  });

  it('tells what was left out', () => {
    expect(renderTemplate('It fits you. So does {{ resource.title }}.', dana)?.dropped).toEqual([
      'So does [resource title].',
    ]);
  });

  it('keeps the gap where nothing would be left', () => {
    expect(renderTemplate('Hi Dana,\n\nYou asked {{ their_question }}.', dana)).toEqual({
      text: 'Hi Dana,\n\nYou asked [their question].',
      gaps: [{ variable: 'their_question', start: 20, end: 36 }],
      dropped: [],
    });
  });

  it('keeps the gap in the only question', () => {
    const rendered = renderTemplate('It fits you. Also {{ my_name }}. Shall {{ my_name }} call?', dana);
    expect(rendered).toMatchObject({
      text: 'It fits you. Shall [my name] call?',
      dropped: ['Also [my name].'],
    });
    expect(rendered?.gaps.map(({ start, end }) => rendered.text.slice(start, end))).toEqual(['[my name]']);
  });

  it.each([
    ['Hi{% if first_name %} {{ first_name }}{% endif %},', 'Hi Dana,'],
    ['Hi{% if my_name %} {{ my_name }}{% endif %}, all well there?', 'Hi, all well there?'],
    ['{% unless my_name %}Nobody is here.{% endunless %}', 'Nobody is here.'],
    ['{% if touch > 1 %}Once more for you.{% endif %}', 'Once more for you.'],
    ['{% if days_silent > 1 %}Long ago it was.{% else %}Not so long ago.{% endif %}', 'Not so long ago.'],
    ['{% if resource %}A thing to read.{% else %}Nothing to read.{% endif %}', 'Nothing to read.'],
    ['{{ my_name | default: "there" }} it is then.', 'there it is then.'],
    ['{{ my_name | upcase | default: "there" }} it is then.', 'there it is then.'],
    ['It says {{ first_name | upcase }} and {{ subject | downcase }}.', 'It says DANA and pilot.'],
    ['A comment {% comment %}{{ x }} of mine{% endcomment %}is not shown.', 'A comment is not shown.'],
    ['We are at {{ company }}.', 'We are at Acme Inc.'],
    ['Are we at {{ company }}?', 'Are we at Acme Inc.?'],
  ])('%j is %j', (body, text) => {
    expect(shown(body)).toBe(text);
  });

  it('quotes a question without a second stop', () => {
    expect(shown('You asked: “{{ their_question }}”. It does.', { their_question: 'Does it?' })).toBe(
      'You asked: “Does it?” It does.',
    );
  });

  it.each([
    ['Da {{ company }} na', 'Da (( company )) na'],
    ['Dana\nBcc: all\r\n\u202Ereversed\u0000', 'Dana Bcc: all reversed'],
    ['\uE002my_name\uE003 and \uE000', 'my_name and'],
    ['{% if %}', '(% if %)'],
  ])('takes the value %j for text', (first_name, expected) => {
    const text = shown('It says {{ first_name }} here.', { first_name });
    expect(text).not.toMatch(/\{\{|\{%|\n|\u202E|[\uE000-\uE003]|\[/u);
    expect(text).toBe(`It says ${expected} here.`);
  });

  it('shortens a long value at a word', () => {
    const text = shown('Hi {{ first_name }}, it is you.', { first_name: 'Da na '.repeat(2_000) });
    expect(text?.length).toBeLessThan(90);
    expect(text).toContain('…, it is you.');
  });

  it.each(['', '   ', '\u200B', '…', null, Number.NaN])('takes %j for missing', (first_name) => {
    expect(shown('Hi{% if first_name %} {{ first_name }}{% endif %}, welcome.', { first_name })).toBe(
      'Hi, welcome.',
    );
  });

  it.each([
    ['a loop', '{% for i in (1..100000000) %}{% endfor %}'],
    ['a table', '{% tablerow i in (1..100000000) %}x{% endtablerow %}'],
    ['a file', '{% include "/etc/passwd" %}'],
    ['a render', '{% render "x" %}'],
    ['a layout', '{% layout "x" %}'],
    ['an assignment', '{% assign x = "y" %}'],
    ['a capture', '{% capture x %}y{% endcapture %}'],
    ['a cycle', '{% cycle "x" %}'],
    ['a counter', '{% increment x %}'],
    ['raw text', '{% raw %}{{ x }}{% endraw %}'],
    ['a block of Liquid', '{% liquid\nassign x = 1 %}'],
    ['a filter that pads', "{{ touch | date: '%5000000d' }}"],
    ['a filter that multiplies', '{{ first_name | replace: "", "x" }}'],
    ['an unclosed tag', '{% if first_name %}'],
    ['a template of 4,001 characters', 'x'.repeat(4_001)],
  ])('is none of %s', (_, body) => {
    expect(renderTemplate(body, dana)).toBeNull();
  });

  it.each([
    '{{ first_name.constructor }}',
    '{{ first_name.__proto__ }}',
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ toString }}',
    '{{ resource }}',
    '{{ resource.constructor }}',
    '{{ my_name.valueOf.constructor }}',
    '{{ true }}',
    '{{ nil }}',
    '{{ (1..100000000) }}',
    '{{ "{{" }}',
    '{{% if first_name %}{% endif %}{',
    '{% if first_name %}'.repeat(120) + '{{ x }}' + '{% endif %}'.repeat(120),
  ])('gives nothing of the machine away: %.50j', (body) => {
    const text = shown(`It is so. ${body}`, { ...dana, 'resource.title': 'Title' }) ?? '';
    expect(text).not.toMatch(/\{\{|\}\}|native|function|object|undefined|null|100000000/u);
  });

  const names = ['first_name', 'company', 'subject', 'touch', 'resource.title', 'resource.link'] as const;
  const pieces = [
    ...names.map((name) => `{{ ${name} }}`),
    ...names.map((name) => `{% if ${name} %}`),
    '{% else %}',
    '{% endif %}',
    'Hi',
    ' ',
    '.',
    '?',
    ',',
    ':',
    '\n',
    '\n\n',
    '{',
    '}',
    ' | upcase',
    '- ',
    'Words of it',
  ];
  const hostile = fc.oneof(
    anyText(300),
    fc.constantFrom('{{', '}}', '{% if x %}', '\uE000', '\uE002x\uE003', '. ', '?', ' \u2028 ', '\uD800'),
    fc.integer(),
    fc.constant(null),
  );
  const anyValues = fc.dictionary(fc.constantFrom(...names), hostile) as fc.Arbitrary<Values>;

  it('never throws, and shows no hole, whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), anyValues, (body, values) => {
        const rendered = renderTemplate(body.join(''), values);
        if (!rendered) return;
        const { text, gaps } = rendered;
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null|\p{L} {2,}\p{L}|\n{3,}|[\uE000-\uE003]| \n|\n /u);
        expect(text.isWellFormed()).toBe(true);
        for (const { start, end } of gaps) expect(text.slice(start, end)).toMatch(/^\[.+\]$/);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws for any text as a template', () => {
    fc.assert(
      fc.property(anyText(5_000), anyValues, (body, values) => {
        expect(() => renderTemplate(body, values)).not.toThrow();
      }),
    );
  });
});
