import type { CalendarKind } from '../inbound';
import { any, near, said } from '../said';
import { ourMail } from './words';

const receipt =
  '(?:return|read) receipt|lesebestatigung|empfangsbestatigung|accuse de (?:lecture|reception)|confirmation de lecture|(?:confirmacion|confirmacao|recibo|acuse) de (?:lectura|leitura)|(?:conferma|ricevuta) di (?:lettura|ritorno)|leesbevestiging|ontvangstbevestiging';
const wasRead = any(
  'read displayed opened (?:un)?gelesen geoffnet angezeigt lue? affiche* ouvert leido leyo leer* mostrado abierto lid[oa] exibida aberta letto visualizzato aperto gelezen weergegeven geopend',
);

/** What stands in a receipt; between the two its program may list to whom, what and when. */
export const readText = said(
  [
    near(ourMail, wasRead, 45),
    near(any('opened ouvert geoffnet abierto aberto aperto geopend'), `(?:\\S{1,9} )?(?:${ourMail})`, 1),
    `(?:${wasRead}) ?:`,
    near(any('affichage gelesen read lu le'), any('message \\d{1,2}[.:]\\d\\d'), 6),
    receipt,
  ],
  ['開封', '表示され'],
);

/** A receipt by what it begins with, whatever its subject. */
export const receiptText = new RegExp(
  `^ ?(?:the (?:${ourMail}) you sent .{0,100}(?:read|opened|displayed)|(?:your|ihre|votre|(?:el|su|tu)|(?:a )?sua|il(?: (?:suo|tuo))?|uw|je) (?:${ourMail}) (?:.{0,60}(?:to|subject|an|betreff|a|objet|para|asunto|assunto|oggetto|aan|onderwerp): .{0,600}|(?:to|an|a|para|aan) [^.!?]{1,60} )?(?:${any('was has_been wurde a_ete ha_sido fue se_(?:ha_)?[a-z]+ foi (?:e|era)_stato is werd')})(?: [^ ]{1,30}){0,8} (?:${wasRead})|(?:this is an?|dies ist eine|ceci est un|este es un|esta e uma|questa e una|dit is een) (?:${receipt}))(?![a-z])|^ ?メッセージ.{0,300}開封され`,
  'u',
);

/** A calendar program's own words. */
export const calendarText = said(
  [
    near(
      any('has have hat a ha heeft'),
      any(
        'accepted declined angenommen abgelehnt zugesagt accepte refuse aceptado rechazado accettato rifiutato geaccepteerd geweigerd afgewezen proposed replied',
      ),
      3,
    ),
    any(
      'aceitou recusou google_calendar google_kalender google_agenda calendar\\.google\\.com when: wann: quand_?: cuando: quando: wanneer:',
    ),
  ],
  ['(?:招待|予定|会議)[^。]{0,8}(?:承諾|辞退|承認)', '日時:'],
);

/** How a calendar program begins its answer, whatever its subject: "Dana Wu has accepted this invitation." */
const invitation =
  '(?:this|diese|cette|esta|este|questo|deze) (?:invitation|einladung|invitacion|convite|invito|uitnodiging)';
const begins = (verbs: string, last: string, ja: string): RegExp =>
  new RegExp(
    `^ ?[^.!?:]{1,80} (?:(?:${verbs}) ${invitation}|(?:hat|heeft) ${invitation} (?:${last}))(?![a-z])|^ ?[^。]{1,40}この招待を${ja}`,
    'u',
  );
export const invited: readonly (readonly [CalendarKind, RegExp])[] = [
  [
    'calendarAccepted',
    begins(
      'has accepted|a accepte|ha aceptado|aceitou|ha accettato',
      'angenommen|zugesagt|geaccepteerd',
      '承諾',
    ),
  ],
  [
    'calendarDeclined',
    begins(
      'has declined|a refuse|a decline|ha rechazado|recusou|ha rifiutato',
      'abgelehnt|afgewezen|geweigerd',
      '(?:辞退|拒否)',
    ),
  ],
];
