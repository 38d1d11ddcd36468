import type { PageView } from '../context';
import { h, setShown } from '../element';

export interface PreviewPane {
  /** `.aia`, which every list has, but empty unless there is a pane. */
  readonly element: HTMLElement;
  /** Shows a conversation; the others stay behind it, hidden. Null empties the pane. */
  show(view: PageView | null): void;
  dispose(): void;
}

/** How many hidden conversations stay in the pane. */
const kept = 4;

export function createPreviewPane(isUsed: boolean, emptyText: string): PreviewPane {
  const empty = h('div', { class: 'apa' }, emptyText);
  const box = h('div', { class: 'ao8' });
  const element = h('div', { class: 'aia' }, isUsed && h('div', { class: 'ao9' }, empty, box));
  let views: PageView[] = [];

  const drop = (view: PageView): void => {
    // Another list's pane may have taken it over.
    if (view.root.parentElement !== box) return;
    view.root.remove();
    view.dispose();
  };
  return {
    element,
    show(view) {
      for (const other of views)
        if (other !== view && other.root.parentElement === box) setShown(other.root, false);
      setShown(empty, view === null);
      if (view === null) return;
      views = [...views.filter((other) => other !== view), view];
      if (view.root.parentElement !== box) box.append(view.root);
      setShown(view.root, true);
      view.shown(1);
      for (const old of views.slice(0, -kept)) drop(old);
      views = views.slice(-kept);
    },
    dispose() {
      for (const view of views) drop(view);
    },
  };
}
