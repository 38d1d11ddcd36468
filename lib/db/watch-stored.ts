import { onStored } from './on-stored';

interface Watcher<Value> {
  read: () => Promise<Value>;
  onValue: (value: Value) => void;
  onFailure: (error: unknown) => void;
}

/** Others need the machine, too: after a reading it rests for as long as it took, but not longer, ms. */
const longestRestMs = 500;

/**
 * Reads at once, and again after what changes: one reading at a time, so that a thousand changes in a row are read
 * together. Each is told, also while more changes come: a live query of Dexie's waits with its first until none do. For
 * pages.
 *
 * @returns what ends it
 */
export function watchStored<Value>({ read, onValue, onFailure }: Watcher<Value>): () => void {
  let [isReading, isStale, isOver] = [false, false, false];
  let rest: ReturnType<typeof setTimeout> | undefined;
  const readAnew = async () => {
    [isReading, isStale] = [true, false];
    const start = performance.now();
    try {
      const value = await read();
      if (!isOver) onValue(value);
    } catch (error) {
      if (!isOver) onFailure(error);
    }
    rest = setTimeout(
      () => {
        isReading = false;
        if (isStale) void readAnew();
      },
      isStale ? Math.min(performance.now() - start, longestRestMs) : 0,
    );
  };
  const end = onStored(() => {
    isStale = true;
    if (!isReading && !isOver) void readAnew();
  });
  void readAnew();
  return () => {
    isOver = true;
    isStale = false;
    clearTimeout(rest);
    end();
  };
}
