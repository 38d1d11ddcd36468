import { findOne } from './selectors';

/** Where the control of a compose goes. */
export interface ComposePlace {
  parent: HTMLElement;
  before: ChildNode | null;
  /** It needs a table cell around it. */
  isCell: boolean;
}

/**
 * In the row of Gmail's own buttons, after Send and before formatting; where there is no such row, beside the group of
 * the Send button. Never where it could be sent with the mail, nor among a thread's reply buttons; null if that is all
 * there is.
 */
export function placeForComposeControl(compose: HTMLElement): ComposePlace | null {
  const send = findOne(compose, 'sendButton');
  const place = send && (inRow(compose, send) ?? besideGroup(compose, send));
  return place && !place.parent.closest('[g_editable], [contenteditable="true"], .amn') ? place : null;
}

function inRow(compose: HTMLElement, send: HTMLElement): ComposePlace | null {
  const cell = send.closest('td');
  const row = cell?.parentElement;
  if (!cell || !row || !compose.contains(row)) return null;
  const formatting = findOne(row, 'formattingCell');
  return {
    parent: row,
    before: formatting?.parentElement === row ? formatting : cell.nextSibling,
    isCell: true,
  };
}

/** The group holds Send and its arrow. */
function besideGroup(compose: HTMLElement, send: HTMLElement): ComposePlace | null {
  const group = send.parentElement;
  if (!group) return null;
  const parent = group === compose ? compose : group.parentElement;
  return parent && { parent, before: (group === compose ? send : group).nextSibling, isCell: false };
}
