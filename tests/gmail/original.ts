import { escapeMarkup } from './answer';
import type { Message, Person } from './model';

/**
 * `?view=om`: one message with its headers, and a link that carries its legacy id.
 * Answers to the sender's machine carry `Auto-Submitted`, which no other view shows.
 */
export function renderOriginal(message: Message, index: number): string {
  const link = `/mail/u/${index}/?view=att&th=${message.legacyId}&attid=0&disp=comp&safe=1&zw`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Original Message</title></head><body>
<div class="top-area"><h1>Original Message</h1></div><div class="actions"><a class="download-button" href="${escapeMarkup(link)}">Download Original</a></div>
<pre class="raw_message_text" id="raw_message_text">${escapeMarkup(renderSource(message))}</pre></body></html>`;
}

function renderSource(message: Message): string {
  const headers: [string, string | null][] = [
    ['Message-ID', message.rfcMessageId],
    ['In-Reply-To', message.inReplyTo],
    ['Date', new Date(message.at).toUTCString()],
    ['From', formatPeople([message.from])],
    ['To', formatPeople(message.to)],
    ['Cc', message.cc.length === 0 ? null : formatPeople(message.cc)],
    ['Subject', message.subject],
    ...Object.entries(message.extraHeaders ?? {}),
    ['Content-Type', 'text/html; charset="UTF-8"'],
  ];
  const lines = headers.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `${lines.join('\r\n')}\r\n\r\n${message.html}${message.quotedHtml}`;
}

function formatPeople(people: readonly Person[]): string {
  return people.map(({ name, email }) => (name === '' ? email : `${name} <${email}>`)).join(', ');
}
