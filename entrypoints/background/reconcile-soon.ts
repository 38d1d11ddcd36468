/**
 * One run at a time, and at most one more that waits: whoever asks meanwhile is served by that one.
 * Nobody waits for it: what was asked for is stored already.
 */
export function createReconcileSoon(
  run: () => Promise<void>,
  onFailure: (error: unknown) => void,
): () => void {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    last = last
      .then(() => {
        isWaiting = false;
        return run();
      })
      .catch(onFailure);
  };
}
