import { describe, expect, it } from 'vitest';
import { purposes } from '../../cadence';
import { templateSchema, type Template } from '../../library';
import { countWords } from '../count-words';
import { lintTemplate } from '../lint';
import { parseTemplate, variablesIn } from '../liquid';
import { renderTemplate } from '../render';
import { exampleValues, type Values, variables } from '../variables';
import { languageFor } from './languages';

const { templates, answer } = languageFor('en');
const all = [...templates, answer];
const named = all.map((template) => [template.id, template] as const);

/**
 * The examples, in every way in which some of what the template uses is not known. Where it uses a lot, as the
 * points of a call do, at most two are known, or not known: its lines do not depend on each other.
 */
function* everyKnowledge({ body }: Template): Generator<Values> {
  const uses = new Set(variablesIn(parseTemplate(body)).map(({ name }) => name));
  const wholes = [...uses].filter((name) => variables.some((known) => known.name.split('.')[0] === name));
  for (let set = 0; set < 2 ** wholes.length; set++) {
    const known = new Set(wholes.filter((_, i) => Math.floor(set / 2 ** i) % 2 === 1));
    if (wholes.length > 7 && known.size > 2 && known.size < wholes.length - 2) continue;
    yield Object.fromEntries(
      Object.entries(exampleValues).filter(([name]) => known.has(name.split('.')[0] ?? '')),
    );
  }
}

describe('the built-in templates', () => {
  it('are at least three mails for each purpose', () => {
    const counts = purposes.map(
      (purpose) => templates.filter((one) => one.purpose === purpose && one.channel === 'email').length,
    );
    expect(counts.every((count) => count >= 3)).toBe(true);
  });

  it.each(['call', 'linkedin', 'textMessage', 'note'] as const)(
    'have one for each purpose by %s',
    (channel) => {
      const found = templates.filter((one) => one.channel === channel).map(({ purpose }) => purpose);
      expect(new Set(found)).toEqual(new Set(purposes));
    },
  );

  it('have ids and names of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name, channel }) => `${channel} ${name}`)).size).toBe(all.length);
    for (const template of all) expect(templateSchema.parse(template)).toEqual(template);
  });

  it.each(named)('%s passes the lint', (id, { body, channel }) => {
    const problems = lintTemplate(body, channel).map(({ key }) => key);
    // An answer may only give.
    const mayBe = id === answer.id ? ['lintNoQuestion'] : [];
    expect(problems.filter((key) => !mayBe.includes(key))).toEqual([]);
  });

  it.each(named)('%s reads well whatever is not known', (id, template) => {
    for (const values of everyKnowledge(template)) {
      const rendered = renderTemplate(template.body, values);
      const text = rendered?.text ?? '';
      expect(rendered?.gaps).toEqual([]);
      expect(text).not.toMatch(/!|[.?] \p{Ll}|“”|\[|\s[.,?]| {2}|:$|—|\bundefined\b|\bnull\b/u);
      expect(text.split('\n').filter((line) => /^[^-]*\p{L}$/u.test(line) && !line.includes('http'))).toEqual(
        template.channel === 'note' && 'my_name' in values ? ['Sam'] : [],
      );
      if (template.channel !== 'email') continue;
      expect(countWords(text)).toBeLessThanOrEqual(80);
      expect(text).toMatch(/^Hi( Dana)?,\n\n/);
      expect(text.split('\n\n').slice(-2).join('').includes('?') || id === answer.id).toBe(true);
    }
  });

  it('are there in English where a language has none', () => {
    expect(languageFor('fr-CA').id).toBe('en');
    expect(languageFor('en-GB').id).toBe('en');
  });
});
