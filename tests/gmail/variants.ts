/** Ways in which writing mail differs between accounts and between Gmail's versions. */
export interface ComposeSwitches {
  /** HTML that new mails and answers end with, as the settings have it; '' for none. */
  signature: string;
  /** Recipients as chips of the newer field ("peoplekit"), or as `.vR` beside a textarea. */
  recipients: 'chips' | 'old';
  /** Groups of contacts, which become one chip without an address and are written out when saved or sent. */
  contactGroups: { name: string; people: { email: string; name: string }[] }[];
  /** A new mail, too, folds its recipients into one line of `span[email]` once somebody is in the text. */
  recipientSummary: boolean;
  /** What `input[name=draft]` holds before the first save: the id, nothing, or one of two words. */
  draftIds: 'atOpen' | 'afterSave' | 'undefined' | 'null';
  /** A setting: answers have a second button that sends and archives. */
  sendAndArchive: boolean;
  /** A send takes the unsaved changes of the other composes with it, in one request. */
  batchDrafts: boolean;
  /** A mail sent offline waits, and leaves when Gmail can be reached again. Otherwise it comes back. */
  offlineQueue: boolean;
  /** How a window of its own says whose it is, besides its requests: as the main window, in its title, or not at all. */
  popOutAccount: 'meta' | 'title' | 'none';
}

/** Ways in which the page and its server talk. */
export interface NetworkSwitches {
  /** Fields by position, or by the keys "1", "2", … with numbers as texts (Gmail before autumn 2022); both directions. */
  payload: 'arrays' | 'objects';
  /** Answers begin with `)]}'` and a line break. */
  guardPrefix: boolean;
  transport: 'xhr' | 'fetch';
  /** How long the answer to changes takes after they are made, ms. */
  answerDelayMs: number;
  /** The first list comes inside the page, and is not asked for. */
  embeddedList: boolean;
  /**
   * A second script wraps XMLHttpRequest: its prototype before the page's own script, or its constructor after it.
   * Both come after an extension that starts with the document.
   */
  otherWrapper: 'none' | 'before' | 'after';
  /** Whether `?authuser=<address>` leads to that account. */
  authuserLinks: boolean;
  /** What the feed answers whoever is not signed in. */
  feedSignedOut: '401' | 'redirect';
}

export const defaultComposeSwitches: ComposeSwitches = {
  signature: '',
  recipients: 'chips',
  contactGroups: [],
  recipientSummary: false,
  draftIds: 'atOpen',
  sendAndArchive: false,
  batchDrafts: false,
  offlineQueue: false,
  popOutAccount: 'meta',
};

export const defaultNetworkSwitches: NetworkSwitches = {
  payload: 'arrays',
  guardPrefix: false,
  transport: 'xhr',
  answerDelayMs: 0,
  embeddedList: false,
  otherWrapper: 'none',
  authuserLinks: true,
  feedSignedOut: '401',
};
