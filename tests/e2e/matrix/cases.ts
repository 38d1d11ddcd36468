import type { Switches } from '../../gmail/model';

export interface Case extends Partial<Switches> {
  /** What is different here, in words. */
  name: string;
  /** Whose mailbox it is, and where; by default the first account's. */
  mailbox?: { account: string; path: string };
  /** How wide its window is, px; by default as wide as the browser opens one. */
  width?: number;
}

/**
 * The Gmails that the main job is tried on. Each way a switch can stand is in at least one of them, and
 * what can get in each other's way (layout, language, ids, transport) is mixed on purpose.
 */
export const cases: readonly Case[] = [
  { name: 'German, comfortable, tabs', language: 'de', density: 'comfortable', inboxTabs: true },
  {
    name: 'Arabic from right to left, dark, preview on the right',
    language: 'ar',
    theme: 'dark',
    previewPane: 'right',
  },
  { name: 'Japanese, compact, preview below', language: 'ja', density: 'compact', previewPane: 'below' },
  { name: 'Japanese, comfortable, dark', language: 'ja', density: 'comfortable', theme: 'dark' },
  {
    name: 'a mailbox that is shared, in Arabic, compact',
    language: 'ar',
    density: 'compact',
    mailbox: { account: 'desk@steadfast-demo.com', path: 'u/0/d/AEoRXRTeamDesk' },
  },
  {
    name: 'the second account, without conversation view, in the object format',
    conversationView: false,
    payload: 'objects',
    mailbox: { account: 'sam.rivers@gmail.com', path: 'u/1' },
  },
  { name: 'a narrow window, preview on the right', width: 800, previewPane: 'right' },
  {
    name: 'a narrow window from right to left, preview below, compact',
    width: 800,
    language: 'ar',
    previewPane: 'below',
    density: 'compact',
  },
  { name: 'Russian, answers in the object format', language: 'ru', payload: 'objects' },
  {
    name: 'French, without conversation view, by fetch',
    language: 'fr',
    conversationView: false,
    transport: 'fetch',
  },
  {
    name: 'conversation view off, preview on the right, compact, dark',
    conversationView: false,
    previewPane: 'right',
    density: 'compact',
    theme: 'dark',
  },
  { name: 'class names of another wave', classNames: 'renamed', recipients: 'old' },
  { name: 'no gh, no jslog, draft ids after the first save', gh: false, jslog: false, draftIds: 'afterSave' },
  { name: 'perm ids "undefined", the reply row twice', permId: 'undefined', duplicateReplyRow: true },
  { name: 'no perm ids, prefixed payloads, Arabic', permId: 'absent', guardPrefix: true, language: 'ar' },
  { name: 'no legacy ids in the page', legacyIds: false },
  { name: 'another extension wraps XHR after us, sections', otherWrapper: 'after', sections: 'unreadFirst' },
  {
    name: 'another extension wraps XHR before us, multiple inboxes, ads, old title buttons',
    otherWrapper: 'before',
    sections: 'multipleInboxes',
    ads: true,
    titleButtons: 'img',
  },
  { name: 'the list comes with the page, rows are not recycled', embeddedList: true, recyclesRows: false },
  {
    name: 'class names of another wave, no gh, no jslog, Japanese',
    classNames: 'renamed',
    gh: false,
    jslog: false,
    language: 'ja',
  },
];
