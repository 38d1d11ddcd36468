// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import type { Resource } from '@/lib/domain/library';
import { manyResources, someResources } from '@/tests/screens/library-examples';
import { english } from '@/tests/screens/texts';
import { linkOf } from './resource-draft';
import { ResourcesPage } from './resources-page';

afterEach(cleanup);

function show(value: readonly Resource[], save = () => Promise.resolve()) {
  const actions = { save: vi.fn(save), remove: vi.fn(() => Promise.resolve()), newId: () => 'fresh' };
  render(
    <TextProvider text={english}>
      <ResourcesPage read={{ state: 'ready', value }} actions={actions} />
    </TextProvider>,
  );
  return { actions, user: userEvent.setup() };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

describe('resources', () => {
  it('says what they are for, and that nobody gets one twice', () => {
    show([]);
    expect(
      screen.getByText(/proposes the one that fits .* never one that this person was sent before/),
    ).toBeDefined();
    expect(screen.getByText(/^No resources yet/)).toBeDefined();
  });

  it('are added with tags by comma and Enter', async () => {
    const { user, actions } = show([]);
    await user.click(button('Add a resource'));
    expect(document.activeElement).toBe(box('Title'));
    await user.type(box('Title'), 'SOC 2 in short');
    await user.type(box('Link'), 'steadfast.example/soc2');
    await user.type(box('Tags'), 'soc 2,finance{Enter}finance{Enter}health');
    await user.click(button('Save'));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({
      id: 'fresh',
      title: 'SOC 2 in short',
      link: 'https://steadfast.example/soc2',
      tags: ['soc 2', 'finance', 'health'],
      sentence: '',
    });
    expect(await screen.findByRole('button', { name: 'Add a resource' })).toBeDefined();
  });

  it('lose a tag by its button, and the last one by Backspace', async () => {
    const { user, actions } = show(someResources);
    await user.click(button('Edit SOC 2 in two pages'));
    await user.click(button('Remove soc 2'));
    expect(document.activeElement).toBe(box('Tags'));
    await user.keyboard('{Backspace}');
    await user.click(button('Save'));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({ ...someResources[0], tags: [] });
  });

  it('take no other link than one to a web page, and keep what was typed', async () => {
    const { user, actions } = show([]);
    await user.click(button('Add a resource'));
    await user.type(box('Title'), 'Notes');
    await user.type(box('Link'), 'javascript:alert(1)');
    await user.click(button('Save'));
    expect(screen.getByRole('alert').textContent).toMatch(/^This is no link to a web page/);
    expect(document.activeElement).toBe(box('Link'));
    expect(box('Link').value).toBe('javascript:alert(1)');
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('are removed', async () => {
    const { user, actions } = show(someResources);
    await user.click(button('Remove SOC 2 in two pages'));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(someResources[0]);
  });

  it('keep the form open with its words when they could not be saved', async () => {
    const { user } = show(someResources, () => Promise.reject(new Error('gone')));
    await user.click(button('Edit SOC 2 in two pages'));
    await user.type(box('Title'), '!');
    await user.click(button('Save'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^That did not work/);
    expect(box('Title').value).toBe('SOC 2 in two pages!');
  });

  it('are searched where there are many', async () => {
    const { user } = show(manyResources.slice(0, 30));
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'guide 29');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('1 found')).toBeDefined();
    cleanup();
    show(manyResources.slice(0, 10));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a link', () => {
  it.each([
    ['example.com/a', 'https://example.com/a'],
    [' http://example.com ', 'http://example.com'],
    ['example.com:8080/a', 'https://example.com:8080/a'],
  ])('%s is kept as %s', (typed, link) => expect(linkOf(typed)).toBe(link));

  it.each(['', 'nothing', 'ftp://example.com/', 'mailto:a@example.com', 'https://', 'a b.com'])(
    '%j is none',
    (typed) => expect(linkOf(typed)).toBeNull(),
  );
});
