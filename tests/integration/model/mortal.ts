import type { Deps } from '@/lib/app/ports/deps';
import type { Tables } from '@/lib/app/ports/store';
import type { World } from '../../fakes/fake-world';

/** The worker was killed. */
class WorkerDeath extends Error {
  override name = 'WorkerDeath';
}

/**
 * A worker that dies after `steps` steps: at each call of a port, before it and after it, and within
 * each transaction. Dead, it does nothing more.
 */
export function mortal(deps: Deps, steps: number): Deps {
  let left = steps;
  const step = () => {
    left -= 1;
    if (left < 0) throw new WorkerDeath('The worker was killed');
  };
  const port = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const method: unknown = Reflect.get(object, name);
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          step();
          const result: unknown = await Reflect.apply(method, object, args);
          step();
          return result;
        };
      },
    });
  // No promise but the database's own may be awaited within a transaction.
  const table = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const method: unknown = Reflect.get(object, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]): unknown => {
          step();
          return Reflect.apply(method, object, args);
        };
      },
    });
  const tables = (all: Tables) =>
    Object.fromEntries(
      Object.entries(all).map(([name, one]) => [name, table(one as object)]),
    ) as unknown as Tables;
  const { store } = deps;
  return {
    ...deps,
    notifier: port(deps.notifier),
    wakeup: port(deps.wakeup),
    badge: port(deps.badge),
    replyCheck: port(deps.replyCheck),
    tabs: port(deps.tabs),
    session: port(deps.session),
    settings: port(deps.settings),
    store: port({
      ...store,
      read: <T>(work: (tables: Tables) => Promise<T>) => store.read((all) => work(tables(all))),
      write: <T>(work: (tables: Tables) => Promise<T>) => store.write((all) => work(tables(all))),
    }),
  };
}

/** Whether this, or something within it, is the worker's death. */
export function isDeath(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDeath);
  return error instanceof WorkerDeath;
}

type Work = (deps: Deps) => Promise<unknown>;

/** Does it with a worker that may die; then a new one does what the browser would have it do again. */
export function survivor(world: World) {
  return async (life: number | null, work: Work, again: Work): Promise<unknown> => {
    if (life === null) return work(world.deps);
    try {
      return await work(mortal(world.deps, life));
    } catch (error) {
      if (!isDeath(error)) throw error;
      world.deps = world.startWorker();
      return again(world.deps);
    }
  };
}
