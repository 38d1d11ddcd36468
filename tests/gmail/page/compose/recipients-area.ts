import type { Draft, Person } from '@/tests/gmail/model';
import { fill, h, setShown } from '../element';
import type { Texts } from '../texts/texts';
import type { ComposeSwitches } from '@/tests/gmail/variants';
import { createOldRecipientField } from './old-recipient-field';
import { createRecipientField, type FieldName, type RecipientField } from './recipient-field';

export interface RecipientsArea {
  /** The table of the three fields, and before it the summary of a reply. */
  readonly elements: HTMLElement[];
  read(): Record<FieldName, Person[]>;
  commit(): void;
  focus(): void;
  /** Somebody is in the text now. */
  fold(): void;
}

/**
 * To, Cc and Bcc. A reply starts with a one-line summary (`.aoD.hl`) and has no chips until somebody goes there: who
 * reads the recipients of an untouched reply has to read the summary.
 */
export function createRecipientsArea(
  draft: Pick<Draft, 'to' | 'cc' | 'bcc'>,
  options: { texts: Texts; inline: boolean; switches: ComposeSwitches; changed: () => void },
): RecipientsArea {
  const { texts, inline, switches } = options;
  const createField = switches.recipients === 'old' ? createOldRecipientField : createRecipientField;
  const fields: Record<FieldName, RecipientField> = {
    to: createField('to', options),
    cc: createField('cc', options),
    bcc: createField('bcc', options),
  };
  const ccSwitch = createSwitch('pE', texts.cc, fields.cc);
  const bccSwitch = createSwitch('pB', texts.bcc, fields.bcc);
  fields.to.row.querySelector('.anm, .eD')?.append(h('span', { class: 'aB gQ pE-pB' }, ccSwitch, bccSwitch));
  const table = h(
    'table',
    { class: 'GS', role: 'presentation' },
    h('tbody', {}, ...Object.values(fields).map(({ row }) => row)),
  );
  const summary = h('div', { class: 'aoD hl', tabindex: 0, 'aria-label': texts.recipients });
  const shut = { isShut: inline && draft.to.length > 0 };

  const openField = (field: RecipientField, link: HTMLElement, people: readonly Person[]): void => {
    field.set(people);
    setShown(field.row, people.length > 0);
    setShown(link, people.length === 0);
  };
  const open = (): void => {
    shut.isShut = false;
    fields.to.set(draft.to);
    openField(fields.cc, ccSwitch, draft.cc);
    openField(fields.bcc, bccSwitch, draft.bcc);
    setShown(summary, false);
    setShown(table, true);
  };

  const summarise = ({ to, cc, bcc }: Record<FieldName, Person[]>): void => {
    fill(summary, h('div', { class: 'oL az9' }, ...[...to, ...cc, ...bcc].map(renderTwin)));
    setShown(summary, true);
    setShown(table, false);
  };
  const unfold = (): void => {
    if (shut.isShut) open();
    setShown(summary, false);
    setShown(table, true);
    fields.to.focus();
  };

  if (shut.isShut) summarise(draft);
  else open();
  summary.addEventListener('focus', unfold);

  const read = (): Record<FieldName, Person[]> => {
    if (shut.isShut) return { to: draft.to, cc: draft.cc, bcc: draft.bcc };
    return { to: fields.to.people(), cc: fields.cc.people(), bcc: fields.bcc.people() };
  };
  const commit = (): void => Object.values(fields).forEach((field) => field.commit());

  return {
    elements: [summary, table],
    read,
    commit,
    fold() {
      if (!switches.recipientSummary || shut.isShut) return;
      commit();
      summarise(read());
    },
    focus() {
      if (shut.isShut) summary.focus();
      else fields.to.focus();
    },
  };
}

/** The Cc or Bcc link that brings its field. */
function createSwitch(name: 'pE' | 'pB', text: string, field: RecipientField): HTMLElement {
  const link = h('span', { class: `aB gQ ${name}`, role: 'link', tabindex: 0 }, text);
  const show = (): void => {
    setShown(link, false);
    setShown(field.row, true);
    field.focus();
  };
  link.addEventListener('click', show);
  link.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') show();
  });
  return link;
}

function renderTwin({ email, name }: Person): HTMLElement {
  return h(
    'span',
    { email, name: name || email, 'data-hovercard-id': email, translate: 'no' },
    name || email,
  );
}
