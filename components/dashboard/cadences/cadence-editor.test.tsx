// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '@/components/text';
import { type Cadence } from '@/lib/domain/cadence';
import { draftOf } from '@/lib/domain/cadence-draft';
import { allCadences } from '@/lib/domain/cadences';
import { plainPlanner } from '@/lib/domain/schedule';
import { now, ownCadence, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { CadenceEditor } from './cadence-editor';

afterEach(cleanup);

type Props = Parameters<typeof CadenceEditor>[0];

function renderEditor(change: Partial<Props> = {}, cadence: Cadence = ownCadence) {
  const calls = {
    onKeepMine: vi.fn<Props['onKeepMine']>(),
    onTakeTheirs: vi.fn<Props['onTakeTheirs']>(),
    onSave: vi.fn<Props['onSave']>(),
    onRemove: vi.fn<Props['onRemove']>(),
    onReset: vi.fn<Props['onReset']>(),
    onDiscard: vi.fn<Props['onDiscard']>(),
  };
  const called = { name: cadence.name ?? 'First contact', about: cadence.about ?? '' };
  function Editor() {
    const [draft, setDraft] = useState(() => draftOf(cadence, called));
    return (
      <CadenceEditor
        draft={draft}
        kept={cadence}
        shipped={null}
        called={called}
        hasDraft
        running={0}
        others={[{ id: 'firstContact', name: 'First contact' }]}
        templates={[
          { id: 't1', name: 'Fair thanks', channel: 'email', purpose: 'thankYou' },
          { id: 't2', name: 'Call prompt', channel: 'call', purpose: 'question' },
        ]}
        clock={{ now, zone, locale: 'en-GB' }}
        planner={{ ...plainPlanner(zone), cadences: allCadences([]) }}
        listHref="#cadences"
        isBusy={false}
        changedElsewhere={null}
        onChange={setDraft}
        {...calls}
        {...change}
      />
    );
  }
  render(
    <TextProvider text={english}>
      <Editor />
    </TextProvider>,
  );
  return { ...calls, user: userEvent.setup() };
}

const steps = () => screen.getAllByRole('listitem');
const step = (place: number) => {
  const found = steps()[place - 1];
  if (!found) throw new Error(`There is no step ${place}`);
  return within(found);
};
const counts = () =>
  steps().map((_, index) => step(index + 1).getByLabelText<HTMLInputElement>('Wait').value);
const days = () => steps().map((one) => one.querySelector('.when')?.textContent);
const save = () => screen.getByRole('button', { name: 'Save' });
const said = () => screen.getAllByRole('status').map((one) => one.textContent);
const fillIn = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe('a cadence that was changed elsewhere', () => {
  it('asks in one sentence which of the two stays, and saves nothing meanwhile', async () => {
    const { user, onKeepMine, onTakeTheirs, onSave } = renderEditor({
      changedElsewhere: { how: 'changed', wish: 'save' },
    });
    screen.getByRole('group', { name: 'This cadence was changed in another place meanwhile.' });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    const mine = screen.getByRole('button', { name: 'Keep mine' });
    expect(document.activeElement).toBe(mine);
    await user.click(mine);
    expect(onKeepMine).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(onTakeTheirs).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('asks before it is deleted, too', async () => {
    const { user, onKeepMine, onTakeTheirs } = renderEditor({
      changedElsewhere: { how: 'changed', wish: 'remove' },
    });
    screen.getByRole('group', { name: 'This cadence was changed in another place meanwhile.' });
    await user.click(screen.getByRole('button', { name: 'Delete it all the same' }));
    expect(onKeepMine).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(onTakeTheirs).toHaveBeenCalledOnce();
  });

  it('says that it was deleted', async () => {
    const { user, onTakeTheirs } = renderEditor({ changedElsewhere: { how: 'removed', wish: 'save' } });
    screen.getByRole('group', { name: 'This cadence was deleted in another place meanwhile.' });
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(onTakeTheirs).toHaveBeenCalledOnce();
  });
});

describe('the timeline', () => {
  it('tells on which day each step would be, and that one waits for a decision', () => {
    renderEditor();
    expect(days()).toEqual(['Mon 23 Nov', 'Fri 27 Nov', 'Once you know when they decide']);
  });

  it('counts days anew while it is typed', () => {
    renderEditor();
    fillIn(step(2).getByLabelText('Wait'), '2');
    expect(days()[1]).toBe('Wed 25 Nov');
  });

  it('says why a day was moved', async () => {
    const { user } = renderEditor();
    await user.selectOptions(step(1).getByLabelText('Counted in'), 'days');
    fillIn(step(1).getByLabelText('Wait'), '6');
    expect(step(1).getByText('moved from Sat 28 Nov: weekend')).toBeDefined();
    expect(days()[0]).toBe('Mon 30 Nov');
  });

  it('moves a step with Alt and arrows, tells where it is, and keeps the focus on it', async () => {
    const { user } = renderEditor();
    step(1)
      .getByRole('button', { name: /^Move step 1:/ })
      .focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(counts()).toEqual(['4', '24', '2']);
    expect(said()).toContain('This is step 2 of 3 now');
    expect(document.activeElement).toBe(step(2).getByRole('button', { name: /^Move step 2:/ }));
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(counts()).toEqual(['24', '4', '2']);
  });

  it('moves a step with buttons, and not past the ends', async () => {
    const { user } = renderEditor();
    await user.click(screen.getByRole('button', { name: 'Move step 3 up' }));
    expect(counts()).toEqual(['24', '2', '4']);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move step 1 up' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move step 3 down' }).disabled).toBe(true);
  });

  it('leaves Alt and arrows to lists', () => {
    renderEditor();
    fireEvent.keyDown(step(1).getByLabelText('How'), { key: 'ArrowDown', altKey: true });
    expect(counts()).toEqual(['24', '4', '2']);
  });

  it('moves what is dragged while it is dragged, and puts it back where it is let go elsewhere', () => {
    renderEditor();
    const grip = (place: number) => steps()[place - 1]?.querySelector('.step-head') ?? document.body;
    const dataTransfer = { setData: () => undefined, dropEffect: 'none' };
    fireEvent.dragStart(grip(1), { dataTransfer });
    fireEvent.dragOver(grip(3), { dataTransfer });
    expect(counts()).toEqual(['4', '2', '24']);
    fireEvent.dragEnd(grip(3), { dataTransfer });
    expect(counts()).toEqual(['24', '4', '2']);
    fireEvent.dragStart(grip(1), { dataTransfer });
    fireEvent.dragOver(grip(2), { dataTransfer });
    fireEvent.dragEnd(grip(2), { dataTransfer: { ...dataTransfer, dropEffect: 'move' } });
    expect(counts()).toEqual(['4', '24', '2']);
  });

  it('takes a step away and adds one, each said', async () => {
    const { user } = renderEditor();
    await user.click(screen.getByRole('button', { name: 'Remove step 2' }));
    expect(counts()).toEqual(['24', '2']);
    expect(said()).toContain('Step 2 was removed');
    expect(document.activeElement).toBe(step(2).getByRole('button', { name: /^Move step 2:/ }));
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    expect(steps()).toHaveLength(3);
    expect(document.activeElement).toBe(step(3).getByLabelText('Wait'));
  });

  it('offers the templates that fit the step', async () => {
    const { user, onSave } = renderEditor();
    const options = within(step(1).getByLabelText('Template')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Automatic: one that fits',
      'Fair thanks',
    ]);
    await user.selectOptions(step(1).getByLabelText('Template'), 'Fair thanks');
    await user.click(save());
    expect(onSave.mock.calls[0]?.[0].steps[0]?.templateId).toBe('t1');
  });

  it('asks on which condition it comes', async () => {
    const { user, onSave } = renderEditor();
    await user.selectOptions(step(1).getByLabelText('Condition'), 'Only if there is no answer');
    await user.click(save());
    expect(onSave.mock.calls[0]?.[0].steps[0]?.condition).toBe('noReply');
  });

  it('names a template that is gone', () => {
    const [first, ...rest] = ownCadence.steps;
    if (!first) throw new Error('There is no step');
    renderEditor({}, { ...ownCadence, steps: [{ ...first, templateId: 'gone' }, ...rest] });
    expect(step(1).getByLabelText<HTMLSelectElement>('Template').selectedOptions[0]?.textContent).toBe(
      'One that is not there any more',
    );
  });
});

