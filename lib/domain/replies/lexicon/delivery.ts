import { any, near, said } from '../said';
import { not, ourMail } from './words';

/** What servers write of a mail that they could not pass on, in folded text. */

const delivered = any(
  'deliver* delivered zugestellt zustell* ubermittelt zustellbar remis* distribue* livre* delivre* entreg* recapit* consegnat* bezorgd afgeleverd bezorgen found gefunden trouvee? encontrad* trovato gevonden exist* existiert',
);

export const cannotDeliver = said(
  [
    near(`${not}|unable|failed|impossible|impossibile|leider`, delivered, 8),
    near(
      any(
        'address adresse direccion endereco indirizzo adres user recipient empfanger destinat* ontvanger mailbox domain',
      ),
      any(
        'unknown unbekannt inconnue? introuvable desconocid* inexist* inesistente sconosciut* onbekend rejected disabled',
      ),
      5,
    ),
    near(
      any('delivery zustellung remise livraison entrega consegna bezorging'),
      any('fail* fehlgeschlagen echoue* fall* fallita mislukt'),
      6,
    ),
    any(
      'undeliver* no_such_user unzustellbar onbestelbaar permanent_(?:error|failure) message_(?:was_)?(?:blocked|rejected) echec_de_(?:la_)?(?:remise|livraison) delivery_has_failed',
    ),
  ],
  [
    '配信[^。]{0,6}(?:でき|されません|失敗)',
    '(?:アドレス|宛先|ユーザー)[^。]{0,6}(?:見つかり|存在し|不明)',
    '(?:送信|お届け|配達)でき',
  ],
);

/** The mailbox takes no more for now. */
export const mailboxFull = said(
  [
    near(
      any(
        'mailbox inbox box postfach boite buzon caixa casella postvak speicherplatz quota kontingent storage cuota cota espacio spazio quotum',
      ),
      any(
        'full over* voll pleine saturee lleno llena cheia lotada piena vol exce* uberschritten erschopft depasse* superad* ultrapassad* superat* overschreden',
      ),
      6,
    ),
    'over ?quota|quota exceeded',
  ],
  ['(?:容量|メールボックス)[^。]{0,15}(?:超過|超え|いっぱい|一杯|満杯)'],
);

/** The server has tried long enough, or will not try at all. */
export const givenUp = said(
  [
    any(
      "(?:given|gave|giving|i_give)_up stopped_trying (?:not|no_longer|won't)_(?:be_)?(?:try|retr)* has_expired abgebrochen aufgegeben nicht_(?:weiter|mehr|erneut)_versucht abandon* desist* renunci* rinunci* abbandon* opgegeven gestopt",
    ),
    near(
      any('message nachricht mail size taille tamano tamanho dimension* grosse bericht'),
      any(
        'too_large too_big zu_gross trop_(?:gros|volumineu)* demasiado_grande muito_grande grande_demais troppo_grande te_groot depasse*',
      ),
      5,
    ),
  ],
  ['中止', 'サイズ'],
);

/** The server tries on. */
export const notYet = said(
  [
    near(
      any(
        'will keep continue* go goes weiter* wird werden va seguira* seguimos se volvera* volveremos continuara* tentara* riprova* opnieuw nogmaals blijft blijven zal noch_(?:ein)?mal erneut',
      ),
      any('retr* try* attempt* versuch* zugestellt intent* tent* prova* geprobeerd proberen bezorgen'),
      4,
    ),
    any(
      'delayed deferred verzogert retarde* differe* retrasad* atrasad* ritardat* vertraagd greylist* temporar* vorubergehend temporaire* temporal* temporane* tijdelijk no_action not_yet noch_nicht_zugestellt (?:nouvelles|novas|nuevos|nuovi)_* zustellversuche',
    ),
  ],
  ['再(?:送|試行|配信)', '遅延', '遅れ'],
);

/** Codes of RFC 3463: 4.x.x may pass; 5.2.2 is a full mailbox. */
export const passingCode = /(?<![\d.])(?:4\.\d\.\d{1,3}|5\.2\.2)(?![\d.])/u;
export const lastingCode = /(?<![\d.])5\.(?!2\.2(?!\d))\d\.\d{1,3}(?![\d.])/u;

/** What servers say where a mail arrived. */
export const arrivedText = said(
  [
    near(
      ourMail,
      any(
        'has_been_delivered was_delivered wurde_[a-z_]{0,30}zugestellt a_ete_(?:remis|distribue) (?:se_ha|ha_sido)_entregado foi_entregue e_stato_(?:consegnato|recapitato) is_(?:bezorgd|afgeleverd)',
      ),
      4,
    ),
  ],
  ['配信されました'],
);
