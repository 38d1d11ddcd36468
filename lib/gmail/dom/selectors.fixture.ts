import type { SelectorKey, selectors } from './selectors';

/** One way to find a thing, as Gmail had it. */
export interface Sample {
  /** The year, or year and month, since when Gmail is known to have it; null where nobody has said. */
  since: string | null;
  /** When it was last known to be there. */
  seen: string;
  /**
   * `solid`: in captured pages or in two maintained sources. `medium`: one maintained source, or old
   * ones. `inferred`: follows from others.
   */
  evidence: 'solid' | 'medium' | 'inferred';
  /** The least that it finds, and that no better way finds. */
  html: string;
}

type Samples<Ways extends readonly string[]> = { readonly [Rung in keyof Ways]: Sample };

const solid = (since: string | null, seen: string, html: string): Sample => ({
  since,
  seen,
  evidence: 'solid',
  html,
});
const medium = (since: string | null, seen: string, html: string): Sample => ({
  since,
  seen,
  evidence: 'medium',
  html,
});
const inferred = (seen: string, html: string): Sample => ({ since: null, seen, evidence: 'inferred', html });

const id = '18333b13345c3a42';

/** A sample for each way of each key, in the registry's order: one that is missing does not compile. */
export const samples: { readonly [Key in SelectorKey]: Samples<(typeof selectors)[Key]> } = {
  accountMeta: [solid(null, '2026-08', '<meta name="og-profile-acct" content="sam@acme.com">')],
  accountLink: [
    solid(
      null,
      '2026-07',
      '<a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: Sam (sam@acme.com)"></a>',
    ),
    inferred(
      '2026-07',
      '<a href="https://accounts.google.com/Menu" aria-label="Google Account: Sam (sam@acme.com)"></a>',
    ),
  ],
  main: [solid('2012', '2026-11', '<div role="main"></div>')],
  threadSubject: [
    solid('2018', '2026-08', `<h2 class="hP" data-legacy-thread-id="${id}"></h2>`),
    // Since 2025-11 it can be missing, or say "undefined".
    solid('2018', '2025-11', '<h2 class="hP" data-thread-perm-id="thread-f:1"></h2>'),
    solid('2012', '2026-07', '<h2 class="hP"></h2>'),
    solid('2012', '2026-07', '<div class="ha"><h2></h2></div>'),
  ],
  subjectSide: [solid('2018', '2026-07', '<div class="bHJ"></div>')],
  subjectRow: [solid('2012', '2026-07', '<div class="ha"></div>')],
  previewPane: [
    solid('2018', '2026-07', '<div class="aia"></div>'),
    solid('2023-11', '2026-08', '<div class="ao9"><div class="a98 iY"></div></div>'),
  ],
  messageBody: [
    solid('2021', '2025-11', '<div class="ii gt" jslog="20277; u014N:xr6bB"></div>'),
    inferred('2025-11', '<div role="listitem"><div jslog="20277; u014N:xr6bB"></div></div>'),
  ],
  messageText: [
    solid('2021', '2026-07', '<div class="a3s aiL"></div>'),
    solid('2018', '2026-07', '<div class="a3s"></div>'),
    inferred('2026-07', '<div class="ii gt"></div>'),
  ],
  message: [
    solid('2018', '2026-07', '<div class="adn ads" data-message-id="#msg-f:1"></div>'),
    solid('2018', '2026-07', '<div role="listitem"><div data-message-id="#msg-f:1"></div></div>'),
    inferred('2026-07', '<div data-message-id="#msg-f:1"></div>'),
    solid('2018', '2026-07', `<div data-legacy-message-id="${id}"></div>`),
  ],
  sender: [
    solid('2012', '2026-07', '<span class="gD" email="dana@acme.com"></span>'),
    solid('2012', '2026-07', '<div class="gF"><span email="dana@acme.com"></span></div>'),
    inferred('2026-07', '<span email="dana@acme.com" name="Dana"></span>'),
  ],
  recipient: [
    solid('2012', '2026-07', '<span class="g2" email="sam@acme.com"></span>'),
    solid('2012', '2026-07', '<div class="hb"><span email="sam@acme.com"></span></div>'),
    solid('2012', '2026-07', '<div class="ajC"><span email="sam@acme.com"></span></div>'),
  ],
  composeMarker: [
    solid('2013', '2026-08', '<input name="composeid">'),
    solid('2013', '2026-08', '<input name="draft">'),
  ],
  composeEditor: [
    solid('2013', '2026-09', '<div g_editable="true" role="textbox"></div>'),
    solid('2013', '2026-09', '<div contenteditable="true" role="textbox"></div>'),
    solid('2013', '2026-09', '<div class="Am Al editable"></div>'),
  ],
  draftId: [solid('2018', '2026-08', '<input name="draft" value="#msg-a:r1">')],
  threadIdField: [solid('2018', '2026-08', '<input name="rt" value="#thread-f:1">')],
  legacyThreadField: [solid('2018', '2026-08', `<input name="lts" value="${id}">`)],
  subjectField: [
    solid('2013', '2026-08', '<input name="subjectbox">'),
    solid('2013', '2026-08', '<input name="subject" type="hidden">'),
  ],
  sendButton: [
    solid('2021', '2026-09', '<div role="button" jslog="32601; u014N:cOuCgd"></div>'),
    solid('2013', '2026-09', '<div class="dC"><div role="button" class="T-I aoO"></div></div>'),
    solid('2013', '2026-09', '<div role="button" class="T-I aoO"></div>'),
    // Seen to hold in four kinds of compose.
    medium(
      '2019',
      '2026-05',
      '<div><div role="button"></div><div role="button" aria-haspopup="true"></div></div>',
    ),
  ],
  sendAndArchiveButton: [solid('2013', '2026-07', '<div role="button" class="T-I Uo"></div>')],
  formattingCell: [
    medium('2013', '2026-07', '<table><tbody><tr class="btC"><td class="oc gU"></td></tr></tbody></table>'),
  ],
  recipientChip: [solid('2021-10', '2026-08', '<div role="option" data-hovercard-id="dana@acme.com"></div>')],
  oldRecipientChip: [
    medium('2013', '2021-10', '<div class="vR"><input type="hidden" name="to" value="dana@acme.com"></div>'),
    inferred('2021-10', '<div class="vR"><b><input name="to" value="dana@acme.com"></b></div>'),
  ],
  collapsedRecipient: [
    solid('2021-10', '2026-07', '<div class="az9"><span email="dana@acme.com"></span></div>'),
    solid('2021-10', '2026-07', '<div class="aoD hl"><span email="dana@acme.com"></span></div>'),
  ],
  toast: [
    solid('2013', '2026-08', '<div class="b8 UC" role="alert"></div>'),
    solid('2013', '2026-08', '<div role="alert"><div class="vh"></div></div>'),
    inferred('2026-08', '<div role="alert"><span id="link_vsm"></span></div>'),
  ],
  toastUndo: [solid('2013', '2026-08', '<span id="link_undo"></span>')],
  toastViewMessage: [solid('2013', '2026-08', '<span id="link_vsm"></span>')],
  list: [
    solid('2013', '2026-08', '<div gh="tl"></div>'),
    solid('2012', '2026-09', '<table class="F cf zt"></table>'),
    inferred('2026-09', '<div role="main"><div role="grid"></div></div>'),
  ],
  row: [
    solid('2012', '2026-09', '<table><tbody><tr class="zA"></tr></tbody></table>'),
    solid('2019', '2026-09', '<table><tbody><tr role="row"></tr></tbody></table>'),
  ],
  rowThread: [
    solid('2018', '2026-09', `<span class="bog"><span data-legacy-thread-id="${id}"></span></span>`),
    solid('2018', '2026-09', '<span class="bog"><span data-thread-id="#thread-f:1"></span></span>'),
    solid('2018', '2026-09', `<div role="link"><span data-legacy-thread-id="${id}"></span></div>`),
    solid('2018', '2026-09', '<div role="link"><span data-thread-id="#thread-f:1"></span></div>'),
  ],
  rowThreadCopies: [
    solid('2018', '2026-09', `<span data-legacy-thread-id="${id}"></span>`),
    solid('2018', '2026-09', '<span data-thread-id="#thread-f:1"></span>'),
  ],
  rowLabels: [
    solid('2012', '2026-09', '<div class="xT"></div>'),
    inferred('2026-09', '<div role="link"><div></div></div>'),
  ],
  navigationEntry: [solid('2013', '2026-07', '<div class="aim"></div>')],
  replyAllLink: [
    solid('2013', '2026-07', '<div class="amn"><span class="ams bkI" role="link"></span></div>'),
    inferred('2026-07', '<span role="link" jslog="21576; u014N:1"></span><span role="link"></span>'),
  ],
  replyLink: [
    solid('2013', '2026-07', '<div class="amn"><span class="ams bkH" role="link"></span></div>'),
    solid('2021', '2026-07', '<span role="link" jslog="21576; u014N:1"></span>'),
  ],
  replyIcon: [
    solid('2013', '2026-07', '<table><tr><td class="acX"><div class="aaq"></div></td></tr></table>'),
    solid('2024', '2026-07', '<div class="bsQ"></div>'),
    solid('2024', '2026-07', '<div class="DILLkc"></div>'),
  ],
  messageMenu: [
    medium('2013', '2026-07', '<div role="button" class="T-I aap" aria-haspopup="true"></div>'),
    medium(null, '2026-07', '<div class="Wsq5Cf"></div>'),
  ],
  replyAllEntry: [
    medium('2013', '2026-07', '<div class="J-N" role="menuitem" id="r2"></div>'),
    medium('2013', '2026-07', '<div id="r2"></div>'),
  ],
  pageBackground: [solid('2018', '2026-07', '<div class="bkK"><div class="nH"></div></div>')],
};
