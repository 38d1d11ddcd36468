/**
 * Where things are in Gmail's page: for each, the ways to find it, best first. Tried one by one and
 * never joined with commas, because document order would then decide. Generated ids (`:3f`) are
 * never used; localised texts neither. Each way has a dated sample in `selectors.fixture.ts`.
 */
export const selectors = {
  /** The account's address. */
  accountMeta: ['meta[name="og-profile-acct"]'],
  accountLink: [
    'a[href^="https://accounts.google.com/SignOutOptions"]',
    'a[href^="https://accounts.google.com/"][aria-label*="@"]',
  ],
  main: ['[role="main"]'],
  threadSubject: ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP', '.ha h2'],
  /** The right part of the subject's row: where Gmail has its own buttons of the thread. */
  subjectSide: ['.bHJ'],
  /** The subject itself with its labels. */
  subjectRow: ['.ha'],
  /** Where a thread is read beside the list; the address may then stay the list's. */
  previewPane: ['.aia', '.ao9:has(.a98.iY, .apa)'],
  /** A mail's text: its log attribute names its thread. */
  messageBody: ['.ii[jslog^="20277"]', '[role="listitem"] [jslog^="20277"]'],
  /** The same with a place of its own: the text alone. */
  messageText: ['.a3s.aiL', '.a3s', '.ii.gt'],
  message: [
    '.adn.ads[data-message-id]',
    '[role="listitem"] [data-message-id]',
    '[data-message-id]',
    '[data-legacy-message-id]',
  ],
  sender: ['.gD[email]', '.gF [email]', '[email][name]'],
  recipient: ['.g2[email]', '.hb [email]', '.ajC [email]'],
  composeMarker: ['input[name="composeid"]', 'input[name="draft"]'],
  composeEditor: [
    '[g_editable="true"][role="textbox"]',
    'div[contenteditable="true"][role="textbox"]',
    '.Am.Al.editable',
  ],
  draftId: ['input[name="draft"]'],
  threadIdField: ['input[name="rt"]'],
  legacyThreadField: ['input[name="lts"]'],
  subjectField: ['input[name="subjectbox"]', 'input[name="subject"]'],
  /** Its logging attribute is the same in every language; then its long-lived classes; then its place before the arrow. */
  sendButton: [
    '[role="button"][jslog^="32601"]',
    '.dC [role="button"].aoO',
    '.aoO[role="button"]',
    '[role="button"]:has(+ [role="button"][aria-haspopup="true"])',
  ],
  /** A setting: answers have a second Send, which archives too. */
  sendAndArchiveButton: ['.Uo[role="button"]'],
  /** The cell of the compose's toolbar where Gmail's formatting buttons begin. */
  formattingCell: ['td.oc'],
  recipientChip: ['[role="option"][data-hovercard-id]'],
  /** As chips were before 2021, and on some accounts for longer. */
  oldRecipientChip: ['.vR > input[type="hidden"]', '.vR input[name]'],
  collapsedRecipient: ['.az9 [email]', '.aoD.hl [email]'],
  toast: ['.b8[role="alert"]', '[role="alert"] .vh', '[role="alert"]:has(#link_vsm)'],
  toastUndo: ['#link_undo'],
  toastViewMessage: ['#link_vsm'],
  list: ['[gh="tl"]', 'table.F', '[role="main"] [role="grid"]'],
  row: ['tr.zA', 'tr[role="row"]'],
  /** A row has its subject, ids included, twice: once for screen readers, then where it is seen. */
  rowThread: [
    '.bog [data-legacy-thread-id]',
    '.bog [data-thread-id]',
    '[role="link"] [data-legacy-thread-id]',
    '[role="link"] [data-thread-id]',
  ],
  /** Both of them: the last is the one that is seen. */
  rowThreadCopies: ['[data-legacy-thread-id]', '[data-thread-id]'],
  /** Where a row has its label chips, before the subject. */
  rowLabels: ['.xT', '[role="link"] > :first-child'],
  /** An entry of the navigation on the left: as high as the density says. */
  navigationEntry: ['.aim'],
  /** Below the last message. Reply stands before Reply all, and both before Forward. */
  replyAllLink: ['.amn .ams.bkI', '[role="link"][jslog^="21576"] + [role="link"]:not([jslog^="21578"])'],
  replyLink: ['.amn .ams.bkH', '[role="link"][jslog^="21576"]'],
  /** At the top of each message that is open. */
  replyIcon: ['td.acX .aaq', '.bsQ', '.DILLkc'],
  /** The three dots there; their menu may stand anywhere in the page. */
  messageMenu: ['.aap[aria-haspopup="true"]', '.Wsq5Cf'],
  /** Its entries have the same ids in every language. */
  replyAllEntry: ['[role="menuitem"]#r2', '#r2'],
  pageBackground: ['.bkK > .nH'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SelectorKey = keyof typeof selectors;

interface Use {
  /** The place in its list of the way that served last; null before any has. */
  rung: number | null;
  /** How often it had to be there, and was not. */
  misses: number;
}

/** How each key has served in this page, for the diagnosis. */
export const selectorUse: Partial<Record<SelectorKey, Use>> = {};

function useOf(key: SelectorKey): Use {
  return (selectorUse[key] ??= { rung: null, misses: 0 });
}

/** What the best way finds that finds anything. */
function tryEach<T>(key: SelectorKey, find: (selector: string) => T | null): T | null {
  const ways = selectors[key];
  // Lists ask for each of their rows, each time that it is drawn.
  for (let rung = 0; rung < ways.length; rung += 1) {
    const found = find(ways[rung] ?? '');
    if (found === null) continue;
    useOf(key).rung = rung;
    return found;
  }
  return null;
}

/** The first match of the best way that has one. */
export function findOne(root: ParentNode, key: SelectorKey): HTMLElement | null {
  return tryEach(key, (selector) => root.querySelector<HTMLElement>(selector));
}

/** The same, where Gmail must have it: a miss is counted. */
export function expectOne(root: ParentNode, key: SelectorKey): HTMLElement | null {
  const found = findOne(root, key);
  if (!found) useOf(key).misses += 1;
  return found;
}

/** All matches of the best way that has any. */
export function findAll(root: ParentNode, key: SelectorKey): HTMLElement[] {
  const all = tryEach(key, (selector) => {
    const found = root.querySelectorAll<HTMLElement>(selector);
    return found.length > 0 ? found : null;
  });
  return [...(all ?? [])];
}

/** All matches on screen of the best way that has any there: Gmail can have a thing twice, once hidden. */
export function findVisible(root: ParentNode, key: SelectorKey): HTMLElement[] {
  const all = tryEach(key, (selector) => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
    return found.length > 0 ? found : null;
  });
  return all ?? [];
}

/** The nearest ancestor or self that any of the ways matches. */
export function closest(element: Element, key: SelectorKey): HTMLElement | null {
  return tryEach(key, (selector) => element.closest<HTMLElement>(selector));
}

/** Gmail keeps old views in the page, hidden. Asks for styles only: asking for places would lay the page out once more. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility();
}
