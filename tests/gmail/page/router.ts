import { formatRoute, parseRoute, type Route } from './route';

/** Turns the address bar's hash into views. */
export interface Router {
  current(): Route;
  /** Changes the hash, which makes an entry in the history. */
  go(route: Omit<Route, 'composes'>): void;
  /** Rewrites the hash in place: a legacy id becomes a token without another view or history entry. */
  rewrite(route: Route): void;
  /** Keeps `?compose=…` in step with the windows that are open. */
  setComposes(tokens: string[]): void;
  start(): void;
}

/**
 * The hash changes first and the view `delayMs` later, as in Gmail: who reads the page at `hashchange` still sees the
 * view that is being left. A route that is overtaken by the next one is never shown.
 */
export function createRouter(delayMs: number, show: (route: Route) => void): Router {
  let composes: string[] = [];
  let waiting = 0;

  const current = (): Route => parseRoute(location.hash);
  const rewrite = (route: Route): void => {
    const hash = formatRoute(route);
    if (hash !== location.hash) history.replaceState(history.state, '', hash);
  };
  const follow = (): void => {
    clearTimeout(waiting);
    const route = current();
    if (composes.length > 0 && route.composes.length === 0) rewrite({ ...route, composes });
    waiting = window.setTimeout(() => show(current()), delayMs);
  };

  return {
    current,
    rewrite,
    go(route) {
      location.hash = formatRoute({ ...route, composes });
    },
    setComposes(tokens) {
      composes = tokens;
      rewrite({ ...current(), composes });
    },
    start() {
      window.addEventListener('hashchange', follow);
      if (location.hash === '') history.replaceState(history.state, '', '#inbox');
      show(current());
    },
  };
}
