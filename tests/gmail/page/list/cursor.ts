import { toSelector } from '../markup';

/** Moves the keyboard cursor of the list on screen by one row; the row gets the focus, so that Enter opens it. */
export function moveCursor(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(toSelector('[role=main] tr.zA[id]'))].filter(
    (row) => row.offsetParent !== null,
  );
  const at = rows.findIndex((row) => row.classList.contains('btb'));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  if (!next) return;
  for (const row of rows) row.classList.remove('btb');
  next.classList.add('btb');
  next.focus();
}
