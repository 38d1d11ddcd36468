import { isInCategory } from './labels';
import { listRecipients } from './people';
import type { Message, Person, Thread } from './model';

type Test = (message: Message) => boolean;

const places: Record<string, Test> = {
  inbox: has('^i'),
  sent: has('^f'),
  drafts: has('^r'),
  scheduled: has('^scheduled'),
  trash: has('^k'),
  starred: has('^t'),
  unread: has('^u'),
  all: () => true,
  anywhere: () => true,
};

/**
 * The threads that Gmail's search would list: at least one message fits every term.
 * Understands `in: is: category: from: to: subject: label: rfc822msgid:`, quotes, and plain words; deleted mail only shows in the trash.
 */
export function searchThreads(threads: readonly Thread[], query: string): Thread[] {
  const terms = query.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const tests = terms.map((term) => readTerm(term.replaceAll('"', '').toLowerCase()));
  const isTrash = /\bin:(?:trash|anywhere)\b/.test(query);
  return threads.filter(({ messages }) =>
    messages.some(
      (message) => (isTrash || !message.labels.includes('^k')) && tests.every((test) => test(message)),
    ),
  );
}

const keys: Record<string, (value: string) => Test> = {
  in: (value) => places[value] ?? (() => false),
  is: (value) => places[value] ?? (() => false),
  label:
    (value) =>
    ({ labels }) =>
      labels.some((label) => label.toLowerCase() === value),
  category:
    (value) =>
    ({ labels }) =>
      isInCategory(labels, value),
  from:
    (value) =>
    ({ from }) =>
      names(from, value),
  to: (value) => (message) => listRecipients(message).some((person) => names(person, value)),
  subject:
    (value) =>
    ({ subject }) =>
      subject.toLowerCase().includes(value),
  rfc822msgid:
    (value) =>
    ({ rfcMessageId }) =>
      withoutBrackets(rfcMessageId.toLowerCase()) === withoutBrackets(value),
};

function readTerm(term: string): Test {
  const [, key = '', value = ''] = /^([a-z0-9]+):(.*)$/.exec(term) ?? [];
  return keys[key]?.(value) ?? contains(term);
}

function contains(word: string): Test {
  return ({ from, subject, snippet }) =>
    names(from, word) || subject.toLowerCase().includes(word) || snippet.toLowerCase().includes(word);
}

function withoutBrackets(id: string): string {
  return id.replaceAll(/[<>]/g, '');
}

function has(label: string): Test {
  return ({ labels }) => labels.includes(label);
}

function names({ name, email }: Person, value: string): boolean {
  return email.toLowerCase().includes(value) || name.toLowerCase().includes(value);
}
