import { chooseCompose } from '@/lib/app/choose-compose';
import { setPlace, setTags } from '@/lib/app/change-about';
import { changePoint } from '@/lib/app/change-point';
import { readAbout } from '@/lib/app/read-about';
import { changeFollowUp } from '@/lib/app/change-follow-up';
import { changeMany } from '@/lib/app/change-many';
import { declineProposal } from '@/lib/app/decline-proposal';
import { trackFront, viewFront } from '@/lib/app/front';
import { forgetNameless, readHealth, recordHealth } from '@/lib/app/health';
import { removeResource, removeTemplate, saveResource, saveTemplate } from '@/lib/app/library';
import { testNoticeId } from '@/lib/app/deliver-nudges';
import { forgetPerson } from '@/lib/app/forget-person';
import { wipeAll } from './wipe-all';
import { liftSuppression, addSuppression } from '@/lib/app/lift-suppression';
import { openAsked, openDraft, openThread } from '@/lib/app/open-thread';
import { rememberAccount } from '@/lib/app/own-addresses';
import type { Deps } from '@/lib/app/ports/deps';
import { readAlsoTouched } from '@/lib/app/read-also-touched';
import { readLater } from '@/lib/app/read-later';
import { readDraft } from '@/lib/app/read-draft';
import { readComposeView } from '@/lib/app/read-compose-view';
import { readThread } from '@/lib/app/read-thread';
import { readNewestRows, readRows } from '@/lib/app/read-rows';
import { readThreadCard } from '@/lib/app/read-thread-card';
import { saveCalendar } from '@/lib/app/save-calendar';
import { readTypedDate } from '@/lib/app/read-typed-date';
import { readMails } from '@/lib/app/read-mails';
import { rememberHistory } from '@/lib/app/remember-history';
import { textOfHtml } from '@/lib/gmail/sync/mail-text';
import { planNext } from '@/lib/app/reconcile';
import { recordSightings } from '@/lib/app/record-sightings';
import { removeCadence, saveCadence } from '@/lib/app/save-cadence';
import { forgetTrouble } from '@/lib/app/take-turn';
import { track } from '@/lib/app/track';
import { undoAction } from '@/lib/app/undo-action';
import { undoCadences } from '@/lib/app/undo-cadences';
import { removeNote, writeNote } from '@/lib/app/write-note';
import { witnessSend } from '@/lib/app/witness-send';
import type { GmailRecord } from '@/lib/bridge/records';
import { gmailRecordSchema } from '@/lib/bridge/schema';
import { describeRow } from '@/lib/domain/describe-row';
import { messageKeyOf } from '@/lib/domain/ids';
import type { FollowUp } from '@/lib/domain/model';
import { reloadWords } from '@/lib/domain/text';
import { viewFollowUp } from '@/lib/domain/view';
import type { RowView, RowWords } from '@/lib/domain/views';
import type { ActionResult, MessageType, Welcome } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/receive';
import { readGmailTabs } from '@/lib/platform/gmail-tabs';
import { writeDiagnosis } from '@/lib/platform/diagnosis';
import { bringScript } from '@/lib/platform/bring-script';
import { report } from '@/lib/platform/log';
import { readChosenMessages } from '@/lib/platform/rep-text';
import { foresee } from './foresee';
import { text } from './rep-text';

/** What a message finds in the background. */
export interface Background {
  deps: Deps;
  /** Makes the world agree with the database, after the answer: what changed is stored before it. */
  reconcileSoon: () => void;
  /** The tab that the message came from; null for the popup. */
  tabId: number | null;
}

