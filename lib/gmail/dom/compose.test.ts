// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { composeOf, findCompose, isSendButton, readCompose, recipientsOf } from './compose';

const encode = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '.');

function element(tag: string, attributes: Record<string, string>, ...children: HTMLElement[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

interface Parts {
  draft?: string;
  rt?: string;
  jslog?: string;
  chips?: HTMLElement[];
  summary?: HTMLElement[];
}

/** A compose as Gmail nests it: the form beside the editor, both under one region. */
function addCompose({ draft = '', rt = '', jslog = '', chips = [], summary = [] }: Parts): HTMLElement {
  const form = element(
    'form',
    {},
    element('input', { name: 'composeid', value: '1' }),
    element('input', { name: 'draft', value: draft }),
    element('input', { name: 'rt', value: rt }),
    element('input', { name: 'lts', value: rt ? '18333b13345c3a42' : '' }),
    element('input', { name: 'subjectbox', value: 'SOC 2 report' }),
    ...chips,
    ...summary,
  );
  const editor = element('div', { g_editable: 'true', role: 'textbox' });
  const send = element('div', { role: 'button', jslog: `32601; ${jslog}` }, element('span', {}));
  const region = element('div', { role: 'region' }, form, editor, element('div', { class: 'dC' }, send));
  document.body.append(element('div', { role: 'dialog' }, region));
  return region;
}

const chip = (line: string, email: string, name: string) =>
  element(
    'div',
    { class: 'anm', name: line },
    element('div', { role: 'option', 'data-hovercard-id': email, 'data-name': name }),
  );

beforeEach(() => document.body.replaceChildren());

describe('a compose', () => {
  it('is found from anything in it, and read with all its people', () => {
    const region = addCompose({
      draft: '#msg-a:r-329565169840451245',
      rt: '#thread-f:1743802434391390786|msg-f:1',
      chips: [
        chip('to', 'dana@acme.com', 'Dana Wu'),
        chip('cc', 'lee@acme.com', ''),
        chip('bcc', 'crm@sam.com', 'CRM'),
        chip('to', 'a-group', 'Board'),
      ],
    });
    const inner = region.querySelector('.dC span');
    const compose = inner && composeOf(inner);
    expect(compose).toBe(region);
    expect(compose && readCompose(compose)).toMatchObject({
      messageId: 'msg-a:r-329565169840451245',
      threadId: 'thread-f:1743802434391390786',
      legacyThreadId: '18333b13345c3a42',
      to: [{ email: 'dana@acme.com', name: 'Dana Wu' }],
      cc: [{ email: 'lee@acme.com', name: '' }],
      bcc: [{ email: 'crm@sam.com', name: 'CRM' }],
      subject: 'SOC 2 report',
    });
    expect(recipientsOf(region).map(({ email }) => email)).toEqual([
      'dana@acme.com',
      'lee@acme.com',
      'crm@sam.com',
    ]);
  });

  it.each(['', 'undefined', 'null'])(
    'that was never saved (%j) is known by the log of its Send button',
    (draft) => {
      const logged = ['#msg-a:r7264131327367667212', null, ['#thread-a:r-1055809021193205756'], 0];
      const region = addCompose({ draft, jslog: `4:abc; 11:${encode(logged)}; 3:x` });
      expect(readCompose(region)).toMatchObject({
        messageId: 'msg-a:r7264131327367667212',
        threadId: 'thread-a:r-1055809021193205756',
        legacyThreadId: null,
      });
    },
  );

  it.each(['', '11:%%%', `11:${encode({})}`, `11:${encode([1, [2]])}`])(
    'that says nothing is not guessed: %s',
    (jslog) => {
      expect(readCompose(addCompose({ jslog }))).toBeNull();
    },
  );

  it('that is an untouched reply has its people in the summary', () => {
    const person = element('span', { email: 'dana@acme.com', name: 'Dana' });
    const region = addCompose({
      draft: '#msg-a:r1',
      rt: '#thread-a:r2',
      summary: [element('div', { class: 'az9' }, person)],
    });
    expect(readCompose(region)?.to).toEqual([{ email: 'dana@acme.com', name: 'Dana' }]);
  });

  it('with the recipients of old has them in hidden fields', () => {
    const old = (name: string, value: string) =>
      element('div', { class: 'vR' }, element('input', { type: 'hidden', name, value }));
    const region = addCompose({
      draft: '#msg-a:r1',
      rt: '#thread-a:r2',
      chips: [old('to', 'Dana Wu <dana@acme.com>'), old('bcc', 'crm@sam.com'), old('cc', 'Board')],
    });
    expect(readCompose(region)).toMatchObject({
      to: [{ email: 'dana@acme.com', name: 'Dana Wu' }],
      cc: [],
      bcc: [{ email: 'crm@sam.com', name: '' }],
    });
  });

  it('is found again by its message', () => {
    const region = addCompose({ draft: '#msg-a:r1', rt: '#thread-a:r2' });
    expect(findCompose(document, 'msg-a:r1')).toBe(region);
    expect(findCompose(document, 'msg-a:r2')).toBeNull();
  });

  it('has one Send button, in any language', () => {
    const region = addCompose({});
    const [send] = region.querySelectorAll('[role=button] span');
    expect(send && isSendButton(send)).toBe(true);
    expect(isSendButton(region)).toBe(false);
  });

  it('has a second one where a setting says so, which archives too', () => {
    const inner = element('span', {});
    const archive = element('div', { role: 'button', class: 'T-I Uo' }, inner);
    addCompose({}).append(archive);
    expect(isSendButton(inner)).toBe(true);
    document.body.replaceChildren(archive);
    expect(isSendButton(inner)).toBe(false);
  });

  it('has no other Send button than its best: what merely stands before an arrow is none', () => {
    const region = addCompose({});
    const [format, arrow] = [
      element('div', { role: 'button' }),
      element('div', { role: 'button', 'aria-haspopup': 'true' }),
    ];
    region.append(format, arrow);
    expect(isSendButton(format)).toBe(false);
    region.querySelector('.dC')?.remove();
    expect(isSendButton(format)).toBe(true);
  });
});
