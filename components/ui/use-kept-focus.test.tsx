// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from './use-kept-focus';

afterEach(cleanup);

function Around({ name }: { name: string }) {
  const around = useKeptFocus<HTMLDivElement>((element) => element.querySelector('button')?.focus());
  return (
    <>
      <div ref={around}>
        <button key={name}>{name}</button>
      </div>
      <button>elsewhere</button>
    </>
  );
}
const button = (name: string) => screen.getByRole('button', { name });
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('what comes in the place of what had the focus has it', () => {
  const { rerender } = render(<Around name="track" />);
  button('track').focus();
  rerender(<Around name="tracked" />);
  expect(document.activeElement).toBe(button('tracked'));
});

it('nobody who was not there is drawn there', () => {
  const { rerender } = render(<Around name="track" />);
  rerender(<Around name="tracked" />);
  expect(document.activeElement).toBe(document.body);
});

it('whoever has gone on, or has left for nothing at all, is left alone', async () => {
  const { rerender } = render(<Around name="track" />);
  button('track').focus();
  button('elsewhere').focus();
  rerender(<Around name="tracked" />);
  expect(document.activeElement).toBe(button('elsewhere'));

  button('tracked').focus();
  button('tracked').blur();
  await settled();
  rerender(<Around name="track" />);
  expect(document.activeElement).toBe(document.body);
});
