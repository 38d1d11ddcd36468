import { load, type InboxSDK } from '@inboxsdk/core';

type HandlerOf<Register> = Register extends (handler: (view: infer View) => void) => unknown ? View : never;
export type Compose = HandlerOf<InboxSDK['Compose']['registerComposeViewHandler']>;
type ThreadView = HandlerOf<InboxSDK['Conversations']['registerThreadViewHandler']>;
type MessageView = HandlerOf<InboxSDK['Conversations']['registerMessageViewHandler']>;

interface Contact {
  emailAddress: string;
  name?: string | null;
}

/** Of the rows only what is asked for: the library gives them no type of their own. */
interface RowView {
  getElement(): HTMLElement;
  getSubject(): string;
  getThreadIDAsync(): Promise<string>;
  getContacts(): Contact[];
  addLabel(label: { title: string }): void;
}

/** What a compose told, in the order in which it came. */
export interface Told {
  event: 'draftSaved' | 'presending' | 'sending' | 'sent' | 'sendCanceled';
  subject: string;
  /** Both of `sent` only: 16 hex digits. */
  threadId?: string;
  messageId?: string;
}

/** What the library gave, for tests to look at from inside the content script. */
export interface Fixture {
  sdk: InboxSDK;
  composes: Compose[];
  threads: ThreadView[];
  messages: MessageView[];
  rows: RowView[];
  routes: string[];
  told: Told[];
}

declare global {
  /** In the content script's world only. */
  var inboxSdk: Fixture | undefined;
}

const fixtureOf = (sdk: InboxSDK): Fixture => ({
  sdk,
  composes: [],
  threads: [],
  messages: [],
  rows: [],
  routes: [],
  told: [],
});

function listen(compose: Compose, told: Told[]): void {
  const tell = (event: Told['event']) => () => void told.push({ event, subject: compose.getSubject() });
  compose.on('draftSaved', tell('draftSaved'));
  compose.on('presending', tell('presending'));
  compose.on('sending', tell('sending'));
  compose.on('sendCanceled', tell('sendCanceled'));
  let subject = compose.getSubject();
  compose.on('presending', () => (subject = compose.getSubject()));
  compose.on('sent', (sent) => {
    void Promise.all([sent.getThreadID(), sent.getMessageID()]).then(([threadId, messageId]) =>
      told.push({ event: 'sent', subject, threadId, messageId }),
    );
  });
}

async function start(): Promise<void> {
  // Not registered, and so it says in a red line above the page.
  const sdk = await load(2, 'unregistered');
  const fixture = fixtureOf(sdk);
  sdk.Compose.registerComposeViewHandler((compose) => {
    fixture.composes.push(compose);
    listen(compose, fixture.told);
  });
  sdk.Conversations.registerThreadViewHandler((thread) => void fixture.threads.push(thread));
  sdk.Conversations.registerMessageViewHandler((message) => void fixture.messages.push(message));
  sdk.Lists.registerThreadRowViewHandler((row: RowView) => void fixture.rows.push(row));
  sdk.Router.handleAllRoutes(
    (route: { getRouteID(): string }) => void fixture.routes.push(route.getRouteID()),
  );
  globalThis.inboxSdk = fixture;
  document.body.dataset['inboxSdk'] = 'loaded';
}

void start();
