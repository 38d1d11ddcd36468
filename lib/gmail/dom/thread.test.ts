// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { placeForControl, readThread } from './thread';

function element(
  tag: string,
  attributes: Record<string, string>,
  ...children: (HTMLElement | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const message = (id: string, legacyId: string, sender: string, recipient: string) =>
  element(
    'div',
    { class: 'adn ads', 'data-message-id': `#${id}`, 'data-legacy-message-id': legacyId },
    element('span', { class: 'gD', email: sender, name: 'Sender' }),
    element('span', { class: 'g2', email: recipient, name: 'Recipient' }),
  );

function addView(legacyThreadId: string, ...messages: HTMLElement[]): HTMLElement {
  const heading = element('h2', { 'data-legacy-thread-id': legacyThreadId }, 'SOC 2 report');
  const row = element(
    'div',
    { class: 'V8djrc' },
    element('div', { class: 'ha' }, heading),
    element('div', { class: 'bHJ' }, 'print'),
  );
  const view = element('div', { role: 'main' }, row, element('div', { role: 'list' }, ...messages));
  document.body.append(view);
  return view;
}

beforeEach(() => {
  document.body.replaceChildren();
  // happy-dom lays nothing out: what is not hidden is visible.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.closest('[hidden]') === null;
  });
});

describe('the thread on screen', () => {
  it('is read with its people and its newest message', () => {
    addView(
      '18333b13345c3a42',
      message('msg-a:r1', '18333b13345c3a42', 'sam@acme.com', 'dana@globex.com'),
      message('msg-f:1824039723117371719', '19504a76c89ce147', 'dana@globex.com', 'sam@acme.com'),
    );
    expect(readThread(document)).toMatchObject({
      legacyThreadId: '18333b13345c3a42',
      subject: 'SOC 2 report',
      lastMessage: {
        messageId: 'msg-f:1824039723117371719',
        at: Number(BigInt('0x19504a76c89ce147') >> 20n),
      },
      people: [{ email: 'dana@globex.com' }, { email: 'sam@acme.com' }],
    });
  });

  it('is the visible one: old views stay in the page', () => {
    addView('18333b13345c3a42', message('msg-a:r1', '', 'sam@acme.com', 'dana@globex.com')).hidden = true;
    addView('19504a76c89ce147', message('msg-a:r2', '', 'sam@acme.com', 'lee@globex.com'));
    expect(readThread(document)).toMatchObject({
      legacyThreadId: '19504a76c89ce147',
      // A mail just sent has no legacy id yet, and so no time.
      lastMessage: { messageId: 'msg-a:r2', at: null, from: 'sam@acme.com' },
    });
  });

  it.each(['', 'undefined', '123'])('is none where Gmail gives it no id: %j', (id) => {
    addView(id);
    expect(readThread(document)).toBeNull();
  });

  it('has its control at the side of the subject, or right behind it', () => {
    const view = addView('18333b13345c3a42');
    const heading = view.querySelector('h2');
    const side = view.querySelector<HTMLElement>('.bHJ');
    expect(heading && placeForControl(heading)).toEqual({ parent: side, before: side?.firstChild });
    side?.remove();
    expect(heading && placeForControl(heading)).toEqual({ parent: heading?.parentElement, before: null });
  });
});
