// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HealthView } from '@/lib/domain/health';
import { blind, healthy, now, partly, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { TextProvider } from '../text';
import { installFakePopover } from './fake-popover';
import { HealthLight } from './health-light';

let removePopover = () => {};
beforeEach(() => {
  removePopover = installFakePopover();
});
afterEach(() => {
  cleanup();
  removePopover();
});

function renderLight(healths: readonly HealthView[], onCopyDiagnosis?: () => Promise<void>) {
  const more = onCopyDiagnosis ? { onCopyDiagnosis } : {};
  render(
    <TextProvider text={english}>
      <HealthLight healths={healths} now={now} zone={zone} {...more} />
    </TextProvider>,
  );
  return userEvent.setup();
}

const light = (state: string) =>
  screen.getByRole('button', { name: `How Steadfast works in Gmail: ${state}` });
/** All of it, as it is read. */
const said = async () => {
  const region = await screen.findByRole('region');
  return [...region.querySelectorAll('p')].map((line) => line.textContent.replaceAll(/[\u2066-\u2069]/g, ''));
};

describe('the light', () => {
  it.each<[string, HealthView[]]>([
    ['all is well', [healthy]],
    ['a part is off', [partly, healthy]],
    ['something is wrong', [healthy, blind, partly]],
    ['not known yet', []],
  ])('says of all accounts the worst: %s', (state, healths) => {
    renderLight(healths);
    expect(light(state)).toBeDefined();
  });

  it('has a shape of its own for each, so that colour is not all that tells', () => {
    const shapes = ([healthy, partly, blind] as const).map((health) => {
      const { container } = render(
        <TextProvider text={english}>
          <HealthLight healths={[health]} now={now} zone={zone} />
        </TextProvider>,
      );
      return container.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(3);
  });

  it.each<[string, HealthView]>([
    ['Steadfast works as it should in Gmail.', healthy],
    ['Gmail changed: sends are noticed, row badges are off.', partly],
    [
      'Gmail changed: sends are noticed by what the page shows only.',
      { ...healthy, light: 'amber', areSendsHeard: false },
    ],
    ['Steadfast cannot see sends since today 09:12; Track works from the popup.', blind],
    [
      'Steadfast cannot tell whose mailbox is shown since today 14:30, and keeps nothing of it. Reload Gmail, please.',
      { ...healthy, light: 'red', trouble: { what: 'noAccount', since: now } },
    ],
    [
      'A mailbox that is shared with you has not said whose it is since today 14:30: nothing in it is tracked.',
      { ...healthy, light: 'amber', trouble: { what: 'noSharedAccount', since: now } },
    ],
    ['Steadfast has not looked at Gmail yet: open it, and this will tell.', { ...healthy, light: 'unknown' }],
  ])('opens to one plain sentence: %s', async (sentence, health) => {
    const user = renderLight([health]);
    await user.click(screen.getByRole('button'));
    expect(await said()).toEqual([sentence]);
  });

  it('names the accounts where there are several', async () => {
    const user = renderLight([blind, healthy]);
    await user.click(light('something is wrong'));
    expect(await said()).toEqual([
      expect.stringMatching(/^rep\.second@other\.example.*cannot see sends/),
      expect.stringMatching(/^rep@example\.com.*as it should/),
    ]);
  });
});

it('has no name for a mailbox that has not said whose it is', async () => {
  const shared: HealthView = {
    ...healthy,
    account: 'shared',
    light: 'amber',
    trouble: { what: 'noSharedAccount', since: now },
  };
  const user = renderLight([healthy, shared]);
  await user.click(light('a part is off'));
  expect(await said()).toEqual([
    expect.stringMatching(/as it should/),
    expect.stringMatching(/^A mailbox that is shared/),
  ]);
});

describe('the diagnosis', () => {
  it.each([
    [english('diagnosisCopied'), () => Promise.resolve()],
    [english('diagnosisNotCopied'), () => Promise.reject(new Error('no clipboard'))],
  ])('is copied on a click, and said: %s', async (sentence, copy) => {
    const onCopy = vi.fn<() => Promise<void>>(copy);
    const user = renderLight([healthy], onCopy);
    await user.click(light('all is well'));
    await user.click(await screen.findByRole('button', { name: 'Copy diagnosis' }));
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(onCopy).toHaveBeenCalledTimes(1);
  });

  it('is not offered where it cannot be', async () => {
    const user = renderLight([healthy]);
    await user.click(light('all is well'));
    await said();
    expect(screen.queryByRole('button', { name: 'Copy diagnosis' })).toBeNull();
  });
});
