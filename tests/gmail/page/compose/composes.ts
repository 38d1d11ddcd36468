import type { Draft, GmailClient, HowToSend, Person } from '@/tests/gmail/model';
import type { ComposeCommands } from '../context';
import { formatFull } from '../dates';
import type { Texts } from '../texts/texts';
import { showAlert } from './alert';
import { checkDraft } from './check';
import { createDockedPlace, type ComposePlace } from './docked';
import { createDraft, createReply } from './draft';
import { createComposeForm, type ComposeForm } from './form';
import { createInlinePlace } from './inline';
import { showScheduleDialog } from './schedule-dialog';
import type { Sender } from './sender';
import { createSession, type Session } from './session';
import { createStandalonePlace } from './standalone';
import { openComposeWindow } from '../pop-out-window';

/** A compose that is open somewhere. */
interface OpenCompose {
  draft: Draft;
  form: ComposeForm;
  place: ComposePlace;
  session: Session;
  docked: boolean;
}

export interface Composes extends ComposeCommands {
  /** Opens a mail that a link has begun. */
  openFilled(draft: Draft): void;
}

interface Options {
  client: GmailClient;
  texts: Texts;
  sender: Sender;
  /** 16 hex digits of a thread the page knows of. */
  findLegacyThreadId(threadId: string): string | null;
  /** Where a reply of the conversation on screen is written. */
  findReplyPlace(draft: Draft): HTMLElement | null;
  /** An answer was sent and its conversation archived: Gmail goes back to the list. */
  archived(): void;
  /** Where new mails are written in a window of their own; left out, they are docked. */
  home?: HTMLElement;
  /** The docked composes that are open now, for the address bar. */
  changed(open: { draft: Draft; isSaved: boolean }[]): void;
}

/** As many windows as fit side by side. */
const maxDocked = 3;

/** Opens, saves, sends and closes composes. */
export function createComposes(options: Options): Composes {
  const { client, texts, sender } = options;
  const open: OpenCompose[] = [];
  const own: Person = client.account;
  const language = document.documentElement.lang;

  const report = (): void => {
    const docked = open.filter((compose) => compose.docked);
    options.changed(docked.map(({ draft, session }) => ({ draft, isSaved: session.isSaved() })));
  };

  function start(draft: Draft, replyPlace: HTMLElement | null, isSaved: boolean): void {
    const { autosaveMs } = client.switches;
    const form = createComposeForm({
      draft,
      legacyThreadId: draft.inReplyTo === null ? null : options.findLegacyThreadId(draft.threadId),
      own,
      texts,
      isSaved,
      switches: client.switches,
      inline: replyPlace !== null,
      changed: () => session.touch(),
      send: (how) => void send(compose, how),
      schedule: () =>
        showScheduleDialog(texts, language, (scheduledAt) => void send(compose, { scheduledAt })),
      discard: () => void discard(compose),
    });
    const session = createSession(client, () => form.read(), {
      autosaveMs,
      isSaved,
      saved() {
        form.markSaved();
        report();
      },
    });
    const place = choosePlace(form.region, replyPlace, {
      close: () => void close(compose),
      popOut: () => void popOut(compose),
      dock: () => void dock(compose),
    });
    place.setTitle(draft.subject === '' ? texts.newMessage : draft.subject);
    const compose: OpenCompose = {
      draft,
      form,
      place,
      session,
      docked: replyPlace === null && options.home === undefined,
    };
    open.push(compose);
    report();
    form.focus();
    const docked = open.filter((other) => other.docked);
    if (docked.length > maxDocked && docked[0]) void close(docked[0]);
  }

  function choosePlace(
    region: HTMLElement,
    replyPlace: HTMLElement | null,
    act: { close: () => void; popOut: () => void; dock: () => void },
  ): ComposePlace {
    if (replyPlace) return createInlinePlace(region, replyPlace, texts, act.dock);
    if (options.home) return createStandalonePlace(region, options.home);
    return createDockedPlace(region, texts, act);
  }

  /** Saves what was written, so that the new window can fetch it. */
  async function popOut(compose: OpenCompose): Promise<void> {
    await close(compose);
    openComposeWindow(compose.session.isSaved() ? compose.draft : null);
  }

  /** An answer leaves its conversation for a window at the bottom. */
  async function dock(compose: OpenCompose): Promise<void> {
    const { draft, form, session } = compose;
    const written = form.read();
    await close(compose);
    start({ ...written, messageId: draft.messageId }, null, session.isSaved());
  }

  function remove(compose: OpenCompose): void {
    compose.session.stop();
    open.splice(open.indexOf(compose), 1);
    compose.place.remove();
    report();
  }

  async function close(compose: OpenCompose): Promise<void> {
    compose.form.commit();
    const saving = compose.session.save();
    remove(compose);
    await saving;
  }

  async function discard(compose: OpenCompose): Promise<void> {
    const wasSaved = compose.session.isSaved();
    const underWay = compose.session.underWay();
    remove(compose);
    await underWay;
    if (wasSaved || underWay !== null) await sender.discard(compose.draft.messageId);
  }

  async function send(compose: OpenCompose, how: HowToSend): Promise<void> {
    if (!open.includes(compose)) return;
    compose.form.commit();
    const obstacle = checkDraft(compose.form.read(), texts);
    if (obstacle?.kind === 'alert') showAlert(obstacle.text, texts);
    else if (obstacle?.kind === 'ask') showAlert(obstacle.text, texts, () => void dispatch(compose, how));
    else if (obstacle === null || window.confirm(obstacle.text)) await dispatch(compose, how);
  }

  async function dispatch(compose: OpenCompose, how: HowToSend): Promise<void> {
    if (!open.includes(compose)) return;
    const draft = compose.form.read();
    const others = client.switches.batchDrafts ? open.filter((other) => other !== compose) : [];
    const loans = others.map(({ session }) => session.lend()).filter((loan) => loan !== null);
    const alongside = loans.map((loan) => loan.draft);
    // The request leaves first; only then the compose goes.
    const sending = sender.send(draft, { ...how, alongside }, compose.session.underWay());
    remove(compose);
    if (how.archive === true && draft.inReplyTo !== null) options.archived();
    const wasTaken = await sending;
    for (const loan of loans) loan.done(wasTaken);
    if (!wasTaken) reopen(draft);
  }

  function reopen(draft: Draft): void {
    start(draft, draft.inReplyTo === null ? null : options.findReplyPlace(draft), true);
  }

  // A conversation that was dropped takes its answer's box along; the draft can be opened again then.
  const isOpen = (messageId: string): boolean =>
    open.some(({ draft, form }) => draft.messageId === messageId && form.region.isConnected);

  return {
    openNew() {
      const ids = { messageId: client.newMessageId(), threadId: client.newThreadId() };
      start(createDraft(ids, client.switches.signature), null, false);
    },
    openFilled(draft) {
      start(draft, null, false);
    },
    openDraft(draft) {
      if (!isOpen(draft.messageId)) start(draft, null, true);
    },
    openReply(thread, message, kind, place) {
      const when = formatFull(message.at, language);
      const draft = createReply(thread, message, kind, {
        messageId: client.newMessageId(),
        own: own.email,
        texts,
        when,
        signature: client.switches.signature,
      });
      if (!place.classList.contains('adB')) start(draft, place, false);
    },
    resumeReply(draft, place) {
      if (!place.classList.contains('adB')) start(draft, place, true);
    },
    isOpen,
    reopen,
  };
}
