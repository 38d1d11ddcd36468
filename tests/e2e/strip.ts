import type { Page } from 'playwright-core';

/** Parts of Gmail's page that a change of Gmail's may take from us, and what is then gone of their markup. */
const marks = {
  lists: { gh: '[gh=tl]', role: '[role=grid]', class: 'table.F' },
  threads: {
    'data-legacy-thread-id': 'h2',
    'data-thread-perm-id': 'h2',
    class: 'h2.hP, .ha:has(h2), .g.id, .nH.id',
  },
  account: { content: 'meta[name=og-profile-acct]', href: 'a[href^="https://accounts.google.com/"]' },
  sending: {
    'aria-haspopup': '.aoO + [aria-haspopup], .hG[aria-haspopup]',
    jslog: '[jslog^="32601"]',
    class: '.aoO',
  },
  replies: { jslog: '.ams[jslog]', class: '.ams:not([jslog]), .aaq, .bsQ, .DILLkc' },
};

/** Gmail whose page does not say whose it is, in its title either; it can be asked. */
export async function hideAccount(page: Page): Promise<void> {
  await strip(page, 'account');
  await page.addInitScript(() => {
    const hide = () => {
      if (document.title.includes('@')) document.title = 'Gmail';
    };
    new MutationObserver(hide).observe(document, { subtree: true, childList: true });
  });
}

/** Gmail that cannot be overheard any more: what the observer tells does not arrive. */
export async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { value } = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent') ?? {};
    const dispatch = value as (this: EventTarget, event: Event) => boolean;
    EventTarget.prototype.dispatchEvent = function dispatchHeard(event) {
      return event.type.startsWith('steadfast:record') || dispatch.call(this, event);
    };
  });
}

/** Gmail as it is after such a change: the page works, and has no mark any more that those parts are known by. */
export async function strip(page: Page, ...parts: (keyof typeof marks)[]): Promise<void> {
  await page.addInitScript(
    (gone) => {
      const look = () => {
        for (const [attribute, selector] of gone)
          for (const element of document.querySelectorAll(selector)) element.removeAttribute(attribute);
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    },
    parts.flatMap((part) => Object.entries(marks[part])),
  );
}

/** Gmail whose two places for the account name two of them. */
export async function renameAccount(page: Page, address: string): Promise<void> {
  await page.addInitScript((other) => {
    const label = `Google Account: ${other} (${other})`;
    const rename = () => {
      for (const link of document.querySelectorAll(
        'a[href^="https://accounts.google.com/"][aria-label*="@"]',
      ))
        if (link.getAttribute('aria-label') !== label) link.setAttribute('aria-label', label);
    };
    new MutationObserver(rename).observe(document, { subtree: true, childList: true });
  }, address);
}

/** Gmail of which every half second one answer is in no form that is known. */
export async function garble(page: Page): Promise<void> {
  await page.route('**/sync/u/0/i/s?garbled', (route) => route.fulfill({ status: 200, body: 'No JSON' }));
  await page.addInitScript(() => {
    setInterval(() => void fetch('/sync/u/0/i/s?garbled', { method: 'POST', body: '' }), 500);
  });
}
