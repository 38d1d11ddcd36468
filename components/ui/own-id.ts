import { useState } from 'react';

let last = 0;

/**
 * An id for `aria-labelledby` and the like, different from all others of this script. Preact's own `useId` counts
 * anew with each render of the root: what is mounted later gets the id of something that is there, and a button opens
 * another one's popover.
 */
export function useOwnId(): string {
  const [id] = useState(() => `sf-${(last += 1)}`);
  return id;
}
