import { Script, createContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { defaultSwitches, type PageData } from '@/tests/gmail/model';
import { renderShell } from './shell';

const nasty = '</script><script>alert(1)</script>\u2028';
const data: PageData & { nonce: string } = {
  account: { email: 'sam@northwind.example', name: nasty },
  accountIndex: 1,
  accounts: [
    { email: 'sam.private@mail.example', name: 'Sam', index: 0 },
    { email: 'sam@northwind.example', name: nasty, index: 1 },
  ],
  delegate: null,
  firstList: null,
  switches: defaultSwitches,
  nonce: 'n0nce',
};

/** Runs the inline script as the browser would, after an extension's wrapper was (or was not) put in place. */
function runInline(html: string, window: Record<string, unknown>): Record<string, unknown> {
  const inline = /<script nonce="n0nce">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const context = createContext({ window });
  new Script(inline).runInContext(context);
  return context;
}

describe('the page that the server sends', () => {
  const html = renderShell(data);

  it('names the account and starts without a view', () => {
    expect(html).toContain('<meta name="og-profile-acct" content="sam@northwind.example">');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<div id="loading">');
    expect(html).toMatch(/<body dir="ltr">\n/);
  });

  it('lets no data end its scripts, and gives every script the nonce', () => {
    expect(html).not.toContain(nasty);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html.match(/<script nonce="n0nce"/g)).toHaveLength(3);
  });

  it('hands the data over unchanged', () => {
    const json = /type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const { nonce: _, ...expected } = data;
    expect(JSON.parse(json)).toEqual(expected);
  });

  it('sets what Gmail sets', () => {
    const context = runInline(html, {});
    expect(context['GM_SPT_ENABLED']).toBe('true');
    expect(context['GLOBALS']).toMatchObject({ 4: 'x.en', 7: '/mail/u/1', 10: 'sam@northwind.example' });
  });

  it('calls a wrapper that was there first with the list of accounts', () => {
    const seen: unknown[] = [];
    runInline(html, { _GM_setData: (value: unknown) => seen.push(value) });
    expect(seen).toMatchObject([
      {
        sBEv4c: [
          [
            'mla',
            [
              ['sam.private@mail.example', 1, null, 0, 'Sam'],
              ['sam@northwind.example', 0, null, 1, nasty],
            ],
          ],
        ],
      },
    ]);
  });

  it('turns right-to-left languages around', () => {
    const switches = { ...defaultSwitches, language: 'ar' };
    expect(renderShell({ ...data, switches })).toContain('<html lang="ar" dir="rtl">');
  });
});