/** Message → use case. */
export const handlers: Handlers<MessageType, Background> = {
  'gmail.hello': async ({ account, index }, { deps, reconcileSoon, tabId }) => {
    const address = account ?? (index === null ? null : await deps.signIns.addressAt(index));
    if (address === null) return null;
    await deps.store.write((tables) =>
      rememberAccount(tables, address, deps.clock.now(), index === null ? {} : { index }),
    );
    if (index !== null) await forgetNameless(deps, index);
    await forgetTrouble(deps, address);
    if (tabId !== null) await deps.tabs.arrived(tabId, address);
    reconcileSoon();
    return address;
  },
  'gmail.welcome': async ({ account }, { deps }) => {
    const { from, rows } = await readNewestRows(deps, account);
    const inWords = await wordsOf(deps);
    const words = reloadWords.map((key) => [key, text(key)]);
    return {
      newest: { from, rows: rows.map(inWords) },
      reloadWords: Object.fromEntries(words) as Welcome['reloadWords'],
    };
  },
  'gmail.texts': () => readChosenMessages(),
  'gmail.tab': async (_, { tabId }) => {
    if (tabId !== null) await bringScript(tabId, '/gmail-tab.js');
  },
  'gmail.interface': async (_, { tabId }) => {
    if (tabId !== null) await bringScript(tabId, '/gmail-interface.js');
  },
  'gmail.records': async ({ account, records }, background) => {
    const parsed = records.flatMap(parseRecord);
    await recordSightings(background.deps, account, parsed);
    await thenReconcile(background);
    const foreseen = await Promise.all(
      parsed.flatMap((record) =>
        record.type === 'outgoing' && record.kind === 'send'
          ? [foresee(background.deps, account, record.messageId)]
          : [],
      ),
    );
    return foreseen.filter((words) => words !== null);
  },
  'gmail.sendWitnessed': async ({ account, html, ...seen }, background) => {
    await witnessSend(background.deps, account, { ...seen, text: textOfHtml(html) });
    await thenReconcile(background);
  },
  'gmail.mails': async ({ account, legacyThreadId, mails }, background) => {
    const early = await readMails(
      background.deps,
      account,
      legacyThreadId,
      mails.map(({ html, ...mail }) => ({ ...mail, text: textOfHtml(html) })),
    );
    await thenReconcile(background);
    return early;
  },
  'gmail.history': async ({ account, legacyThreadId, records }, { deps }) => {
    const heard = records.flatMap(parseRecord);
    const messages = heard.flatMap((one) => (one.type === 'thread' ? one.messages : []));
    await rememberHistory(deps, account, legacyThreadId, messages);
  },
  'gmail.thread': ({ account, legacyThreadId, people }, { deps }) =>
    readThread(deps, account, legacyThreadId, people),
  'gmail.rows': async ({ account, legacyThreadIds }, { deps }) => {
    const rows = await readRows(deps, account, legacyThreadIds);
    return rows.map(await wordsOf(deps));
  },
  'gmail.threadCard': ({ key }, { deps }) => readThreadCard(deps, key),
  'gmail.compose': ({ account, people, ...compose }, { deps }) =>
    readComposeView(deps, account, compose, people),
  'gmail.chooseCompose': async ({ account, messageId, choice }, { deps }) => {
    await chooseCompose(deps, account, messageId, choice);
    announce(deps, messageKeyOf(account, messageId));
    return foresee(deps, account, messageId);
  },
  'date.read': ({ phrase }, { deps }) => readTypedDate(deps, phrase),
  'date.alsoTouched': ({ moments, ...person }, { deps }) => readAlsoTouched(deps, person, moments),
  'followUp.track': async ({ source, dueAt }, background) =>
    answer(background, await track(background.deps, source, dueAt)),
  'followUp.snooze': async ({ key, until }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'snooze', until })),
  'followUp.done': async ({ key }, background) =>
    answer(
      background,
      await changeFollowUp(background.deps, key, { type: 'done', channel: null, result: null }),
    ),
  'followUp.log': async ({ key, channel, result }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'done', channel, result })),
  'followUp.nurture': async ({ key, ...told }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'nurture', ...told })),
  'followUp.later': ({ key }, { deps }) => readLater(deps, key),
  'followUp.about': ({ key }, { deps }) => readAbout(deps, key),
  'followUp.place': async ({ key, place }, background) =>
    answer(background, await setPlace(background.deps, key, place)),
  'followUp.tags': ({ key, tags }, { deps }) => setTags(deps, key, tags),
  'followUp.point': ({ key, change }, { deps }) => changePoint(deps, key, change),
  'followUp.decision': async ({ key, on }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'decision', on })),
  'followUp.stop': async ({ key }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'stop' })),
  'followUp.sameMatter': async ({ key, isSame }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'sameMatter', isSame })),
  'followUp.outcome': async ({ key, ...told }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'outcome', ...told })),
  'followUp.cadence': async ({ key, cadenceId }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'cadence', cadenceId })),
  'followUps.change': async ({ keys, change }, background) =>
    thenAnswer(background, await changeMany(background.deps, keys, change)),
  'followUp.note': ({ key, ...note }, { deps }) => writeNote(deps, key, note),
  'followUp.removeNote': ({ key, id }, { deps }) => removeNote(deps, key, id),
  'followUp.open': ({ key }, { deps, tabId }) => openThread(deps, key, tabId),
  'followUp.openAsked': ({ key }, { deps, tabId }) => openAsked(deps, key, tabId),
  'followUp.readDraft': ({ key, ...wanted }, { deps }) => readDraft(deps, key, wanted),
  'followUp.draft': ({ key, text }, { deps, tabId }) => openDraft(deps, key, { text, tabId }),
  'followUp.read': async ({ key }, { deps }) => {
    const followUp = await deps.store.read((tables) => tables.followUps.get(key));
    return followUp ? viewFollowUp(followUp, deps.clock.now(), await deps.settings.calendar()) : null;
  },
  'cadence.save': async ({ cadence, from, running }, background) =>
    thenAnswer(background, await saveCadence(background.deps, cadence, from, running)),
  'cadence.remove': async ({ cadence, moveTo }, background) =>
    thenAnswer(background, await removeCadence(background.deps, cadence, moveTo)),
  'cadence.undo': async ({ undoId }, background) =>
    thenAnswer(background, await undoCadences(background.deps, undoId)),
  'template.save': ({ template }, { deps }) => saveTemplate(deps, template),
  'template.remove': ({ id }, { deps }) => removeTemplate(deps, id),
  'resource.save': ({ resource }, { deps }) => saveResource(deps, resource),
  'resource.remove': ({ id }, { deps }) => removeResource(deps, id),
  'suppression.lift': ({ key }, { deps }) => liftSuppression(deps, key),
  'suppression.add': ({ key }, { deps }) => addSuppression(deps, key),
  'proposal.decline': async ({ messageKey, scope }, { deps }) => {
    const undoId = await declineProposal(deps, messageKey, scope);
    announce(deps, messageKey);
    return { undoId };
  },
  'action.undo': async ({ undoId }, background) => {
    await undoAction(background.deps, undoId);
    await thenReconcile(background);
  },
  'gmail.health': ({ report, ...whose }, { deps }) => recordHealth(deps, whose, report),
  'popup.health': (_, { deps }) => readHealth(deps),
  'health.tabs': readGmailTabs,
  'popup.front': (_, { deps }) => viewFront(deps),
  'popup.trackFront': async ({ key, dueAt }, background) =>
    answer(background, await trackFront(background.deps, key, dueAt)),
  'popup.reloadFront': (_, { deps }) => deps.front.reload(),
  'popup.diagnosis': async (_, { deps }) => writeDiagnosis(Object.values(await deps.health.all())),
  'popup.opened': async (_, { reconcileSoon }) => reconcileSoon(),
  'settings.calendar': async ({ patch }, background) => {
    const moved = await saveCalendar(background.deps, patch);
    await thenReconcile(background);
    return moved;
  },
  'data.forget': async ({ email }, background) => {
    await forgetPerson(background.deps, email);
    await thenReconcile(background);
  },
  'data.wipe': async (_, background) => {
    await wipeAll(background.deps);
    await thenReconcile(background);
  },
  'settings.testNotification': (_, { deps }) =>
    deps.notifier.show({
      id: testNoticeId,
      title: text('notificationTestTitle'),
      message: text('notificationTestMessage'),
      opens: 'list',
    }),
  'notice.dismiss': ({ id }, { deps }) => deps.store.write((tables) => tables.notice.dismiss(id)),
};

