/** Every text of the page in one language. */
export interface Texts {
  compose: string;
  inbox: string;
  sent: string;
  drafts: string;
  all: string;
  starred: string;
  scheduled: string;
  trash: string;
  searchMail: string;
  searchResults: string;
  mainMenu: string;
  /** Followed by `: NAME (addr)` in the account link. */
  googleAccount: string;
  switchAccount: string;
  me: string;
  draft: string;
  to: string;
  toPrefix: string;
  cc: string;
  bcc: string;
  from: string;
  subject: string;
  noSubject: string;
  messageBody: string;
  newMessage: string;
  send: string;
  sendTooltip: string;
  moreSendOptions: string;
  scheduleSend: string;
  tomorrowMorning: string;
  mondayMorning: string;
  discard: string;
  formatting: string;
  bold: string;
  italic: string;
  underline: string;
  minimise: string;
  restore: string;
  fullScreen: string;
  exitFullScreen: string;
  saveAndClose: string;
  reply: string;
  replyAll: string;
  forward: string;
  archive: string;
  delete: string;
  markUnread: string;
  markRead: string;
  back: string;
  refresh: string;
  star: string;
  select: string;
  newer: string;
  older: string;
  showTrimmed: string;
  removeRecipient: string;
  recipients: string;
  savedToDrafts: string;
  sending: string;
  messageSent: string;
  messageScheduled: string;
  undo: string;
  viewMessage: string;
  undoing: string;
  sendingUndone: string;
  draftDiscarded: string;
  conversationArchived: string;
  conversationDeleted: string;
  actionUndone: string;
  sendFailed: string;
  unreachable: string;
  error: string;
  ok: string;
  close: string;
  noRecipients: string;
  badAddress: (address: string, field: string) => string;
  emptyMessage: string;
  nothingHere: string;
  noMatches: string;
  loading: string;
  cancelSend: string;
  scheduledFor: (when: string) => string;
  wrote: (when: string, who: string) => string;
  forwarded: string;
  sidePanel: string;
  range: (from: number, to: number, of: number) => string;
}

const en: Texts = {
  compose: 'Compose',
  inbox: 'Inbox',
  sent: 'Sent',
  drafts: 'Drafts',
  all: 'All Mail',
  starred: 'Starred',
  scheduled: 'Scheduled',
  trash: 'Trash',
  searchMail: 'Search mail',
  searchResults: 'Search results',
  mainMenu: 'Main menu',
  googleAccount: 'Google Account',
  switchAccount: 'Switch account',
  me: 'me',
  draft: 'Draft',
  to: 'To',
  toPrefix: 'To: ',
  cc: 'Cc',
  bcc: 'Bcc',
  from: 'From',
  subject: 'Subject',
  noSubject: '(no subject)',
  messageBody: 'Message Body',
  newMessage: 'New Message',
  send: 'Send',
  sendTooltip: 'Send \u202A(Ctrl-Enter)\u202C',
  moreSendOptions: 'More send options',
  scheduleSend: 'Schedule send',
  tomorrowMorning: 'Tomorrow morning',
  mondayMorning: 'Monday morning',
  discard: 'Discard draft',
  formatting: 'Formatting options',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  minimise: 'Minimize',
  restore: 'Maximize',
  fullScreen: 'Full screen',
  exitFullScreen: 'Exit full screen',
  saveAndClose: 'Save & close',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  archive: 'Archive',
  delete: 'Delete',
  markUnread: 'Mark as unread',
  markRead: 'Mark as read',
  back: 'Back',
  refresh: 'Refresh',
  star: 'Star',
  select: 'Select',
  newer: 'Newer',
  older: 'Older',
  showTrimmed: 'Show trimmed content',
  removeRecipient: 'Press delete to remove this chip',
  recipients: 'Recipients',
  savedToDrafts: 'Draft saved',
  sending: 'Sending…',
  messageSent: 'Message sent',
  messageScheduled: 'Send scheduled',
  undo: 'Undo',
  viewMessage: 'View message',
  undoing: 'Undoing…',
  sendingUndone: 'Sending undone.',
  draftDiscarded: 'Draft discarded.',
  conversationArchived: 'Conversation archived.',
  conversationDeleted: 'Conversation moved to Trash.',
  actionUndone: 'Action undone.',
  sendFailed: 'Message could not be sent. It is kept in Drafts.',
  unreachable: 'Unable to reach Gmail. Please check your internet connection.',
  error: 'Error',
  ok: 'OK',
  close: 'Close',
  noRecipients: 'Please specify at least one recipient.',
  badAddress: (address, field) =>
    `The address "${address}" in the "${field}" field was not recognized. Please make sure that all addresses are properly formed.`,
  emptyMessage: 'Send this message without a subject or text in the body?',
  nothingHere: 'Nothing here yet.',
  noMatches: 'No messages matched your search.',
  loading: 'Loading…',
  cancelSend: 'Cancel send',
  scheduledFor: (when) => `Send scheduled for ${when}`,
  wrote: (when, who) => `On ${when} ${who} wrote:`,
  forwarded: '---------- Forwarded message ---------',
  sidePanel: 'Side panel',
  range: (from, to, of) => `${from}–${to} of ${of}`,
};

const languages: Record<string, Texts> = { en };

/** The texts of a language such as `en` or `de-AT`; English where a language is not known. */
export function findTexts(language: string): Texts {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
}
