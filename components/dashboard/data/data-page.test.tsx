// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { someData } from '@/tests/screens/data-examples';
import { english } from '@/tests/screens/texts';
import { DataPage, type DataView } from './data-page';

afterEach(cleanup);

function show(value: DataView = someData) {
  const done = () => Promise.resolve();
  const actions = {
    exportAll: vi.fn(done),
    read: vi.fn((_: string, from: number) =>
      Promise.resolve(from === 0 ? [{ key: 'first' }, { key: 'second' }] : [{ key: 'third' }]),
    ),
    find: vi.fn((email: string) =>
      Promise.resolve({ email, name: 'Dana Wu', followUps: 2, isOwn: email === 'sam@steadfast.com' }),
    ),
    forget: vi.fn(done),
    wipe: vi.fn(done),
  };
  render(
    <TextProvider text={english}>
      <DataPage read={{ state: 'ready', value }} actions={actions} />
    </TextProvider>,
  );
  return { actions, user: userEvent.setup() };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('what is stored', () => {
  it('is told with its size, and shown row by row as it is stored', async () => {
    const { actions, user } = show();
    const stored = section('What is stored');
    expect(stored.getByText('4.2 MB on the disk')).toBeDefined();
    await user.click(stored.getByText('Notes'));
    expect(await stored.findByText(/"second"/)).toBeDefined();
    await user.click(stored.getByRole('button', { name: 'Show more' }));
    expect(await stored.findByText(/"third"/)).toBeDefined();
    expect(actions.read.mock.calls).toEqual([
      ['notes', 0],
      ['notes', 2],
    ]);
    expect(stored.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('can be looked at while it is still being counted', async () => {
    const tables = someData.tables.map((table) => ({ ...table, rows: null }));
    const { user } = show({ tables, bytes: null });
    const stored = section('What is stored');
    await user.click(stored.getByText('Notes'));
    expect(await stored.findByText(/"second"/)).toBeDefined();
    expect(stored.getByText('Notes').textContent).toBe('Notes ');
    expect(stored.getByRole('button', { name: 'Show more' })).toBeDefined();
  });

  it('is saved as a file', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(actions.exportAll).toHaveBeenCalledOnce();
  });
});

describe('a person', () => {
  const type = async (user: ReturnType<typeof userEvent.setup>, email: string) =>
    user.type(section('Forget a person').getByRole('textbox'), `${email}{Enter}`);

  it('is forgotten after it was told what there is', async () => {
    const { actions, user } = show();
    await type(user, ' Dana@Acme.com');
    expect(await screen.findByText(/Dana Wu.?, with 2 follow-ups\? There is no Undo\.$/)).toBeDefined();
    expect(actions.forget).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Forget for good' }));
    expect(actions.forget).toHaveBeenCalledExactlyOnceWith('dana@acme.com');
    expect(screen.queryByRole('button', { name: 'Forget for good' })).toBeNull();
  });

  it('is not forgotten where another address is typed, or the question is cancelled', async () => {
    const { actions, user } = show();
    await type(user, 'dana@acme.com');
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await type(user, 'dana@acme.com');
    await screen.findByRole('button', { name: 'Forget for good' });
    await user.type(section('Forget a person').getByRole('textbox'), 'x');
    expect(screen.queryByRole('button', { name: 'Forget for good' })).toBeNull();
    expect(actions.forget).not.toHaveBeenCalled();
  });

  it.each([
    ['dana', /^Type a whole address/],
    ['sam@steadfast.com', /^That is an address of yours/],
  ])('is not %s', async (typed, why) => {
    const { user } = show();
    await type(user, typed);
    expect((await screen.findByRole('alert')).textContent).toMatch(why);
    expect(screen.queryByRole('button', { name: 'Forget for good' })).toBeNull();
  });
});

describe('everything', () => {
  it('is deleted after a question', async () => {
    const { actions, user } = show();
    const wipe = section('Delete everything');
    await user.click(wipe.getByRole('button', { name: 'Delete everything …' }));
    expect(actions.wipe).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(wipe.getByRole('button', { name: 'Delete everything …' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(actions.wipe).toHaveBeenCalledOnce();
  });
});