async function wordsOf({ clock, settings }: Deps): Promise<(row: RowView) => RowWords> {
  const { zone } = await settings.calendar();
  return (row) => describeRow(row, { now: clock.now(), zone, locale: text.locale }, text);
}

function announce({ tabs }: Deps, key: string): void {
  tabs.announce([key]).catch((error: unknown) => report('Gmail tabs were not told', error));
}

function parseRecord(raw: unknown): GmailRecord[] {
  const parsed = gmailRecordSchema.safeParse(raw);
  if (!parsed.success) report('A record from Gmail was refused', parsed.error.issues.length);
  return parsed.success ? [parsed.data] : [];
}

/**
 * The next wake-up is set before the answer, in case the worker dies right after it; the rest comes
 * soon, and tries again what fails here.
 */
async function thenReconcile({ deps, reconcileSoon }: Background): Promise<void> {
  await planNext(deps).catch(() => undefined);
  reconcileSoon();
}

/** What the rep changed moves dates. */
async function thenAnswer<Answer>(background: Background, answer: Answer): Promise<Answer> {
  await thenReconcile(background);
  return answer;
}

async function answer(
  background: Background,
  done: { followUp: FollowUp; undoId: string },
): Promise<ActionResult> {
  await thenReconcile(background);
  const { clock, settings } = background.deps;
  return {
    followUp: viewFollowUp(done.followUp, clock.now(), await settings.calendar()),
    undoId: done.undoId,
  };
}
