// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { builtInTemplates, ownTemplates, samples } from '@/tests/screens/library-examples';
import { english } from '@/tests/screens/texts';
import { TemplatesPage } from './templates-page';

afterEach(cleanup);

function show(path: string, more: { save?: () => Promise<void> } = {}) {
  const actions = {
    save: vi.fn(more.save ?? (() => Promise.resolve())),
    remove: vi.fn(() => Promise.resolve()),
    newId: () => 'fresh',
    go: vi.fn(),
  };
  const page = (at: string) => (
    <TextProvider text={english}>
      <TemplatesPage
        read={{ state: 'ready', value: { own: ownTemplates, samples } }}
        builtIn={builtInTemplates}
        language="en"
        path={at}
        actions={actions}
      />
    </TextProvider>
  );
  const { rerender } = render(page(path));
  return { actions, user: userEvent.setup(), goTo: (at: string) => rerender(page(at)) };
}

const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });
const preview = () => screen.getByRole('region', { name: 'Preview' });
const saveButton = () => screen.getByRole('button', { name: 'Save' });

describe('the list of templates', () => {
  it('has them by purpose, the built-in ones to be copied and the own ones to be changed', () => {
    show('');
    const nudges = screen.getByRole('region', { name: 'reminder' });
    expect(within(nudges).getByRole('link', { name: 'Edit Two shifts' }).getAttribute('href')).toBe(
      '#templates/own-1',
    );
    const insights = screen.getByRole('region', { name: 'a thought' });
    const copy = within(insights).getByRole('link', { name: 'Copy to change: “Something seen”' });
    expect(copy.getAttribute('href')).toBe('#templates/copy%2Fen.email.seen');
  });

  it('can be narrowed to a channel and to what is the rep’s own', async () => {
    const { user } = show('');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'Call');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Whose' }), 'Your own');
    expect(screen.getByText(/^No template is like that/)).toBeDefined();
  });
});

describe('a built-in template', () => {
  it('is read, not changed', () => {
    show('en.email.seen');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('link', { name: 'All templates' }).getAttribute('href')).toBe('#templates');
    expect(preview().textContent).toContain('I saw something about Acme.');
  });

  it('is copied into one of the rep’s own', async () => {
    const { user, actions } = show('copy/en.email.seen');
    await user.click(saveButton());
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({
      id: 'fresh',
      name: 'Something seen (copy)',
      purpose: 'insight',
      channel: 'email',
      body: builtInTemplates[0]?.body,
    });
    expect(actions.go).toHaveBeenCalledExactlyOnceWith('');
  });
});

describe('writing a template', () => {
  it('begins with purposes as they stand in a list', () => {
    show('own-1');
    const purpose = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Purpose' });
    expect([...purpose.options].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Thank-you', 'Reminder', 'Something useful']),
    );
  });

  it('shows what comes of it for one of the rep’s prospects, as it is written', async () => {
    const { user } = show('own-1');
    expect(preview().textContent).toContain('Hi Dana,');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Preview with' }), 'Jörg Weiß · Angebot');
    expect(preview().textContent).toContain('Hi Jörg,');
    await user.type(words(), ' And then?');
    expect(preview().textContent).toContain('And then?');
  });

  it('marks gaps, and tells what is left out', () => {
    show('own-2');
    const marks = preview().querySelectorAll('mark');
    expect([...marks].map(({ textContent }) => textContent)).toEqual(['[decision date]']);
    expect(within(preview()).getByRole('listitem').textContent).toBe('I promised: “[my promise]”.');
  });

  it('tries it on an example where that is chosen', async () => {
    const { user } = show('own-2');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Preview with' }), 'Example');
    expect(preview().textContent).toContain('Would a call before Tuesday 12 January help?');
  });

  it('puts a variable where the cursor stands, by mouse and by key', async () => {
    const { user } = show('new');
    await user.type(words(), 'Hi , is it open?');
    words().setSelectionRange(3, 3);
    await user.click(screen.getByRole('button', { name: /^first_name/ }));
    expect(words().value).toBe('Hi {{ first_name }}, is it open?');
    expect(document.activeElement).toBe(words());
    expect(words().selectionStart).toBe('Hi {{ first_name }}'.length);
    screen.getByRole('button', { name: /^company/ }).focus();
    await user.keyboard('{Enter}');
    expect(words().value).toBe('Hi {{ first_name }}{{ company }}, is it open?');
  });

  it('says what each variable stands for', () => {
    show('new');
    expect(screen.getByRole('button', { name: /^my_promise/ }).textContent).toContain('What you promised');
  });

  it('tells errors and advice with their lines', () => {
    show('own-3');
    const problems = within(screen.getByRole('list', { name: 'What could be better' })).getAllByRole(
      'listitem',
    );
    const said = problems.map(({ textContent }) => textContent);
    expect(said).toContain('Error: line 3: “for” cannot be used in a template.');
    expect(said).toContain('Advice: line 3: “checking in” says nothing. Say what is new, or ask something.');
  });

  it('saves nothing that cannot be used, says why, and keeps what was written', async () => {
    const { user, actions } = show('own-3');
    await user.click(saveButton());
    expect(actions.save).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/^It cannot be used like this/);
    expect(words().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(words());
    expect(words().value).toContain('just checking in');
  });

  it('asks for a name', async () => {
    const { user, actions } = show('new');
    await user.type(words(), 'Is it open?');
    await user.click(saveButton());
    expect(screen.getByRole('alert').textContent).toBe('Give it a name.');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('keeps what was written while the rep looks at something else, until it is cancelled', async () => {
    const { user, goTo, actions } = show('own-1');
    await user.type(words(), ' More.');
    goTo('');
    expect(screen.getByText(/not saved yet/)).toBeDefined();
    goTo('own-1');
    expect(words().value).toContain(' More.');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(actions.go).toHaveBeenCalledWith('');
    expect(words().value).toBe(ownTemplates[0]?.body);
  });

  it('keeps what was written when it could not be saved, and says so', async () => {
    const { user, actions } = show('own-1', { save: () => Promise.reject(new Error('gone')) });
    await user.type(words(), ' More.');
    await user.click(saveButton());
    expect((await screen.findByRole('alert')).textContent).toMatch(/^That did not work/);
    expect(words().value).toContain(' More.');
    expect(actions.go).not.toHaveBeenCalled();
  });

  it('removes one as it was stored', async () => {
    const { user, actions } = show('own-1');
    await user.type(words(), ' More.');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(ownTemplates[0]);
  });
});
