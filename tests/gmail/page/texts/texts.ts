import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { ja } from './ja';
import { ru } from './ru';

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
  sending: string;
  messageSent: string;
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
  scheduledFor: (when: string) => string;
  wrote: (when: string, who: string) => string;
  forwarded: string;
  sidePanel: string;
  range: (from: number, to: number, of: number) => string;
}

const languages: Record<string, Texts> = { en, de, ru, ar, ja };

/** The texts of a language such as `en` or `de-AT`; English where a language is not known. */
export function findTexts(language: string): Texts {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
}
