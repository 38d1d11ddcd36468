import { useEffect, useState } from 'react';
import { listViewOf, queryOf } from '@/components/dashboard/follow-ups/list-address';
import type { ListView } from '@/lib/domain/follow-up-list';

/** A search begins when so long (ms) nothing was typed. */
const typingMs = 120;

/**
 * The view is the address; what is typed into the search stands there once the rep pauses.
 *
 * @param path what stands behind the page's id in the address
 */
export function useListView(path: string): [ListView, (view: ListView) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const kept = listViewOf(path);
  // Not sooner: the address follows a moment later, and a letter that is typed meanwhile must find the others.
  if (typed === kept.find) setTyped(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      // A letter more is no step to go back to.
      location.replace(`#followups${queryOf({ ...listViewOf(path), find: typed })}`);
    }, typingMs);
    return () => clearTimeout(timer);
  }, [typed, path]);
  const look = (view: ListView) => {
    if (view.find !== (typed ?? kept.find)) setTyped(view.find);
    else location.hash = `followups${queryOf(view)}`;
  };
  return [{ ...kept, find: typed ?? kept.find }, look];
}
