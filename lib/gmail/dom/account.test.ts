// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccount } from './account';

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.title = '';
});

function addMeta(content: string): void {
  const meta = document.createElement('meta');
  meta.name = 'og-profile-acct';
  meta.content = content;
  document.head.append(meta);
}

function addAccountLink(label: string): void {
  const link = document.createElement('a');
  link.href = 'https://accounts.google.com/SignOutOptions?hl=de';
  link.setAttribute('aria-label', label);
  document.body.append(link);
}

describe('the account of the page', () => {
  it('is what the page says of itself, in lower case', () => {
    addMeta('Sam@Acme.com');
    addAccountLink('Google Account: Other (other@acme.com)');
    expect(readAccount(document)).toBe('sam@acme.com');
  });

  it.each([
    ['Google Account: Sam Rivers (sam@acme.com)'],
    ['Google-Konto: Sam (privat) (sam@acme.com)'],
    ['حساب Google: Sam ‪(sam@acme.com)‬'],
  ])('is in the last parentheses of a label in any language: %s', (label) => {
    addAccountLink(label);
    expect(readAccount(document)).toBe('sam@acme.com');
  });

  it.each([
    ['Inbox (3) - sam@acme.com - Gmail', 'sam@acme.com'],
    ['Posteingang - sam@acme.com - Acme Mail', 'sam@acme.com'],
    ['Please write to dana@globex.com - sam@acme.com - Gmail', 'sam@acme.com'],
    ['dana@globex.com - sam@acme.com - Gmail', null],
    ['Gmail', null],
  ])('in a title counts only where it stands alone: %s', (title, expected) => {
    document.title = title;
    expect(readAccount(document)).toBe(expected);
  });

  it('is not looked for in a title that never ends', () => {
    document.title = 'a'.repeat(100_000);
    // Whole, this title would keep the expression busy for longer than a test may take.
    expect(readAccount(document)).toBeNull();
  });
});
