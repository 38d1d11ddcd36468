import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReceiver } from '@/lib/bridge/receiver';
import { diagnose } from '@/lib/gmail/dom/diagnose';
import { witnessSends } from '@/lib/gmail/dom/send-witness';
import { once } from '@/lib/domain/once';
import type { Messages } from '@/lib/domain/language';
import { changeableText, type Text } from '@/lib/domain/text';
import type { ForeseenWords } from '@/lib/domain/views';
import { ownIndexOf, parseGmailUrl } from '@/lib/gmail/urls';
import { type Handover, takeHandover } from '@/lib/messaging/handover';
import { sendToBackground } from '@/lib/messaging/send';
import { browserText } from '@/lib/platform/browser-text';
import { report } from '@/lib/platform/log';
import { createRepClock } from '@/lib/platform/rep-clock';
import { followText } from '@/lib/platform/rep-text';
import { storedLanguage } from '@/lib/platform/stored-language';
import { createCommand } from './command';
import { createAfterSend } from './after-send';
import { answerBackground } from './answer-background';
import { createComposeControls } from './compose-controls';
import { goToThread } from './go-to-thread';
import { createKnownDrafts } from './known-drafts';
import { createKnownThreads } from './known-threads';
import { knowAccount } from './know-account';
import { createNotice } from './notice';
import { createOpenDraft } from './open-draft';
import { createOutbox } from './outbox';
import { createReloadOffer } from './offer-reload';
import { createRowBadges } from './row-badges';
import { createSightings, takesBack } from './sightings';
import { createThreadControl } from './thread-control';
import { createThreadHistories } from './thread-histories';
import { sourceOf } from './thread-source';
import { watchHealth } from './watch-health';

/** The extension's side in a Gmail tab, once Gmail has drawn its page: passes on what is seen, shows what is offered. */
export default defineUnlistedScript(() => {
  const handover = takeHandover();
  if (!handover) return;
  // Another copy of us hears of it by an event; a message would call all listeners of Gmail's.
  const ctx = new ContentScriptContext('gmail-tab', { noScriptStartedPostMessage: true });
  const { text, change } = changeableText(browserText());
  // Nothing is drawn before its language is known. What comes meanwhile is kept.
  void followText(readChosen, change).then(() => ctx.isValid && live(ctx, handover, text));
});

/** Another language than the browser's comes from the background: the package is not open to Gmail's tab. */
async function readChosen(): Promise<Messages | null> {
  return (await storedLanguage.read()) === 'system' ? null : sendToBackground('gmail.texts', {});
}

/** How long the page may take to say whose mailbox it is before the background is answered without, ms. */
const accountPatienceMs = 2_000;

const messageIdOf = ({ account, messageKey }: { account: string; messageKey: string }) =>
  messageKey.slice(account.length + 1);

