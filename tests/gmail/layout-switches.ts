/** How this Gmail looks and is marked up. Given by the server to the page, like all switches. */
export interface LayoutSwitches {
  /** Off: each message is a row and a view of its own, with ids like `thread-f:X|msg-f:Y`. */
  conversationView: boolean;
  /** With the conversation view off: whose legacy id stands as `data-legacy-thread-id`. Nobody recorded it. */
  splitLegacyId: 'thread' | 'message';
  /** Where a conversation opens: in place of the list, beside it (rows of 2 to 3 `tr`), or under it. */
  previewPane: 'none' | 'right' | 'below';
  density: 'default' | 'comfortable' | 'compact';
  theme: 'light' | 'dark';
  /** Primary, Promotions and Social above the inbox. */
  inboxTabs: boolean;
  /** Several lists in the inbox: in one main view, or (multiple inboxes) each in its own. */
  sections: 'none' | 'unreadFirst' | 'multipleInboxes';
  /** Rows without ids on top of the inbox. */
  ads: boolean;
  /** Off: a row stays with its thread and moves, instead of being written over. */
  recyclesRows: boolean;
  /** All children of a row are new when the mouse comes and goes; off: only its buttons come and go. */
  hoverRewrites: boolean;
  /** How long an own message is shown without its server id, ms; Gmail takes 2 to 5 s. */
  freshIdDelayMs: number;
  /** `renamed`: the names in `page/markup.ts` have a suffix, as after one of Gmail's waves. */
  classNames: 'now' | 'renamed';
  /** Whether `gh` attributes exist. */
  gh: boolean;
  /** Whether `jslog` attributes exist. */
  jslog: boolean;
  permId: 'now' | 'undefined' | 'absent';
  /** Off: no `data-legacy-…` attribute anywhere, and no `lts` in composes. */
  legacyIds: boolean;
  /** What the buttons in a compose's title are. */
  titleButtons: 'button' | 'img';
  /** A second, hidden row of answers stands before the one that is seen. */
  duplicateReplyRow: boolean;
}

export const defaultLayout: LayoutSwitches = {
  conversationView: true,
  splitLegacyId: 'thread',
  previewPane: 'none',
  density: 'default',
  theme: 'light',
  inboxTabs: false,
  sections: 'none',
  ads: false,
  recyclesRows: true,
  hoverRewrites: false,
  freshIdDelayMs: 2_000,
  classNames: 'now',
  gh: true,
  jslog: true,
  permId: 'now',
  legacyIds: true,
  titleButtons: 'button',
  duplicateReplyRow: false,
};
