import { useEffect, useState } from 'react';

export interface Route {
  /** The id of the page that is shown. */
  page: string;
  /** What stands behind the id in the address, of each page that was shown: `path` of `#page/path`, `?query` of `#page?query`. */
  paths: ReadonlyMap<string, string>;
}

/**
 * Where the rep is, by the address.
 *
 * @param ids of all pages; an unknown address leads to the first, and later nowhere
 */
export function useRoute(ids: readonly string[]): Route {
  const [route, setRoute] = useState<Route>(() => followed(new Map(), location.hash, ids));
  useEffect(() => {
    const follow = () =>
      setRoute((route) =>
        location.hash === '' || isKnown(location.hash, ids)
          ? followed(route.paths, location.hash, ids)
          : route,
      );
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [ids]);
  return route;
}

function followed(paths: Route['paths'], hash: string, ids: readonly string[]): Route {
  if (!isKnown(hash, ids)) return { page: ids[0] ?? '', paths: new Map(paths).set(ids[0] ?? '', '') };
  const [, page = '', path = '', query = ''] = place.exec(hash) ?? [];
  return { page, paths: new Map(paths).set(page, query || decoded(path)) };
}

const place = /^#?([^/?]*)(?:\/(.*)|(\?.*))?$/u;

function isKnown(hash: string, ids: readonly string[]): boolean {
  return ids.includes(place.exec(hash)?.[1] ?? '');
}

/** An address that was typed by hand may be no address at all. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
