import type { Draft, Person } from '@/tests/gmail/model';
import type { ComposeSwitches } from '@/tests/gmail/variants';
import { h, newId, setAttributes } from '../element';
import { formatJslog } from '../jslog';
import { hasLegacyIds } from '../markup';
import type { Texts } from '../texts/texts';
import { createEditor } from './editor';
import { createRecipientsArea } from './recipients-area';
import { createSendBar } from './send-bar';

/** The part of a compose that is the same wherever it stands. */
export interface ComposeForm {
  /** `div.aoI[role=region]`, with form, text and toolbar. */
  readonly region: HTMLElement;
  /** What is in it now. */
  read(): Draft;
  /** Turns a half-typed address into a chip. */
  commit(): void;
  focus(): void;
  /** The server has it: from now on its hidden fields name it, whatever they said before. */
  markSaved(): void;
}

interface FormOptions {
  draft: Draft;
  isSaved: boolean;
  switches: ComposeSwitches;
  /** 16 hex digits of the thread, for a reply. */
  legacyThreadId: string | null;
  own: Person;
  texts: Texts;
  inline: boolean;
  changed: () => void;
  send: (how: { archive: boolean }) => void;
  schedule: () => void;
  discard: () => void;
}

let composes = 0;

/** Gmail's form holds addresses and hidden fields only: the text and the Send button stand beside it. */
export function createComposeForm(options: FormOptions): ComposeForm {
  const { draft, inline, texts, changed } = options;
  composes += 1;
  const recipients = createRecipientsArea(draft, options);
  const editor = createEditor(draft, texts, changed);
  editor.editable.addEventListener('focus', () => recipients.fold());
  const bar = createSendBar(texts, {
    send: () => options.send({ archive: false }),
    schedule: options.schedule,
    discard: options.discard,
    ...(inline && options.switches.sendAndArchive ? { archive: () => options.send({ archive: true }) } : {}),
  });
  const draftId = h('input', { type: 'hidden', name: 'draft' });
  const name = (isSaved: boolean): void => {
    const isNamed = isSaved || options.switches.draftIds === 'atOpen';
    draftId.value = isNamed ? `#${draft.messageId}` : toUnsavedId(options.switches.draftIds);
    setAttributes(bar.sendButton, { jslog: toSendLog(draft, isNamed) });
  };
  name(options.isSaved);
  const hiddenSubject = h('input', { type: 'hidden', name: 'subject', value: draft.subject });
  const subject = h('input', {
    class: 'aoT',
    name: 'subjectbox',
    type: inline ? 'hidden' : 'text',
    placeholder: texts.subject,
    'aria-label': texts.subject,
    tabindex: 1,
    spellcheck: 'true',
    value: draft.subject,
  });
  subject.addEventListener('input', () => {
    hiddenSubject.value = subject.value;
    changed();
  });

  const form = h(
    'form',
    { class: 'bAs', enctype: 'multipart/form-data', method: 'POST' },
    draftId,
    ...createHiddenInputs(options, composes),
    createKind(draft),
    hiddenSubject,
    h('div', { class: 'aoD-box' }, ...(inline ? [wrapForInline(recipients.elements)] : recipients.elements)),
    h('div', { class: 'aoD az6' }, subject),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const line = (...cells: HTMLElement[]): HTMLElement => h('tr', {}, ...cells);
  const text = h(
    'table',
    { class: 'iN', role: 'presentation' },
    h(
      'tbody',
      {},
      line(h('td', { class: 'Ap' }, h('div', { class: 'GP', id: newId() }, editor.element))),
      line(h('td', { class: 'aDg' }, bar.element)),
    ),
  );
  const region = h(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': texts.newMessage },
    h(
      'table',
      { class: 'aoP aoC', role: 'presentation' },
      h('tbody', {}, line(h('td', {}, form)), line(h('td', { class: 'I5' }, text))),
    ),
  );
  region.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    options.send({ archive: event.shiftKey });
  });

  return {
    region,
    read: () => ({
      ...draft,
      ...recipients.read(),
      subject: subject.value,
      html: editor.html(),
      quotedHtml: editor.quotedHtml(),
    }),
    commit: () => recipients.commit(),
    markSaved: () => name(true),
    focus() {
      if (draft.to.length === 0) recipients.focus();
      else editor.focus();
    },
  };
}

/** Where a reply keeps its fields: two boxes deeper than a new mail does. */
function wrapForInline(elements: HTMLElement[]): HTMLElement {
  const [summary, table] = elements;
  const cell = h('td', { class: 'Iy' }, summary, h('div', { class: 'fX' }, table));
  return h('table', { class: 'aoA', role: 'presentation' }, h('tbody', {}, h('tr', {}, cell)));
}

function createHiddenInputs({ draft, legacyThreadId, own }: FormOptions, number: number): HTMLElement[] {
  const isReply = draft.inReplyTo !== null;
  const values = {
    composeid: String(number),
    rt: isReply ? `#${draft.threadId}` : '',
    rm: draft.parentId === null ? '' : `#${draft.parentId}`,
    lts: legacyThreadId ?? '',
    from: own.email,
    uet: '',
  };
  return Object.entries(values)
    .filter(([name]) => name !== 'lts' || hasLegacyIds())
    .map(([name, value]) => h('input', { type: 'hidden', name, value }));
}

/** Gmail's picture of what is written: a reply (`mG`) or a forwarded mail (`mI`). Extensions look for it in new mails too. */
function createKind({ subject }: Draft): HTMLElement {
  const image = h('img', { class: subject.startsWith('Fwd:') ? 'mI' : 'mG', alt: '' });
  return h('div', { class: 'J-J5-Ji J-JN-M-I Un', hidden: true }, h('div', { class: 'J-JN-M-I-Jm' }, image));
}

/** The Send button's log line names the draft and its thread. */
function toSendLog({ messageId, threadId }: Draft, isNamed: boolean): string {
  if (!isNamed) return formatJslog(32601, { 11: [null, null, null, null, 1] });
  const thread = [`#${threadId}`, null, null, null, null, null, null];
  return formatJslog(32601, { 11: [`#${messageId}`, null, null, null, 1, null, thread, 0] });
}

/** What stands for the id of a draft that nobody has saved: nothing, or a word that slipped through. */
function toUnsavedId(draftIds: ComposeSwitches['draftIds']): string {
  return draftIds === 'undefined' || draftIds === 'null' ? draftIds : '';
}
