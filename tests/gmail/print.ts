import { escapeMarkup } from './answer';
import { readStage } from './labels';
import type { Message, Person, Thread } from './model';

/**
 * `?ui=2&view=pt&search=all&th=<legacy hex>`: the whole conversation, one `table.message` per message, drafts left out.
 * Dates are in the account's language and time zone, which here is the machine's; there are no message ids.
 */
export function renderPrintView(thread: Thread, account: Person, language: string): string {
  const messages = thread.messages.filter(({ labels }) => readStage(labels) !== 'draft');
  const subject = escapeMarkup(thread.subject);
  const count = messages.length === 1 ? '1 message' : `${messages.length} messages`;
  return `<!DOCTYPE html><html lang="${escapeMarkup(language)}"><head><meta charset="utf-8"><title>Gmail - ${subject}</title></head><body>
<div class="bodycontainer">
<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr height="14px"><td width="143"><b>Gmail</b></td><td align="right"><font size="-1" color="#777"><b>${formatPerson(account)}</b></font></td></tr></table>
<hr><div class="maincontent">
<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td><font size="+1"><b>${subject}</b></font><br><font size="-1" color="#777">${count}</font></td></tr></table><hr>
${messages.map((message) => renderMessage(message, language)).join('\n<hr>\n')}
</div></div></body></html>`;
}

function renderMessage(message: Message, language: string): string {
  const { from, to, cc, at, html, quotedHtml } = message;
  const lines = [renderLine('To', to), renderLine('Cc', cc)].join('');
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" class="message"><tr><td><font size="-1"><b>${escapeMarkup(
    from.name || from.email,
  )} </b>&lt;${escapeMarkup(from.email)}&gt;</font></td><td align="right"><font size="-1">${escapeMarkup(
    formatDate(at, language),
  )}</font></td></tr><tr><td colspan="2"><font size="-1" class="recipient">${lines}</font></td></tr><tr><td colspan="2"><table width="100%" cellpadding="12" cellspacing="0" border="0"><tr><td><div style="overflow: hidden;"><font size="-1">${html}${quotedHtml}</font></div></td></tr></table></td></tr></table>`;
}

function renderLine(label: string, people: readonly Person[]): string {
  return people.length === 0 ? '' : `<div>${label}: ${people.map(formatPerson).join(', ')}</div>`;
}

function formatPerson({ name, email }: Person): string {
  return name === '' ? escapeMarkup(email) : `${escapeMarkup(name)} &lt;${escapeMarkup(email)}&gt;`;
}

function formatDate(at: number, language: string): string {
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  return `${day.format(at)} at ${time.format(at)}`;
}
