// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focused, mockActions } from '@/components/popup/popup.fixture';
import { TextProvider } from '@/components/text';
import { installFakePopover } from '@/components/ui/fake-popover';
import { dana, noRows, now, someRows, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { TodayPage } from './today-page';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

function renderPage(view = someRows, { isHidden = false, hasSample = false } = {}) {
  const actions = mockActions();
  render(
    <TextProvider text={english}>
      <div hidden={isHidden}>
        <TodayPage
          view={view}
          now={now}
          zone={zone}
          actions={actions}
          polish={null}
          undo={{ label: 'Done' }}
          account={null}
          awayTo={null}
          hasSample={hasSample}
          error={null}
          onAccount={() => {}}
          onSearch={() => {}}
          onMore={() => {}}
        />
      </div>
    </TextProvider>,
  );
  return { actions, user: userEvent.setup() };
}

const draftHeading = (name: string) =>
  screen.findByRole('heading', { name: new RegExp(`^Draft for .?${name}`) });

describe('the page of the day', () => {
  it('shows the draft of the current row beside the list, and follows the keys', async () => {
    const { user } = renderPage();
    await draftHeading(someRows.due[0]?.who ?? '');
    await user.keyboard('j');
    const next = someRows.due[1]?.who ?? '';
    expect((await draftHeading(next)).textContent).toContain(next);
  });

  it('goes into the draft with p, keeps what is typed, and back to the row with Escape', async () => {
    const { actions, user } = renderPage();
    const row = focused();
    await screen.findByRole('textbox', { name: 'Draft' });
    await user.keyboard('p');
    expect(document.activeElement?.matches('textarea')).toBe(true);
    await user.keyboard('e');
    expect(actions.done).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(focused()).toBe(row);
    await user.keyboard('z');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('leads from each name to the page of its person', () => {
    renderPage();
    const [first] = screen.getAllByRole('link', { name: new RegExp(`All about .?${dana.who}`) });
    expect(first?.getAttribute('href')).toBe(`#prospect/${encodeURIComponent(dana.email)}`);
    expect(first?.getAttribute('aria-keyshortcuts')).toBe('i');
  });

  it('leaves the keys to the page on screen where that is another one', async () => {
    const { actions, user } = renderPage(someRows, { isHidden: true });
    await user.keyboard('e');
    expect(actions.done).not.toHaveBeenCalled();
  });

  it('says what comes where nothing is due', async () => {
    renderPage(noRows);
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(screen.getByText('All caught up')).toBeTruthy();
  });

  it('shows the sample where nothing was ever tracked, and nowhere else', async () => {
    const { actions, user } = renderPage(noRows, { hasSample: true });
    const sample = within(screen.getByRole('region', { name: 'A sample' }));
    await user.click(sample.getByRole('button', { name: 'Remove it' }));
    expect(actions.removeSample).toHaveBeenCalledOnce();
    cleanup();
    renderPage(noRows);
    expect(screen.queryByRole('region', { name: 'A sample' })).toBeNull();
    cleanup();
    renderPage(someRows, { hasSample: true });
    expect(screen.queryByRole('region', { name: 'A sample' })).toBeNull();
  });
});
