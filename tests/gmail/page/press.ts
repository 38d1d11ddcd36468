/**
 * Gmail's older buttons only act on a whole gesture: mouse down, up and click on the button, or Enter or Space while
 * it has the focus. A bare `element.click()` does nothing.
 */
export function onPress(button: HTMLElement, act: (event: Event) => void): void {
  let stage: 'none' | 'down' | 'up' = 'none';
  button.addEventListener('mousedown', (event) => {
    stage = event.button === 0 ? 'down' : 'none';
    // The caret stays in the editor when a toolbar button is pressed.
    event.preventDefault();
  });
  button.addEventListener('mouseup', () => {
    stage = stage === 'down' ? 'up' : 'none';
  });
  button.addEventListener('click', (event) => {
    const whole = stage === 'up';
    stage = 'none';
    if (whole) act(event);
  });
  button.addEventListener('keydown', (event) => {
    if (event.target !== button || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    act(event);
  });
}
