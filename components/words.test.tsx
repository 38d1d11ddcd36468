// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createText } from '@/lib/domain/text';
import messages from '@/public/_locales/en/messages.json';
import { dashboardScenes } from '@/tests/screens/dashboard-scenes';
import { gmailScenes, popupScenes } from '@/tests/screens/scenes';
import { TextProvider } from './text';

afterEach(cleanup);

// Keys for words, and dates in Chinese: what is left of Latin letters was written into a component.
const keys = createText(
  (key) => `⟦${key}⟧`,
  () => 'zh-CN',
);
const shown = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'];

/** Key caps, what the rep wrote or would write, and what is in a language of its own. */
const notOurs = 'kbd, samp, textarea, [lang="en"], option[lang="de"]';

/** All that the rep reads or hears of an element, and that we wrote. */
function wordsOf(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    // What was found in a text splits it.
    const whole = [parent?.parentElement, parent].find((one) => one?.querySelector(':scope > mark'));
    if (!parent?.closest(notOurs)) texts.push((whole ?? walker.currentNode).textContent ?? '');
  }
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    shown.map((name) => element.getAttribute(name) ?? ''),
  );
  return [...texts, ...attributes].filter((words) => words !== '');
}

const screens = join(__dirname, '../tests/screens');
/** Every string literal of the examples: data, which may be in any language. */
const data = new Set(
  readdirSync(screens)
    .filter((file) => /(?:examples|scenes)\.tsx?$/.test(file))
    .map((file) => readFileSync(join(screens, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/(['"])(.+?)\1/g)].map(([, , words]) => words)),
);

function isOwn(words: string): boolean {
  const rest = words.replaceAll(/⟦\w+⟧|[\u2068\u2069]/g, '').trim();
  return /(?!\p{Script=Han})\p{L}/u.test(rest) && !data.has(rest) && !/^Dana Wu \d+$/.test(rest);
}

describe('texts', () => {
  // A long list says 500 times what a short one says.
  const scenes = Object.entries({ ...popupScenes, ...gmailScenes, ...dashboardScenes }).filter(
    ([name]) => !/many|500/.test(name) && !name.endsWith('-500'),
  );

  it.each(scenes)('none is written into %s', (_, scene) => {
    const { container } = render(<TextProvider text={keys}>{scene('light')}</TextProvider>);
    const words = wordsOf(container);
    expect(words.some((word) => word.includes('⟦'))).toBe(true);
    expect(words.filter(isOwn)).toEqual([]);
  });

  it('would be found if one were', () => {
    const { container } = render(<p title="Remind me">⟦undo⟧</p>);
    expect(wordsOf(container).filter(isOwn)).toEqual(['Remind me']);
  });

  // Public holidays have their keys from the table of them.
  it.each(Object.keys(messages).filter((key) => !key.startsWith('holiday_')))('%s is used', (key) => {
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    expect(sources.some((source) => source.includes(`'${base}'`) || source.includes(`__MSG_${key}__`))).toBe(
      true,
    );
  });

  it.each(Object.keys(messages).filter((key) => key.endsWith('_one')))('%s has its other form', (key) => {
    expect(Object.keys(messages)).toContain(key.replace('_one', '_other'));
  });
});

const top = join(__dirname, '..');
const sources = [
  join(top, 'wxt.config.ts'),
  ...['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(join(top, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => join(top, room, file)),
  ),
].map((file) => readFileSync(file, 'utf8'));
