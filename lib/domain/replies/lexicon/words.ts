import { any } from '../said';

/** Words of all languages that phrases are built of. */
export const not = `(?:[a-z]+n't|${any('not dont cant no never cannot nicht kein* nie pas ne aucun* jamais non nao sem nunca niet geen nooit')})`;
export const thanks = any(
  'thank thanks dank danke merci gracias obrigad[oa] agrade* remerci* ringrazi* grazie bedankt',
);
export const mail = any(
  'e-?mails? mails? messages? nachricht* correos? mensaje mensagem messaggio bericht* courriels? contacting writing reaching',
);
export const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri)day|tues|weds?|thurs|tmrw|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|segunda|terca|quarta|quinta|sexta|lunedi|martedi|mercoledi|giovedi|venerdi|maandag|dinsdag|woensdag|donderdag|vrijdag|tomorrow|morgen|demain|manana|amanha|domani)';
/** Beginnings and whole names of months. */
export const month =
  '(?:januar[iy]?|febr?uar[iy]?|maerz|marz|march|mars|marzo|marco|maart|april|avril|abril|aprile|may|mai|mayo|maio|maggio|mei|june?|juin|junio|junho|giugno|juni|july?|juillet|julio|julho|luglio|juli|aug(?:ust|ustus)?|aout|agosto|sept[a-z]*|setembro|settembre|o[ck]t[a-z]{4,5}|outubro|ottobre|nov[a-z]{5,6}|de[cz][a-z]{5,6}|dicembre|dezembro|diciembre|janvier|fevrier|enero|febrero|janeiro|fevereiro|gennaio|febbraio|q[1-4]|[12]?h[12])';
export const ourMail = any('messages? nachricht mensaje mensagem messaggio bericht e-?mail mail');
