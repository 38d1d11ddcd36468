import { readFileSync } from 'node:fs';
import type { PageData } from '@/tests/gmail/model';
import { addWaveNames } from './markup';

const parts = [
  'base',
  'frame',
  'account',
  'toolbar',
  'tabs',
  'boxes',
  'list',
  'panes',
  'thread',
  'compose',
  'recipients',
  'send-bar',
];
const styles = parts
  .map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

type ShellData = PageData & { nonce: string; isPopOut?: boolean };

/**
 * The HTML that the server answers `/mail/u/N/` with: a loading screen, the globals that Gmail sets inline, and the
 * page's script. `nonce` must be the one in the answer's Content-Security-Policy.
 * As in Gmail the body has no class and no main view until the script builds them.
 */
export function renderShell(data: ShellData): string {
  const { account, switches, nonce, isPopOut = false } = data;
  const named = isPopOut ? switches.popOutAccount : 'meta';
  const direction = isRightToLeft(switches.language) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${escapeHtml(switches.language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${named === 'meta' ? `<meta name="og-profile-acct" content="${escapeHtml(account.email)}">` : ''}
<title>Gmail</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${switches.classNames === 'renamed' ? addWaveNames(styles) : styles}</style>
${isPopOut ? '' : `<script nonce="${nonce}">${renderGlobals(data)}</script>`}
${renderWrapper(switches.otherWrapper === 'before', 'prototype', nonce)}
</head>
<body dir="${direction}">
<div id="loading"><div class="msg">Loading ${named === 'none' ? '' : escapeHtml(account.email)}…</div></div>
<script nonce="${nonce}" id="page-data" type="application/json">${encodeJson(withoutNonce(data))}</script>
<script nonce="${nonce}" src="/mail/_/page.js"></script>
${renderWrapper(switches.otherWrapper === 'after', 'constructor', nonce)}
</body>
</html>
`;
}

/** Languages that this stand-in speaks and that are written from right to left. */
function isRightToLeft(language: string): boolean {
  return /^(?:ar|he|fa|ur)\b/.test(language);
}

/**
 * Gmail's inline script. `GLOBALS` is sparse: [4] language after a dot, [7] the account's path, [9] a short key,
 * [10] the address, [17] settings. `_GM_setData` may have been wrapped by an extension before, so it is not replaced;
 * its `sBEv4c` lists every signed-in account with its `u/N` number.
 */
function renderGlobals({ account, accountIndex, accounts, delegate, firstList, switches }: PageData): string {
  const globals: unknown[] = Array.from({ length: 18 }, () => null);
  globals[4] = `x.${switches.language}`;
  globals[7] = `/mail/u/${accountIndex}${delegate === null ? '' : `/d/${delegate}`}`;
  globals[9] = toKey(account.email);
  globals[10] = account.email;
  globals[17] = [];
  const everyone = accounts.map(({ email, name, index }) => [email, index === 0 ? 1 : 0, null, index, name]);
  // A list that comes along is JSON inside the object.
  const embedded = firstList === null ? {} : { a6jdv: [[null, null, JSON.stringify(firstList)]] };
  const set = { sBEv4c: [['mla', everyone]], ...embedded };
  return [
    `var GLOBALS=${encodeJson(globals)};`,
    `var GM_ID_KEY=${encodeJson(globals[9])};`,
    'var GM_SPT_ENABLED="true";',
    'window._GM_setData=window._GM_setData||function(data){};',
    `window._GM_setData(${encodeJson(set)});`,
  ].join('\n');
}

/**
 * Another extension at work: its wrapper of XMLHttpRequest, which notes in `__overheard` what it has seen and passes
 * everything on. Extensions wrap the prototype's methods, or put a constructor of their own in its place.
 */
function renderWrapper(wanted: boolean, how: 'prototype' | 'constructor', nonce: string): string {
  if (!wanted) return '';
  const note = 'const seen=window.__overheard=window.__overheard||[];';
  const wrap =
    how === 'prototype'
      ? 'const p=XMLHttpRequest.prototype,open=p.open,send=p.send;p.open=function(m,u){this.__url=String(u);return open.apply(this,arguments)};p.send=function(b){seen.push([this.__url,b]);return send.apply(this,arguments)};'
      : 'const Real=XMLHttpRequest;window.XMLHttpRequest=class extends Real{open(m,u,...r){this.__url=String(u);return super.open(m,u,...(r.length?r:[true]))}send(b){seen.push([this.__url,b]);return super.send(b)}};';
  return `<script nonce="${nonce}">{${note}${wrap}}</script>`;
}

/** Ten hex digits that look like Gmail's `ik` and stay the same for one address. */
function toKey(email: string): string {
  let hash = 7n;
  for (const character of email) hash = (hash * 131n + BigInt(character.codePointAt(0) ?? 0)) % 2n ** 40n;
  return hash.toString(16).padStart(10, '0');
}

function withoutNonce({
  account,
  accountIndex,
  accounts,
  delegate,
  firstList,
  switches,
}: PageData): PageData {
  return { account, accountIndex, accounts, delegate, firstList, switches };
}

/** JSON that can neither end the script element nor a JavaScript string. */
function encodeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
