import type { GmailClient } from '@/tests/gmail/model';
import { h, setShown } from '../element';
import { icon } from '../icons';
import { formatPerson } from '../compose/recipients';
import type { Texts } from '../texts/texts';

export interface TopBar {
  readonly element: HTMLElement;
  setQuery(query: string): void;
  focusSearch(): void;
}

/** Name, search box and account, in the places where Gmail has them. */
export function createTopBar(client: GmailClient, texts: Texts, search: (query: string) => void): TopBar {
  const input = h('input', {
    class: 'gb_ue',
    name: 'q',
    'aria-label': texts.searchMail,
    placeholder: texts.searchMail,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const form = h(
    'form',
    { class: 'gb_re', role: 'search', 'aria-label': texts.searchMail },
    icon('search'),
    input,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    input.blur();
    if (input.value.trim() !== '') search(input.value.trim());
  });
  const element = h(
    'header',
    { class: 'gb_Ia', role: 'banner', id: 'gb' },
    h(
      'div',
      { class: 'gb_brand' },
      icon('mail'),
      h('a', { href: '#inbox' }, 'Gmail'),
      h('small', {}, 'stand-in'),
    ),
    h(
      'div',
      { class: 'gb_bar' },
      form,
      h('div', { class: 'gb_account' }, createAccountSwitcher(client, texts)),
    ),
  );
  return {
    element,
    setQuery(query) {
      if (document.activeElement !== input) input.value = query;
    },
    focusSearch() {
      input.focus();
      input.select();
    },
  };
}

/** The account link whose label carries the address in parentheses, and a menu of the accounts signed in. */
function createAccountSwitcher(client: GmailClient, texts: Texts): HTMLElement {
  const { account, accounts } = client;
  const name = account.name === '' ? account.email : account.name;
  const link = h(
    'a',
    {
      class: 'gb_B',
      href: `https://accounts.google.com/SignOutOptions?hl=${document.documentElement.lang}`,
      role: 'button',
      'aria-label': `${texts.googleAccount}: ${name}  \n(${account.email})`,
      'aria-expanded': 'false',
      tabindex: 0,
    },
    h('span', { class: 'gb_avatar' }, name.charAt(0).toUpperCase()),
  );
  const menu = h(
    'div',
    { class: 'gb_menu', role: 'menu', 'aria-label': texts.switchAccount },
    ...accounts.map((other) =>
      h(
        'a',
        {
          role: 'menuitem',
          href: `/mail/u/${other.index}/`,
          'aria-current': other.email === account.email && 'true',
        },
        h('span', { class: 'gb_avatar' }, (other.name || other.email).charAt(0).toUpperCase()),
        h(
          'span',
          {},
          h('b', {}, other.name || other.email),
          h('span', { class: 'gb_mail' }, formatPerson({ ...other, name: '' })),
        ),
      ),
    ),
  );
  setShown(menu, false);
  const toggle = (open: boolean): void => {
    setShown(menu, open);
    link.setAttribute('aria-expanded', String(open));
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    toggle(menu.style.display === 'none');
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !link.contains(event.target)) toggle(false);
  });
  return h('div', { class: 'gb_switch' }, link, menu);
}
