import type { Mailbox } from '../../gmail/mailbox';
import type { Steadfast } from '../steadfast';

/** What a click on "Copy diagnosis" copies. */
export async function readDiagnosis(steadfast: Steadfast): Promise<string> {
  const page = await steadfast.extensionPage();
  const reply: unknown = await page.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'popup.diagnosis', data: {} }),
  );
  if (typeof reply !== 'object' || reply === null || !('value' in reply) || typeof reply.value !== 'string')
    throw new Error(`No diagnosis: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** Texts that a diagnosis may have: versions, languages, and the words that levels and reasons have. */
const allowed =
  /^(?:[\d.]+|[a-z]{2}(?:-[A-Za-z]{2,4})?|ltr|rtl|unknown|green|amber|red|notFound|silent|unseenSend|unreadable|disagree|failed|Mozilla\/5\.0 [\w ()/.;,:]+)$/;
const ownKeys = /^[a-z][A-Za-z]+$/;
/** A company of the mailbox has our name, and two or three letters are in many words. */
const isOurs = /^(?:steadfast|.{0,3})$/;

/** What a diagnosis has of a mailbox, or cannot be told from it: texts of any other kind, addresses, names, subjects and ids. */
export function findWords(diagnosis: string, mailbox: Mailbox): string[] {
  const parts: string[] = [];
  const keys = new Set<string>();
  JSON.parse(diagnosis, (key, value: unknown) => {
    if (typeof value === 'string') parts.push(value);
    if (!/^\d*$/.test(key)) keys.add(key);
    return value;
  });
  const told = mailbox
    .threads()
    .flatMap(({ id, legacyId, subject, messages }) => [
      id,
      legacyId,
      subject,
      ...messages.flatMap((message) => [
        message.id,
        message.legacyId,
        message.subject,
        ...[message.from, ...message.to, ...message.cc].flatMap(({ email, name }) => [
          email,
          email.slice(email.indexOf('@') + 1),
          name,
          ...name.split(' '),
        ]),
      ]),
    ]);
  const lower = diagnosis.toLowerCase();
  return [
    ...parts.filter((part) => !allowed.test(part)),
    ...[...keys].filter((key) => !ownKeys.test(key)),
    ...told.map((one) => one.toLowerCase()).filter((one) => !isOurs.test(one) && lower.includes(one)),
  ];
}
