import { any, begins } from '../said';

/**
 * What programs put before the subject of the mail that they answer, folded. Only from the beginning: what follows is
 * the rep's.
 */

export const answerPrefixes =
  /^(?:(?:re|aw|sv|antw|ref|rif|res|r|fwd?|wg|tr|rv|enc|doorst|返信|転送)\s*[:：]\s*)+/u;

/** Words of a program's before "Re:"; what stands in brackets is put there by a server for every mail. */
export const prefixedSubject = /^[^[(*:：]{3,60} (?:re|aw|antw|r|tr|sv|rv|ref): /u;
/** Where the rep's own subject begins in such a one. */
export const answerBegins = / (?:re|aw|antw|r|tr|sv|rv|ref): /u;

const colon = '(?:\\s*[:：/【(\\])】]|\\s+[-–—]\\s|\\s+re:|\\s+aw:|\\s*$)';
const mark = '\\s*[:：]';

const absent = any(
  'out[-_]of[-_](?:the_)?office(?:_auto-?reply|_reply|_message|_notification)? ooo away(?:_from_.{1,20})? (?:on_)?(?:annual_|parental_|maternity_)?leave on_(?:vacation|holiday)',
  'abwesen(?:d|heit[a-z]*) nicht_im_(?:buro|haus) (?:im_)?(?:betriebs)?(?:urlaub|ferien) elternzeit',
  'absen(?:ce|te?)(?:_du_bureau)? (?:en_)?conges?',
  'fuera_de_(?:la_)?oficina (?:ausente|ausencia)(?:_temporaria)?(?:_d[aeo]_(?:la_)?(?:oficina|escritorio))? (?:de_)?(?:vacaciones|ferias) fora_do_escritorio',
  "fuori_(?:sede|ufficio) (?:assenza|assente)(?:_dall'ufficio)? (?:in_)?ferie",
  'afwezig[a-z]* niet_aanwezig op_vakantie met_verlof',
);

/** What programs call what they send. */
const note =
  '(?:reply|response|responder|answer|message|notification|notice|antwort|ruckantwort|nachricht|notiz|meldung|benachrichtigung|abwesenheit[a-z]*|mitteilung|reponse|avis|respuesta|contestacion|mensaje|notificacion|resposta|mensagem|notificacao|aviso|risposta|messaggio|risponditore|notifica|avviso|antwoord|bericht|reactie|melding|afwezigheid[a-z]*)';
const absence =
  '(?:absence|away|vacation|holiday|out[- ]of[- ]office|abwesenheits?|urlaubs?|ausencia|ferias|vacaciones|assenza|ferie|conges?|afwezigheids?|vakantie)';

/** Words that a person's subject may have as well: somebody has to be away in the text, too. */
export const awaySubject = begins(
  `[[(【]*(?:${any(
    "(?:i_am|i'm|we_are|we're|ich_bin|bin|je_suis|estoy|no_estoy|estou|sono|ik_ben|wij_zijn)_[^:：]{2,60} on_(?:holiday|vacation|leave)[^:：]{0,40} (?:parental|maternity|paternity|annual|sick)_leave (?:auf_)?(?:dienst|geschafts)reise ausser_haus urlaub ferien mutterschutz elternzeit conges?_[a-z]+ en_deplacement fermeture_[a-z]+ hors_du_bureau vacaciones cerrado_[a-z_]+ baja_[a-z]+ ferias em_ferias licenca_[a-z_]+ ferie in_vacanza maternita chiusura_[a-z]+ (?:op_|met_)?vakantie [a-z]*verlof buiten_kantoor niet_op_kantoor wij_zijn_gesloten",
  )})${colon}`,
);

/** Tells of an absence in its own words, so that its day is the writer's: "Out of office until 5 January". */
export const absenceSubject = begins(`(?:${absent})(?![a-z])[^:：]{0,60}$`);

export const autoReplySubject = begins(
  `[[(【]*(?:auto(?:mat[a-z]+)?[- ]?${note}|${note} auto(?:mat[a-z]+)?|${absence}[- ]?${note}|${note} (?:d'|de |di |da )?${absence}|auto)(?: (?:d'|de |di )?(?:${absence}|automati[a-z]+))?(?: from .{1,60})?${colon}`,
  `auto(?:mat[a-z]+)?[- ]?(?:reply|response|antwort|answer|notification)(?: from .{1,60})?${colon}`,
  `(?:automatic reply|automatische antwort|(?:reponse|message) (?:automatique|d'absence)|respuesta automatica|resposta automatica|risposta automatica|automatisch(?:e)? (?:antwoord|bericht))${colon}|auto: re:`,
  `(?:${absent})${colon}`,
  'autosvar|automatisk|automaticka|autoodpowiedz|автоответ|מענה אוטומטי|رد تلقائي|自动回复|자동',
  '[【\\[]?(?:自動(?:応答|返信)|不在|休暇|(?:夏季|年末年始|冬季|臨時)?休業)',
);

export const failureSubject = begins(
  any(
    'delivery_status_notification_\\(failure delivery_notification:_delivery_has_failed (?:mail_)?delivery_(?:has_)?fail* failure_notice undeliver* returned_mail mail_system_error address_not_found message_(?:not_delivered|blocked|rejected) rejected',
    '(?:mail_|nachricht_)?(?:unzustellbar|nicht_zustellbar|nicht_zugestellt) zustellung_(?:fehlgeschlagen|nicht)',
    'non_(?:remis|distribu|delivr|recapit|consegn)* echec_d* message_non mancato_recapito recapito_(?:non|fallito) mail_non messaggio_non',
    'no_se_(?:puede|ha_podido|pudo)_entregar no_entregado mensaje_no error_de_entrega nao_e_possivel_entregar nao_entregue mensagem_nao falha_(?:na|de|no)',
    'onbestelbaar niet_bezorg* bezorging_mislukt bericht_niet',
  ),
  '(?:メール)?(?:の)?配信(?:不能|不可|失敗|エラー|でき|され|に失敗)',
  '(?:送信|配信)エラー',
  '未配信',
);

/** The server goes on trying. */
export const delaySubject = begins(
  'delivery status notification \\(delay',
  any(
    '(?:mail_|message_)?delivery_(?:is_|has_been_)?(?:delay*|incomplete) delayed (?:warning|notice):?_(?:message|mail|could) message_delayed',
    '(?:zustellung_|ubermittlung_|mail_|nachricht_)?verzoger* (?:remise_)?(?:differe*|retard*) (?:entrega_)?(?:retras*|demorada|atras*|adiada) (?:recapito_|consegna_)?(?:ritard*|in_ritardo) (?:bezorging_)?(?:vertrag*|vertraagd|uitgesteld)',
  ),
  '(?:メール)?(?:の)?配信(?:の)?(?:遅延|遅れ)',
);

export const readSubject = begins(
  `(?:${any('(?:not_)?read ungelesen (?:nicht_)?gelesen (?:non_)?lu (?:no_)?leido (?:nao_)?lid[oa] (?:non_)?lett[oa] (?:niet_)?gelezen displayed')})(?: \\(displayed\\))?${mark}`,
  any(
    '(?:return|read)_receipt receipt_confirmation (?:lese|empfangs)bestatigung accuse_de_(?:lecture|reception) confirmation_de_lecture (?:confirmacion|confirmacao|recibo|acuse)_de_(?:lectura|leitura) (?:conferma|ricevuta)_di_(?:lettura|ritorno) leesbevestiging ontvangstbevestiging',
  ),
  '未?開封|既読|未読',
);

/** What some programs say before and after it. */
const invitation =
  '(?:(?:invitation|meeting|event|einladung|termin|besprechung|reunion|rendez-vous|evento|invitacion|convite|invito|riunione|uitnodiging|vergadering|afspraak) )?';
const aside = '(?: \\(?[a-z ]{1,20}\\)?)?';

export const acceptedSubject = begins(
  `${invitation}(?:${any('accept(?:ed|ee?) zugesagt angenommen zusage aceptad[oa] aceit[oea] accettat[oa] geaccepteerd akkoord')})${aside}${mark}`,
  `[^:：]{3,60} (?:has |hat |a |ha |heeft )(?:accepted|accepte|aceptado|accettato) (?:your|this|votre|cette|tu|su|il tuo|il suo|questo) [a-z]+${mark}`,
  '(?:会議出席依頼の)?(?:承諾|承認|出席|参加)(?:済み)?[:：]',
);
export const declinedSubject = begins(
  `${invitation}(?:${any('declined cancell?ed abgelehnt absage abgesagt refusee? declinee? annulee? rechazad[oa] cancelad[oa] recusad[oa] rifiutat[oa] annullat[oa] declinat[oa] geweigerd afgewezen afgeslagen geannuleerd')})${aside}${mark}`,
  '(?:辞退|欠席|不参加|キャンセル)(?:済み)?[:：]',
);
export const proposedSubject = begins(
  `(?:${any(
    'new_time_proposed proposed_new_time tentative(?:ly_accepted)? updated_invitation',
    'neue[a-z]*_[a-z]+_vorgeschlagen neuer_(?:termin|zeit)vorschlag mit_vorbehalt vorlaufig unter_vorbehalt',
    'nouvel[a-z]*_[a-z]+_propose* nouvelle_proposition provisoire',
    '(?:nuev[oa]|nov[oa])_[a-z]+_(?:propuest|propost|sugerid)[oa] hora_[a-z]+_propuesta provisional provisorio tentativa proposta_de_[a-z_]+ propuesta_de_[a-z_]+',
    'se_ha_propuesto_[a-z_]+',
    'nuov[oa]_[a-z]+_propost[oa] proposto_[a-z]+_[a-z]+ provvisori[oa]',
    'nieuwe?_[a-z]+_voorgesteld voorlopig onder_voorbehoud',
  )})(?: [a-z]+)?${mark}`,
  '(?:新しい|別の)?(?:日時|時間|時刻)[^:：]{0,6}(?:提案|候補|変更)',
  '仮(?:承諾|の予定)',
);
