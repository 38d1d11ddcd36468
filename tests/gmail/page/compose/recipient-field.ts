import type { ComposeSwitches } from '@/tests/gmail/variants';
import type { Person } from '@/tests/gmail/model';
import { fill, h } from '../element';
import type { Texts } from '../texts/texts';
import { expandGroups, parseRecipients } from './recipients';

export type FieldName = 'to' | 'cc' | 'bcc';

/** One recipient line with its chips. */
export interface RecipientField {
  /** `tr.bzf` around `.anm[name]`. */
  readonly row: HTMLElement;
  readonly name: FieldName;
  people(): Person[];
  /** Turns what is typed into chips. */
  commit(): void;
  focus(): void;
  /** Replaces all chips. */
  set(people: readonly Person[]): void;
}

export interface FieldOptions {
  texts: Texts;
  inline: boolean;
  switches: Pick<ComposeSwitches, 'contactGroups'>;
  changed: () => void;
}

/**
 * The newer recipient field of Gmail ("peoplekit"). `inline` adds the box that only answers inside a conversation
 * have. Extensions walk these nested boxes one by one, so their number matters.
 */
export function createRecipientField(name: FieldName, options: FieldOptions): RecipientField {
  const { texts, inline, changed, switches } = options;
  const label = { to: texts.to, cc: texts.cc, bcc: texts.bcc }[name];
  const chips = h('div', { role: 'listbox', 'aria-label': label, 'aria-multiselectable': 'true' });
  const input = h('input', {
    class: 'agP aFw',
    role: 'combobox',
    'peoplekit-id': 'BbVjBd',
    'aria-label': `${label} ${texts.recipients.toLowerCase()}`,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
    size: 20,
    type: 'text',
  });
  // While something is typed, Gmail keeps a list of suggestions whose options are no recipients.
  const suggestions = h('div', { class: 'afC', role: 'listbox', 'aria-hidden': 'true' });
  const nested = h(
    'div',
    {},
    h('div', { class: 'afx' }, h('div', {}, h('div', {}, chips)), input, suggestions),
  );
  const field = h(
    'div',
    { class: 'anm', name },
    h('span', { class: 'aB' }, label),
    inline ? h('div', { class: 'aUy' }, nested) : nested,
  );
  const row = h('tr', { class: 'bzf' }, h('td', { class: 'eV' }, h('div', {}, h('div', {}, field))));
  const listed = new Map<HTMLElement, Person>();

  const add = (person: Person): void => {
    const isGroup = switches.contactGroups.some(({ name }) => name === person.email);
    const chip = createChip(isGroup ? toGroup(person) : person, texts, () => {
      listed.delete(chip);
      chip.remove();
      changed();
    });
    listed.set(chip, person);
    chips.append(chip);
  };
  const commit = (): void => {
    const people = parseRecipients(input.value);
    input.value = '';
    fill(suggestions);
    if (people.length === 0) return;
    for (const person of people) add(person);
    changed();
  };

  input.addEventListener('keydown', (event) => {
    const typed = input.value.trim() !== '';
    if (typed && ['Enter', ',', ';', 'Tab'].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      if (event.key !== 'Tab') event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && input.value === '') {
      const last = [...listed.keys()].at(-1);
      last?.querySelector<HTMLElement>('.afX')?.click();
    }
  });
  input.addEventListener('input', () => {
    fill(suggestions, input.value !== '' && h('div', { role: 'option', class: 'aJ9' }, input.value));
  });
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    input.value += text;
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
      listed.clear();
      fill(chips);
      for (const person of people) add(person);
    },
  };
}

/** What a group's chip names is no address. */
function toGroup({ email: name }: Person): Person {
  return { email: `contactGroups/${encodeURIComponent(name)}`, name };
}

/** A person's chip, with the wrapper that is removed with it. `data-name` is empty for a bare address. */
function createChip(person: Person, texts: Texts, remove: () => void): HTMLElement {
  const { email, name } = person;
  const button = h('div', { class: 'afX', 'aria-label': texts.removeRecipient });
  button.addEventListener('click', remove);
  return h(
    'div',
    { class: 'agh' },
    h(
      'div',
      { class: 'agb', 'peoplekit-id': 'ubaLBe' },
      h(
        'div',
        {
          class: 'afV',
          role: 'option',
          'peoplekit-id': 'XPtOyb',
          'data-hovercard-id': email,
          'data-name': name,
          'aria-label': `${name || email}. ${texts.removeRecipient}`,
          tabindex: -1,
          translate: 'no',
        },
        h('span', { class: 'afW' }, name || email),
        button,
      ),
    ),
  );
}
