import type { KeyboardEvent } from 'react';

const ours = new Set(['Enter', ' ', 'Escape']);

/**
 * Keeps the keys that press our buttons from reaching Gmail, which reads keys on the document and
 * sees only the shadow host as their target. All others pass: with the focus on our button, Gmail's
 * own shortcuts still work.
 */
export function containKeys(event: KeyboardEvent): void {
  // With Ctrl or ⌘, Enter sends the mail that is being written.
  if (ours.has(event.key) && !event.ctrlKey && !event.metaKey) event.stopPropagation();
}
