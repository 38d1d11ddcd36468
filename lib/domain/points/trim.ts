/**
 * What the writer of a mail has newly written: its lines without quotes, forwarded mail, signature and legal notices.
 * All languages at once, as people answer in their own to what their programs frame in another. Takes text from
 * `cleanText`.
 */
export function trimMail(text: string): string[] {
  const own = withoutQuotes(text.split('\n').map((line) => line.trim()));
  return withoutSignature(own);
}

const forwarded =
  /^(?:-{2,} ?(?:original|forwarded|ursprüngliche|weitergeleitete|original(?:e)?s?) ?(?:message|nachricht|mail|e-mail|d?)\b.*|begin forwarded message:|anfang der weitergeleiteten (?:e-mail|nachricht):|_{10,})$/i;
const headerStart = /^\*?(?:from|von|de|da|van|差出人|送信者) ?[:：] ?\*?\S/i;
const headerGoesOn =
  /^\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|cc|envoyé|à|objet|enviad[oa]|para|assunto|asunto|inviato|oggetto|verzonden|aan|onderwerp|件名|宛先) ?[:：] ?/i;
const quoteStart = /^(?:on|am|le|el|il|op|em)\b.{4,}/i;
const quoteEnd =
  /(?:wrote|schrieb(?: .{0,120})?|a écrit|escribió|ha scritto|escreveu|schreef(?: .{0,120})?) ?: ?$/i;

function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (forwarded.test(line) || isHeaderBlock(lines, index)) break;
    const header = quoteHeaderLength(lines, index);
    if (header > 0) {
      // Without marks nobody knows where the quote ends; with them the answers may stand between its lines.
      const next = lines.slice(index + header).find((following) => following !== '');
      if (next?.startsWith('>') !== true) break;
      index += header - 1;
      own.push('');
    } else {
      own.push(line.startsWith('>') ? '' : line);
    }
  }
  return own;
}

function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!headerStart.test(lines[index] ?? '')) return false;
  return lines.slice(index + 1, index + 4).some((line) => headerGoesOn.test(line));
}

/** "On …, somebody wrote:" may be wrapped into three lines; 0 where there is none. */
function quoteHeaderLength(lines: readonly string[], index: number): number {
  if (!quoteStart.test(lines[index] ?? '')) return 0;
  for (let length = 1; length <= 3; length += 1) {
    const joined = lines.slice(index, index + length).join(' ');
    if (joined.length > 300 || lines[index + length - 1] === '') return 0;
    if (quoteEnd.test(joined) && /\d/.test(joined)) return length;
  }
  return 0;
}

const mobile =
  /^(?:sent (?:from|via|with) (?:my )?\S+(?: \S+){0,4}|get outlook for \w+|(?:von|mit) meine[mr] \S+ (?:\S+ )?gesendet|gesendet von (?:mein|outlook|mail).{0,40})\.?$/i;
const notice =
  /^\W{0,4}(?:confidentiality|disclaimer|legal notice|privileged and confidential|this (?:e-?mail|message|communication)\b.{0,60}\b(?:confidential|intended|privileged|contains?)|the information (?:contained )?in this|if you (?:are not the intended|have received this)|please consider the environment|unsubscribe\b|diese (?:e-?mail|nachricht)\b.{0,60}\b(?:vertraulich|enthält|ist)|to unsubscribe|you (?:are receiving|received) this)/i;
const closing =
  /^(?:(?:with |mit )?(?:(?:my |all |very |many |with |the |best|kind|kindest|warm|warmest|friendly|sincere) ?){0,3}(?:regards|wishes|greetings|best|thanks)(?: ?(?:&|and) ?(?:best |kind )?regards)?|thank you(?: (?:very|so) much| in advance)?|thanks (?:a lot|again|so much|in advance)|thx|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|respectfully|warmly|cordially|take care|talk soon|speak soon|br|kr|rgds|(?:mit )?(?:(?:freundliche[nm]?|beste[nm]?|viele[n]?|herzliche[nm]?|liebe[n]?|schöne[nm]?) )(?:grüße[n]?|gruß|grüsse[n]?|gruss)(?: aus \S+)?|(?:schönen|lieben) gruß|hochachtungsvoll|mfg|vg|lg|danke(?: (?:vorab|im voraus))?|vielen dank(?: (?:vorab|im voraus))?)(?:[,.!]+ ?(?<name>\S{0,30}(?: \S{1,30}){0,2}))?(?: (?<first>\p{Lu}\S{0,30}(?: \p{Lu}\S{0,30})?))?$/iu;

function withoutSignature(lines: readonly string[]): string[] {
  const end = lines.findIndex(
    (line, index) => line === '--' || mobile.test(line) || notice.test(line) || isClosing(lines, index),
  );
  if (end === -1) return [...lines];
  // What was added below the name is said by the writer, too.
  const rest = lines.slice(end + 1, end + 40);
  const addition = rest.findIndex((line) => /^p\.? ?s\.?[ :,–-]/i.test(line));
  if (addition === -1) return lines.slice(0, end);
  const after = rest.slice(addition);
  const stop = after.findIndex((line) => line === '' || notice.test(line));
  const said = stop === -1 ? after : after.slice(0, stop);
  return [...lines.slice(0, end), ...said.map((line) => line.replace(/^p\.? ?s\.?[ :,–-]+/i, ''))];
}

/** "Thanks!" may be all of a sentence; it closes the mail where a name follows, or nothing. */
function isClosing(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const names = line.length > 80 ? undefined : closing.exec(line)?.groups;
  if (!names || ![names['name'], names['first']].every((name) => isName(name?.trim() ?? ''))) return false;
  const next = lines.slice(index + 1).find((following) => following !== '');
  return next === undefined || looksLikeName(next) || /^p\.? ?s\b/i.test(next);
}

function looksLikeName(line: string): boolean {
  const isSentence = line.endsWith('.') && line.split(' ').length > 2 && !isName(line);
  return line.length <= 60 && line.split(' ').length <= 5 && !/[?!:;]$/.test(line) && !isSentence;
}

const withoutCapital = /^(?:von|van|vom|zu|de|der|den|da|di|du|la|le|al|el|bin|and|und|&|\||-|–)$/i;

/** "Please call me" behind thanks is none. Whoever writes no capitals signs with one word. */
function isName(said: string): boolean {
  const words = said.split(' ');
  return words.length === 1 || words.every((word) => /^\P{Ll}/u.test(word) || withoutCapital.test(word));
}
