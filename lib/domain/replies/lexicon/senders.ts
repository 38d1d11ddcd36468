/** Who sends what no person does, by the part of the address before the "@" and by the name that is shown. */

export const bounceSender =
  /^(?:mailer-?daemon|postmaster|mail-?daemon|mailerdaemon|microsoftexchange[0-9a-f]{8,40}|bounces?(?:[+=-].{0,100})?|mail-?delivery(?:-?(?:system|subsystem))?)$/u;
export const bounceName =
  /^(?:mail delivery (?:sub)?system|mailer-daemon|postmaster|microsoft outlook|mail delivery|mail administrator|系统管理员)$/u;
/** Counters that people sit behind, too: only tells together with what is written. */
export const counterSender =
  /^(?:support[eo]?|hilfe|hallo|hol[ai]|ola|bonjour|ciao|post|mail|team|service.client|help|helpdesk|help-desk|service|service-?desk|servicedesk|kundenservice|kundendienst|customer-?(?:service|care|support|success)|info|contact|kontakt|contacto|contato|contatti|contatto|office|tickets?|assistance|assistenza|soporte|suporte|atendimento|atencion.{0,20}|sav|klantenservice|helpcenter|desk|it|itsupport|inquiries|enquiries|inquiry|sales|care|hello|case|cases|procurement|vendor|vendors|suppliers?|noreply|no-reply|do-?not-?reply|notifications?|system|jira|zendesk|freshdesk|otoiawase|toiawase)(?:[+.-].{0,60})?$/u;
export const newsletterSender =
  /^(?:newsletters?|news|marketing|mailing|mailings|campaigns?|digest|updates?|announce(?:ments?)?|promo(?:tions?)?|offers?|events?|webinars?|magazin(?:e)?|actu(?:alites)?|boletin|boletim|nieuwsbrief|noticias|novidades|infolettre|mailmag|merumaga|community|weekly|daily|insights|info-?mail|editor)(?:[+.-].{0,60})?$/u;
