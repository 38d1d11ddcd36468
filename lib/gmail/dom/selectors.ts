/**
 * Where things are in Gmail's page: for each, the ways to find it, best first. Tried one by one and
 * never joined with commas, because document order would then decide. Generated ids (`:3f`) are
 * never used; localised texts neither.
 */
export const selectors = {
  /** The account's address. */
  accountMeta: ['meta[name="og-profile-acct"]'],
  accountLink: ['a[href^="https://accounts.google.com/SignOutOptions"]'],
  threadSubject: ['h2[data-legacy-thread-id]'],
  /** The right part of the subject's row: where Gmail has its own buttons of the thread. */
  subjectSide: ['.bHJ'],
  message: ['.adn.ads[data-message-id]', '[role="listitem"] [data-message-id]'],
  sender: ['.gD[email]', '.gF [email]', '[email][name]'],
  recipient: ['.g2[email]', '.hb [email]'],
  composeMarker: ['input[name="composeid"]'],
  composeEditor: ['[g_editable="true"][role="textbox"]', 'div[contenteditable="true"][role="textbox"]'],
  draftId: ['input[name="draft"]'],
  threadIdField: ['input[name="rt"]'],
  legacyThreadField: ['input[name="lts"]'],
  subjectField: ['input[name="subjectbox"]', 'input[name="subject"]'],
  /** Its logging attribute is the same in every language; then its long-lived class. */
  sendButton: ['[role="button"][jslog^="32601"]', '.dC [role="button"].aoO'],
  recipientChip: ['[role="option"][data-hovercard-id]'],
  collapsedRecipient: ['.az9 [email]'],
  toast: ['.b8[role="alert"]', '[role="alert"] .vh'],
  toastUndo: ['#link_undo'],
  toastViewMessage: ['#link_vsm'],
  list: ['[gh="tl"]', 'table.F', '[role="main"] [role="grid"]'],
  row: ['tr.zA', 'tr[role="row"]'],
  /** A row has its subject, ids included, twice: once for screen readers, then, last, where it is seen. */
  rowThread: [
    '.bog [data-legacy-thread-id]',
    '.bog [data-thread-id]',
    '[data-legacy-thread-id]',
    '[data-thread-id]',
  ],
  /** Where a row has its label chips, before the subject. */
  rowLabels: ['.xT', '[role="link"] > :first-child'],
  /** An entry of the navigation on the left: as high as the density says. */
  navigationEntry: ['.aim'],
  pageBackground: ['.bkK > .nH', 'body'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SelectorKey = keyof typeof selectors;

/** The first match of the best way that has one. */
export function findOne(root: ParentNode, key: SelectorKey): HTMLElement | null {
  for (const selector of selectors[key]) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** All matches of the best way that has any. */
export function findAll(root: ParentNode, key: SelectorKey): HTMLElement[] {
  for (const selector of selectors[key]) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** The nearest ancestor or self that any of the ways matches. */
export function closest(element: Element, key: SelectorKey): HTMLElement | null {
  for (const selector of selectors[key]) {
    const found = element.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** Gmail keeps old views in the page, hidden. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}
