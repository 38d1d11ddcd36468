import { placeForComposeControl } from '@/lib/gmail/dom/compose-place';

/** From the most words to none. */
const fits = ['full', 'short', 'icon'] as const;
/** In a compose narrower than this, px, there is room for Gmail's own buttons only. */
const narrowPx = 420;
/** Somebody who takes the control out this often shall have it so. */
const mostMoves = 50;

/**
 * Keeps our control in the compose's toolbar, whatever Gmail or another extension does with it: Gmail draws the toolbar
 * anew when formatting is switched on and off.
 *
 * @returns puts as much of the control's words into the row as it has room for; to be called when they have changed
 */
export function stayInRow(
  page: Document,
  compose: HTMLElement,
  host: HTMLElement,
  onPlaced: (isPlaced: boolean) => void,
  signal: AbortSignal,
): () => void {
  const cell = page.createElement('td');
  cell.style.cssText = 'width: 1%; padding: 0; padding-inline-end: 4px; vertical-align: middle';

  let moves = 0;
  const put = () => {
    const place = placeForComposeControl(compose);
    onPlaced(place !== null);
    if (!place) return;
    const holder = place.isCell ? cell : host;
    if (holder.parentElement !== place.parent && (moves += 1) <= mostMoves) {
      if (place.isCell) cell.append(host);
      place.parent.insertBefore(holder, place.before);
    }
    watch(place.parent);
    fit();
  };

  // Each box around the row by itself: the text, too, is under the compose, and changes with every key.
  const watch = (row: HTMLElement) => {
    rows.disconnect();
    for (let box: HTMLElement | null = row; box && compose.contains(box); box = box.parentElement) {
      rows.observe(box, { childList: true });
    }
  };

  const fit = () => {
    const row = (host.closest('tr') ?? host).parentElement;
    if (!row) return;
    const isNarrow = compose.clientWidth > 0 && compose.clientWidth < narrowPx;
    for (const size of isNarrow ? (['icon'] as const) : fits) {
      host.dataset['fit'] = size;
      if (!leaves(row, compose)) return;
    }
  };

  const rows = new MutationObserver(put);
  const sizes = new ResizeObserver(fit);
  put();
  sizes.observe(compose);
  signal.addEventListener('abort', () => {
    rows.disconnect();
    sizes.disconnect();
    cell.remove();
  });
  return fit;
}

/** Whether a row is wider than the compose that it is in. */
function leaves(row: HTMLElement, compose: HTMLElement): boolean {
  const inner = row.getBoundingClientRect();
  const outer = compose.getBoundingClientRect();
  return inner.right > outer.right + 1 || inner.left < outer.left - 1;
}
