import { useEffect, useState } from 'react';

export interface Route {
  /** The id of the page that is shown. */
  page: string;
  /** What stands behind the id in the address (`#page/path`), of each page that was shown. */
  paths: ReadonlyMap<string, string>;
}

/**
 * Where the rep is, by the address.
 *
 * @param ids of all pages; the first is where an unknown address leads
 */
export function useRoute(ids: readonly string[]): Route {
  const [route, setRoute] = useState<Route>(() => followed(new Map(), location.hash, ids));
  useEffect(() => {
    const follow = () => setRoute(({ paths }) => followed(paths, location.hash, ids));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [ids]);
  return route;
}

function followed(paths: Route['paths'], hash: string, ids: readonly string[]): Route {
  const [, named = '', path = ''] = /^#?([^/]*)\/?(.*)$/u.exec(hash) ?? [];
  const isKnown = ids.includes(named);
  const page = isKnown ? named : (ids[0] ?? '');
  return { page, paths: new Map(paths).set(page, isKnown ? decoded(path) : '') };
}

/** An address that was typed by hand may be no address at all. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
