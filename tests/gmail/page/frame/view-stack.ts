import type { PageView } from '../context';
import { setAttributes, setShown } from '../element';

/** The main container: one child per view, of which one is shown. */
export interface ViewStack {
  readonly container: HTMLElement;
  readonly toolbars: HTMLElement;
  /** Shows the view of this key, making it first if need be. */
  show(key: string, page: number, make: () => PageView): PageView;
  current(): PageView | null;
}

/** How many hidden views stay in the page, as Gmail keeps them too. */
const kept = 8;

/** Hidden views stay in the document with `display: none` and without role=main; the oldest are dropped. */
export function createViewStack(container: HTMLElement, toolbars: HTMLElement): ViewStack {
  const views = new Map<string, PageView>();
  let current: PageView | null = null;
  const lists = new Map<PageView, Element[]>();

  /** Only a list that is shown is `[gh=tl]`: libraries report any other as an error of theirs. */
  const nameLists = (view: PageView, front: boolean): void => {
    if (front) for (const list of lists.get(view) ?? []) list.setAttribute('gh', 'tl');
    else {
      const named = [...view.root.querySelectorAll('[gh=tl]')];
      for (const list of named) list.removeAttribute('gh');
      lists.set(view, named);
    }
  };
  const setFront = (view: PageView, front: boolean): void => {
    setShown(view.root, front);
    setShown(view.toolbar, front);
    nameLists(view, front);
    for (const main of view.mains ?? [view.root]) setAttributes(main, { role: front && 'main' });
  };
  const dropOldest = (): void => {
    for (const [key, view] of views) {
      if (views.size <= kept) return;
      views.delete(key);
      view.root.remove();
      view.toolbar.remove();
      lists.delete(view);
      view.dispose();
    }
  };

  return {
    container,
    toolbars,
    current: () => current,
    show(key, page, make) {
      const view = views.get(key) ?? make();
      // Set again, so that the map's order is the order of last use.
      views.delete(key);
      views.set(key, view);
      if (current !== view) {
        if (current) setFront(current, false);
        if (!view.root.isConnected) container.append(view.root);
        // First, because extensions take the first toolbar they find for the one that is shown.
        toolbars.prepend(view.toolbar);
        setFront(view, true);
        current = view;
      }
      dropOldest();
      view.shown(page);
      return view;
    },
  };
}