describe('what cannot be saved', () => {
  it('is told at its field, which takes the focus, and nothing is lost', async () => {
    const { user, onSave } = renderEditor();
    fillIn(step(2).getByLabelText('Wait'), 'soon');
    expect(screen.queryByText(/^A whole number/)).toBeNull();
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    const field = step(2).getByLabelText<HTMLInputElement>('Wait');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('soon');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(step(2).getByRole('alert').textContent).toBe('A whole number from 1 to 400');
    fillIn(field, '5');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['', 'Give it a name'],
    ['first contact', 'Another cadence is called so'],
  ])('has the name "%s"', async (name, words) => {
    const { user, onSave } = renderEditor();
    fillIn(screen.getByLabelText('Name'), name);
    await user.click(save());
    expect(screen.getByRole('alert').textContent).toBe(words);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('has no steps', async () => {
    const { user, onSave } = renderEditor({}, { ...ownCadence, steps: [] });
    await user.click(save());
    expect(screen.getByRole('alert').textContent).toBe('A cadence needs at least one step');
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('saving', () => {
  it('asks nothing where nothing runs on it', async () => {
    const { user, onSave } = renderEditor();
    fillIn(screen.getByLabelText('Name'), 'Fair in Hanover');
    await user.click(screen.getByRole('checkbox'));
    await user.selectOptions(
      screen.getByLabelText('When there is too much to do on a day'),
      'These can wait',
    );
    await user.click(save());
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      { ...ownCadence, name: 'Fair in Hanover', repeatsLast: true, priority: 1 },
      { kind: 'keepDates' },
    );
  });

  it('asks nothing where only its name is another one', async () => {
    const { user, onSave } = renderEditor({ running: 2 });
    fillIn(screen.getByLabelText('Name'), 'Fair in Hanover');
    await user.click(save());
    expect(onSave).toHaveBeenCalledOnce();
  });

  it.each([
    ['Count their next date anew, from the last touch', { kind: 'recount' }],
    ['Keep their next date; later ones go by the new steps', { kind: 'keepDates' }],
    [
      'Let them go on with the old steps, kept as “Trade fair (until 22 Nov 2026)”',
      { kind: 'keepOld', name: 'Trade fair (until 22 Nov 2026)', about: ownCadence.about },
    ],
  ])('asks what happens to what runs on it: %s', async (words, running) => {
    const { user, onSave } = renderEditor({ running: 2 });
    fillIn(step(1).getByLabelText('Wait'), '48');
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('group').textContent).toContain('2 follow-ups run on this cadence.');
    await user.click(screen.getByRole('radio', { name: words }));
    await user.click(save());
    expect(onSave.mock.calls[0]?.[1]).toEqual(running);
  });

  it('can be thought better of', async () => {
    const { user, onSave } = renderEditor({ running: 2 });
    fillIn(step(1).getByLabelText('Wait'), '48');
    await user.click(save());
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(counts()[0]).toBe('48');
  });
});

describe('deleting', () => {
  it('asks nothing where nothing runs on it', async () => {
    const { user, onRemove } = renderEditor();
    await user.click(screen.getByRole('button', { name: 'Delete cadence' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('firstContact', ownCadence);
  });

  it('asks what its follow-ups go on with', async () => {
    const others = [
      { id: 'firstContact', name: 'First contact' },
      { id: 'longGame', name: 'The long game' },
    ];
    const { user, onRemove } = renderEditor({ running: 1, others });
    await user.click(screen.getByRole('button', { name: 'Delete cadence' }));
    expect(onRemove).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText('Go on with'), 'The long game');
    await user.click(screen.getByRole('button', { name: 'Delete cadence' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('longGame', ownCadence);
  });

  it('is not offered for what ships, which goes back to that instead', async () => {
    const [shipped] = allCadences([]);
    const called = { name: 'First contact', about: 'A first mail to somebody new' };
    if (!shipped) throw new Error('There is no cadence');
    const changed: Cadence = { ...shipped, repeatsLast: true };
    const { user, onReset } = renderEditor({ shipped: called, others: [] }, changed);
    expect(screen.queryByRole('button', { name: 'Delete cadence' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to what ships' }));
    expect(onReset).toHaveBeenCalledOnce();
  });
});
