import type { Person } from '@/tests/gmail/model';
import { h } from '../element';
import type { FieldOptions, FieldName, RecipientField } from './recipient-field';
import { expandGroups, formatPerson, parseRecipients } from './recipients';

/** The field that Gmail had before autumn 2021: a textarea, and per recipient a `.vR` with a hidden input. */
export function createOldRecipientField(name: FieldName, options: FieldOptions): RecipientField {
  const { texts, changed, switches } = options;
  const label = { to: texts.to, cc: texts.cc, bcc: texts.bcc }[name];
  const input = h('textarea', {
    class: 'vO',
    name,
    rows: 1,
    'aria-label': label,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const box = h('div', { class: 'wO nr' }, input);
  const row = h(
    'tr',
    {},
    h('td', { class: 'aoy' }, h('span', { class: 'gO' }, label)),
    h('td', { class: 'eD' }, h('div', { class: 'oj' }, h('div', { class: 'fX' }, box))),
  );
  const listed = new Map<HTMLElement, Person>();

  const add = (person: Person): void => {
    const remove = h('div', { class: 'vM', 'aria-label': texts.removeRecipient });
    const chip = h(
      'div',
      { class: 'vR' },
      h(
        'span',
        { class: 'vN', email: person.email },
        h('div', { class: 'vT' }, person.name || person.email),
        remove,
      ),
      h('input', { type: 'hidden', name, value: formatPerson(person) }),
    );
    remove.addEventListener('click', () => {
      listed.delete(chip);
      chip.remove();
      changed();
    });
    listed.set(chip, person);
    input.before(chip);
  };
  const commit = (): void => {
    const people = parseRecipients(input.value);
    input.value = '';
    if (people.length === 0) return;
    for (const person of people) add(person);
    changed();
  };
  input.addEventListener('keydown', (event) => {
    const ends = ['Enter', ',', ';', 'Tab'].includes(event.key) && !event.ctrlKey && !event.metaKey;
    if (!ends || input.value.trim() === '') return;
    if (event.key !== 'Tab') event.preventDefault();
    commit();
  });
  input.addEventListener('blur', commit);

  return {
    row,
    name,
    people: () => expandGroups([...listed.values()], switches.contactGroups),
    commit,
    focus: () => input.focus(),
    set(people) {
      for (const chip of listed.keys()) chip.remove();
      listed.clear();
      for (const person of people) add(person);
    },
  };
}
