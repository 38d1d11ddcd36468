import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { knownHeaders, type LabelledReply, labelledReplySchema } from './labelled-reply';

/**
 * `train` is for whoever writes the rules; `test` is not looked at while they are written; `unseen` was written later,
 * by somebody who knew neither the rules nor the other mails; `unseen-away` later still and in the same way, most of it
 * absences.
 */
export type ReplySet = 'train' | 'test' | 'unseen' | 'unseen-away';

/** Of a mail, as its file says it: `name: value`. */
type Fields = Map<string, string>;

const readFields = new Set<string>([
  'from',
  'to',
  'cc',
  'date',
  'subject',
  'format',
  'prospect',
  'returns',
  'instead',
  'failed',
  ...knownHeaders,
]);

/**
 * All mails of a set, by the name of their file without its ending.
 *
 * @throws where a mail is not in the form that the README tells
 */
export function readReplies(set: ReplySet): ReadonlyMap<string, LabelledReply[]> {
  const folder = new URL(`./${set}/`, import.meta.url);
  const names = readdirSync(fileURLToPath(folder)).toSorted();
  return new Map(
    names.map((name) => [
      name.replace(/\.txt$/, ''),
      parseReplies(readFileSync(new URL(name, folder), 'utf8')),
    ]),
  );
}

/** @throws where a mail is not in the form that the README tells */
export function parseReplies(file: string): LabelledReply[] {
  const [shared = '', ...mails] = file.split(/^@ /mu);
  const defaults = parseFields(shared);
  return mails.map((mail) => parseReply(mail, defaults));
}

function parseReply(mail: string, defaults: Fields): LabelledReply {
  const [, head = '', body = ''] = /^(?<head>.*?)\n(?:\n(?<body>.*))?$/su.exec(mail) ?? [];
  const [title = '', ...lines] = head.split('\n');
  const [id, kind, outcome = 'none'] = title.split(' ');
  const fields = new Map([...defaults, ...parseFields(lines.join('\n'))]);
  const from = parsePerson(fields.get('from') ?? '');
  return labelledReplySchema.parse({
    id,
    class: kind,
    outcome: outcome === 'none' ? null : outcome,
    returns: listOf(fields.get('returns'), '|'),
    instead: listOf(fields.get('instead'), ','),
    failed: fields.get('failed') ?? null,
    prospect: fields.get('prospect') ?? from.email,
    from,
    to: parsePerson(fields.get('to') ?? ''),
    cc: listOf(fields.get('cc'), ',').map(parsePerson),
    receivedAt: `${(fields.get('date') ?? '').replace(' ', 'T')}:00Z`,
    subject: fields.get('subject') ?? '',
    format: fields.get('format') ?? 'text',
    headers: Object.fromEntries(
      knownHeaders.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)]] : [])),
    ),
    body: repeatLines(body.trimEnd()),
  });
}

function parseFields(lines: string): Fields {
  const fields: Fields = new Map();
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const { name = '', value = '' } = /^(?<name>[a-z-]+):(?: (?<value>.*))?$/u.exec(line)?.groups ?? {};
    if (!readFields.has(name) || fields.has(name)) throw new Error(`Not a field: ${line}`);
    fields.set(name, value.trim());
  }
  return fields;
}

/** `Dana Wu <dana@acme.example>`, with or without quotation marks, or only the address. */
function parsePerson(text: string): { name: string; email: string } {
  const { name = '', email = text } = /^"?(?<name>.*?)"?\s*<(?<email>[^<>]+)>$/u.exec(text)?.groups ?? {};
  return { name, email: email.trim() };
}

function listOf(text: string | undefined, separator: string): string[] {
  return (text ?? '')
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** `[[400 × some line]]` stands for 400 such lines, so that long mails are short here. */
function repeatLines(body: string): string {
  return body.replaceAll(/^\[\[(?<times>\d+) × (?<line>.*)\]\]$/gmu, (_, times: string, line: string) =>
    Array.from({ length: Number(times) }, () => line).join('\n'),
  );
}