function live(ctx: ContentScriptContext, { early, takeMessages }: Handover, text: Text): void {
  const { signal } = ctx;
  const { since } = early;
  const clock = createRepClock();
  const tell = (work: Promise<unknown>) => {
    work.catch((error: unknown) => ctx.isValid && report('The background did not answer', error));
  };
  let account: string | null = null;
  const watch = watchHealth(
    document,
    (health) => {
      const place = parseGmailUrl(location.href);
      const isShared = (place?.delegate ?? null) !== null;
      tell(sendToBackground('gmail.health', { account, index: ownIndexOf(place), isShared, report: health }));
    },
    signal,
  );
  const sightings = createSightings();
  const drafts = createKnownDrafts();
  /** When something that was seen could not be brought to the background; epoch ms, 0: never. */
  let lostAt = 0;
  const outbox = createOutbox(
    async (address, records) => {
      const foreseen = await sendToBackground('gmail.records', { account: address, records: [...records] });
      for (const words of foreseen) foresee(words);
    },
    (error) => {
      lostAt = clock.now();
      if (ctx.isValid) report('What Gmail told was not stored', error);
    },
    signal,
  );
  const reloadOffer = createReloadOffer(document);
  const threads = createKnownThreads();
  const histories = createThreadHistories();
  const rowBadges = createRowBadges(document, clock, threads, signal);
  const composeControls = createComposeControls({
    page: document,
    text,
    clock,
    health: watch.health,
    onForeseen: (words) => foresee(words),
    signal,
  });
  // What most tabs never need, and no tab needs while Gmail loads, is made once it is needed.
  const afterSend = once(() => createAfterSend(document, text, clock, signal));
  const foresee = (words: ForeseenWords) => {
    // It may have been taken back while the background was asked.
    if (sightings.isSent(messageIdOf(words))) afterSend().foresee(words);
  };
  const receiver = createReceiver(
    document,
    (record) => {
      // Gmail goes on when the extension is updated under it: this is how that is noticed without anybody's doing.
      if (ctx.isInvalid) return;
      watch.heard(record);
      if (threads.note(record)) {
        rowBadges.heard();
        if (account !== null) tell(threadControl.look(account));
      }
      histories.note(record);
      drafts.note(record);
      // What was chosen for a mail is told before the mail is.
      if (record.type === 'outgoing') composeControls.left(record);
      if (takesBack(record)) afterSend().takeBack(record.messageId);
      if (sightings.notes(record)) outbox.add(record);
    },
    { channel: early.channel, earlier: early.take(), signal },
  );

  const threadControl = createThreadControl({
    page: document,
    text,
    clock,
    signal,
    health: watch.health,
    legacyOf: threads.legacyOf,
    heardOf: histories.heardOf,
  });
  const notice = once(() => createNotice(document, text, signal));
  const openDraft = once(() =>
    createOpenDraft({
      page: document,
      text,
      drafts,
      threads,
      health: watch.health,
      notice: notice(),
      signal,
    }),
  );

  const readSource = () => {
    const thread = account === null ? null : threadControl.read();
    return thread && account !== null
      ? sourceOf(account, thread.legacyThreadId, thread, clock.now())
      : threadControl.namedByAddress();
  };
  const command = once(() =>
    createCommand({
      text,
      clock,
      notice: notice(),
      toggleCompose: composeControls.toggleFor,
      readSource,
      openCard: threadControl.openCard,
    }),
  );

  const known = knowAccount(document, signal);
  // Asked right after the page was loaded: a tab that does not know yet whose it is must not pass for another one's.
  const settled = Promise.race([known, new Promise((resolve) => setTimeout(resolve, accountPatienceMs))]);

  takeMessages(
    answerBackground({
      'tab.report': async () => {
        await settled;
        // What is still on its way may be the very answer that is asked about.
        await outbox.drained();
        return {
          account,
          since: Math.max(since, sightings.gapAt ?? 0, lostAt),
          syncedAt: sightings.syncedAt,
        };
      },
      'tab.propose': (proposal) => {
        if (sightings.sawSend(messageIdOf(proposal))) afterSend().show(proposal);
      },
      'tab.nobody': (view) => {
        if (sightings.sawSend(messageIdOf(view))) afterSend().showNobody(view);
      },
      'tab.openThread': ({ account: address, legacyThreadId }) =>
        address === account && openDraft().canShow(legacyThreadId) && goToThread(document, legacyThreadId),
      'tab.openDraft': (wish) =>
        wish.account === account && openDraft().canShow(wish.legacyThreadId) && openDraft().take(wish),
      'tab.changed': (keys) => {
        afterSend().changed(keys);
        composeControls.changed(keys);
        threadControl.changed(keys);
        rowBadges.changed(keys);
      },
      'tab.front': () => {
        const { threadId } = parseGmailUrl(location.href) ?? {};
        return {
          account,
          legacyThreadId: threadId ? threads.legacyOf(threadId) : null,
          thread: readSource(),
        };
      },
      'tab.command': (asked) => command()(asked, document.activeElement),
      'tab.diagnose': () => ({
        page: diagnose(document),
        report: watch.health.report,
        records: receiver.counts,
      }),
    }),
  );

  const look = (address: string) => {
    const place = parseGmailUrl(location.href);
    const isThread = (place?.threadId ?? place?.legacyThreadId ?? null) !== null;
    tell(threadControl.look(address));
    if (place?.isPopOut !== true) rowBadges.look(isThread);
  };
  watch.moved();
  ctx.addEventListener(window, 'hashchange', watch.moved);
  const start = async () => {
    account = await known;
    if (account === null) return;
    const address = account;
    const sayHello = () => {
      const index = ownIndexOf(parseGmailUrl(location.href));
      tell(sendToBackground('gmail.hello', { account: address, index }));
    };
    const enter = async () => {
      const welcome = await sendToBackground('gmail.welcome', { account: address });
      reloadOffer.learn(welcome.reloadWords);
      return welcome.newest;
    };
    // Before anything else is asked: the list is about to be drawn.
    const newest = enter();
    tell(newest);
    rowBadges.start(
      address,
      newest.catch(() => null),
    );
    sayHello();
    outbox.setAccount(address);
    watch.knowsAccount();
    look(address);
    composeControls.start(address);
    ctx.addEventListener(window, 'hashchange', () => look(address));
    ctx.addEventListener(document, 'visibilitychange', () => {
      // Back from sleep or another window: what came due meanwhile is told now.
      if (document.visibilityState !== 'visible') return;
      sayHello();
      rowBadges.refresh();
    });
    witnessSends(
      document,
      {
        onSend: (sent) => {
          watch.sawSend(sightings.sawSend(sent.messageId));
          tell(sendToBackground('gmail.sendWitnessed', { account: address, ...sent }));
        },
        onUndo: ({ messageId, threadId }) => {
          sightings.takeBack(messageId);
          afterSend().takeBack(messageId);
          outbox.add({ type: 'undone', messageId, threadId });
        },
      },
      signal,
    );
  };
  tell(start());

  ctx.onInvalidated(() => reloadOffer.show());
  // Asking is what ends it: before a click can reach what is left of us.
  ctx.addEventListener(document, 'pointerdown', () => ctx.isValid, { capture: true, passive: true });
}
