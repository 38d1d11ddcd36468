import { describe, expect, it, vi } from 'vitest';
import { createReconcileSoon } from './reconcile-soon';

/** A run that ends when it is told to. */
function createRuns() {
  const ends: (() => void)[] = [];
  const run = vi.fn<() => Promise<void>>(() => new Promise((resolve) => ends.push(resolve)));
  return { run, end: () => ends.shift()?.() };
}

describe('reconciling soon', () => {
  it('runs once for all who ask while a run waits, and once more for those who ask during it', async () => {
    const { run, end } = createRuns();
    const soon = createReconcileSoon(run, () => undefined);
    soon();
    soon();
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
    soon();
    soon();
    expect(run).toHaveBeenCalledTimes(1);
    end();
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  });

  it('goes on after a run that failed, and tells of it', async () => {
    const failed = vi.fn<(error: unknown) => void>();
    const run = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('full')).mockResolvedValue();
    const soon = createReconcileSoon(run, failed);
    soon();
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    soon();
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  });
});
