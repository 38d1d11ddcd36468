// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { composeOf } from './compose';
import { placeForComposeControl } from './compose-place';

beforeEach(() => document.body.replaceChildren());

const send = '<div class="dC"><div role="button" jslog="32601; x"></div><div role="button"></div></div>';
const inTable = (cells: string) => `<table><tbody><tr>${cells}</tr></tbody></table>`;

/** Puts the host where the control says, and gives the row's or box's children as they are then. */
function put(toolbar: string, around = (html: string) => html): string[] | null {
  document.body.innerHTML = around(`<div role="region"><input name="composeid">${toolbar}</div>`);
  const compose = document.querySelector<HTMLElement>('[role=region]');
  const place = compose && placeForComposeControl(compose);
  if (!place) return null;
  place.parent.insertBefore(document.createElement('x-us'), place.before);
  return [...place.parent.children].map(({ className, localName }) => className || localName);
}

describe('the place in a compose', () => {
  it('is before the formatting buttons', () => {
    expect(
      put(inTable(`<td class="gU Up">${send}</td><td class="theirs"></td><td class="oc"></td>`)),
    ).toEqual(['gU Up', 'theirs', 'x-us', 'oc']);
  });

  it('is after Send where the formatting buttons are not known', () => {
    expect(put(inTable(`<td class="a">${send}</td><td class="b"></td>`))).toEqual(['a', 'x-us', 'b']);
  });

  it('is beside the Send button and its arrow where there is no table', () => {
    expect(put(`<div class="bar">${send}<i></i></div>`)).toEqual(['dC', 'x-us', 'i']);
    expect(put('<div role="button" jslog="32601; x"></div><i></i>')).toEqual(['input', 'div', 'x-us', 'i']);
  });

  it('is not the row of a table that the whole compose stands in', () => {
    expect(put(send, (compose) => inTable(`<td>${compose}</td>`))).toEqual(['input', 'dC', 'x-us']);
  });

  it('is never where it would be sent, nor among the reply buttons', () => {
    expect(put(`<div contenteditable="true">${send}</div>`)).toBeNull();
    expect(put(`<div g_editable="true">${inTable(`<td>${send}</td>`)}</div>`)).toBeNull();
    expect(put(`<div class="amn"><div>${send}</div></div>`)).toBeNull();
  });

  it('is nowhere without a Send button', () => {
    expect(put('<div></div>')).toBeNull();
  });
});

describe('a compose without a Send button that we know', () => {
  it('is not taken for its neighbour', () => {
    document.body.innerHTML = `<div><div id="one"><input name="composeid"></div>
      <div id="two"><input name="composeid"><div>${send}</div></div></div>`;
    const markers = [...document.querySelectorAll('input')];
    expect(markers.map((marker) => composeOf(marker)?.id ?? null)).toEqual([null, 'two']);
  });
});
